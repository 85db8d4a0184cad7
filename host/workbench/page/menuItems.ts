// The items of the page's own menus, for the cells that are selected.
import type { Rect } from '../../../src/core/grid/rect.ts';
import type { MenuItem } from './Menu.tsx';
import { WORDS } from './words.ts';

interface Options {
  readonly rect: Rect;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Runs an action on the selected cells; `more` goes with it. */
  readonly run: (action: string, more?: Readonly<Record<string, unknown>>) => void;
  readonly clipboard: {
    readonly cut: () => void;
    readonly copy: () => void;
    readonly paste: () => void;
  };
  readonly clear: () => void;
}

export function menuItems({ rect, canUndo, canRedo, run, clipboard, clear }: Options) {
  const rows = { at: rect.row, count: rect.rows };
  const columns = { at: rect.column, count: rect.columns };
  const insert: readonly MenuItem[] = [
    { label: WORDS.insertRow(rect.rows), run: () => run('insertRows', rows) },
    { label: WORDS.insertColumn(rect.columns), run: () => run('insertColumns', columns) },
  ];
  const remove: readonly MenuItem[] = [
    { label: WORDS.deleteRow(rect.rows), run: () => run('deleteRows', rows) },
    { label: WORDS.deleteColumn(rect.columns), run: () => run('deleteColumns', columns) },
  ];
  const clip: readonly MenuItem[] = [
    { label: WORDS.cut, keys: 'Ctrl+X', run: clipboard.cut },
    { label: WORDS.copy, keys: 'Ctrl+C', run: clipboard.copy },
    { label: WORDS.paste, keys: 'Ctrl+V', run: clipboard.paste },
    { label: WORDS.clear, keys: 'Delete', run: clear },
  ];
  const below = rect.row + rect.rows;
  return {
    edit: [
      { label: WORDS.undo, keys: 'Ctrl+Z', disabled: !canUndo, run: () => run('undo') },
      { label: WORDS.redo, keys: 'Ctrl+Y', disabled: !canRedo, run: () => run('redo') },
      ...apart(clip),
      ...apart(remove),
    ],
    insert: [...insert, ...apart([{ label: WORDS.newSheet, run: () => run('addSheet') }])],
    format: [
      { label: WORDS.plain, run: () => run('format', { format: '' }) },
      { label: WORDS.asText, run: () => run('format', { format: '@' }) },
      ...apart([
        { label: WORDS.freeze(below), run: () => run('freeze', { rows: below }) },
        { label: WORDS.unfreeze, run: () => run('freeze', { rows: 0 }) },
      ]),
    ],
    cells: [...clip, ...apart(insert), ...apart(remove)],
  };
}

export type MenuItems = ReturnType<typeof menuItems>;

/** With a line above the first. */
const apart = (items: readonly MenuItem[]): readonly MenuItem[] =>
  items.map((item, index) => (index === 0 ? { ...item, apart: true } : item));

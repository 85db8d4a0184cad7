// What is being typed into the active cell, and the question before a guarded cell is changed.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Rect } from '../../../src/core/grid/rect.ts';
import { rectsTouch } from '../rectsTouch.ts';
import type { CellView } from '../sheetView.ts';
import type { Question } from './Dialog.tsx';
import { type Place, samePlace, type useInput } from './useInput.ts';
import { WORDS } from './words.ts';

type Where = 'cell' | 'bar' | 'list';

interface Editing {
  /** The cell that is edited, also when the selection goes elsewhere. */
  readonly place: Place;
  /** What stood there when the typing began; null when a key replaced it at once. */
  readonly before: string | null;
  readonly text: string;
  readonly where: Where;
}

interface Options {
  readonly place: Place;
  readonly input: ReturnType<typeof useInput>;
  readonly cell: CellView | null;
  readonly rect: Rect;
  readonly guards: readonly Rect[];
  readonly ask: (question: Question) => void;
  readonly focusGrid: () => void;
  readonly save: (place: Place, text: string) => void;
  /** A key of the editor that goes on to another cell. */
  readonly move: (key: string) => void;
}

export function useEditing(options: Options) {
  const { place, input, cell, rect, guards, ask, focusGrid, save, move } = options;
  const [editing, setEditing] = useState<Editing | null>(null);
  const trusted = useRef(false);
  /** Asks once before a guarded cell is changed, as Sheets does. */
  const guarded = (work: () => void) => {
    if (trusted.current || !guards.some((guard) => rectsTouch(guard, rect))) return work();
    setEditing(null);
    ask({
      title: WORDS.guardedTitle,
      text: cell?.guarded ? `${WORDS.guarded} (${cell.guarded})` : WORDS.guarded,
      go: () => {
        trusted.current = true;
        work();
      },
    });
  };
  const finish = (text: string) => {
    setEditing(null);
    if (editing && text !== editing.before) save(editing.place, text);
  };
  useEffect(() => {
    // The selection went elsewhere by the name box, a tab or the panel: what was typed stays in its own cell.
    if (!editing || samePlace(editing.place, place)) return;
    if (editing.where === 'list') setEditing(null);
    else finish(editing.text);
  }, [place.sheet, place.row, place.column]);
  /** Begins with what stands in the cell. */
  const begin = (where: Where) =>
    guarded(async () => {
      const before = input.text ?? (await input.read());
      // A key may have been faster than the answer.
      setEditing((now) => now ?? { place, before, text: before, where });
    });
  return {
    editing: editing && samePlace(editing.place, place) ? editing : null,
    guarded,
    begin,
    /** Opens the list of a cell that is only being selected. */
    choose: (where: Place) => setEditing({ place: where, before: null, text: '', where: 'list' }),
    open: () => begin(cell?.choices ? 'list' : 'cell'),
    change: (text: string, where: Where) =>
      setEditing((now) => ({ place, before: null, ...now, text, where })),
    /** A key adds to what stands there already: it may be faster than the editor's focus. */
    typed: (key: string) =>
      guarded(() =>
        setEditing((now) => ({
          place,
          before: null,
          ...now,
          text: `${now?.text ?? ''}${key}`,
          where: 'cell',
        })),
      ),
    commit(text: string, key: string | null) {
      finish(text);
      focusGrid();
      if (key) move(key);
    },
    cancel() {
      setEditing(null);
      focusGrid();
    },
  };
}

export type Editor = ReturnType<typeof useEditing>;

// What is being typed into the active cell, and the question before a guarded cell is changed.
import { useRef, useState } from 'preact/hooks';
import type { Rect } from '../../../src/core/grid/rect.ts';
import { rectsTouch } from '../rectsTouch.ts';
import type { CellView } from '../sheetView.ts';
import type { Question } from './Dialog.tsx';
import { WORDS } from './words.ts';

export interface Editing {
  readonly text: string;
  readonly where: 'cell' | 'bar' | 'list';
}

interface Options {
  readonly cell: CellView | null;
  /** What stands in the formula bar. */
  readonly bar: string;
  readonly rect: Rect;
  readonly guards: readonly Rect[];
  readonly ask: (question: Question) => void;
  readonly focusGrid: () => void;
  /** Takes what was typed; `key` moves the selection afterwards. */
  readonly take: (text: string, key: string | null, changed: boolean) => void;
}

export function useEditing({ cell, bar, rect, guards, ask, focusGrid, take }: Options) {
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
  const edit = (text: string, where: Editing['where']) =>
    guarded(() => setEditing({ text, where }));
  return {
    editing,
    guarded,
    edit,
    change: setEditing,
    /** A key adds to what stands there already: it may be faster than the editor's focus. */
    typed: (key: string) =>
      guarded(() => setEditing((now) => ({ text: `${now?.text ?? ''}${key}`, where: 'cell' }))),
    open: () => edit(bar, cell?.choices ? 'list' : 'cell'),
    commit(text: string, key: string | null) {
      setEditing(null);
      focusGrid();
      take(text, key, text !== bar || editing?.where === 'list');
    },
    cancel() {
      setEditing(null);
      focusGrid();
    },
  };
}

export type Editor = ReturnType<typeof useEditing>;

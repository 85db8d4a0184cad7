// Undo and redo of what happens to a workbook in the grid: what stood there before each step, newest last.
import type { Rect } from '../../src/core/grid/rect.ts';
import type { HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';
import { type BookPhoto, photographBook, putBook, sameBook } from './bookPhoto.ts';
import { type BlockPhoto, photographBlock, putBlock } from './cellPhoto.ts';

export interface History {
  /** Before a step that touches only these cells. */
  remember(sheet: HostSheet, rect: Rect): void;
  /** Before a step that may touch anything: rows, sheets, what the add-on writes. */
  rememberAll(): void;
  /** Drops what `rememberAll` kept last when nothing has changed since. */
  forgetUnchanged(): void;
  /** The sheet to show; null when there is nothing to undo. */
  undo(): string | null;
  redo(): string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

type Step = { readonly block: BlockPhoto } | { readonly book: BookPhoto };

const DEPTH = 50;

export function createHistory(workbook: HostWorkbook): History {
  const past: Step[] = [];
  let future: Step[] = [];
  const keep = (step: Step): void => {
    past.push(step);
    if (past.length > DEPTH) past.shift();
    future = [];
  };
  /** Puts a step back and returns what stood there, so that the way back is the same. */
  const swap = (step: Step): { readonly now: Step; readonly shown: string } | null => {
    if ('book' in step) {
      const now = { book: photographBook(workbook) };
      putBook(workbook, step.book);
      return { now, shown: workbook.active.sheet };
    }
    const sheet = workbook.sheet(step.block.sheet);
    if (!sheet) return null;
    const now = { block: photographBlock(sheet, step.block.rect) };
    putBlock(sheet, step.block);
    return { now, shown: sheet.name };
  };
  const move = (from: Step[], to: Step[]): string | null => {
    const step = from.pop();
    const done = step ? swap(step) : null;
    if (!done) return null;
    to.push(done.now);
    return done.shown;
  };
  return {
    remember: (sheet, rect) => keep({ block: photographBlock(sheet, rect) }),
    rememberAll: () => keep({ book: photographBook(workbook) }),
    forgetUnchanged() {
      const last = past[past.length - 1];
      if (last && 'book' in last && sameBook(workbook, last.book)) past.pop();
    },
    undo: () => move(past, future),
    redo: () => move(future, past),
    get canUndo() {
      return past.length > 0;
    },
    get canRedo() {
      return future.length > 0;
    },
  };
}

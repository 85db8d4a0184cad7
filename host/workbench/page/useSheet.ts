// The open sheet as the page holds it: its shape, and blocks of cells fetched when they come into view.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CellView, SheetShape } from '../sheetView.ts';
import { act } from './server.ts';

const BLOCK = 200;

export interface SheetData {
  readonly shape: SheetShape | null;
  cell(row: number, column: number): CellView | null;
  /** The cells of the rows around this one: another object once they were fetched anew. */
  block(row: number): object | null;
  /** Asks for the blocks that hold these rows. */
  need(from: number, to: number): void;
}

export function useSheet(file: string, sheet: string, revision: number): SheetData {
  const [shape, setShape] = useState<SheetShape | null>(null);
  const [, redraw] = useState(0);
  const blocks = useRef({
    key: '',
    loaded: new Map<number, Map<string, CellView>>(),
    asked: new Set<number>(),
  });
  const key = `${file} ${sheet} ${revision}`;

  useEffect(() => {
    let stale = false;
    act<SheetShape>('shape', { file, sheet })
      .then((next) => {
        if (!stale) setShape(next);
      })
      .catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [file, sheet, revision]);

  const need = useCallback(
    (from: number, to: number) => {
      const store = blocks.current;
      if (store.key !== key) {
        // The old cells stay on screen until the new ones arrive.
        blocks.current = {
          key,
          loaded: store.key.startsWith(`${file} ${sheet} `) ? new Map(store.loaded) : new Map(),
          asked: new Set(),
        };
      }
      const current = blocks.current;
      for (let block = Math.floor(from / BLOCK); block <= Math.floor(to / BLOCK); block += 1) {
        if (current.asked.has(block)) continue;
        current.asked.add(block);
        act<{ cells: readonly CellView[] }>('cells', {
          file,
          sheet,
          from: block * BLOCK,
          to: (block + 1) * BLOCK,
        })
          .then(({ cells }) => {
            if (blocks.current !== current) return;
            current.loaded.set(block, new Map(cells.map((cell) => [`${cell.r} ${cell.c}`, cell])));
            redraw((n) => n + 1);
          })
          .catch(() => current.asked.delete(block));
      }
    },
    [key, file, sheet],
  );

  const ours = blocks.current.key.startsWith(`${file} ${sheet} `);
  const block = (row: number) =>
    (ours && blocks.current.loaded.get(Math.floor(row / BLOCK))) || null;
  const cell = (row: number, column: number) => block(row)?.get(`${row} ${column}`) ?? null;
  return { shape: shape?.name === sheet ? shape : null, cell, block, need };
}

// What the selected numbers add up to, for the corner below the grid.
import { useEffect, useState } from 'preact/hooks';
import type { Rect } from '../../../src/core/grid/rect.ts';
import { act } from './server.ts';

/** '' while there is nothing to add up. */
export function useSum(file: string, sheet: string, rect: Rect, revision: number): string {
  const [sum, setSum] = useState('');
  const { row, column, rows, columns } = rect;
  useEffect(() => {
    let stale = false;
    setSum('');
    if (rows * columns > 1) {
      act<{ text: string }>('sum', { file, sheet, row, column, rows, columns })
        .then(({ text }) => {
          if (!stale) setSum(text);
        })
        // A selection that is too large has no sum.
        .catch(() => undefined);
    }
    return () => {
      stale = true;
    };
  }, [file, sheet, row, column, rows, columns, revision]);
  return sum;
}

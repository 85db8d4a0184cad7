// Works whose second row is their money, told by `Rp` below the unit of their first (`Orang` above `Rp`), under `Satuan`.
import { references } from '../../formula/references.ts';
import { cellAt, type Grid } from '../../grid/grid.ts';
import type { HeaderBlock } from '../header/findHeaders.ts';
import { headerEnd } from '../header/headerEnd.ts';
import type { WorkLines } from './workLines.ts';

const MONEY = /^(?:rp|rupiah)\.?(?:\s*\(?(?:ribu|ribuan|juta|jutaan|000)\)?)?$/i;
/** Fewer works show no habit. */
const FEWEST = 4;
/** So many of the units must have their money below, and so much of it must stand below nothing but blanks. */
const SHARE = 0.85;

/** Null where the column holds no such pairs. */
export function unitLines(
  grid: Grid,
  block: HeaderBlock,
  column: number,
  end: number,
): WorkLines | null {
  if (!isTitled(grid, block, column)) return null;
  const start = headerEnd(block) + 1;
  const isMoney = (row: number): boolean => MONEY.test(cellAt(grid, row, column).display.trim());
  const money: number[] = [];
  let units = 0;
  for (let row = start; row < end; row++) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === 'blank') continue;
    if (isMoney(row)) money.push(row);
    else units += 1;
  }
  const pairs = money.filter(
    (row) => row > start && !isMoney(row - 1) && cellAt(grid, row - 1, column).kind === 'text',
  );
  const bare = pairs.filter((row) => isBlankBefore(grid, block, row, column));
  if (pairs.length < FEWEST || pairs.length < units * SHARE) return null;
  // `JUMLAH SELURUH PROGRAM | Rp` and what follows it stand below the last work.
  const others = money.filter((row) => !pairs.includes(row));
  const below = others.every(
    (row) => row > pairs[pairs.length - 1]! && !isBlankBefore(grid, block, row, column),
  );
  if (!below || bare.length < pairs.length * SHARE) return null;
  const lines = new Map(pairs.map((row) => [row, row - 1]));
  const totals = totalsOf(grid, block, lines, start, end);
  return {
    ...{ column: null, labels: column, units: true, planned: false },
    firsts: new Set([...lines.values(), ...totals]),
    rows: new Set(pairs),
    foreign: new Set(totals),
    lines: [
      {
        label: cellAt(grid, pairs[0]!, column).display.trim(),
        firsts: new Map([...lines, ...totals.map((row) => [row, row] as const)]),
      },
    ],
  };
}

/** `Satuan`, `Sat.`: `Rp` below a name is a line of another kind. */
function isTitled(grid: Grid, block: HeaderBlock, column: number): boolean {
  for (let row = block.top; row <= block.bottom; row++)
    if (/^\W*(?:satuan|sat|unit)\b/i.test(cellAt(grid, row, column).display)) return true;
  return false;
}

/** Names, numbers and indicators are told once per work. */
function isBlankBefore(grid: Grid, block: HeaderBlock, row: number, column: number): boolean {
  for (let before = block.left; before < column; before++)
    if (cellAt(grid, row, before).kind !== 'blank') return false;
  return true;
}

/** `JUMLAH ANGGARAN` has no unit; all that it adds is money. */
function totalsOf(
  grid: Grid,
  block: HeaderBlock,
  lines: ReadonlyMap<number, number>,
  start: number,
  end: number,
): number[] {
  const works = new Set([...lines.keys(), ...lines.values()]);
  const found: number[] = [];
  for (let row = start; row < end; row++) {
    if (works.has(row)) continue;
    const added: number[] = [];
    for (let column = block.left; column <= block.right; column++) {
      const { formula } = cellAt(grid, row, column);
      for (const { sheet, rect } of formula ? references(formula, grid.locale) : [])
        if (sheet === null && rect.column === column && rect.rows === 1) added.push(rect.row);
    }
    if (added.length > 0 && added.every((each) => lines.has(each))) found.push(row);
  }
  return found;
}

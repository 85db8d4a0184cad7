// Tables that write money in thousands or millions: finds what the titles say, and what one shown unit is worth.
import type { Grid } from '../../grid/grid.ts';
import type { HeaderColumn } from '../../model/planTable.ts';

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\btrili?[uy]n(?:an)?\b/i, 1e12],
  [/\bmil[iy]?ar(?:an)?\b|\brp\.?\s*m\b/i, 1e9],
  [/\bjuta(?:an)?\b|\bjt\b|\b1[.,]?000[.,]?000\b|\b000[.,]000\b/i, 1e6],
  [/\bribu(?:an)?\b|\brb\b|\b1[.,]?000\b|(?<![\d.,])['’]?000\b/i, 1e3],
];

/** `Pagu (Juta Rp)` → 1000000, `(Rp. 000)` → 1000, `Anggaran x Rp1.000` → 1000; 1 when the words state none. */
export function statedScale(words: string): number {
  const text = words.replace(/\b(?:19|20)\d\d\b/g, ' ');
  const says =
    /\brp\b|rp\.|rp(?=1[.,]?000|000)|\brupiah\b|\bdalam\s+(?:rib|jut|mil|tril)|\bx\s*1[.,]?000|\(\s*(?:['’]?000|(?:rib|jut|mil)\w*)\s*\)/i;
  if (!says.test(text)) return 1;
  return SCALES.find(([pattern]) => pattern.test(text.replace(/rp\.?(?=\d)/gi, 'rp ')))?.[1] ?? 1;
}

// A line above the table states a scale only as such (`dalam ribuan rupiah`), not inside the name of a program.
const STATEMENT =
  /(?:^|\(|\bdalam\b|\bsatuan\b)[\s:]*(?:x\s*)?(?:rp\.?\s*|rupiah\s+)?(?:['’]?000|1[.,]?000|rib|jut|mil[iy]?ar|tril)[^)]{0,40}/i;

/** What the lines above a table say that one shown unit of money is worth; 1 when they say nothing. */
export function scaleAbove(lines: readonly string[]): number {
  const above = lines.map((line) => STATEMENT.exec(line)?.[0] ?? '').map(statedScale);
  return above.find((scale) => scale !== 1) ?? 1;
}

/** Gives every money column its scale, where title or lines above state one that its figures do not contradict. */
export function withMoneyScale(
  grid: Grid,
  columns: readonly HeaderColumn[],
  lines: readonly string[],
  from: number,
  to: number,
): HeaderColumn[] {
  const general = scaleAbove(lines);
  return columns.map((column) => {
    if (column.type !== 'money') return column;
    const own = statedScale(column.title);
    const scale = own === 1 ? general : own;
    return scale === 1 || isWhole(grid, column.column, from, to, scale)
      ? column
      : { ...column, scale };
  });
}

// `dalam ribuan rupiah` left over above whole rupiah: half of the rows would cost more than fifty billion.
const INCREDIBLE = 5e10;

function isWhole(grid: Grid, column: number, from: number, to: number, scale: number): boolean {
  const amounts: number[] = [];
  for (let row = from; row < to; row++) {
    const cell = grid.cells[row]?.[column];
    if (cell?.kind === 'number' && Number(cell.value) > 0) amounts.push(Number(cell.value));
  }
  amounts.sort((a, b) => a - b);
  const median = amounts[Math.floor(amounts.length / 2)];
  return median !== undefined && median * scale > INCREDIBLE;
}

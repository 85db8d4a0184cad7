// Tables that write money in thousands or millions: finds what the titles say, and what one shown unit is worth.
import type { Grid } from '../../grid/grid.ts';
import type { HeaderColumn } from '../../model/planTable.ts';
import { median } from '../../numbers/median.ts';

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
  const above = scaleAbove(lines);
  const general = above === 1 ? sharedScale(grid, columns, from, to) : () => above;
  return columns.map((column) => {
    if (column.type !== 'money') return column;
    const own = statedScale(column.title);
    const scale = own === 1 ? general(column) : own;
    return scale === 1 || isWhole(grid, column.column, from, to, scale)
      ? column
      : { ...column, scale };
  });
}

// `dalam ribuan rupiah` left over above whole rupiah: half of the rows would cost more than fifty billion.
const INCREDIBLE = 5e10;

/** Columns that say how they write money, and how much smaller or larger one of the same money that says nothing may be. */
const FEWEST_SAID = 2;
const NEAR = 50;

/** `Pagu | Swakelola (Rp dalam ribuan) | Kontraktual (Rp dalam ribuan)`: who says nothing writes as all others say. */
function sharedScale(
  grid: Grid,
  columns: readonly HeaderColumn[],
  from: number,
  to: number,
): (column: HeaderColumn) => number {
  const money = columns.filter(({ type }) => type === 'money');
  const said = money.filter(({ title }) => UNIT.test(title) || statedScale(title) !== 1);
  const scales = new Set(said.map(({ title }) => statedScale(title)));
  const [scale] = scales;
  if (scales.size !== 1 || scale === 1 || said.length < FEWEST_SAID) return () => 1;
  const middle = (column: HeaderColumn) => median(amountsOf(grid, column.column, from, to)) || 0;
  const usual = Math.max(...said.map(middle));
  return (column) => {
    const own = middle(column);
    return !said.includes(column) && own > usual / NEAR && own < usual * NEAR ? scale! : 1;
  };
}

const UNIT = /\brp\b|\brupiah\b/i;

function isWhole(grid: Grid, column: number, from: number, to: number, scale: number): boolean {
  const middle = median(amountsOf(grid, column, from, to));
  return middle * scale > INCREDIBLE;
}

function amountsOf(grid: Grid, column: number, from: number, to: number): number[] {
  const amounts: number[] = [];
  for (let row = from; row < to; row++) {
    const cell = grid.cells[row]?.[column];
    if (cell?.kind === 'number' && Number(cell.value) > 0) amounts.push(Number(cell.value));
  }
  return amounts;
}

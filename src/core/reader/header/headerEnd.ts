// Where the titles of a table end, and the row that says which of two columns below one number is which.
import type { Grid } from '../../grid/grid.ts';
import type { HeaderBlock } from './findHeaders.ts';
import { headerTokens } from './headerTokens.ts';

/** The last row of the header: the rows of the table begin below it. */
export function headerEnd({ bottom, numberRow, sides }: HeaderBlock): number {
  return sides ?? numberRow ?? bottom;
}

const SIDES: ReadonlySet<string> = new Set([
  ...['k', 'rp', 'kinerja', 'anggaran', 'keuangan', 'fisik', 'persen', 'satuan', 'volume'],
]);
/** So many columns must say it: two pairs. */
const FEWEST = 4;

/** `K | Rp | K | Rp` right below the column numbers, and nothing else in the row. */
export function isSidesRow(grid: Grid, row: number): boolean {
  const cells = (grid.cells[row] ?? []).filter(({ kind }) => kind !== 'blank');
  const said = new Set<string>();
  for (const { kind, display } of cells) {
    const { tokens } = headerTokens(display);
    if (kind !== 'text' || tokens.length === 0 || !tokens.every((each) => SIDES.has(each)))
      return false;
    said.add(tokens.join(' '));
  }
  return cells.length >= FEWEST && said.size > 1 && cells.length > said.size;
}

// A work may go on in a line without a name of its own: an indicator or a source of money more.
import type { Reference } from '../../../../formula/references.ts';
import { cellAt } from '../../../../grid/grid.ts';
import type { RuleContext } from '../../../rule.ts';

/** True where `to` begins or ends in such a line below `from`, which names the work; both on another sheet. */
export function isFurtherLine(
  grids: RuleContext['grids'],
  to: Pick<Reference, 'sheet' | 'rect'>,
  from: Pick<Reference, 'sheet' | 'rect'>,
): boolean {
  const grid = to.sheet === null ? null : grids.get(to.sheet);
  const end = to.rect.row + to.rect.rows - 1;
  const known = from.rect.row + from.rect.rows - 1;
  // `AVERAGE(U20:U21)`: all indicators of the program.
  if (!grid || to.sheet !== from.sheet || to.rect.row < from.rect.row || end <= known) return false;
  // A range that begins later has moved, and leaves a work out.
  if (from.rect.rows > 1 && to.rect.row > from.rect.row) return false;
  const cells = grid.cells[from.rect.row] ?? [];
  const name = cells.findIndex(({ kind, display }) => kind === 'text' && /\p{L}{3}/u.test(display));
  if (name < 0) return false;
  for (let row = known + 1; row <= end; row += 1)
    if (cellAt(grid, row, name).kind !== 'blank') return false;
  return true;
}

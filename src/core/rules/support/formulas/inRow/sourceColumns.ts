// Columns of sources of money (`Sumber Dana › BOSP | BOSDA`): each work has its own, by formula or not, and where they add up nothing is at fault.
import { memo } from '../../../../memory/memo.ts';
import { titleAbove } from '../../spot.ts';
import { isParent, treeOf } from '../../tree.ts';
import { numberAt } from '../cellFigures.ts';
import type { FaultKind, FormulaFault } from '../formulaFault.ts';
import type { FormulaSheet } from '../formulaSheet.ts';

const SOURCES = /\bsumber\s+(?:dana|pembiayaan|pendanaan|anggaran|biaya)\b/i;
/** In so many of the works the sources add up to a column beside them. */
const USUAL = 0.75;
const FEWEST = 4;
/** What may be said of a work's own figure; a sum over rows is judged by its rows. */
const OWN: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'hilang',
  'ditimpa',
  'kurang-kolom',
  'beda',
]);

interface Sources {
  readonly columns: readonly number[];
  /** What they add up to. */
  readonly total: number;
}

/** True for the figure of a work in such a column, where all its sources come to its money. */
export function addsUpAllTheSame(fault: FormulaFault): boolean {
  const { sheet, row, column, kind } = fault;
  if (!OWN.has(kind)) return false;
  const sources = sourcesOf(sheet);
  if (!sources?.columns.includes(column)) return false;
  const owner = sheet.owner(row, column);
  if (!owner || isParent(treeOf(sheet.table), owner)) return false;
  return comesTo(sheet, row, sources.columns, sources.total);
}

const sourcesOf = memo((sheet: FormulaSheet): Sources | null => {
  const all = [...sheet.table.columns, ...sheet.table.unknownColumns];
  const columns = all.flatMap(({ column, title }) =>
    SOURCES.test(titleAbove(title)) ? [column] : [],
  );
  if (columns.length < 2) return null;
  const tree = treeOf(sheet.table);
  const works = sheet.table.rows.filter((row) => !isParent(tree, row));
  const totals = all.flatMap(({ column }) => {
    if (columns.includes(column)) return [];
    const filled = works.filter(({ row }) => numberAt(sheet, row, column) > 0);
    const right = filled.filter(({ row }) => comesTo(sheet, row, columns, column));
    return right.length >= FEWEST && right.length >= filled.length * USUAL ? [column] : [];
  });
  return totals.length > 0 ? { columns, total: totals[0]! } : null;
});

function comesTo(
  sheet: FormulaSheet,
  row: number,
  columns: readonly number[],
  total: number,
): boolean {
  const sum = columns.reduce((all, column) => all + numberAt(sheet, row, column), 0);
  return sum > 0 && Math.abs(sum - numberAt(sheet, row, total)) <= 1;
}

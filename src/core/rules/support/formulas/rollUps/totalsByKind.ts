// `Jumlah Belanja Operasi`, `Jumlah Belanja Modal` in the column of all kinds: totals that each take another column.
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';

/** One total may have slipped to another column; several that take from as many are meant so. */
const FEWEST_KINDS = 2;
/** So many of the totals add the same rows before another one is odd. */
const ALIKE = 3;

interface KindTotal {
  readonly cell: FormulaCell;
  /** The column that it adds rows of. */
  readonly from: number;
  readonly rows: readonly number[];
}

/** Totals that tell the column of one kind each, where the column that they stand in is of them all. */
const kindTotals = memo((sheet: FormulaSheet): readonly KindTotal[] => {
  const taking = [...sheet.totals].flatMap((row) =>
    sheet.columns.flatMap((column) => kindTotal(sheet, row, column) ?? []),
  );
  return [...groupBy(taking, ({ cell }) => cell.column).values()]
    .filter((list) => new Set(list.map(({ from }) => from)).size >= FEWEST_KINDS)
    .flat();
});

/** True for the cell of such a total. */
export const isKindTotal = memo(
  (sheet: FormulaSheet): ((row: number, column: number) => boolean) => {
    const cells = new Set(kindTotals(sheet).map(({ cell }) => `${cell.row}:${cell.column}`));
    return (row, column) => cells.has(`${row}:${column}`);
  },
);

function kindTotal(sheet: FormulaSheet, row: number, column: number): KindTotal | null {
  const cell = sheet.at(row, column);
  if (cell?.model.kind !== 'linear') return null;
  const { terms } = cell.model;
  const [from, another] = new Set(terms.map((term) => term.column));
  const ranged = terms.length > 1 && terms.every((term) => term.ranged && term.row !== row);
  if (!ranged || from === column || another !== undefined) return null;
  return { cell, from: from!, rows: terms.map((term) => term.row).sort((a, b) => a - b) };
}

/** All kinds are of the same rows: the total that adds fewer or more of them than the others. */
export function kindTotalFaults(sheet: FormulaSheet): FormulaFault[] {
  const totals = kindTotals(sheet);
  const [usual, ...others] = largestGroups(totals, ({ rows }) => rows.join(' '));
  const odd = others.flat();
  if (!usual || usual.length < ALIKE || odd.length * ALIKE > usual.length) return [];
  const right = usual[0]!.rows;
  return odd.flatMap(({ cell, from, rows }) => {
    const missing = right.filter((row) => !rows.includes(row));
    const foreign = rows.filter((row) => !right.includes(row));
    if (missing.length > 0 && foreign.length > 0) return [];
    const letter = columnName(from);
    const [first, last] = [right[0]!, right[right.length - 1]!];
    const whole = last - first === right.length - 1;
    const expected = whole ? `=SUM(${letter}${first + 1}:${letter}${last + 1})` : null;
    const kind = missing.length > 0 ? 'kurang-baris' : 'lewat-batas';
    const blamed = [...missing, ...foreign].map((row) => blamedAt(sheet, row, from));
    return [faultAt(sheet, cell, kind, expected, { blamed })];
  });
}

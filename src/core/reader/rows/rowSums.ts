// Which other rows a row adds in its own columns, as its formulas say it.
import { toCanonical } from '../../formula/canonical.ts';
import { type Expression, parseFormula } from '../../formula/parseFormula.ts';
import { type Reference, references } from '../../formula/references.ts';
import type { Grid } from '../../grid/grid.ts';

/** The rows added in one column, from top to bottom, each once; the row itself is none of them. */
export interface ColumnSum {
  readonly column: number;
  readonly rows: readonly number[];
}

export type RowSums = (row: number) => readonly ColumnSum[];

/** Anything but adding: a share, a difference, a condition, a text. */
const OTHER = /[-*/<>&"^]|\b(?!(?:SUM|SUBTOTAL|IFERROR|ROUND|ROUNDUP|INT|N)\s*\()[A-Z.]+\s*\(/i;

/** True for a formula that adds cells or copies one, and does nothing else with them. */
export function addsOnly(formula: string): boolean {
  return formula !== '' && !OTHER.test(formula);
}

/** `from`, `to`: the rows of the table, `to` exclusive. Each row is looked at once, and only when it is asked for. */
export function rowSums(
  grid: Grid,
  left: number,
  right: number,
  from: number,
  to: number,
): RowSums {
  const known = new Map<number, readonly ColumnSum[]>();
  return (row) => {
    const before = known.get(row);
    if (before) return before;
    const sums: ColumnSum[] = [];
    for (let column = left; column <= right; column++) {
      const formula = grid.cells[row]?.[column]?.formula;
      if (!formula) continue;
      const added = addsOnly(formula)
        ? addedRows(formula, grid.locale, column, from, to)
        : rowsMarked(formula, grid, column, from, to);
      const rows = added.filter((at) => at !== row);
      if (rows.length > 0) sums.push({ column, rows });
    }
    known.set(row, sums);
    return sums;
  };
}

/** The rows of its own column that a formula names; [] when it also names cells of another column or sheet. */
function addedRows(
  formula: string,
  locale: string | null,
  column: number,
  from: number,
  to: number,
): number[] {
  const rows = new Set<number>();
  for (const { sheet, rect } of references(formula, locale)) {
    if (sheet !== null || rect.column !== column || rect.columns !== 1) return [];
    const end = Math.min(rect.row + rect.rows, to);
    for (let row = Math.max(rect.row, from); row < end; row++) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** `=SUMIF($A11:$A20;"P";Q11:Q20)` adds the rows marked so; [] for any other formula, and for other conditions. */
function rowsMarked(
  formula: string,
  grid: Grid,
  column: number,
  from: number,
  to: number,
): number[] {
  if (!/^=\s*SUMIF\s*\(/i.test(formula)) return [];
  const call = parseFormula(toCanonical(formula, grid.locale));
  if (call?.kind !== 'call' || call.name !== 'SUMIF') return [];
  const [marks, mark, sums] = call.args;
  const [tested, added] = [columnOf(marks), columnOf(sums)];
  const wanted = mark && wordOf(mark, grid);
  if (!tested || added?.rect.column !== column || !wanted) return [];
  const rows: number[] = [];
  for (let i = 0; i < tested.rect.rows; i++) {
    const row = added.rect.row + i;
    const text = grid.cells[tested.rect.row + i]?.[tested.rect.column]?.display ?? '';
    if (row >= from && row < to && plainWord(text) === wanted) rows.push(row);
  }
  return rows;
}

/** A range of this sheet that is one column wide. */
function columnOf(expression: Expression | undefined): Reference | null {
  if (expression?.kind !== 'reference') return null;
  const { reference } = expression;
  return reference.sheet === null && reference.rect.columns === 1 ? reference : null;
}

/** The mark of a level, `P` or `3`: sums over longer words (`DAU`, `BOK Puskesmas`) are recaps. */
const MARK = /^[a-z\d]{1,2}$/i;

/** What is looked for, where it is such a mark. */
function wordOf(expression: Expression, grid: Grid): string | null {
  const cell = columnOf(expression);
  const said = cell ? grid.cells[cell.rect.row]?.[cell.rect.column]?.display : undefined;
  const text = expression.kind === 'text' ? expression.value : (said ?? '');
  return MARK.test(text.trim()) ? plainWord(text) : null;
}

const plainWord = (text: string): string => text.trim().toLowerCase();

/** `=AVERAGE(H6:H8)` in row 5: whatever it does with the rows below, it says nothing of its own. */
export function gathersBelow(grid: Grid, row: number, column: number): boolean {
  const formula = grid.cells[row]?.[column]?.formula ?? null;
  const named = formula === null ? [] : references(formula, grid.locale);
  return (
    named.length > 0 &&
    named.every(({ sheet, rect }) => sheet === null && rect.column === column && rect.row > row)
  );
}

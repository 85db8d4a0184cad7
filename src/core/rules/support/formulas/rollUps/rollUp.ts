// Where rows are added up: parents and totals with formulas over other rows, and the column they take from.
import type { PlanRow } from '../../../../model/planTable.ts';
import { nearly } from '../../../../numbers/nearly.ts';
import { WHY } from '../../../../reader/rows/rowClass.ts';
import { isParent, treeOf } from '../../tree.ts';
import type { LinearTerm } from '../formulaModel.ts';
import { type FormulaCell, type FormulaSheet, namesOther } from '../formulaSheet.ts';
import { isKindTotal } from './totalsByKind.ts';

/** One place where rows are (or should be) added up: a parent row or a total row, in one column. */
export interface RollUp {
  readonly sheet: FormulaSheet;
  readonly row: number;
  readonly column: number;
  readonly owner: PlanRow | null;
  readonly cell: FormulaCell;
  readonly terms: readonly LinearTerm[];
  readonly mean: boolean;
}

/** Formulas on parents and totals that mostly name other rows. */
export function rollUpsOf(sheet: FormulaSheet): RollUp[] {
  const tree = treeOf(sheet.table);
  const found: RollUp[] = [];
  // `A. PELAYANAN DASAR` above its programs is no row of the plan; a sum of such groups adds just these.
  const groups = new Set(
    sheet.table.ignoredRows
      .filter(({ why, heads }) => why === WHY.group && !heads)
      .map(({ row }) => row),
  );
  // `Jumlah` of a recap below the plan (DAU, Otsus) adds the lines of that recap, whatever rows these add.
  const footer = new Set(
    sheet.table.ignoredRows.filter(({ why }) => why === WHY.footer).map(({ row }) => row),
  );
  // `Total` below `Jumlah Belanja Operasi`, `Jumlah Belanja Modal` adds these, and these the columns of their kinds.
  const byKind = isKindTotal(sheet);
  const consider = (row: number, column: number, owner: PlanRow | null): void => {
    const cell = sheet.at(row, column);
    if (!cell || (cell.model.kind !== 'linear' && cell.model.kind !== 'mean')) return;
    const { terms } = cell.model;
    const elsewhere = terms.filter((term) => namesOther(sheet, owner, row, term));
    if (elsewhere.length === 0 || elsewhere.length < terms.length / 2) return;
    if (elsewhere.every((term) => groups.has(term.row))) return;
    if (owner === null && quotesTotal(sheet, cell, terms)) return;
    if (owner === null && elsewhere.every((term) => footer.has(term.row))) return;
    if (byKind(row, column) || elsewhere.every((term) => byKind(term.row, term.column))) return;
    const mean = cell.model.kind === 'mean' || isMeanByHand(terms);
    found.push({ sheet, row, column, owner, cell, terms, mean });
  };
  for (const column of sheet.columns) {
    for (const owner of sheet.owners(column)) {
      if (isParent(tree, owner)) consider(owner.row, column, owner);
    }
    for (const row of [...sheet.totals, ...sheet.heads]) consider(row, column, null);
  }
  return found;
}

/**
 * `Jumlah Anggaran Triwulan I`, `=G28` below the table: the only figure of its row, taken from a total of another column.
 * It tells that total once more, wherever there is room, and adds nothing of the column it stands in.
 */
function quotesTotal(
  sheet: FormulaSheet,
  { row, column }: FormulaCell,
  terms: readonly LinearTerm[],
): boolean {
  const [term, another] = terms;
  if (!term || another || term.column === column || !sheet.totals.has(term.row)) return false;
  return sheet.columns.every((each) => each === column || sheet.at(row, each) === null);
}

/** `(V15+V25+V35)/3`: each of the cells counts for its share of their number. */
function isMeanByHand(terms: readonly LinearTerm[]): boolean {
  return terms.length > 1 && terms.every(({ coef }) => nearly(coef * terms.length, 1));
}

/** Which column each roll-up column takes its figures from; its own unless most say otherwise. */
export function sourceColumns(rollUps: readonly RollUp[]): Map<number, number> {
  const votes = new Map<number, Map<number, number>>();
  let own = 0;
  for (const rollUp of rollUps) {
    const from = mainColumn(rollUp.terms);
    if (from === rollUp.column) own += 1;
    const list = votes.get(rollUp.column) ?? new Map<number, number>();
    list.set(from, (list.get(from) ?? 0) + 1);
    votes.set(rollUp.column, list);
  }
  const source = new Map<number, number>();
  for (const [column, list] of votes) {
    const total = [...list.values()].reduce((a, b) => a + b, 0);
    const [best, count] = [...list.entries()].sort((a, b) => b[1] - a[1])[0]!;
    // Two or more agreeing formulas, or a table that has no roll-up in its own column at all.
    const { sheet } = rollUps[0]!;
    const alone = own === 0 && !holdsTypedFigures(sheet, column);
    const trusted = count > total / 2 && (count >= 2 || (alone && hasFigures(sheet, best)));
    source.set(column, trusted ? best : column);
  }
  return source;
}

/** A column with figures of its own is what its only total adds. */
function holdsTypedFigures(sheet: FormulaSheet, column: number): boolean {
  const typed = sheet.owners(column).filter(({ row }) => {
    const cell = sheet.cell(row, column);
    return cell.kind === 'number' && cell.formula === null;
  });
  return typed.length > 1;
}

/** Remarks beside the figures are nothing to add. */
function hasFigures(sheet: FormulaSheet, column: number): boolean {
  return sheet.owners(column).some(({ row }) => sheet.cell(row, column).kind === 'number');
}

export function mainColumn(terms: readonly LinearTerm[]): number {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term.column, (counts.get(term.column) ?? 0) + 1);
  return [...counts.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

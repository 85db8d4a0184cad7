// Cells without the formula of their column where the office says that there is nothing: `-` beside a target of `-`.
import { references, soleReference } from '../../../formula/references.ts';
import { cellAt } from '../../../grid/grid.ts';
import { isDash } from '../../../numbers/marks.ts';
import { normaliseUnit } from '../../../numbers/units.ts';
import { columnAt, columnOf, wholeTitle } from '../spot.ts';
import { treeOf } from '../tree.ts';
import { linearFigure } from './cellFigures.ts';
import type { FormulaFault } from './formulaFault.ts';
import { formulaModel } from './formulaModel.ts';
import { BLANK_SHARE } from './formulaPlaces.ts';
import { type FormulaSheet, isFilled } from './formulaSheet.ts';
import { columnTree } from './rollUps/coverage.ts';
import { countsUnlikeThings } from './rollUps/unlikeUnits.ts';

/** The target that money of the same time belongs to. */
const TARGETS: Readonly<Record<string, string>> = {
  paguMaju: 'targetMaju',
  hasilPagu: 'hasilTarget',
  targetRenstraRp: 'targetRenstra',
};

/**
 * All that others type beside such a formula, under its heading or as its target, is empty here as well: the work ends
 * before that year. A lone dash among figures is none of these, and neither is a lone blank.
 */
export function nothingApplies({ sheet, row, column }: FormulaFault): boolean {
  if (groupSaysNothing(sheet, row, column)) return true;
  const own = sheet.cell(row, column);
  const dash = own.kind === 'text' && isDash(own.display.trim());
  const beside = companionsOf(sheet, column).filter((each) => isTyped(sheet, each, row));
  if (beside.length > 0) return beside.every((each) => !isFilled(sheet.cell(row, each)));
  return dash && sheet.columns.some((each) => each !== column && isOddDash(sheet, each, row));
}

/**
 * Nothing, or a dash, where the formula would divide by nothing, add nothing, or add unlike things, or where another
 * column of the row has it instead; and a sum without cells in which nothing stands.
 */
export function leftOutRightly(fault: FormulaFault): boolean {
  const { kind, sheet, expected, blamed } = fault;
  const isBlank = (each: { readonly row: number; readonly column: number }): boolean =>
    !isFilled(sheet.cell(each.row, each.column));
  if (isSplit(fault)) return true;
  // A quarter that nobody has reported yet is blank throughout, and its sums must be whole all the same.
  if (kind === 'kurang-baris') {
    const added = formulaModel(fault.formula ?? '', sheet.bounds);
    if (added.kind === 'linear' && leavesOtherUnits(fault, added.terms)) return true;
    const full = added.kind === 'linear' && !added.terms.some(isBlank);
    return full && blamed.length > 0 && blamed.every(isBlank);
  }
  if (kind === 'kurang-kolom') return addsAllThatStands(fault) || leavesWords(fault);
  if (kind !== 'hilang' || expected === null) return false;
  const model = formulaModel(expected, sheet.bounds);
  if (model.kind === 'ratio') return linearFigure(sheet, model.below) === 0;
  if (model.kind !== 'linear' || model.terms.length === 0) return false;
  const adds = model.terms.every((term) => term.row !== fault.row && term.column === fault.column);
  if (!adds) return isElsewhereInRow(fault, expected);
  const rows = model.terms.map((term) => term.row);
  if (countsUnlikeThings(sheet, fault.column, rows)) return true;
  const begun = sheet.owners(fault.column).some((each) => {
    const { kind: is, value, formula } = sheet.cell(each.row, fault.column);
    return is === 'number' ? value !== 0 : is === 'text' && formula === null;
  });
  return begun && model.terms.every(isBlank);
}

/** `=D49+G49+J49+M49` in the row of the quarters, each in the first of its months: all others are blank. */
function addsAllThatStands({ sheet, row, formula, blamed }: FormulaFault): boolean {
  const own = formulaModel(formula ?? '', sheet.bounds);
  const terms = own.kind === 'linear' ? own.terms : [];
  const stands = (each: { readonly row: number; readonly column: number }): boolean =>
    isFilled(sheet.cell(each.row, each.column));
  return (
    terms.length > 1 &&
    blamed.length > terms.length &&
    terms.every((term) => term.row === row && stands(term)) &&
    !blamed.some(stands)
  );
}

/** The first of a running total (`=C15` above `=D15+C16`): what stands above it is the heading. */
function leavesWords({ sheet, expected }: FormulaFault): boolean {
  return references(expected ?? '', null).some(
    ({ sheet: other, end, rect }) =>
      other === null && end === null && sheet.cell(rect.row, rect.column).kind === 'text',
  );
}

/** Tons of sampah below tons, and `24 Kelompok` beside them: what has the unit of the sum is added, and nothing else. */
function leavesOtherUnits(
  { sheet, row, column, blamed }: FormulaFault,
  added: readonly { readonly row: number }[],
): boolean {
  if (columnAt(sheet.table, column)?.type !== 'quantity') return false;
  const unitOf = (at: number): string =>
    normaliseUnit(sheet.owner(at, column)?.values.satuan?.text ?? '');
  const own = unitOf(row);
  return (
    own !== '' &&
    added.every((each) => unitOf(each.row) === own) &&
    blamed.every((each) => unitOf(each.row) !== '' && unitOf(each.row) !== own)
  );
}

/** `100` in the row that all others are shares of: its own share of itself. */
export function isTheWhole({ kind, sheet, row, column, expected }: FormulaFault): boolean {
  const { value } = sheet.cell(row, column);
  if (kind !== 'beda' || expected === null || (value !== 100 && value !== 1)) return false;
  const named = references(expected, null);
  return named.some(
    ({ start, rect }) =>
      start.absoluteRow &&
      rect.row === row &&
      named.some((each) => !each.start.absoluteRow && each.rect.column === rect.column),
  );
}

/** `=J34-K34` beside a figure typed in K34, where other rows have all of J in one of the two: a work that is done in both ways. */
function isSplit({ kind, sheet, row, column, expected }: FormulaFault): boolean {
  const whole = expected === null ? null : soleReference(expected);
  if (!whole || whole.sheet !== null || whole.rect.row !== row) return false;
  if (kind !== 'ditimpa' && kind !== 'kurang-kolom') return false;
  return sheet.columns.some((at) => {
    const model = sheet.at(row, at)?.model;
    if (model?.kind !== 'linear' || model.terms.length !== 2) return false;
    const takes = (other: number, coef: number): boolean =>
      model.terms.some((term) => term.row === row && term.column === other && term.coef === coef);
    const rest = model.terms.find(({ coef }) => coef === -1);
    const typed = rest !== undefined && !sheet.at(row, rest.column);
    return typed && takes(whole.rect.column, 1) && (at === column || takes(column, -1));
  });
}

/** `Swakelola | Kontrak`, each `=J14` in some rows and hardly ever both: what is given to the one is not missing in the other. */
function isElsewhereInRow({ sheet, row, column }: FormulaFault, expected: string): boolean {
  return sheet.columns.some((other) => {
    if (other === column || sheet.at(row, other)?.canonical !== expected) return false;
    const own = sheet.owners(column).filter((each) => sheet.at(each.row, column));
    const alone = own.filter((each) => !isFilled(sheet.cell(each.row, other)));
    return alone.length > 0 && alone.length * 2 > own.length;
  });
}

/** `Biaya Penunjang` among groups of works whose progress is weighed: no row below it says anything in this column. */
function groupSaysNothing(sheet: FormulaSheet, row: number, column: number): boolean {
  const owner = sheet.owners(column).find((each) => each.row === row);
  if (!owner) return false;
  const tree = columnTree(sheet, column);
  const below = treeOf(sheet.table).children(owner);
  const leaves = below.flatMap((child) => [...tree.leaves(child)]);
  if (leaves.length < 2 || leaves.some((leaf) => tree.filled(leaf))) return false;
  return sheet.owners(column).some((each) => weighsBelow(sheet, each.row, column));
}

/** `=(I15*R15+I20*R20)/I14` in R14. */
function weighsBelow(sheet: FormulaSheet, row: number, column: number): boolean {
  return references(sheet.at(row, column)?.canonical ?? '', null).some(
    ({ sheet: other, rect }) => other === null && rect.column === column && rect.row > row,
  );
}

function companionsOf({ table }: FormulaSheet, column: number): number[] {
  const headingOf = (at: number): string => {
    const [heading, ...rest] = wholeTitle(table, at).split(' › ');
    return rest.length > 0 ? heading! : '';
  };
  const id = columnAt(table, column)?.id ?? '';
  const target = columnOf(table, TARGETS[id] ?? id.replace(/^pagu(?=Tahun\d)/, 'target'));
  const heading = headingOf(column);
  const under = [...table.columns, ...table.unknownColumns]
    .map((each) => each.column)
    .filter((each) => heading !== '' && headingOf(each) === heading);
  return [...new Set([...under, ...(target ? [target.column] : [])])].filter(
    (each) => each !== column,
  );
}

/** Nearly all other rows have something typed there. */
function isTyped(sheet: FormulaSheet, column: number, row: number): boolean {
  const cells = rowsBeside(sheet, row).map((each) => cellAt(sheet.grid, each, column));
  const typed = cells.filter((cell) => isFilled(cell) && cell.formula === null);
  return typed.length > 0 && typed.length >= cells.length * BLANK_SHARE;
}

function rowsBeside({ table }: FormulaSheet, row: number): number[] {
  return table.rows.map((each) => each.row).filter((each) => each !== row);
}

/** A dash where nearly all other rows have figures. */
function isOddDash(sheet: FormulaSheet, column: number, row: number): boolean {
  const cell = sheet.cell(row, column);
  return cell.kind === 'text' && isDash(cell.display.trim()) && isTyped(sheet, column, row);
}

// Judges the formulas of a column by what its header says that it calculates.
import { shiftFormula } from '../../../../formula/relative.ts';
import { columnName } from '../../../../grid/a1.ts';
import type { HeaderColumn } from '../../../../model/planTable.ts';
import { isBareRate } from '../../../../reader/columns/resolveTimes.ts';
import { plansRate } from '../../figures.ts';
import { wholeTitle } from '../../spot.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import type { FormulaModel, Linear } from '../formulaModel.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';
import { type ExpectedColumn, knownRates } from './expectedColumns.ts';
import { termsOf } from './rowFormulas.ts';
import { flatSignature, signature } from './rowSignature.ts';

/** True when the formula is what the header asks for; a factor of 1 is right under a percent format. */
export function meets(sheet: FormulaSheet, cell: FormulaCell, expected: ExpectedColumn): boolean {
  const flat = flatSignature(sheet, cell);
  if (flat === null) return false;
  const linear = (columns: readonly number[]): Linear => ({
    terms: columns.map((column) => ({ row: cell.row, column, coef: 1, ranged: false })),
    constant: 0,
    subtotal: false,
  });
  const candidates: FormulaModel[] =
    expected.kind === 'sum'
      ? [{ kind: 'linear', ...linear(expected.above) }]
      : [1, 100].map((factor) => ({
          kind: 'ratio' as const,
          above: linear(expected.above),
          below: linear(expected.below),
          factor,
        }));
  return candidates.some((model) => {
    const ideal: FormulaCell = { ...cell, model };
    return (
      flatSignature(sheet, ideal) === flat ||
      signature(model, cell.row) === signature(cell.model, cell.row)
    );
  });
}

/** The whole column calculates something else than its header says: one finding, at its first cell. */
export function contradicts(
  sheet: FormulaSheet,
  usual: FormulaCell,
  group: readonly FormulaCell[],
  header: HeaderColumn | null,
  expected: ExpectedColumn | null,
): FormulaFault | null {
  if (!expected || !header || group.some((cell) => meets(sheet, cell, expected))) return null;
  if (usual.model.kind === 'other' || usual.model.kind === 'mean') return null;
  // The column as a whole does what it says: what these few do instead is told cell by cell.
  if (meets(sheet, usual, expected)) return null;
  // A sum of one quarter, or of cells elsewhere, is not what a total of quarters is; another kind of formula may be meant.
  if (expected.from === 'meaning' && (usual.model.kind === 'ratio') !== (expected.kind === 'ratio'))
    return null;
  if (termsOf(usual.model).some((term) => term.row !== usual.row)) return null;
  if (expected.from === 'meaning' && isOtherRate(sheet, usual, header)) return null;
  if (expected.from === 'meaning' && takesItsLike(sheet, usual, header, expected)) return null;
  if (endsWithLastQuarter(sheet, group, expected)) return null;
  if (addsWhatIsReported(sheet, usual, group, expected)) return null;
  const letters = (columns: readonly number[]): string =>
    columns.map((column) => `${columnName(column)}${usual.row + 1}`).join('+');
  const wanted =
    expected.kind === 'sum'
      ? `=${letters(expected.above)}`
      : `=${group0(letters(expected.above), expected.above)}/${group0(letters(expected.below), expected.below)}*100`;
  const first = group.reduce((best, cell) => (cell.row < best.row ? cell : best), group[0]!);
  return faultAt(sheet, first, 'lawan-judul', shiftFormula(wanted, first.row - usual.row, 0), {
    params: { judul: header.declared, banyak: group.length },
    fixable: false,
  });
}

/** A bare `%` says nothing of what the share is of: what was spent of the money is as good as what was done of the target. */
function isOtherRate(sheet: FormulaSheet, usual: FormulaCell, { title }: HeaderColumn): boolean {
  return (
    isBareRate(title.split(' › ').pop()!) &&
    knownRates(sheet.table).some((rate) => meets(sheet, usual, rate))
  );
}

/**
 * `Capaian thd Target Agustus` = realisasi / `Target s.d. Agustus`, where the meaning asks for `Target 2025`; `Prognosis › %`
 * of `Prognosis › Rp`, where it asks for `Realisasi › Rp`. Which of the two the title has in mind only its reader knows.
 */
function takesItsLike(
  sheet: FormulaSheet,
  { model }: FormulaCell,
  header: HeaderColumn,
  expected: ExpectedColumn,
): boolean {
  if (model.kind !== 'ratio') return false;
  const unread = new Map(sheet.table.unknownColumns.map(({ column, title }) => [column, title]));
  const alike = ({ terms }: Linear, wanted: readonly number[]): boolean => {
    const words = wanted.map((column) => firstWord(wholeTitle(sheet.table, column)));
    return terms.every(({ column }) => {
      const title = unread.get(column);
      if (title === undefined) return wanted.includes(column);
      const word = firstWord(title);
      return (word !== undefined && words.includes(word)) || isBeside(title, header.title);
    });
  };
  return alike(model.above, expected.above) && alike(model.below, expected.below);
}

/** `Target s.d. Agustus` → target; the words above it say less. */
function firstWord(title: string): string | undefined {
  return /[a-z]{4,}/.exec(title.toLowerCase().split(' › ').pop()!)?.[0];
}

/** Under the same words of an upper row of the header. */
function isBeside(title: string, other: string): boolean {
  const [above, beside] = [title, other].map((each) => each.split(' › ').slice(0, -1).join());
  return above !== '' && above === beside;
}

/**
 * The year of a rate is where its last quarter ends, and so is that of a count that is the same all year; the only
 * quarter that is filled is its sum, too.
 */
function endsWithLastQuarter(
  sheet: FormulaSheet,
  group: readonly FormulaCell[],
  expected: ExpectedColumn,
): boolean {
  if (expected.kind !== 'sum') return false;
  // A rate may as well be the mean of its quarters.
  const rest = group.filter(({ model }) => model.kind !== 'mean');
  return rest.every((cell) => {
    const owner = sheet.owner(cell.row, cell.column);
    if (cell.model.kind !== 'linear' || !owner) return false;
    const [only, ...more] = cell.model.terms;
    if (more.length > 0 || only === undefined || !expected.above.includes(only.column))
      return false;
    const others = expected.above.filter((column) => column !== only.column);
    const last = sheet.cell(cell.row, only.column).value;
    return (
      plansRate(owner) ||
      others.every((column) => {
        const { value } = sheet.cell(cell.row, column);
        return typeof value !== 'number' || value === last;
      })
    );
  });
}

/** `s.d. Triwulan II` adds two quarters: the others are blank all the way down. */
function addsWhatIsReported(
  sheet: FormulaSheet,
  usual: FormulaCell,
  group: readonly FormulaCell[],
  expected: ExpectedColumn,
): boolean {
  if (expected.kind !== 'sum' || usual.model.kind !== 'linear') return false;
  const added = new Set(usual.model.terms.map((term) => term.column));
  if (added.size < 2 || [...added].some((column) => !expected.above.includes(column))) return false;
  const others = expected.above.filter((column) => !added.has(column));
  return group.every(({ row }) =>
    others.every((column) => typeof sheet.cell(row, column).value !== 'number'),
  );
}

function group0(text: string, columns: readonly number[]): string {
  return columns.length > 1 ? `(${text})` : text;
}

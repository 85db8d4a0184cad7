// Judges the formulas of a column by what its header says that it calculates.
import { shiftFormula } from '../../../../formula/relative.ts';
import { columnName } from '../../../../grid/a1.ts';
import type { HeaderColumn } from '../../../../model/planTable.ts';
import { rises } from '../../../../numbers/rises.ts';
import { isBareRate } from '../../../../reader/columns/resolveTimes.ts';
import { plansRate } from '../../figures.ts';
import { columnAt, titleLeaf } from '../../spot.ts';
import { comesToTheSame } from '../cellFigures.ts';
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
  if (expected.from === 'meaning' && mayBeMeant(sheet, usual, header, expected)) return null;
  if (endsWithLastQuarter(sheet, group, expected)) return null;
  if (addsWhatIsReported(sheet, usual, group, expected)) return null;
  if (expected.from === 'meaning' && takesLastToDate(sheet, group, expected)) return null;
  const letters = (columns: readonly number[]): string =>
    columns.map((column) => `${columnName(column)}${usual.row + 1}`).join('+');
  const wanted =
    expected.kind === 'sum'
      ? `=${letters(expected.above)}`
      : `=${group0(letters(expected.above), expected.above)}/${group0(letters(expected.below), expected.below)}*100`;
  if (expected.from === 'meaning' && comesOut(sheet, usual, group, wanted)) return null;
  const first = group.reduce((best, cell) => (cell.row < best.row ? cell : best), group[0]!);
  const fault = faultAt(
    ...([sheet, first, 'lawan-judul', shiftFormula(wanted, first.row - usual.row, 0)] as const),
    { params: { judul: header.declared, banyak: group.length }, fixable: false },
  );
  const weak = expected.from === 'meaning' && isReached(sheet, usual);
  return weak ? { ...fault, doubtful: true } : fault;
}

/** By another way to the same figures in nearly all rows: the quarters add up to the year. */
function comesOut(
  sheet: FormulaSheet,
  usual: FormulaCell,
  group: readonly FormulaCell[],
  wanted: string,
): boolean {
  const same = group.filter((cell) => {
    const meant = shiftFormula(wanted, cell.row - usual.row, 0);
    const ways = [meant, meant.replace(/\*100$/, '')];
    return ways.some((way) => comesToTheSame(sheet, cell, way));
  });
  return same.length >= group.length * MOST;
}

/** What was reached, by some count or as a share of some plan: the usual meaning of a title does not rule it out. */
function isReached(sheet: FormulaSheet, { model }: FormulaCell): boolean {
  if (model.kind !== 'linear' && model.kind !== 'ratio') return false;
  const [above, below] = model.kind === 'ratio' ? [model.above, model.below] : [model, null];
  const read = (each: Linear) => each.terms.map(({ column }) => columnAt(sheet.table, column));
  const all = [...read(above), ...(below ? read(below) : [])];
  return (
    new Set(all.map((each) => each?.type)).size === 1 &&
    read(above).every((each) => REACHED.test(each?.id ?? '')) &&
    (below === null || read(below).every((each) => PLANNED.test(each?.id ?? '')))
  );
}

/**
 * What a title usually means is weak against a whole column that calculates otherwise: it counts only where every column
 * of the formula is understood, and none of them is a part of what was expected.
 */
function mayBeMeant(
  sheet: FormulaSheet,
  usual: FormulaCell,
  header: HeaderColumn,
  expected: ExpectedColumn,
): boolean {
  // `Prognosis Akhir Tahun`, `Target s.d. Agustus`: a share of what the office has in a column of its own.
  const unread = termsOf(usual.model).some(({ column }) => columnAt(sheet.table, column) === null);
  return (
    unread ||
    isOtherRate(sheet, usual, header) ||
    namesDivisor(sheet, usual, header) ||
    sharesTwoQuarters(sheet, usual, expected)
  );
}

/** `Serapan thd Kontrak (%)` over a column titled `Nilai Kontrak (Rp)`: the title says itself what the share is of. */
function namesDivisor(
  sheet: FormulaSheet,
  { model }: FormulaCell,
  { title }: HeaderColumn,
): boolean {
  const of = /(?:\bthd|\bterhadap|\bdari|\bdibanding(?:kan)?)\.?\s+(.+)$/i.exec(titleLeaf(title));
  if (model.kind !== 'ratio' || !of) return false;
  const [first] = of[1]!.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return (
    first !== undefined &&
    model.below.terms.every(({ column }) =>
      columnAt(sheet.table, column)?.title.toLowerCase().includes(first),
    )
  );
}

const REACHED = /^(?:realisasi|jumlah)/;
const PLANNED = /^(?:target|pagu)/;

/** `Serapan (%)` as `(TW I + TW II) / pagu`: what was spent up to now. */
function sharesTwoQuarters(
  sheet: FormulaSheet,
  { model }: FormulaCell,
  { above, below }: ExpectedColumn,
): boolean {
  if (model.kind !== 'ratio' || model.below.terms.some(({ column }) => !below.includes(column)))
    return false;
  const wanted = columnAt(sheet.table, above[0]!)?.type;
  return model.above.terms.every(({ column, coef }) => {
    const part = columnAt(sheet.table, column);
    return coef === 1 && part?.type === wanted && REACHED.test(part?.id ?? '');
  });
}

/** A bare `%` says nothing of what the share is of: what was spent of the money is as good as what was done of the target. */
function isOtherRate(sheet: FormulaSheet, usual: FormulaCell, { title }: HeaderColumn): boolean {
  return (
    isBareRate(titleLeaf(title)) &&
    knownRates(sheet.table).some((rate) => meets(sheet, usual, rate))
  );
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

/** So many rows tell that quarters hold all up to then. */
const FEWEST = 4;
/** And so many of them: one may hold a slip. */
const MOST = 0.9;

/** Quarters that go up all the way down hold all since January: the last one reported is the year so far. */
function takesLastToDate(
  sheet: FormulaSheet,
  group: readonly FormulaCell[],
  { kind, above }: ExpectedColumn,
): boolean {
  if (kind !== 'sum') return false;
  const figures = sheet.table.rows.map(({ row }) =>
    above.map((column) => sheet.cell(row, column).value ?? null),
  );
  const filled = above.filter((_, at) => figures.some((row) => typeof row[at] === 'number'));
  const last = filled[filled.length - 1];
  const told = figures.map((row) => row.flatMap((each) => (typeof each === 'number' ? each : [])));
  const telling = told.filter((row) => row.length > 1);
  return (
    telling.length >= FEWEST &&
    telling.filter(rises).length >= telling.length * MOST &&
    group.every(
      ({ model }) =>
        model.kind === 'linear' && model.terms.length === 1 && model.terms[0]!.column === last,
    )
  );
}

function group0(text: string, columns: readonly number[]): string {
  return columns.length > 1 ? `(${text})` : text;
}

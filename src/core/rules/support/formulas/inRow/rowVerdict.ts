// Says how one formula of a column differs from the usual one: rows off, another denominator, a column short.
import { cellName } from '../../../../grid/a1.ts';
import type { Param, Params } from '../../../rule.ts';
import { plansRate } from '../../figures.ts';
import { columnAt, columnTitle, familyOf, titleLeaf, wholeTitle } from '../../spot.ts';
import {
  type Blamed,
  type FaultKind,
  type FormulaFault,
  faultAt,
  nameAt,
} from '../formulaFault.ts';
import type { FormulaModel, Linear, LinearTerm } from '../formulaModel.ts';
import { copiedDown } from '../formulaShape.ts';
import { type FormulaCell, type FormulaSheet, isFilled } from '../formulaSheet.ts';
import { isMoney } from '../isMoney.ts';
import { differInPolarity, mayBeTurned } from './polarityForms.ts';
import { rowFormulas, termsOf } from './rowFormulas.ts';
import { flatSignature, signature } from './rowSignature.ts';

/** So many rows of a column add before a lone mean is a slip. */
const FEWEST_SUMS = 8;

/** What is wrong with a formula where the others of its column are like `usual`; null when nothing is. */
export function compare(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
): FormulaFault | null {
  if (cell === usual) return null;
  const own = signature(cell.model, cell.row);
  if (own === null) return null;
  if (own === signature(usual.model, usual.row)) return null;
  if (flatSignature(sheet, cell) === flatSignature(sheet, usual)) return null;
  if (differInPolarity(sheet, cell, usual)) return null;
  const verdict = classify(sheet, cell, usual);
  if (!verdict) return null;
  const expected = copiedDown(usual, cell.row);
  const { kind, blamed, params = {} } = verdict;
  const fault = faultAt(sheet, cell, kind, expected, { blamed, params });
  return mayBeTurned(sheet, cell, usual) ? { ...fault, doubtful: true } : fault;
}

interface Verdict {
  readonly kind: FaultKind;
  readonly blamed: readonly Blamed[];
  readonly params?: Params;
}

function classify(sheet: FormulaSheet, cell: FormulaCell, usual: FormulaCell): Verdict | null {
  const a = cell.model;
  const b = usual.model;
  const circular = termsOf(a).some((term) => term.row === cell.row && term.column === cell.column);
  if (circular) return { kind: 'melingkar', blamed: [] };
  const shifted = shiftOf(a, b, cell, usual);
  if (shifted !== null) {
    return {
      kind: 'bergeser',
      blamed: strays(sheet, termsOf(a), cell),
      params: { geser: shifted },
    };
  }
  if (a.kind === 'ratio' && b.kind === 'ratio') {
    if (!sameLinear(a.below, b.below, cell, usual)) {
      const params = namelessDivisor(sheet, a.below);
      return { kind: 'penyebut', blamed: named(sheet, a.below, cell), params };
    }
    if (!sameLinear(a.above, b.above, cell, usual)) {
      if (addsAllPeriods(sheet, a.above, cell.row)) return null;
      const own = { linear: a.above, row: cell.row };
      const params = exchanged(sheet, own, { linear: b.above, row: usual.row });
      return { kind: 'pembilang', blamed: named(sheet, a.above, cell), params };
    }
    return { kind: 'seratus', blamed: [], params: { faktor: a.factor, lazim: b.factor } };
  }
  if (a.kind === 'linear' && b.kind === 'linear') {
    if (a.constant !== b.constant && sameTerms(a, b, cell, usual)) {
      return { kind: 'tempelan', blamed: [], params: { tambahan: a.constant - b.constant } };
    }
    const astray = strays(sheet, a.terms, cell);
    const wholly = astray.length === a.terms.length || a.terms.length === b.terms.length;
    if (astray.length > 0 && wholly) {
      return { kind: 'bergeser', blamed: astray };
    }
    const have = new Set(
      a.terms.filter((term) => term.row === cell.row).map((term) => term.column),
    );
    const want = new Set(
      b.terms.filter((term) => term.row === usual.row).map((term) => term.column),
    );
    const different = [...new Set([...have, ...want])].filter(
      (each) => have.has(each) !== want.has(each),
    );
    const title = (column: number): string => columnTitle(sheet.table, column);
    return {
      kind: 'kurang-kolom',
      blamed: different.map((column) => ({ row: cell.row, column, name: title(column) })),
      params: {
        kurang: different.filter((column) => want.has(column)).map(title),
        berlebih: different.filter((column) => have.has(column)).map(title),
        dobel: a.terms.filter(namedAgain(b)).map((term) => title(term.column)),
        terbalik: different.length === 0 && turnedRound(a, b),
      },
    };
  }
  if (a.kind === 'mean' && b.kind === 'linear' && isMeanOfSums(sheet, a, cell)) {
    const money = isMoney(sheet, cell.column);
    return { kind: 'rata-rata', blamed: [], params: { uang: money, jumlah: !money } };
  }
  // Polarity may turn a ratio round; only a formula that looks at other rows or other cells altogether is odd.
  if (a.kind === 'linear' && b.kind === 'ratio' && a.terms.length === 0) {
    return { kind: 'tempelan', blamed: [], params: { tambahan: a.constant } };
  }
  if (a.kind === 'linear' && b.kind === 'ratio' && a.terms.length === 1)
    return { kind: 'beda', blamed: [] };
  if (a.kind === 'ratio' && b.kind === 'linear') return { kind: 'beda', blamed: [] };
  return null;
}

/**
 * `(G11+J11+M11+P11)/E11`: what is counted adds up over all years or quarters, where a rate has only its last one.
 * True when every column of the table that is titled alike, or is of the same periods, is divided, three at least.
 */
function addsAllPeriods(sheet: FormulaSheet, above: Linear, row: number): boolean {
  const leaf = (column: number): string => titleLeaf(columnTitle(sheet.table, column));
  const [first] = above.terms;
  if (!first || above.terms.length < 3) return false;
  if (above.terms.some((term) => term.row !== row || term.coef !== 1)) return false;
  const added = new Set(above.terms.map((term) => term.column));
  const isAll = (alike: readonly { readonly column: number }[]): boolean =>
    alike.length === added.size && alike.every(({ column }) => added.has(column));
  // `Realisasi TW I`, `Realisasi TW II` … have titles of their own.
  const family = familyOf(columnAt(sheet.table, first.column)?.id ?? '');
  const periods = sheet.table.columns.filter(({ id }) => id !== family && familyOf(id) === family);
  return (
    isAll(sheet.table.columns.filter(({ column }) => leaf(column) === leaf(first.column))) ||
    (family !== '' && isAll(periods))
  );
}

/** `M40+O40+Q40+Q40` where others name each of them once. */
function namedAgain(usual: Linear): (term: LinearTerm) => boolean {
  const once = new Set(usual.terms.flatMap(({ column, coef }) => (coef === 1 ? [column] : [])));
  return ({ column, coef }) => coef === 2 && once.has(column);
}

/** What is divided that other rows do not divide, and what they divide in its stead. */
function exchanged(
  sheet: FormulaSheet,
  own: { readonly linear: Linear; readonly row: number },
  usual: { readonly linear: Linear; readonly row: number },
): Params {
  const beside = (one: typeof own, other: typeof own) =>
    one.linear.terms.filter(
      (term) =>
        !other.linear.terms.some(
          ({ row, column }) =>
            column === term.column && (row === term.row || row - other.row === term.row - one.row),
        ),
    );
  const words = (terms: readonly LinearTerm[], home: number): Param =>
    terms.map(({ row, column }) =>
      row === home
        ? `kolom “${columnTitle(sheet.table, column)}”`
        : `baris ${row + 1} “${nameAt(sheet, row, column)}”`,
    );
  const strange = beside(own, usual);
  return {
    asing: words(strange, own.row),
    lazim: words(beside(usual, own), usual.row),
    sebagian: strange.length < own.linear.terms.length,
  };
}

/** `K51-J51` where others are `J51-K51`. */
function turnedRound(a: Linear, b: Linear): boolean {
  return a.terms.every(({ column, coef }) =>
    b.terms.some((other) => other.column === column && other.coef === -coef),
  );
}

/**
 * Money is added in every row, and so are counts where no other row averages; the mean of a rate is told in the same
 * column as sums of counts.
 */
function isMeanOfSums(sheet: FormulaSheet, model: FormulaModel, cell: FormulaCell): boolean {
  const terms = termsOf(model);
  if (terms.length < 2 || terms.some((term) => term.row !== cell.row)) return false;
  if (isMoney(sheet, cell.column)) return true;
  // A column that is not understood is one of money when all that it averages is.
  const known = columnAt(sheet.table, cell.column);
  if (!known && terms.every((term) => isMoney(sheet, term.column))) return true;
  const owner = sheet.owner(cell.row, cell.column);
  if (!owner || plansRate(owner)) return false;
  const column = rowFormulas(sheet, cell.column);
  const means = column.filter((each) => each.model.kind === 'mean').length;
  return means === 1 && column.length >= FEWEST_SUMS;
}

/** All references off by the same number of rows; null when they are not. */
function shiftOf(
  a: FormulaModel,
  b: FormulaModel,
  cell: FormulaCell,
  usual: FormulaCell,
): number | null {
  const own = termsOf(a);
  if (own.length === 0 || a.kind !== b.kind) return null;
  const by = own[0]!.row - cell.row;
  if (by === 0 || own.some((term) => term.row - cell.row !== by)) return null;
  return signature(a, cell.row + by) === signature(b, usual.row) ? by : null;
}

function sameLinear(a: Linear, b: Linear, cell: FormulaCell, usual: FormulaCell): boolean {
  return (
    signature({ kind: 'linear', ...a }, cell.row) === signature({ kind: 'linear', ...b }, usual.row)
  );
}

function sameTerms(a: Linear, b: Linear, cell: FormulaCell, usual: FormulaCell): boolean {
  return sameLinear({ ...a, constant: 0 }, { ...b, constant: 0 }, cell, usual);
}

/** Cells of other rows that the formula names. */
function strays(
  sheet: FormulaSheet,
  terms: readonly { readonly row: number; readonly column: number }[],
  cell: FormulaCell,
): Blamed[] {
  return terms
    .filter((term) => term.row !== cell.row)
    .map((term) => ({
      row: term.row,
      column: term.column,
      name: nameAt(sheet, term.row, term.column),
    }));
}

/** A column without a title has no name to be told by: its cell has. */
function namelessDivisor(sheet: FormulaSheet, { terms }: Linear): Params {
  const [only, ...more] = terms;
  if (!only || more.length > 0 || wholeTitle(sheet.table, only.column) !== '') return {};
  const blank = isFilled(sheet.cell(only.row, only.column)) ? '' : ' yang kosong';
  return { pembagi: `sel ${cellName(only.row, only.column)}${blank}` };
}

function named(sheet: FormulaSheet, linear: Linear, cell: FormulaCell): Blamed[] {
  return linear.terms.map((term) => ({
    row: term.row,
    column: term.column,
    name:
      term.row === cell.row
        ? columnTitle(sheet.table, term.column)
        : nameAt(sheet, term.row, term.column),
  }));
}

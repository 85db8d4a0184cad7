// Judges formulas that calculate within their row by what the column does in other rows and what its header says.

import { shiftFormula } from '../../formula/relative.ts';
import { columnName } from '../../grid/a1.ts';
import type { HeaderColumn } from '../../model/planTable.ts';
import type { Params, RuleContext } from '../rule.ts';
import { type ExpectedColumn, expectedColumn } from './expectedColumns.ts';
import { plansRate } from './figures.ts';
import { type Blamed, type FaultKind, type FormulaFault, faultAt, nameAt } from './formulaFault.ts';
import type { FormulaModel, Linear } from './formulaModel.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets, namesOther } from './formulaSheet.ts';
import { memo } from './memo.ts';
import { flatSignature, signature } from './rowSignature.ts';
import { columnAt } from './spot.ts';
import { isParent, treeOf } from './tree.ts';

export const rowFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) =>
    sheet.columns.flatMap((column) => auditColumn(sheet, column)),
  ),
);

/** Formulas of plan rows that are not about adding up other rows of the same column. */
export function rowFormulas(sheet: FormulaSheet, column: number): FormulaCell[] {
  const tree = treeOf(sheet.table);
  return sheet.owners(column).flatMap((owner) => {
    const cell = sheet.at(owner.row, column);
    if (!cell) return [];
    const terms = termsOf(cell.model);
    const elsewhere = terms.filter((term) => namesOther(sheet, owner, cell.row, term)).length;
    const rollUp =
      (cell.model.kind === 'linear' || cell.model.kind === 'mean') &&
      isParent(tree, owner) &&
      elsewhere >= terms.length / 2 &&
      elsewhere > 0;
    return rollUp ? [] : [cell];
  });
}

function termsOf(model: FormulaModel) {
  if (model.kind === 'ratio') return [...model.above.terms, ...model.below.terms];
  return model.kind === 'other' ? [] : model.terms;
}

function auditColumn(sheet: FormulaSheet, column: number): FormulaFault[] {
  const cells = rowFormulas(sheet, column);
  if (cells.length === 0) return [];
  const header = columnAt(sheet.table, column);
  const expected = header ? expectedColumn(sheet.table, header) : null;
  const found: FormulaFault[] = [];
  const contradictions: FormulaFault[] = [];
  const groups = groupByClass(sheet, cells);
  for (const group of groups) {
    const usual = usualOf(sheet, group, cells, expected);
    if (!usual) continue;
    const contradiction = contradicts(sheet, usual, group, header, expected);
    if (contradiction) {
      contradictions.push(contradiction);
      continue;
    }
    for (const cell of group) {
      // A lone rate among counts (or the other way round) may well be told by another formula.
      if (!alikeEnough(sheet, cell, usual)) continue;
      const fault = compare(sheet, cell, usual);
      // Looks at the whole column, and so only where something is odd.
      if (fault && !sameFigure(sheet, cell, usual, cells)) found.push(fault);
    }
  }
  // One column that means something else than its header is one finding, whatever its levels.
  const first = contradictions.sort((a, b) => a.row - b.row)[0];
  if (first) {
    const count = contradictions.reduce((sum, each) => sum + Number(each.params?.banyak ?? 0), 0);
    found.push({ ...first, params: { ...first.params, banyak: count } });
  }
  return found;
}

/**
 * Levels may calculate differently, and so may rates and counts: a class of two or more that agree stands on its
 * own; the others are measured together.
 */
function groupByClass(sheet: FormulaSheet, cells: readonly FormulaCell[]): FormulaCell[][] {
  const classes = new Map<string, FormulaCell[]>();
  for (const cell of cells) {
    const key = classOf(sheet, cell);
    classes.set(key, [...(classes.get(key) ?? []), cell]);
  }
  const groups: FormulaCell[][] = [];
  const rest: FormulaCell[] = [];
  for (const list of classes.values()) {
    if (list.length >= 2 && clearMajority(list) !== null) groups.push(list);
    else rest.push(...list);
  }
  if (rest.length > 0) groups.push(rest);
  return groups;
}

/** Another way of counting that the column knows as well, and that comes to the same here: 0 + 0 + 0 + 80 is the last, too. */
function sameFigure(
  sheet: FormulaSheet,
  cell: FormulaCell,
  usual: FormulaCell,
  all: readonly FormulaCell[],
): boolean {
  if (cell.model.kind !== 'linear' || usual.model.kind !== 'linear') return false;
  const own = signature(cell.model, cell.row);
  const known = all.filter((each) => each !== cell && signature(each.model, each.row) === own);
  const figures = (model: Linear, from: number): number =>
    model.terms.reduce((sum, { row, column, coef }) => {
      const { value } = sheet.cell(row - from + cell.row, column);
      return sum + coef * (typeof value === 'number' ? value : 0);
    }, model.constant);
  const difference = figures(cell.model, cell.row) - figures(usual.model, usual.row);
  return known.length >= 2 && Math.abs(difference) < 1e-9;
}

function alikeEnough(sheet: FormulaSheet, cell: FormulaCell, usual: FormulaCell): boolean {
  if (columnAt(sheet.table, cell.column)?.type !== 'quantity') return true;
  const kind = (each: FormulaCell): boolean => plansRate(sheet.owner(each.row, each.column)!);
  return kind(cell) === kind(usual);
}

function classOf(sheet: FormulaSheet, cell: FormulaCell): string {
  const owner = sheet.owner(cell.row, cell.column)!;
  const header = columnAt(sheet.table, cell.column);
  // Money is added alike at every level; figures of performance go by what they measure.
  const rate = header?.type === 'money' ? '' : plansRate(owner) ? 'laju' : 'jumlah';
  return `${owner.level}|${rate}`;
}

function clearMajority(cells: readonly FormulaCell[]): FormulaCell | null {
  const groups = new Map<string, FormulaCell[]>();
  for (const cell of cells) {
    const key = signature(cell.model, cell.row);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const best = [...groups.values()].sort((a, b) => b.length - a.length)[0];
  return best && best.length >= 2 && best.length > cells.length * 0.5 ? best[0]! : null;
}

/** The formula that the others are measured by: most of the column, else what its header says. */
function usualOf(
  sheet: FormulaSheet,
  group: readonly FormulaCell[],
  all: readonly FormulaCell[],
  expected: ExpectedColumn | null,
): FormulaCell | null {
  const majority = clearMajority(group) ?? clearMajority(all);
  if (majority) return majority;
  if (!expected) return null;
  const fitting = all.find((cell) => meets(sheet, cell, expected));
  return fitting ?? null;
}

/** True when the formula is what the header asks for; a factor of 1 is right under a percent format. */
function meets(sheet: FormulaSheet, cell: FormulaCell, expected: ExpectedColumn): boolean {
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
function contradicts(
  sheet: FormulaSheet,
  usual: FormulaCell,
  group: readonly FormulaCell[],
  header: HeaderColumn | null,
  expected: ExpectedColumn | null,
): FormulaFault | null {
  if (!expected || !header || group.some((cell) => meets(sheet, cell, expected))) return null;
  if (usual.model.kind === 'other' || usual.model.kind === 'mean') return null;
  // A sum of one quarter, or of cells elsewhere, is not what a total of quarters is; another kind of formula may be meant.
  if (expected.from === 'meaning' && (usual.model.kind === 'ratio') !== (expected.kind === 'ratio'))
    return null;
  if (termsOf(usual.model).some((term) => term.row !== usual.row)) return null;
  if (endsWithLastQuarter(sheet, group, expected)) return null;
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

/** The year of a rate is where its last quarter ends, not the sum of its quarters. */
function endsWithLastQuarter(
  sheet: FormulaSheet,
  group: readonly FormulaCell[],
  expected: ExpectedColumn,
): boolean {
  if (expected.kind !== 'sum') return false;
  return group.every((cell) => {
    const owner = sheet.owner(cell.row, cell.column);
    if (cell.model.kind !== 'linear' || !owner || !plansRate(owner)) return false;
    const [only, ...more] = cell.model.terms;
    return more.length === 0 && only !== undefined && expected.above.includes(only.column);
  });
}

function group0(text: string, columns: readonly number[]): string {
  return columns.length > 1 ? `(${text})` : text;
}

function compare(sheet: FormulaSheet, cell: FormulaCell, usual: FormulaCell): FormulaFault | null {
  if (cell === usual) return null;
  const own = signature(cell.model, cell.row);
  if (own === null) return null;
  if (own === signature(usual.model, usual.row)) return null;
  if (flatSignature(sheet, cell) === flatSignature(sheet, usual)) return null;
  const verdict = classify(sheet, cell, usual);
  if (!verdict) return null;
  const expected = shiftFormula(usual.canonical, cell.row - usual.row, 0);
  const { kind, blamed, params = {} } = verdict;
  return faultAt(sheet, cell, kind, expected, { blamed, params });
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
      return { kind: 'penyebut', blamed: named(sheet, a.below, cell) };
    }
    if (!sameLinear(a.above, b.above, cell, usual)) {
      return { kind: 'pembilang', blamed: named(sheet, a.above, cell) };
    }
    return { kind: 'seratus', blamed: [], params: { faktor: a.factor, lazim: b.factor } };
  }
  if (a.kind === 'linear' && b.kind === 'linear') {
    if (a.constant !== b.constant && sameTerms(a, b, cell, usual)) {
      return { kind: 'tempelan', blamed: [], params: { tambahan: a.constant - b.constant } };
    }
    const astray = strays(sheet, a.terms, cell);
    if (astray.length > 0 && a.terms.length === b.terms.length) {
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
    const title = (column: number): string =>
      columnAt(sheet.table, column)?.title ?? columnName(column);
    return {
      kind: 'kurang-kolom',
      blamed: different.map((column) => ({ row: cell.row, column, name: title(column) })),
      params: {
        kurang: different.filter((column) => want.has(column)).map(title),
        berlebih: different.filter((column) => have.has(column)).map(title),
      },
    };
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

function named(sheet: FormulaSheet, linear: Linear, cell: FormulaCell): Blamed[] {
  return linear.terms.map((term) => ({
    row: term.row,
    column: term.column,
    name:
      term.row === cell.row
        ? (columnAt(sheet.table, term.column)?.title ?? columnName(term.column))
        : nameAt(sheet, term.row, term.column),
  }));
}

// Means weighted by money (`SUMPRODUCT(C11:C13;E11:E13)/C10`, `(C10*E10+C14*E14)/C9`) that leave out a row of their group, take in another, are divided by the money of another row, or weigh by another column.
import { columnIndex, columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import { nearly } from '../../../../numbers/nearly.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { columnTitle } from '../../spot.ts';
import { treeOf } from '../../tree.ts';
import { numberAt } from '../cellFigures.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { gap, stateOf } from '../formulaPlaces.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets } from '../formulaSheet.ts';

/** So many groups of the table are weighted over just their rows before one that is not is odd. */
const FEWEST = 3;
const USUAL = 0.75;
/** More of a level than this are means, all but one. */
const LEAST = 2;
const REF = String.raw`\$?([A-Z]{1,3})\$?(\d+)`;
const PRODUCT = new RegExp(
  String.raw`^=\(?SUMPRODUCT\(${REF}:${REF}[,;*]${REF}:${REF}\)\)?/${REF}$`,
);
const SUM = /^=\(([^()]+)\)\/\$?([A-Z]{1,3})\$?(\d+)$/;
const TERM = new RegExp(String.raw`^${REF}\*${REF}$`);

interface Weighted {
  readonly cell: FormulaCell;
  /** Rows that are weighted, zero-based. */
  readonly rows: readonly number[];
  readonly wanted: readonly number[];
  /** Letters of the weights, as the formula writes them. */
  readonly weights: string;
  /** Letters of what it divides by. */
  readonly divisor: string;
  /** Row whose money the formula divides by, zero-based. */
  readonly below: number;
  readonly range: boolean;
}

export const weightedMeanFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => {
    const means = sheet.columns.flatMap((column) =>
      sheet.owners(column).flatMap((row) => meanOf(sheet, row.row, column) ?? []),
    );
    const right = means.filter(isRight);
    if (right.length < FEWEST || right.length < means.length * USUAL) return [];
    const odd = means.filter((mean) => !isRight(mean)).map((mean) => slipOf(sheet, mean, right));
    return [...odd, ...lostMeans(sheet, right)];
  }),
);

function slipOf(sheet: FormulaSheet, mean: Weighted, right: readonly Weighted[]): FormulaFault {
  const { cell, rows, wanted, below } = mean;
  if (mean.weights !== mean.divisor) return otherWeights(sheet, mean, right);
  if (below !== cell.row) {
    const divisor = blamedAt(sheet, below, cell.column);
    return faultAt(sheet, cell, 'penyebut', expected(mean), { blamed: [divisor] });
  }
  const off = [
    ...wanted.filter((row) => !rows.includes(row)),
    ...rows.filter((row) => !wanted.includes(row)),
  ];
  const blamed = off.map((row) => blamedAt(sheet, row, cell.column));
  const left = wanted.some((row) => !rows.includes(row));
  return faultAt(sheet, cell, left ? 'kurang-baris' : 'lewat-batas', expected(mean), { blamed });
}

/** The one row of a level that is typed or blank where all others of the level are means of their groups. */
function lostMeans(sheet: FormulaSheet, right: readonly Weighted[]): FormulaFault[] {
  const byColumn = groupBy(right, ({ cell }) => cell.column);
  return [...byColumn].flatMap(([column, means]) => {
    const made = new Map(means.map((mean) => [mean.cell.row, mean]));
    const groups = sheet.owners(column).filter((owner) => partsOf(sheet, owner).length > 1);
    return [...groupBy(groups, ({ level }) => level).values()].flatMap((level) => {
      const lost = level.filter(({ row }) => !made.has(row));
      const [owner] = lost;
      const like = level.flatMap(({ row }) => made.get(row) ?? [])[0];
      if (!owner || !like || lost.length > 1 || level.length <= LEAST) return [];
      const state = stateOf(sheet, owner.row, column);
      const wanted = partsOf(sheet, owner);
      const filled = wanted.every((row) => sheet.cell(row, column).kind === 'number');
      if (!filled) return [];
      const cell = { ...like.cell, row: owner.row };
      const mean = expected({ ...like, cell, wanted });
      const own = sheet.at(owner.row, column);
      if (!own) return [gap(sheet, { row: owner.row, column, owner, state }, mean)];
      return meansTheSame(sheet, own, like, wanted) ? [] : [faultAt(sheet, own, 'beda', mean)];
    });
  });
}

/** `SUMPRODUCT(P55:P57;K55:K57)/G54`: weighted by one column and divided by another, where all others take one for both. */
function otherWeights(
  sheet: FormulaSheet,
  mean: Weighted,
  right: readonly Weighted[],
): FormulaFault {
  const { cell, weights, divisor } = mean;
  const usual = largestGroups(right, (each) => each.weights)[0]![0]!.weights;
  const repaired = expected({ ...mean, weights: usual });
  if (weights !== usual) {
    const params = { kolomSalah: weights, kolomBenar: usual };
    return faultAt(sheet, cell, 'kolom-lain', repaired, { params });
  }
  const column = columnIndex(divisor);
  const name = columnTitle(sheet.table, column);
  const blamed = [{ row: mean.below, column, name }];
  return faultAt(sheet, cell, 'penyebut', repaired, { blamed });
}

/** Another way of writing the mean comes to the same figure. */
function meansTheSame(
  sheet: FormulaSheet,
  own: FormulaCell,
  { weights }: Weighted,
  wanted: readonly number[],
): boolean {
  const weight = (row: number): number => numberAt(sheet, row, columnIndex(weights));
  const sum = wanted.reduce(
    (rest, row) => rest + weight(row) * numberAt(sheet, row, own.column),
    0,
  );
  return nearly(numberAt(sheet, own.row, own.column), sum / weight(own.row));
}

/** True when the cell holds the mean of just the rows of its group, in whichever way it is written. */
export function isGroupMean(sheet: FormulaSheet, row: number, column: number): boolean {
  const mean = meanOf(sheet, row, column);
  return mean !== null && isRight(mean);
}

function isRight(mean: Weighted): boolean {
  const { cell, rows, wanted, below, weights, divisor } = mean;
  return sameRows(rows, wanted) && below === cell.row && weights === divisor;
}

/** Null when the cell holds no weighted mean of its own column over rows of its own group. */
function meanOf(sheet: FormulaSheet, row: number, column: number): Weighted | null {
  const cell = sheet.at(row, column);
  const owner = sheet.owner(row, column);
  if (!cell || !owner || cell.model.kind === 'linear') return null;
  const written = namedRows(cell.canonical, columnName(column));
  if (!written) return null;
  // A range passes over lines that are no rows of the plan.
  const isRow = (at: number): boolean => !written.range || sheet.owner(at, column) !== null;
  const named = { ...written, rows: written.rows.filter(isRow) };
  const wanted = partsOf(sheet, owner);
  if (wanted.length < 2) return null;
  // A product over the money of a total is a share of the whole, not the mean of a group.
  if (named.below !== row && !sameRows(named.rows, wanted)) return null;
  return { cell, wanted, ...named };
}

/** The rows of a group, zero-based. */
function partsOf(sheet: FormulaSheet, owner: PlanRow): number[] {
  return treeOf(sheet.table)
    .children(owner)
    .filter((child) => child.level !== 'indikator')
    .map((child) => child.row);
}

const BARE = { before: '=', behind: '' };

/** What `ROUND(…;2)`, `IFERROR(…;0)` and `IF(F9=0;0;…)` protect or round, and what stands around it. */
function withoutGuards(formula: string): { core: string; before: string; behind: string } {
  const guarded =
    /^(=(?:ROUND(?:UP|DOWN)?|IFERROR)\()(.*)([,;](?:-?\d+|"[^"]*")\))$/.exec(formula) ??
    /^(=IF\([^,;()]+[,;](?:0|"[^"]*")[,;])(.*)(\))$/.exec(formula);
  if (!guarded) return { core: formula, ...BARE };
  const { core, before, behind } = withoutGuards(`=${guarded[2]}`);
  return {
    core,
    before: `${guarded[1]}${before.slice(1)}`,
    behind: `${behind}${guarded[3]!.replace(',', ';')}`,
  };
}

/** The weights may stand before what is weighted, or behind it. */
function namedRows(
  formula: string,
  letters: string,
): Pick<Weighted, 'rows' | 'weights' | 'divisor' | 'below' | 'range'> | null {
  const text = withoutGuards(formula.replace(/\s/g, '').toUpperCase()).core;
  const product = PRODUCT.exec(text);
  if (product) {
    const [, a, from, b, to, c, from2, d, to2, divisor, below] = product;
    const weights = a === letters ? c : a;
    if (a !== b || c !== d || ![a, c].includes(letters)) return null;
    if (from !== from2 || to !== to2) return null;
    const first = Number(from) - 1;
    const rows = Array.from({ length: Math.max(0, Number(to) - first) }, (_, i) => first + i);
    return { rows, weights: weights!, divisor: divisor!, below: Number(below) - 1, range: true };
  }
  const sum = SUM.exec(text);
  if (!sum) return null;
  const rows: number[] = [];
  let weights = '';
  for (const part of sum[1]!.split('+')) {
    const term = TERM.exec(part);
    if (!term || term[2] !== term[4] || ![term[1], term[3]].includes(letters)) return null;
    weights = term[1] === letters ? term[3]! : term[1]!;
    rows.push(Number(term[2]) - 1);
  }
  return { rows, weights, divisor: sum[2]!, below: Number(sum[3]) - 1, range: false };
}

function sameRows(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((row) => b.includes(row));
}

function expected({ cell, wanted, weights, range }: Weighted): string {
  const own = columnName(cell.column);
  const names = wanted.map((row) => row + 1);
  const [first, last] = [Math.min(...names), Math.max(...names)];
  const below = `$${weights}${cell.row + 1}`;
  const guards = withoutGuards(cell.canonical.replace(/\s/g, '').toUpperCase());
  // A guard that asks for a cell is that of another row where the formula was taken from there.
  const { before, behind } = /\d[=<>]/.test(guards.before) ? BARE : guards;
  const mean =
    range && last - first + 1 === names.length
      ? `SUMPRODUCT($${weights}${first}:$${weights}${last};${own}${first}:${own}${last})`
      : `(${names.map((name) => `$${weights}${name}*${own}${name}`).join('+')})`;
  return `${before}${mean}/${below}${behind}`;
}

// What the typed columns of a table have to do with each other, found from their figures: `sisa = pagu − realisasi`.
import { references } from '../../../formula/references.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { firstOfEachLine, isParent, treeOf } from '../tree.ts';
import { brokenHeads } from './headRelations.ts';
import {
  type BrokenRelation,
  CALCULATE,
  CAPS,
  figureAt,
  type Line,
  onSheet,
  type Relation,
  type RelationKind,
  verdictOf,
} from './relationLines.ts';
import { brokenTotals } from './totalRates.ts';

/** More columns than these are no table of figures side by side; the search grows with their third power. */
const MOST_COLUMNS = 40;
/** Rows looked at first: what fails there is not searched further. */
const SAMPLE = 10;
const FEWEST_SAMPLE = 5;
/** So many rows must follow a relation, with so many different results, and so few may break it. */
const FEWEST = 8;
const FEWEST_RESULTS = 5;
const MOST_BROKEN = 0.1;
/** Two figures of this size are rupiah. */
const LEAST_MONEY = 1_000_000;
const KINDS = Object.keys(CALCULATE) as RelationKind[];
const BOTH_WAYS: ReadonlySet<RelationKind> = new Set(['jumlah', 'kali']);

export function brokenRelations(table: PlanTable, grid: Grid): BrokenRelation[] {
  const columns = [
    ...table.columns.filter(({ type }) => type !== 'text' && type !== 'code'),
    ...table.unknownColumns,
  ]
    .map(({ column }) => column)
    .slice(0, MOST_COLUMNS);
  const lines = linesOf(table, grid, columns);
  if (lines.length < FEWEST) return [];
  const rates = ratesOf(table);
  const physical = physicalOf(table);
  const relations = columns.flatMap((_, result): Relation[] => {
    const typed = lines.filter(({ figures }) => figures[result]?.typed);
    if (typed.length < FEWEST) return [];
    const operands = columns.flatMap((column, at) =>
      at !== result && !rates.has(column) && !isMadeOf(lines, grid, column, columns[result]!)
        ? [at]
        : [],
    );
    const best = bestRelation(typed, operands, result, physical.has(columns[result]!));
    return best === null ? [] : [best];
  });
  return oncePerTriple(relations).flatMap((relation) => [
    ...broken(lines, columns, relation),
    ...brokenTotals(table, grid, columns, lines, relation),
    ...brokenHeads(table, grid, columns, lines, relation),
  ]);
}

/** `a + b = c`, `c − a = b` and `c − b = a` are one; results stand to the right of what gives them. */
function oncePerTriple(relations: readonly Relation[]): Relation[] {
  const known = new Map<string, Relation>();
  for (const relation of relations) {
    const { result, first, second } = relation;
    const key = [result, first, second].sort((a, b) => a - b).join('|');
    const before = known.get(key);
    if (!before || result > before.result) known.set(key, relation);
  }
  return [...known.values()];
}

const RATE = /%|persen|capaian|tingkat|serap/i;

const PHYSICAL = /\bfisik\b|(?:^|› )F\b/i;

/** Progress of works is planned by itself, however often it goes with the money. */
function physicalOf({ columns, unknownColumns }: PlanTable): ReadonlySet<number> {
  const physical = [...columns, ...unknownColumns].filter(({ title }) => PHYSICAL.test(title));
  return new Set(physical.map(({ column }) => column));
}

/** Shares are what figures give; a target is not made of its achievement. */
function ratesOf(table: PlanTable): ReadonlySet<number> {
  return new Set(
    [
      ...table.columns.filter(({ type, title }) => type === 'percent' || RATE.test(title)),
      ...table.unknownColumns.filter(({ title }) => RATE.test(title)),
    ].map(({ column }) => column),
  );
}

/** A column calculated from another does not give that other one. */
function isMadeOf(lines: readonly Line[], grid: Grid, column: number, other: number): boolean {
  const line = lines.find(
    ({ owner, leaf }) => leaf && cellAt(grid, owner.row, column).formula !== null,
  );
  if (!line) return false;
  const { row } = line.owner;
  const seen = new Set<number>();
  // `+/-` is the new total less the old one, and the new total takes it in.
  const takes = (from: number): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    const { formula } = cellAt(grid, row, from);
    return references(formula ?? '', grid.locale).some(({ sheet, rect }) => {
      if (sheet !== null) return false;
      const columns = Array.from({ length: Math.min(rect.columns, 50) }, (_, i) => rect.column + i);
      const inRow = rect.rows === 1 && rect.row === row;
      return columns.some((each) => each === other || (inRow && takes(each)));
    });
  };
  return takes(column);
}

function linesOf(table: PlanTable, grid: Grid, columns: readonly number[]): Line[] {
  const tree = treeOf(table);
  return firstOfEachLine(table).map((owner) => ({
    owner,
    leaf: !isParent(tree, owner),
    figures: columns.map((column) => figureAt(grid, owner.row, column)),
  }));
}

function bestRelation(
  lines: readonly Line[],
  operands: readonly number[],
  result: number,
  physical: boolean,
): Relation | null {
  const sample = spread(lines.filter(({ figures }) => figures[result]!.value !== 0));
  let best: Relation | null = null;
  for (const first of operands) {
    for (const second of operands) {
      if (first === second) continue;
      for (const kind of KINDS) {
        if (BOTH_WAYS.has(kind) && second < first) continue;
        const relation = { kind, result, first, second, holds: 0 };
        if (!promising(sample, relation)) continue;
        // A hundred in every row divides nothing.
        if (kind === 'persen' && (physical || isConstant(sample, second))) continue;
        const holds = support(lines, relation);
        if (holds > (best?.holds ?? 0)) best = { ...relation, holds };
      }
    }
  }
  return best;
}

function isConstant(lines: readonly Line[], column: number): boolean {
  return new Set(lines.map(({ figures }) => figures[column]?.value)).size < 2;
}

/** Some lines from everywhere in the table: a slip in one of them must not hide what the others have in common. */
function spread(lines: readonly Line[]): Line[] {
  const step = Math.max(1, Math.floor(lines.length / SAMPLE));
  return lines.filter((_, i) => i % step === 0).slice(0, SAMPLE);
}

function promising(sample: readonly Line[], relation: Relation): boolean {
  let right = 0;
  let wrong = 0;
  for (const line of sample) {
    const verdict = verdictOf(line, relation);
    if (verdict === null) continue;
    if (verdict.right) right += 1;
    else wrong += 1;
    if (wrong > 1 && wrong > right) return false;
  }
  return right >= FEWEST_SAMPLE && wrong <= 1;
}

/** In how many lines the relation holds; 0 where that proves nothing. */
function support(lines: readonly Line[], relation: Relation): number {
  const results = new Set<number>();
  let right = 0;
  let wrong = 0;
  for (const line of lines) {
    const verdict = verdictOf(line, relation);
    if (verdict === null) continue;
    if (!verdict.right) wrong += 1;
    else {
      right += 1;
      results.add(line.figures[relation.result]!.value);
    }
  }
  const enough = right >= FEWEST && results.size >= FEWEST_RESULTS;
  return enough && wrong <= Math.max(1, (right + wrong) * MOST_BROKEN) ? right : 0;
}

function broken(
  lines: readonly Line[],
  columns: readonly number[],
  relation: Relation,
): BrokenRelation[] {
  const found = [true, false].flatMap((leaf) => {
    const peers = lines.filter((line) => line.leaf === leaf);
    const judged = peers.flatMap((line) => {
      const verdict = verdictOf(line, relation);
      return verdict === null ? [] : [{ line, ...verdict }];
    });
    const wrong = judged.filter(({ right }) => !right);
    // Programs may be told by the mean of what is below them.
    if (wrong.length > Math.max(1, judged.length * MOST_BROKEN)) return [];
    if (wrong.length * 2 >= judged.length) return [];
    return wrong;
  });
  return found.flatMap(({ line, expected }): BrokenRelation[] => {
    const written = line.figures[relation.result]!;
    if (!written.typed || toldOtherwise(line, relation, written.value, expected)) return [];
    if (addsAnother(line, relation, written.value - expected)) return [];
    const named = onSheet(relation, columns);
    return [{ owner: line.owner, relation: named, written: written.value, expected }];
  });
}

/**
 * `jumlah = operasi + modal` in all rows but the one with belanja tidak terduga: there it takes in one more. The same of
 * `BOK = volume × harga` where JKN pays the rest.
 */
function addsAnother({ figures }: Line, relation: Relation, difference: number): boolean {
  if (relation.kind === 'persen' || relation.kind === 'pertumbuhan') return false;
  const used = [relation.result, relation.first, relation.second];
  return figures.some(
    (figure, at) =>
      figure !== null &&
      !used.includes(at) &&
      figure.value !== 0 &&
      Math.abs(Math.abs(difference) - Math.abs(figure.value)) <= 1,
  );
}

/** An achievement that is capped, or told so that less is better. */
function toldOtherwise(
  { figures }: Line,
  { kind, first, second }: Relation,
  written: number,
  expected: number,
): boolean {
  if (kind !== 'persen') return false;
  if (CAPS.includes(written) && expected > written) return true;
  const a = figures[first]!.value;
  const b = figures[second]!.value;
  // What is spent of a budget is never told the other way round.
  if (Math.min(Math.abs(a), Math.abs(b)) >= LEAST_MONEY) return false;
  return [(b / a) * 100, ((2 * b - a) / b) * 100].some((each) => Math.abs(each - written) <= 0.51);
}

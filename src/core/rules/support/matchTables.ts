// The same rows in two tables of one workbook: by code, else by name within the same level.

import { memo } from '../../memory/memo.ts';
import { CODED_LEVELS } from '../../model/level.ts';
import type { PlanRow, PlanTable } from '../../model/planTable.ts';
import { codeLevel, normaliseCode } from '../../nomenclature/code.ts';
import { normaliseName } from '../../nomenclature/nameWords.ts';
import { nearly } from '../../numbers/nearly.ts';
import type { RuleContext } from '../rule.ts';
import { figureOf } from './figures.ts';
import { penName, slipOfPen } from './words/slipOfPen.ts';

export interface TablePair {
  readonly a: PlanTable;
  readonly b: PlanTable;
  readonly rows: readonly {
    readonly a: PlanRow;
    readonly b: PlanRow;
    /** `mirip`: names that differ by a slip of the pen only. */
    readonly by: 'kode' | 'nama' | 'mirip';
  }[];
  /** Rows between the same neighbours, of the same level and money, under names that are not alike. */
  readonly renamed: readonly { readonly a: PlanRow; readonly b: PlanRow }[];
  /** Neither matched nor renamed. */
  readonly onlyA: readonly PlanRow[];
  readonly onlyB: readonly PlanRow[];
}

const LEAST_COMMON = 5;
const SHORTEST = 5;
/** Two tables that lack so much of each other are not told apart by slips. */
const MOST_COMPARED = 10_000;

/** Pairs of tables about the same plan: at least five rows and half of the smaller one in common, not of different years. */
export const tablePairs = memo((context: RuleContext): readonly TablePair[] => {
  const found: TablePair[] = [];
  context.tables.forEach((a, i) => {
    for (const b of context.tables.slice(i + 1)) {
      if (a.year !== null && b.year !== null && a.year !== b.year) continue;
      const pair = matchRows(a, b);
      const smaller = Math.min(countable(a).length, countable(b).length);
      if (pair.rows.length >= LEAST_COMMON && pair.rows.length >= smaller / 2) found.push(pair);
    }
  });
  return found;
});

function countable(table: PlanTable): PlanRow[] {
  return table.rows.filter((row) => CODED_LEVELS.includes(row.level) && row.name !== '');
}

function codeKey(row: PlanRow): string | null {
  return row.kode && codeLevel(row.kode) ? normaliseCode(row.kode) : null;
}

function matchRows(a: PlanTable, b: PlanTable): TablePair {
  const rows: { a: PlanRow; b: PlanRow; by: 'kode' | 'nama' | 'mirip' }[] = [];
  const left = countable(a);
  const right = countable(b);
  const used = new Set<number>();
  const byCode = unique(right, codeKey);
  const leftCodes = unique(left, codeKey);
  const byName = unique(right, (row) => nameKey(row));
  const leftNames = unique(left, (row) => nameKey(row));
  const onlyA: PlanRow[] = [];
  for (const row of left) {
    const kode = codeKey(row);
    // A code that stands on two rows says of neither which row of the other table it is.
    const coded = kode && leftCodes.get(kode) === row ? byCode.get(kode) : undefined;
    const named = leftNames.get(nameKey(row)) === row ? byName.get(nameKey(row)) : undefined;
    const other = coded ?? named;
    if (!other || used.has(other.index)) {
      onlyA.push(row);
      continue;
    }
    used.add(other.index);
    rows.push({ a: row, b: other, by: coded ? 'kode' : 'nama' });
  }
  const onlyB = right.filter((row) => !used.has(row.index));
  for (const [row, other] of nearPairs(onlyA, onlyB)) rows.push({ a: row, b: other, by: 'mirip' });
  const aloneA = onlyA.filter((row) => !hasLike(row, right));
  const aloneB = onlyB.filter((row) => !hasLike(row, left));
  const renamed = sameSpots(rows, [left, right], [aloneA, aloneB]);
  const told = new Set(renamed.flatMap((each) => [each.a, each.b]));
  return {
    a,
    b,
    rows,
    renamed,
    onlyA: aloneA.filter((row) => !told.has(row)),
    onlyB: aloneB.filter((row) => !told.has(row)),
  };
}

/** Rows without a match that stand between rows that match one another, and have the same money. */
function sameSpots(
  rows: TablePair['rows'],
  [left, right]: readonly [readonly PlanRow[], readonly PlanRow[]],
  [aloneA, aloneB]: readonly [readonly PlanRow[], readonly PlanRow[]],
): { a: PlanRow; b: PlanRow }[] {
  if (aloneA.length === 0 || aloneB.length === 0) return [];
  const partner = new Map(rows.map(({ a, b }) => [a, b]));
  const lone = new Set(aloneB);
  const [placeA, placeB] = [left, right].map((list) => new Map(list.map((row, i) => [row, i])));
  return aloneA.flatMap((a) => {
    const at = placeA!.get(a)!;
    const [above, below] = [left[at - 1], left[at + 1]];
    const before = above && partner.get(above);
    const b = before && right[placeB!.get(before)! + 1];
    if (!b || !lone.has(b) || a.level !== b.level || (codeKey(a) && codeKey(b))) return [];
    const after = right[placeB!.get(b)! + 1];
    if (below ? partner.get(below) !== after : after !== undefined) return [];
    const [own, other] = [figureOf(a, 'pagu'), figureOf(b, 'pagu')];
    return own !== null && own > 0 && other !== null && nearly(own, other) ? [{ a, b }] : [];
  });
}

/** Rows that each other table lacks under their exact name, where one name is near and no other. */
function nearPairs(left: readonly PlanRow[], right: readonly PlanRow[]): [PlanRow, PlanRow][] {
  if (left.length * right.length > MOST_COMPARED) return [];
  const names = new Map([...left, ...right].map((row) => [row, penName(row.name)]));
  const near = (row: PlanRow, others: readonly PlanRow[]): PlanRow[] =>
    others.filter(
      (other) =>
        other.level === row.level &&
        !(row.kode && other.kode) &&
        slipOfPen(names.get(row)!, names.get(other)!) !== null,
    );
  return left.flatMap((row): [PlanRow, PlanRow][] => {
    const [other, another] = near(row, right);
    return other && !another && near(other, left).length === 1 ? [[row, other]] : [];
  });
}

/** The same name but for a slip of the pen or a remark, whatever else bears it. */
function hasLike(row: PlanRow, others: readonly PlanRow[]): boolean {
  const name = normaliseName(row.name);
  return others.some(
    (other) => other.level === row.level && alike(name, normaliseName(other.name)),
  );
}

function alike(a: string, b: string): boolean {
  if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
  const first = new Set(a.split(' '));
  const second = new Set(b.split(' '));
  const own = [...first, ...second].filter((word) => !first.has(word) || !second.has(word));
  // DPA and RKA, I and II: short words and figures tell two rows apart.
  if (own.some((word) => word.length < SHORTEST || /\d/.test(word))) return false;
  const common = [...first].filter((word) => second.has(word)).length;
  return common / Math.max(first.size, second.size) >= 0.75;
}

function nameKey(row: PlanRow): string {
  return `${row.level}|${normaliseName(row.name)}`;
}

/** Only keys that one row bears. */
function unique(
  rows: readonly PlanRow[],
  key: (row: PlanRow) => string | null,
): Map<string, PlanRow> {
  const found = new Map<string, PlanRow>();
  const twice = new Set<string>();
  for (const row of rows) {
    const each = key(row);
    if (each === null) continue;
    if (found.has(each)) twice.add(each);
    else found.set(each, row);
  }
  for (const each of twice) found.delete(each);
  return found;
}

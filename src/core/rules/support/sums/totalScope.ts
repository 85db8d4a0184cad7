// Which rows a total row may stand for: the group that its label names, else the readings that its place allows.
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { WHY } from '../../../reader/rows/rowClass.ts';
import { labelStart } from '../../../reader/tableContext.ts';
import { stretchesOfHeads } from '../formulas/rollUps/headStretches.ts';
import { rowsBelow, treeOf } from '../tree.ts';

/** True for the plan rows that the total adds (parents and leaves alike). */
export type TotalScope = (row: PlanRow) => boolean;

const LEADING =
  /^(?:grand\s+)?(?:sub\s*-?\s*total|total|jumlah|jml)\s+(?:(?:total|anggaran|pagu|belanja|biaya|dana|untuk|dari)\s+)*/;
const LEVEL_WORDS = [
  ['sub_kegiatan', /^sub\s*kegiatan\b/],
  ['kegiatan', /^kegiatan\b/],
  ['program', /^program\b/],
  ['sasaran', /^sasaran\b/],
  ['tujuan', /^tujuan\b/],
] as const;
/** A shorter name than this may stand in a label by chance. */
const SHORTEST_NAME = 8;

const ADDS = /^\s*(?:grand\s+)?(?:jumlah|total)\b/i;
const COUNTS = /program|kegiatan|baris|rata|tertinggi|terbesar|terendah|terkecil|maks|min/i;

/** `JUMLAH`, but neither `Jumlah Sub Kegiatan` nor `Pagu tertinggi`. */
export function asksForSum(label: string): boolean {
  return ADDS.test(label) && !COUNTS.test(label);
}

/** Readings of the total on sheet row `row`, likeliest first; one alone when its label names its group. */
export function scopesOfTotal(table: PlanTable, row: number): readonly TotalScope[] {
  const before = known.get(table);
  const scopes = before ?? scopesOf(table);
  if (!before) known.set(table, scopes);
  return scopes.get(row) ?? [];
}

/** The highest rows within a scope. */
export function headsOf(table: PlanTable, covers: TotalScope): PlanRow[] {
  return table.rows.filter(
    (row) => covers(row) && (row.parent === null || !covers(table.rows[row.parent]!)),
  );
}

const known = new WeakMap<PlanTable, ReadonlyMap<number, readonly TotalScope[]>>();

function scopesOf(table: PlanTable): ReadonlyMap<number, readonly TotalScope[]> {
  const found = new Map<number, readonly TotalScope[]>();
  const totals = table.totalRows.map((total) => total.row).sort((a, b) => a - b);
  for (const { row, label } of table.totalRows) {
    const named = namedGroup(table, row, label);
    if (named) {
      found.set(row, [scopeOfNamed(table, named, row)]);
      continue;
    }
    const scopes: TotalScope[] = [() => true];
    const top = row === totals[totals.length - 1] ? null : stackedHeads(table, row);
    if (top !== null && saysOf(label)) scopes.unshift((each) => each.row > top && each.row < row);
    if (totals.length > 1) {
      const before = totals.filter((each) => each < row).pop() ?? -1;
      if (closesHeading(table, before, row, label)) {
        found.set(row, [(each) => each.row > before && each.row < row]);
        continue;
      }
      scopes.push((each) => each.row < row);
      const since: TotalScope = (each) => each.row > before && each.row < row;
      if (table.rows.some(since)) scopes.push(since);
      const root = [...treeOf(table).roots].filter((each) => each.row < row).pop();
      const head = saysOf(label) ? nearestHead(table, row) : null;
      if (head !== null && head < before) scopes.push((each) => each.row > head && each.row < row);
      // Totals of kegiatan stand between the rows of a program and the total of that program.
      if (root && root.row < before) scopes.push((each) => each.row >= root.row && each.row < row);
      // `Jumlah Urusan …` below the `Total` of each of its services: all rows since the last `Jumlah Urusan …`.
      const like = lastLike(table, row, label);
      if (like < before) scopes.push((each) => each.row > like && each.row < row);
    }
    found.set(row, scopes);
  }
  for (const { row, ends } of stretchesOfHeads(table)) {
    const scopes = ends.map(
      (end): TotalScope =>
        (each) =>
          each.row > row && each.row < end,
    );
    found.set(
      row,
      scopes.filter((covers) => table.rows.some(covers)),
    );
  }
  return found;
}

/**
 * The named row and all below it in the tree; a name that has neither a figure nor a row below it only heads the rows that
 * follow, up to its total.
 */
function scopeOfNamed(table: PlanTable, named: PlanRow, row: number): TotalScope {
  const below = rowsBelow(treeOf(table), named);
  const figured = Object.values(named.values).some(({ state }) => state === 'number');
  if (below.length === 0 && !figured) return (each) => each.row > named.row && each.row < row;
  const members = new Set([named, ...below].map((each) => each.index));
  return (each) => members.has(each.index);
}

/** The total above whose label begins with the same words; -1 for none. */
function lastLike({ totalRows }: PlanTable, row: number, label: string): number {
  const alike = totalRows.filter(
    (each) => each.row < row && labelStart(each.label) === labelStart(label),
  );
  return Math.max(-1, ...alike.map((each) => each.row));
}

/** `JUMLAH BIDANG SARANA` says of what. */
function saysOf(label: string): boolean {
  const words = plain(label);
  const rest = words.replace(LEADING, '').trim();
  return rest !== '' && rest !== words;
}

/**
 * The first of the headings right below each other (`II BIDANG PENUNJANG`, `A Seksi Diagnostik`) nearest above the row:
 * the rows since then are those of the higher one. Null where no headings stand so.
 */
function stackedHeads(table: PlanTable, row: number): number | null {
  const heads = table.ignoredRows.flatMap((each) =>
    each.why === WHY.group && each.row < row ? [each.row] : [],
  );
  let top: number | null = null;
  heads.forEach((head, i) => {
    if (heads[i + 1] === head + 1 && heads[i - 1] !== head - 1) top = head;
  });
  return top;
}

/** `B. Urusan Perumahan` above the services, each with its total, that `Jumlah Urusan Perumahan` adds. */
function nearestHead(table: PlanTable, row: number): number | null {
  const heads = table.ignoredRows.flatMap((each) =>
    (each.why === WHY.group || each.why === WHY.urusan) && each.row < row ? [each.row] : [],
  );
  return heads.length > 0 ? Math.max(...heads) : null;
}

/** `Jumlah Bidang Sarana` below `A. BIDANG SARANA`, which heads all rows since the total before. */
function closesHeading(table: PlanTable, before: number, row: number, label: string): boolean {
  if (!saysOf(label)) return false;
  const heading = table.ignoredRows.find(
    (each) => each.why === WHY.group && each.row > before && each.row < row,
  );
  const rows = table.rows.filter((each) => each.row > before && each.row < row);
  return heading !== undefined && rows.length > 0 && rows.every((each) => each.row > heading.row);
}

function namedGroup(table: PlanTable, row: number, label: string): PlanRow | null {
  const words = plain(label);
  const rest = words.replace(LEADING, '').trim();
  const above = table.rows.filter((each) => each.row < row && each.level !== 'indikator');
  // `PROGRAM …` once more in a recap below the plan.
  if (rest === words && words.length >= SHORTEST_NAME)
    return above.find((each) => plain(each.name) === words) ?? null;
  if (rest === '' || rest === words) return null;
  const level = LEVEL_WORDS.find(([, pattern]) => pattern.test(rest));
  const bare = level ? rest.replace(level[1], '').trim() : rest;
  let best: PlanRow | null = null;
  for (const each of above) {
    const name = plain(each.name);
    // `Jumlah Program Perumusan Kebijakan dan Pendampingan` is not that of its kegiatan `Pendampingan`.
    const ends = rest.endsWith(` ${name}`) && (!level || level[0] === each.level);
    if (name.length < SHORTEST_NAME || (rest !== name && bare !== name && !ends)) continue;
    if (!best || name.length >= plain(best.name).length) best = each;
  }
  if (best) return best;
  // `Jumlah Program I`: the nearest program above; `Jumlah Program dan Kegiatan` names no group.
  const lone = row === Math.max(...table.totalRows.map((total) => total.row));
  if (!level || /\bdan\b|\bseluruh|\bsemua\b/.test(rest) || lone) return null;
  return above.filter((each) => each.level === level[0]).pop() ?? null;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// A staircase: each level names its rows in a column of its own, one step further right, and its rows fill no other step.
import type { ColumnId } from '../../model/column.ts';
import { isLevelColumn } from '../tableContext.ts';
import type { Candidate } from './candidate.ts';

/** Two steps are `Kegiatan | Rencana Aksi`, which their titles tell. */
const FEWEST_STEPS = 3;
/** Share of the numbered rows that must stand on the step that their number says. */
const MOSTLY = 0.9;
const LENGTH = 8;

const IDS: readonly ColumnId[] = ['tujuan', 'sasaran', 'program', 'kegiatan', 'subKegiatan'];
const RANKED: readonly ColumnId[] = [...IDS, 'aksi'];

const INDICATORS: Readonly<Record<string, ColumnId>> = {
  tujuan: 'indikatorTujuan',
  sasaran: 'indikatorSasaran',
  program: 'indikatorProgram',
  kegiatan: 'indikatorKegiatan',
};

/**
 * Names the columns of a staircase whose rows are numbered 1, 1.1, 1.1.1, where their titles do not: `Kegiatan Utama`,
 * `Rencana Aksi`, `Uraian Teknis`, `RHK Level 2`. What only the rows of one step fill beside it is their indicator.
 */
export function stairs(candidates: readonly Candidate[]): void {
  const steps = stepsOf(candidates);
  if (steps.length < FEWEST_STEPS || steps.length > IDS.length) return;
  if (areRising(steps.map(({ id }) => RANKED.indexOf(id!)))) return;
  const ids = idsOf(steps);
  for (const c of candidates) if (IDS.includes(c.id!) || c.id === 'uraian') c.id = null;
  steps.forEach((step, i) => {
    step.id = ids[i]!;
    const indicator = indicatorBeside(candidates, steps, i);
    if (indicator) indicator.id = INDICATORS[step.id] ?? 'indikator';
  });
}

/**
 * `Uraian` merged over columns of which each row fills one, in a table that numbers no rows but those of the first step:
 * levels from left to right.
 */
export function mergedStairs(candidates: readonly Candidate[]): void {
  const titled = candidates.find(({ id }) => isLevelColumn(id));
  if (!titled || titled.origin === '') return;
  const steps = candidates.filter(
    ({ origin, profile }) => origin === titled.origin && profile.texts > 0,
  );
  if (steps.length < FEWEST_STEPS || steps.length > IDS.length) return;
  // `Sasaran / Program / Kegiatan` says itself which levels stand below it.
  if (titled.features.scopes.length === steps.length) return;
  const numbers = candidates.filter(({ id }) => id === 'no' || id === 'kode');
  const lower = steps.slice(1);
  const numbered = (row: number): boolean => numbers.some(({ shown }) => shown.has(row));
  if (lower.some(({ shown }) => [...shown.keys()].some(numbered))) return;
  const rows = steps.flatMap(({ shown }) => [...shown.keys()]);
  const apart = new Set(rows).size >= rows.length * MOSTLY;
  if (!apart || !steps.every(({ profile }) => profile.texts >= profile.filled * MOSTLY)) return;
  steps.forEach((step, i) => {
    step.id = IDS[IDS.length - steps.length + i]!;
  });
}

function areRising(ranks: readonly number[]): boolean {
  return ranks.every((rank, i) => rank > (i === 0 ? -1 : ranks[i - 1]!));
}

/** As their titles say, and what comes next in between; else the lowest levels of a plan. */
function idsOf(steps: readonly Candidate[]): readonly ColumnId[] {
  const ranks: number[] = [];
  for (const { id } of steps) {
    const own = IDS.indexOf(id!);
    ranks.push(own >= 0 ? own : (ranks[ranks.length - 1] ?? -1) + 1);
  }
  const titled = areRising(ranks) && ranks.every((rank) => rank < IDS.length);
  return titled && IDS.includes(steps[0]!.id!)
    ? ranks.map((rank) => IDS[rank]!)
    : IDS.slice(-steps.length);
}

/** The columns that the rows of each depth begin in; [] where the numbers and the columns do not agree. */
function stepsOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const numbers = candidates.filter(({ id }) => id === 'no' || id === 'kode');
  const [number] = numbers;
  if (!number) return [];
  const names = candidates.filter(
    ({ column, profile }) => column > number.column && profile.texts > 0 && profile.length > LENGTH,
  );
  const rows = depthsOf(numbers).flatMap(([row, depth]) => {
    const filled = names.filter(({ shown }) => shown.has(row));
    return filled.length === 0 ? [] : [{ depth, filled }];
  });
  const steps: Candidate[] = [];
  for (const { depth, filled } of rows) if (depth === steps.length) steps.push(filled[0]!);
  const astray = rows.filter(({ depth, filled }) => {
    const [name, ...others] = filled;
    return name !== steps[depth] || others.some((other) => steps.includes(other));
  });
  const agree = astray.length <= rows.length * (1 - MOSTLY);
  return agree && areRising(steps.map(({ column }) => column)) ? steps : [];
}

/** How deep each numbered row stands: by the parts of its number, or by which column of numbers it stands in. */
function depthsOf(numbers: readonly Candidate[]): readonly (readonly [number, number])[] {
  const found = new Map<number, number>();
  numbers.forEach(({ shown }, at) => {
    for (const [row, mark] of shown) {
      const depth = numbers.length > 1 ? at : depthOf(mark);
      if (depth !== null) found.set(row, depth);
    }
  });
  return [...found].sort(([a], [b]) => a - b);
}

/** 0 for `1`, 1 for `1.1`, `1,1` or `1.1.`; null for anything else. */
function depthOf(mark: string): number | null {
  const clean = mark.trim().replace(/[.)]+$/, '');
  return /^\d{1,2}(?:[.,]\d{1,2})*$/.test(clean) ? clean.split(/[.,]/).length - 1 : null;
}

/** The column between a step and the next one whose words stand in no row of another step. */
function indicatorBeside(
  candidates: readonly Candidate[],
  steps: readonly Candidate[],
  at: number,
): Candidate | undefined {
  const next = steps[at + 1];
  if (next === undefined) return undefined;
  const others = steps.filter((_, i) => i !== at);
  return candidates.find(
    ({ column, profile, shown }) =>
      column > steps[at]!.column &&
      column < next.column &&
      profile.length > LENGTH &&
      [...shown.keys()].every((row) => !others.some((other) => other.shown.has(row))),
  );
}

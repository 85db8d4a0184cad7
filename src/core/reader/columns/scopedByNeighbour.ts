// Indicators, targets and units that several levels side by side have of their own: each belongs to the names on its left.
import type { ColumnId } from '../../model/column.ts';
import { isLevelColumn } from '../tableContext.ts';
import type { Candidate } from './candidate.ts';

// Two `Indikator`, two `Target` or two `Satuan`: each belongs to the name column on its left.
const SCOPED: Record<string, Record<string, ColumnId>> = {
  indikator: {
    tujuan: 'indikatorTujuan',
    sasaran: 'indikatorSasaran',
    program: 'indikatorProgram',
    kegiatan: 'indikatorKegiatan',
    subKegiatan: 'indikatorSubKegiatan',
  },
  target: {
    tujuan: 'targetTujuan',
    sasaran: 'targetSasaran',
    program: 'targetProgram',
    kegiatan: 'targetKegiatan',
  },
  satuan: {
    tujuan: 'satuanTujuan',
    sasaran: 'satuanSasaran',
    program: 'satuanProgram',
    kegiatan: 'satuanKegiatan',
  },
  pagu: { program: 'paguProgram', kegiatan: 'paguKegiatan' },
};

export function scopedByNeighbour(candidates: readonly Candidate[]): void {
  const measured = actionsMeasured(candidates);
  for (const base of Object.keys(SCOPED)) {
    const family = new RegExp(`^${base}(?:Tujuan|Sasaran|Program|Kegiatan|SubKegiatan)?$`);
    const same = candidates.filter((c) => family.test(c.id ?? ''));
    // The deepest level of several is the one that the plain word stands for.
    const sub = same.filter((c) => c.id === `${base}SubKegiatan`);
    if (sub.length > 0 && !same.some((c) => c.id === base)) sub[0]!.id = base;
    const goal = same.filter((c) => c.id === `${base}Tujuan`);
    if (goal.length > 0 && same.length === 1) goal[0]!.id = base;
    if (same.length < 2) continue;
    const names = candidates.filter((c) => isLevelColumn(c.id));
    const lastName = names[names.length - 1];
    const last = measured ?? deepest(names, lastName);
    const nameOf = (c: Candidate) => [...names].reverse().find((n) => n.column < c.column);
    const quarter = candidates.find((c) => c.id === 'tw1');
    const behind = quarter !== undefined && nameOf(quarter) === last;
    const held = behind && same.some((c) => c.id === base && nameOf(c) === last);
    for (const c of same) {
      if (c.id !== base) continue;
      const name = nameOf(c);
      const scoped = name && name !== last ? SCOPED[base]![name.id!] : undefined;
      if (scoped !== undefined && !candidates.some((o) => o.id === scoped)) c.id = scoped;
      // `Program | Target | Kegiatan | Target | Sub Kegiatan | Target | TW I …`: the quarters go with the last of them.
      else if (base === 'target' && held && name && name !== last) c.id = null;
    }
  }
}

/**
 * The column of actions where each has an indicator and a target of its own, and the quarters follow these: what
 * stands before it measures the sasaran that they serve.
 */
function actionsMeasured(candidates: readonly Candidate[]): Candidate | null {
  const action = candidates.find((c) => c.id === 'aksi');
  const after = (pattern: RegExp, from: number) =>
    candidates.find((c) => c.column > from && pattern.test(c.id ?? ''));
  const indicator = action && after(/^indikator(?:Sasaran|Kegiatan)?$/, action.column);
  const target = action && after(/^target(?:Kegiatan)?$/, action.column);
  const quarter = candidates.find((c) => c.id === 'tw1');
  const before = candidates.some((c) => action && c.column < action.column && c.id === 'target');
  if (action && before && quarter && yearBehindQuarters(candidates, action)) return action;
  return action && indicator && target && before && quarter && quarter.column > target.column
    ? action
    : null;
}

/** `Sasaran | Satuan | Target | Aksi | Satuan | TW I … TW IV | Setahun`: the year of the action stands behind its quarters. */
function yearBehindQuarters(candidates: readonly Candidate[], action: Candidate): boolean {
  const units = candidates.filter(({ id }) => id === 'satuan');
  const last = candidates.find(({ id }) => id === 'tw4');
  const year = last && candidates.some((c) => c.id === 'target' && c.column > last.column);
  const [first, second, third] = units;
  return (
    year === true &&
    second !== undefined &&
    third === undefined &&
    first!.column < action.column &&
    second.column > action.column
  );
}

function deepest(names: readonly Candidate[], last: Candidate | undefined): Candidate | undefined {
  const plan = names.filter((n) => n.id !== 'aksi');
  return plan[plan.length - 1] ?? last;
}

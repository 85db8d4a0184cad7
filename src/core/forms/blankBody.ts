// The empty rows that a form starts with: grouped by level, a few rows in each group.
import type { Level } from '../model/level.ts';
import type { BodyRow } from './bodyRow.ts';
import type { FormDefinition } from './formDefinition.ts';

export interface BlankCounts {
  /** How many groups of the uppermost level below sasaran. */
  readonly programs: number;
  readonly kegiatan: number;
  /** Rows of the deepest level in each group. */
  readonly subKegiatan: number;
}

const USUAL: BlankCounts = { programs: 2, kegiatan: 2, subKegiatan: 3 };

function countOf(level: Level, counts: BlankCounts): number {
  switch (level) {
    case 'tujuan':
    case 'sasaran':
      return 1;
    case 'program':
      return counts.programs;
    case 'kegiatan':
      return counts.kegiatan;
    default:
      return counts.subKegiatan;
  }
}

/** A form with a single level gets a plain list of rows. */
export function blankBody(form: FormDefinition, counts: BlankCounts = USUAL): BodyRow[] {
  const levels = form.levels.map((each) => each.level);
  if (levels.length === 1) {
    const rows = Math.max(1, counts.programs * counts.kegiatan * counts.subKegiatan);
    return Array.from({ length: rows }, () => ({ level: levels[0]!, name: '' }));
  }
  const below = (depth: number): BodyRow[] => {
    const level = levels[depth];
    if (level === undefined) return [];
    const rows: BodyRow[] = [];
    const last = depth === levels.length - 1;
    const count = last ? counts.subKegiatan : countOf(level, counts);
    for (let i = 0; i < count; i++) rows.push({ level, name: '' }, ...below(depth + 1));
    return rows;
  };
  return below(0);
}

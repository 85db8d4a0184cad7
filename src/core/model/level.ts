// The levels of a plan, from the goal down to the single action.

export const LEVELS = [
  'tujuan',
  'sasaran',
  'program',
  'kegiatan',
  'sub_kegiatan',
  'aksi',
  'indikator',
] as const;

/** `indikator` is a row that only adds one more indicator to the row above it. */
export type Level = (typeof LEVELS)[number];

/** Those that have a code of the nomenclature. */
export const CODED_LEVELS: readonly Level[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** 0 for tujuan; a deeper level has a higher rank. `indikator` ranks last. */
export function levelRank(level: Level): number {
  return LEVELS.indexOf(level);
}

// Names the depths that formulas show: which of them are programs, which kegiatan, which sub kegiatan.
import { LEVELS, type Level } from '../../model/level.ts';
import type { GivenLevel } from './inferLevels.ts';

/** Depths of a plan that says nothing else, from the outermost on. */
const USUAL: Readonly<Record<number, readonly Level[]>> = {
  2: ['program', 'kegiatan'],
  3: ['program', 'kegiatan', 'sub_kegiatan'],
  4: ['program', 'kegiatan', 'sub_kegiatan', 'aksi'],
};
/** One row alone above all others: what the programs are for, or who has them. */
const HEADED: readonly Level[] = ['sasaran', 'program', 'kegiatan', 'sub_kegiatan'];

/** What stands below programs that only head it. */
const BELOW: readonly Level[] = ['kegiatan', 'sub_kegiatan', 'aksi'];

/**
 * The level of each row, by its depth (null for none): the ladder that most rows of known level agree with, else the one that the
 * header names, else the usual one. Null when there are too many depths for any ladder.
 */
export function depthLevels(
  depths: readonly (number | null)[],
  sure: readonly (GivenLevel | null)[],
  allowed: readonly Level[],
): (Level | null)[] | null {
  const many = Math.max(...depths.map((depth) => depth ?? 0)) + 1;
  const headed = many === HEADED.length && depths.filter((depth) => depth === 0).length === 1;
  const room = many < BELOW.length || (many === BELOW.length && allowed.includes('aksi'));
  const below = room && belowPrograms(depths, sure);
  const usual = below
    ? BELOW.slice(0, many)
    : allowed.length === many
      ? allowed
      : headed
        ? HEADED
        : USUAL[many];
  if (many < 2 || !usual) return null;
  const agree = (ladder: readonly Level[]): number =>
    sure.filter((given, i) => given !== null && given.level === ladder[depths[i] ?? -1]).length;
  const steps = LEVELS.filter((level) => level !== 'indikator');
  let best = usual;
  for (let from = 0; from + many <= steps.length; from++) {
    const ladder = steps.slice(from, from + many);
    if (agree(ladder) > agree(best)) best = ladder;
  }
  return depths.map((depth) => (depth === null ? null : best[depth]!));
}

/** True when the programs say what they are and add nothing: the highest rows that do are their kegiatan. */
function belowPrograms(
  depths: readonly (number | null)[],
  sure: readonly (GivenLevel | null)[],
): boolean {
  const programs = sure.flatMap((given, i) => (given?.level === 'program' ? [depths[i]!] : []));
  const first = depths.findIndex((depth) => depth !== null);
  const led = first > 0 && sure[first - 1]?.level === 'program';
  return led && programs.every((depth) => depth === null);
}

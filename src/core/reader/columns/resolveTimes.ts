// Columns of time that only make sense together: twelve months, four quarters, figures `s.d.` several quarters.
import type { Candidate } from './candidate.ts';

/** Changes the ids of the candidates. */
export function resolveTimes(candidates: readonly Candidate[]): void {
  for (const [physical, money] of [
    ['bulan', 'kas'],
    ['realisasiBulan', 'realisasiKas'],
    ['realisasiK', 'realisasiRp'],
    ['tw', 'anggaranTw'],
  ] as const) {
    sameMeasure(candidates, physical, money);
  }
  ratesOfQuarters(candidates);
  latestToDate(candidates, 'jumlahK');
  latestToDate(candidates, 'jumlahRp');
  monthToDate(candidates, 'realisasi');
  monthToDate(candidates, 'realisasiRp');
  rateBesideMoney(candidates);
  sumOfPlanned(candidates);
}

const HALF = /^(?:i{1,2}|[12])$/;

/** `Semester I | Semester II | Setahun`: what is meant or done in half a year is not that of the year. Changes the ids. */
export function halfYears(candidates: readonly Candidate[]): void {
  for (const id of ['target', 'pagu', 'realisasi', 'realisasiRp', 'jumlahK', 'jumlahRp']) {
    const same = candidates.filter((c) => c.id === id);
    const halves = same.filter(({ features: { all } }) => all.has('semester') && !all.has('sd'));
    const named = halves.filter(({ features: { all } }) => [...all].some((t) => HALF.test(t)));
    const planned = id === 'target' || id === 'pagu';
    if (named.length === 0 || (named.length === same.length && !(planned && named.length > 1)))
      continue;
    for (const c of named) c.id = null;
  }
}

/** `Target › Awal | TW I … TW IV | Akhir`: where the year begins, and what it is to come to. Changes the ids. */
export function startAndEnd(candidates: readonly Candidate[]): void {
  const only = (c: Candidate, token: string): boolean =>
    c.features.leaf.size === 1 && c.features.leaf.has(token);
  for (const first of candidates) {
    if (first.id !== 'tw1') continue;
    const group = candidates.filter((c) => sameGroup(c, first));
    const [start] = group.filter((c) => only(c, 'awal') && c.column < first.column);
    const [end] = group.filter((c) => only(c, 'akhir') && c.column > first.column);
    if (!start || !end) continue;
    start.id = candidates.some((c) => c.id === 'kondisiAwal') ? null : 'kondisiAwal';
    end.id = candidates.some((c) => c.id === 'target' && c !== end) ? null : 'target';
  }
}

const PLANNED = ['rencana', 'target', 'proyeksi', 'pagu', 'kas'];

// `Rencana Anggaran (Rp) › TW I … TW IV | Jumlah` sums up what is planned: the pagu, where nothing else is.
function sumOfPlanned(candidates: readonly Candidate[]): void {
  const sum = candidates.find((c) => c.id === 'jumlahRp' && c.features.measure === null);
  const first = candidates.find((c) => c.id === 'anggaranTw1');
  if (!sum || !first || first.column > sum.column) return;
  if (sum.path.slice(0, -1).join() !== first.path.slice(0, -1).join()) return;
  const told = PLANNED.some((word) => sum.features.above.has(word));
  const alone = !candidates.some((c) => c.id === 'pagu');
  if (alone && (told || !candidates.some((c) => c.features.measure === 'realisasi')))
    sum.id = 'pagu';
  else if (told) sum.id = null;
}

// Where other months or quarters hold rupiah, one of blanks, dashes or zeros is rupiah too.
function sameMeasure(candidates: readonly Candidate[], physical: string, money: string): void {
  const family = (base: string): Candidate[] =>
    candidates.filter((c) => c.id?.startsWith(base) && /^\d+$/.test(c.id.slice(base.length)));
  const rupiah = family(money);
  const others = family(physical);
  if (rupiah.length === 0 || others.length === 0) return;
  const told = rupiah.some((c) => c.features.side === null || c.features.side === 'both');
  const taken = new Set(rupiah.map((c) => c.id!.slice(money.length)));
  const free = others.every(
    (c) =>
      c.features.side === null &&
      c.profile.percents === 0 &&
      !taken.has(c.id!.slice(physical.length)),
  );
  if (!told || !free || rupiah.length < others.length) return;
  for (const c of others) c.id = `${money}${c.id!.slice(physical.length)}`;
}

// `Realisasi TW I | Capaian TW I`: beside a realisation the other one is its rate.
function ratesOfQuarters(candidates: readonly Candidate[]): void {
  for (const c of candidates) {
    if (!/^realisasiK\d$/.test(c.id ?? '') || c.features.measure !== 'capaian') continue;
    const realised = candidates.some((o) => o.id === c.id && o.features.measure === 'realisasi');
    if (realised) c.id = c.id!.replace('realisasiK', 'persenK');
  }
}

// `Realisasi s.d. TW I | s.d. TW II | …`: the last one that is filled is the year to date, the others its earlier states.
function latestToDate(candidates: readonly Candidate[], id: string): void {
  const same = candidates.filter((c) => c.id === id);
  if (same.length < 2) return;
  const plain = same.find((c) => !c.features.all.has('sd'));
  const filled = same.filter((c) => c.profile.filled > 0);
  const kept = plain ?? filled[filled.length - 1] ?? same[0];
  for (const c of same) if (c !== kept) c.id = earlierState(c, id);
}

function earlierState({ features }: Candidate, id: string): string | null {
  if (features.quarter === null || !features.all.has('sd')) return null;
  return `realisasiSd${id === 'jumlahRp' ? 'Rp' : 'K'}${features.quarter}`;
}

// `Realisasi s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini`: the year to date is the last of them.
function monthToDate(candidates: readonly Candidate[], id: string): void {
  const same = candidates.filter((c) => c.id === id);
  const now = same.filter(({ features }) => features.all.has('sd') && !features.all.has('lalu'));
  const kept = now[now.length - 1];
  if (same.length > 1 && kept) for (const c of same) if (c !== kept) c.id = null;
}

// `Realisasi s.d. TW II (Rp)` beside `Realisasi s.d. TW II (%)`: the percentage is that of the money.
function rateBesideMoney(candidates: readonly Candidate[]): void {
  const physical = candidates.some((c) => /^realisasiK\d$|^realisasi$/.test(c.id ?? ''));
  if (candidates.some((c) => c.id === 'persenRp')) return;
  candidates.forEach((c, i) => {
    const left = candidates[i - 1];
    if (!left || c.features.side === 'k' || c.features.side === 'rp') return;
    const sd = c.features.all.has('sd') && left.features.all.has('sd');
    const dated = c.id === 'jumlahK' && left.id === 'jumlahRp' && sd && statesPercent(c.title);
    // `Realisasi › Rp | %`; with what was done in front of the money, `% | Fisik (%)` says that each has its own.
    const paired =
      c.id === 'capaian' &&
      (left.id === 'realisasiRp' || left.id === 'jumlahRp') &&
      sameGroup(c, left) &&
      isBareRate(c.path[c.path.length - 1]!);
    const next = candidates[i + 1];
    const split = paired && next !== undefined && sameGroup(c, next) && statesPercent(next.title);
    if (physical ? split : dated || paired) c.id = 'persenRp';
  });
}

function sameGroup(a: Candidate, b: Candidate): boolean {
  return a.path.length > 1 && a.path.slice(0, -1).join() === b.path.slice(0, -1).join();
}

/** `%`, `(persen)`: a title that says nothing of what the share is of. */
export function isBareRate(leaf: string): boolean {
  return /^\(?(?:%|persen|persentase)\)?$/i.test(leaf.trim());
}

/** `Volume | Satuan | … | Realisasi Fisik (%)`: progress in percent is no part of 2,5 km. */
export function progressBesideVolume(candidates: readonly Candidate[]): void {
  const volume = candidates.find((c) => c.id === 'target')?.features.leaf.has('volume');
  if (!volume || candidates.some((c) => c.id === 'persenK')) return;
  const done = candidates.filter((c) => c.id === 'realisasi' && c.features.all.has('fisik'));
  const [progress] = done;
  if (!progress || done.length > 1) return;
  if (progress.path.some((part) => statesPercent(part))) progress.id = 'persenK';
}

/** `Pagu | … | Keuangan › Rp | %`: beside a rate of money that is planned elsewhere stands what was spent of it. */
export function spentBesideRate(candidates: readonly Candidate[]): void {
  for (const c of candidates) {
    if (c.id !== 'pagu' || c.features.measure !== null) continue;
    const rate = candidates.find((o) => o.column === c.column + 1 && o.id === 'persenRp');
    const planned = candidates.some((o) => o.column < c.column && o.id === 'pagu');
    if (!rate || !sameGroup(c, rate) || !planned || c.features.all.has('pagu')) continue;
    if (candidates.some((o) => o.id === 'realisasiRp' || o.id === 'jumlahRp')) continue;
    c.id = 'realisasiRp';
  }
}

/** `Fisik (%)`, `Realisasi %`: the figures are percentages, whatever unit the target has. */
export function statesPercent(title: string): boolean {
  const leaf = title.split(' › ').pop()!;
  return /%|\bper?sen\b/i.test(leaf);
}

// Columns whose title says too little by itself, and are told by what the table lacks.
import type { Candidate } from './candidate.ts';
import { isMoneyProfile } from './columnProfile.ts';
import { isPriceTitle } from './priceTitle.ts';

// A lone `Program` column names rows of all levels (Merangin), and its indicators are those of any row.
export function loneProgram(candidates: readonly Candidate[]): void {
  const plans = candidates.filter(({ id }) => WORKS.includes(id ?? ''));
  if (plans.length !== 1 || plans[0]!.id !== 'program') return;
  plans[0]!.id = 'uraian';
  for (const base of ['indikator', 'target', 'pagu']) {
    const scoped = candidates.filter(
      (c) => c.id === `${base}Kegiatan` || c.id === `${base}Program`,
    );
    if (scoped.length === 1 && !candidates.some((c) => c.id === base)) scoped[0]!.id = base;
  }
}

const STANDARDS =
  /^\W*(?:8\s+)?(?:standar(?:\s+nasional)?(?:\s+pendidikan)?|snp)(?:\s*\(snp\))?\W*$/i;

// The plan of a school (RKAS) is divided by the national standards of education, as those of offices by programs.
export function schoolStandards(candidates: readonly Candidate[]): void {
  if (candidates.some(({ id }) => id === 'program')) return;
  const standards = candidates.find(
    ({ id, path, profile: { texts, numbers } }) =>
      id === null && STANDARDS.test(path[path.length - 1] ?? '') && texts > numbers,
  );
  if (standards) standards.id = 'program';
}

// `Kegiatan | Uraian Belanja`: what the money of a kegiatan is spent on stands below it.
export function spentOn(candidates: readonly Candidate[]): void {
  const works = candidates.filter(({ id }) => WORKS.includes(id ?? ''));
  const last = works[works.length - 1];
  const { leaf } = last?.features ?? { leaf: new Set() };
  if (last?.id !== 'uraian' || !leaf.has('anggaran')) return;
  if (works[works.length - 2]?.id === 'kegiatan') last.id = 'subKegiatan';
}

const WORKS = ['program', 'kegiatan', 'subKegiatan', 'uraian'];
/** So much of a column must be filled, and said once, to be a sentence of each row's own. */
const OWN = 0.8;
/** A goal is no level below the works that it stands behind, even where half of them share it. */
const AIMS: readonly (readonly [string, number])[] = [
  ['sasaran', OWN],
  ['tujuan', 0.5],
];

// `Sub Kegiatan | Sasaran | Indikator`: what each work by itself is for stands beside it, and is no level of its own.
export function ownAims(candidates: readonly Candidate[]): void {
  const works = candidates.filter(({ id }) => WORKS.includes(id ?? ''));
  const last = works[works.length - 1];
  for (const [id, said] of AIMS) {
    const aim = candidates.find((c) => c.id === id);
    if (!aim || !last || last.column > aim.column) continue;
    const { filled, distinct } = aim.profile;
    // `Kegiatan` over all levels: only the works that are carried out have people they are meant for.
    const [rows, once] = works.length === 1 && last.id === 'uraian' ? [0.5, 0.5] : [OWN, said];
    const own = filled >= last.profile.filled * rows && distinct >= filled * once;
    if (own && filled > 2) aim.id = null;
  }
}

// `Harga Satuan (Rp)`, `Nilai per Penerima (Rp)` is neither the unit of the volume beside it, nor the money that both make.
export function unitPrices(candidates: readonly Candidate[]): void {
  for (const c of candidates) {
    const price = isPriceTitle(c.path[c.path.length - 1] ?? '');
    if (price && (c.id === 'satuan' || c.id === 'pagu')) c.id = null;
  }
}

// `Nilai SPD` beside `Pagu`: what was provided so far, and not what may be spent in the year.
export function providedFunds(candidates: readonly Candidate[]): void {
  const budgets = candidates.filter(({ id }) => id === 'pagu');
  const provided = budgets.filter((c) => /\b(?:spd|sko)\b/i.test(c.path[c.path.length - 1] ?? ''));
  if (provided.length < budgets.length) for (const c of provided) c.id = null;
}

// `Outcome/Output`, `Keluaran`, `Kinerja` over sentences are the indicator of a table that names none.
export function loneIndicator(candidates: readonly Candidate[]): void {
  if (candidates.some((c) => c.id?.startsWith('indikator'))) return;
  const said = candidates.filter(
    ({ id, features, profile }) =>
      (id === null || /^(?:target|realisasi|capaian)$/.test(id)) &&
      features.leaf.size > 0 &&
      [...features.leaf].every((token) => RESULT.has(token)) &&
      profile.texts > profile.numbers + profile.quantities &&
      profile.length >= 12,
  );
  if (said.length === 1) said[0]!.id = 'indikator';
}

const RESULT: ReadonlySet<string> = new Set([
  'outcome',
  'keluaran',
  'hasil',
  'impact',
  'kinerja',
  'utama',
  'program',
  'kegiatan',
  'subkegiatan',
]);

// `Jenis`, `Uraian Tingkat`: a column of `Program`, `Kegiatan`, `Sub Kegiatan` tells the levels, whatever its title says.
export function loneLevel(candidates: readonly Candidate[]): void {
  if (candidates.some((c) => c.id === 'level')) return;
  const words = candidates.find(
    ({ id, profile }) =>
      id === null &&
      profile.levels > 1 &&
      profile.levels * 10 >= profile.filled * 8 &&
      profile.distinct > 1,
  );
  if (words) words.id = 'level';
}

// `Pelaksana / Uraian Kegiatan`: where no other column names the rows, the one that also speaks of works does.
export function loneNames(candidates: readonly Candidate[]): void {
  if (candidates.some(({ id }) => NAMES.has(id ?? ''))) return;
  const [named, another] = candidates.filter(
    ({ id, features, profile: { texts, numbers, filled, distinct } }) =>
      (id === null || id === 'penanggungJawab') &&
      (features.scopes.length > 0 || features.leaf.has('uraian') || features.leaf.has('paket')) &&
      texts > numbers &&
      distinct >= filled * OWN,
  );
  if (named && !another) named.id = 'uraian';
}

const NAMES: ReadonlySet<string> = new Set([...WORKS, 'sasaran', 'tujuan', 'aksi']);

/** Fewer words may be there by chance. */
const FEWEST_WORDS = 3;

// `Sifat`, `Jenis Indikator`: a column of `Maks` and `Min` tells which way is better, whatever its title says.
export function lonePolarity(candidates: readonly Candidate[]): void {
  if (candidates.some((c) => c.id === 'polaritas')) return;
  const words = candidates.find(
    ({ profile: { polarities, filled } }) =>
      polarities >= FEWEST_WORDS && polarities * 10 >= filled * 8,
  );
  if (words) words.id = 'polaritas';
}

/** `Januari … Desember | Jumlah`, `TW I … TW IV | Setahun`, `Sasaran | Bulan 1 … 12`: the year beside its parts. */
export function loneYear(candidates: readonly Candidate[]): void {
  if (candidates.some((c) => /^target|^realisasi|^capaian/.test(c.id ?? ''))) return;
  const parts = candidates.filter((c) => /^(?:bulan|tw)\d+$/.test(c.id ?? ''));
  if (parts.length !== 4 && parts.length !== 12) return;
  const [first, last] = [parts[0]!.column, parts[parts.length - 1]!.column];
  const figures = candidates.filter(
    ({ id, profile }) => id === null && profile.numbers > 0 && profile.numbers === profile.filled,
  );
  const told = (c: Candidate | undefined, words: RegExp): boolean =>
    c !== undefined && figures.includes(c) && words.test(c.title.trim());
  const year =
    candidates.find((c) => c.column < first && told(c, /^sasaran(?:\s+(?:tahun\s+)?20\d\d)?$/i)) ??
    candidates.find(
      (c) => c.column === last + 1 && told(c, /^(?:jumlah|total|jml|setahun|(?:1\s+)?tahun)$/i),
    );
  if (year) year.id = 'target';
}

/** `Volume › Jumlah | Satuan | Realisasi`: how much is meant, and what a target with units of its own beside it speaks of is not measured so. */
export function plannedVolume(candidates: readonly Candidate[]): void {
  candidates.forEach((c, i) => {
    const { above, measure } = c.features;
    const unit = candidates[i + 1];
    const group = (each: Candidate): string => each.path.slice(0, -1).join(' › ');
    if (c.id !== 'jumlahK' || measure !== null || !above.has('volume')) return;
    if (unit?.id !== 'satuan' || group(unit) !== group(c)) return;
    const others = candidates.filter(({ id }) => id === 'target');
    if (others.some(({ profile }) => profile.quantities * 2 <= profile.filled)) return;
    for (const other of others) other.id = null;
    c.id = 'target';
  });
}

// `Jumlah`, `Rencana`, `Jumlah Sasaran yang Harus Dilayani` beside `Satuan` is the target of a table that names none.
export function loneCount(candidates: readonly Candidate[]): void {
  if (candidates.some((c) => /^target(?!Renstra|Maju|Berikut)/.test(c.id ?? ''))) return;
  const unit = candidates.findIndex((c) => c.id === 'satuan');
  if (unit < 0) return;
  const count = [candidates[unit - 1], candidates[unit + 1]].find(
    (c) =>
      c !== undefined &&
      c.id === null &&
      (c.profile.numbers > 0 || c.profile.filled === 0) &&
      !isMoneyProfile(c.profile) &&
      /^\s*(?:(?:jumlah|jml)\s+sasaran\b[^›]*|jumlah|rencana|jml|angka|nilai)\s*$/i.test(c.title),
  );
  if (count) count.id = 'target';
}

// `Total` beside the cash of quarters or months, or as the only money of the table, is the pagu.
export function lonePagu(candidates: readonly Candidate[]): void {
  groupPagu(candidates);
  if (candidates.some((c) => /^pagu(?!Maju)|Rp\d?$|^realisasiKas/.test(c.id ?? ''))) return;
  const total = candidates.filter(
    ({ id, features, profile }) =>
      (id === null || id === 'jumlahK') &&
      isMoneyProfile(profile) &&
      features.leaf.has('jumlah') &&
      [...features.leaf].every((token) => /^(?:jumlah|setahun|tahun|20\d\d)$/.test(token)),
  );
  // `Sebelum Perubahan › Jumlah | Setelah Perubahan › Jumlah`: the later one is the budget that holds.
  const held = total.length > 1 ? total.filter((c) => !c.features.above.has('sebelum')) : total;
  if (held.length === 1) held[0]!.id = 'pagu';
}

const DEEPER: Readonly<Record<string, readonly string[]>> = {
  program: ['kegiatan', 'subKegiatan'],
  kegiatan: ['subKegiatan'],
};

// `PROGRAM | … | Anggaran` in front of the names of kegiatan, written once per program, is the money of the program.
function groupPagu(candidates: readonly Candidate[]): void {
  const money = candidates.filter((c) => c.id === 'pagu');
  const [pagu] = money;
  const [scope] = pagu?.features.scopes ?? [];
  if (!pagu || money.length > 1 || scope === undefined || pagu.features.scopes.length > 1) return;
  const name = candidates.find((c) => c.id === scope && c.column < pagu.column);
  const deeper = candidates.find((c) => DEEPER[scope]?.includes(c.id ?? ''));
  if (!name || !deeper || deeper.column < pagu.column) return;
  // Total rows have money, too, and no name of a program.
  const perGroup = pagu.profile.filled <= name.profile.filled + 2;
  const perRow = pagu.profile.filled * 2 > deeper.profile.filled;
  if (!perGroup || perRow) return;
  pagu.id = scope === 'program' ? 'paguProgram' : 'paguKegiatan';
}

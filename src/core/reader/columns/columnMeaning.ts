// From the titles above one column, and what stands below them, to the id of the column.
import type { ColumnId } from '../../model/column.ts';
import {
  amountMeaning,
  isAmountOfSpending,
  isPlannedSpending,
  onlyPercent,
  rateMeaning,
} from './amountMeaning.ts';
import { type ColumnProfile, isMoneyProfile, isTickProfile } from './columnProfile.ts';
import { columnType } from './columnTypes.ts';
import { hasAmountWord, isSentences, SENTENCE, textMeaning } from './textMeaning.ts';
import { LEVEL_IDS, type TitleFeatures } from './titleFeatures.ts';

const PART = /(?:^|›)\s*(?:porsi|proporsi|komposisi)\b[^›]*$/i;

/**
 * The likeliest id for the titles alone; null when they say nothing. Columns that several titles of one table
 * would share (two `Target`) are told apart later, in `resolveColumns`.
 */
export function columnMeaning(
  f: TitleFeatures,
  title: string,
  profile: ColumnProfile,
): ColumnId | null {
  // `Porsi Pagu`, `Fisik tertimbang (bobot x fisik)`: a part of the whole plan, no money and no target of its row.
  if (PART.test(title) || (f.all.has('fisik') && f.all.has('tertimbang'))) return null;
  const said = timedMeaning(f, profile) ?? textMeaning(f, title, profile);
  if (said !== null || isRemark(f, profile)) return said;
  return (
    rateMeaning(f, profile) ??
    moneyInWords(amountMeaning(f, profile), profile) ??
    nameMeaning(f, title, profile)
  );
}

/**
 * `Realisasi Keuangan › Rincian Masalah` over sentences: only the title above speaks of figures, and there are none.
 */
function isRemark(f: TitleFeatures, profile: ColumnProfile): boolean {
  const { texts, numbers, ticks, codes, quarterTexts, length } = profile;
  if (f.measureDepth < 1 || f.scopes.length > 0 || f.total) return false;
  if (hasFigureWord(f.leaf)) return false;
  return texts > 0 && numbers + ticks + codes + quarterTexts === 0 && length >= SENTENCE;
}

/** The lowest title itself asks for a figure: `Realisasi › Keuangan (Rp)`. */
function hasFigureWord(leaf: ReadonlySet<string>): boolean {
  return ['rp', 'k', 'anggaran', 'pagu', 'keuangan', 'kas', 'fisik', 'volume', 'keluaran']
    .concat(['kinerja', 'persen', 'jumlah', 'tingkat', 'hasil'])
    .some((token) => leaf.has(token));
}

/** `Paket Belanja`, `Uraian Anggaran` over names: what the money is for, and no money. */
function moneyInWords(id: ColumnId | null, profile: ColumnProfile): ColumnId | null {
  const figures = profile.numbers + profile.money + profile.quantities;
  const words = profile.texts > 0 && figures === 0 && isSentences(profile);
  return words && id !== null && columnType(id) === 'money' ? null : id;
}

function timedMeaning(f: TitleFeatures, profile: ColumnProfile): ColumnId | null {
  const rp = f.side === 'rp' || (f.side !== 'k' && isMoneyProfile(profile));
  if (f.month !== null) {
    if (f.measure === 'realisasi' && f.all.has('sd')) return rp ? 'jumlahRp' : 'jumlahK';
    if (f.measure === 'realisasi')
      return rp ? `realisasiKas${f.month}` : `realisasiBulan${f.month}`;
    return rp ? `kas${f.month}` : `bulan${f.month}`;
  }
  const q = f.quarter;
  if (q === null) return null;
  if (f.leaf.has('satuan') || f.leaf.has('keterangan')) return null;
  if (f.measure === 'serapan') {
    if (!isAmountOfSpending(f, profile)) return `persenRp${q}`;
    if (isPlannedSpending(f)) return f.all.has('sd') ? `anggaranSd${q}` : `anggaranTw${q}`;
    return `realisasiRp${q}`;
  }
  const held = f.all.has('terhadap') || f.all.has('thd');
  if (f.measure === 'capaian' && (f.percent || held || f.all.has('realisasi'))) {
    return f.side === 'rp' ? `persenRp${q}` : `persenK${q}`;
  }
  if (f.measure === 'realisasi' || f.measure === 'capaian') {
    if (onlyPercent(f)) return `persenK${q}`;
    // `Keu (%)` beside `Keu (Rp)`.
    if (f.side === 'rp' && f.leaf.has('persen') && !f.leaf.has('rp')) return `persenRp${q}`;
    if (f.all.has('sd')) return rp ? 'jumlahRp' : 'jumlahK';
    return rp ? `realisasiRp${q}` : `realisasiK${q}`;
  }
  // `Target s.d. Triwulan II` is no target of that quarter alone.
  if (f.all.has('sd'))
    return f.measure !== 'target' ? null : rp ? `anggaranSd${q}` : `targetSd${q}`;
  if (isTickProfile(profile)) return `jadwal${q}`;
  if (f.all.has('jadwal') && profile.numbers === 0) return `jadwal${q}`;
  return rp ? `anggaranTw${q}` : `tw${q}`;
}

/** So many numbers to each text are no names. */
const HEADERS_AMONG = 3;
/** The lowest title says of what manner the work is. */
const MANNER = /(?:^|›)\s*(?:mekanisme|metode|cara|pola|sifat|status|tipe)\b[^›]*$/i;
/** Mean length of texts that can only be marks. */
const KEY_LENGTH = 5;

function nameMeaning(f: TitleFeatures, title: string, profile: ColumnProfile): ColumnId | null {
  const scopes = f.scopes;
  // `Urusan | Bidang Urusan | Program | Kegiatan` over pieces of a code.
  const named =
    scopes.length > 0 && (scopes.some((scope) => f.leaf.has(scope)) || f.leaf.has('uraian'));
  const { filled, money, numbers, codes } = profile;
  const pieces = filled > 0 && money === 0 && numbers + codes === filled;
  // `Jumlah Program` counts programs; `Sasaran 2025` over numbers is how many people or villages are meant.
  const counted =
    f.leaf.has('jumlah') ||
    (f.leaf.has('sasaran') &&
      [...f.leaf].every((token) => /^(?:sasaran|tahun|20\d\d)$/.test(token)));
  // The header of a second recap below it may stand among the numbers.
  const numeric = pieces || (money === 0 && numbers > profile.texts * HEADERS_AMONG);
  if (numeric && counted && named) return null;
  // `Bobot Aksi (%)` is a figure of the steps, and no piece of their code.
  if (pieces && named && (f.leaf.has('persen') || /\bbobot\b/i.test(title))) return null;
  if (pieces && (named || f.leaf.has('urusan'))) return 'kode';
  // `k1.2` over and over is what sums ask for, and the name of nothing.
  const repeated = profile.texts > 0 && profile.distinct * 2 <= filled;
  if (named && repeated && profile.length <= KEY_LENGTH) return null;
  // `Mekanisme Kegiatan` over `Swakelola` and `Kontraktual`: how it is done, not what.
  if (named && profile.distinct * 2 <= filled && MANNER.test(title)) return null;
  // `Penerima Layanan › Sasaran` over counts of people names no goal.
  if (named && f.above.size > 0 && filled > 0 && numbers === filled) return null;
  const packages = f.leaf.has('paket') && profile.texts >= profile.numbers;
  // `Nama Paket Pekerjaan` is what a sub kegiatan is carried out by; with other levels it is one of their names.
  if (packages && !hasAmountWord(f)) {
    // `Uraian Pekerjaan` may hold headings over the packages.
    return scopes.length > 0 || /\buraian\b/i.test(title) ? 'uraian' : 'aksi';
  }
  if (named) {
    if (scopes.length === 1) return LEVEL_IDS[scopes[0]!];
    const split = /[/&,>→]|\bdan\b|\batau\b|\n|\s[-–—]\s/i.test(title);
    if (!split && scopes.includes('sasaran')) return 'sasaran';
    if (!split && scopes.includes('aksi')) return 'aksi';
    return 'uraian';
  }
  if (f.leaf.has('uraian') || f.leaf.has('urusan')) return 'uraian';
  return null;
}

// From the titles above one column, and what stands below them, to the id of the column.
import type { ColumnId } from '../../model/column.ts';
import { type ColumnProfile, isMoneyProfile, isTickProfile } from './columnProfile.ts';
import type { Scope, TitleFeatures } from './titleFeatures.ts';

const NAME_ID: Record<Scope, ColumnId> = {
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'subKegiatan',
  aksi: 'aksi',
};

/**
 * The likeliest id for the titles alone; null when they say nothing. Columns that several titles of one table
 * would share (two `Target`) are told apart later, in `resolveColumns`.
 */
export function columnMeaning(
  f: TitleFeatures,
  title: string,
  profile: ColumnProfile,
): ColumnId | null {
  return (
    timedMeaning(f, profile) ??
    textMeaning(f, title, profile) ??
    rateMeaning(f, profile) ??
    amountMeaning(f, profile) ??
    nameMeaning(f, title, profile)
  );
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

// `Penyerapan Anggaran (Rp)` over amounts is money; `Penyerapan (%)` and a bare `Penyerapan` over rates are not.
function isAmountOfSpending(f: TitleFeatures, profile: ColumnProfile): boolean {
  if (f.percent || f.all.has('persen')) return false;
  return isMoneyProfile(profile) || (profile.filled === 0 && f.all.has('rp'));
}

function isPlannedSpending(f: TitleFeatures): boolean {
  return f.all.has('rencana') || f.all.has('target') || f.all.has('proyeksi');
}

function onlyPercent(f: TitleFeatures): boolean {
  return f.leaf.has('persen') && f.leaf.size === 1;
}

// `Seksi/Bidang`, `Kasi/Kasubbag`, `Sub Bagian`: nothing but parts of an office and their heads.
const UNITS_OF_OFFICE =
  /^[^a-z]*(?:(?:bidang|bid|sekretariat|seksi|sub\s*-?\s*(?:bagian|bag|bidang|bid|koordinator)|subbag(?:ian)?|subbid(?:ang)?|bagian|bag|kasi|kasubb?ag|kasubb?id|kabid|kabag|upt|uptd|unit|dan|atau)\b[^a-z]*)+$/i;

function textMeaning(f: TitleFeatures, title: string, profile: ColumnProfile): ColumnId | null {
  const { leaf } = f;
  const measured = f.measure !== null && f.measureDepth === 0;
  if (leaf.has('kode')) {
    const named = f.scopes.length > 0 || leaf.has('uraian');
    const unfilled = profile.filled === 0 && /\b(?:nama|uraian)\b/i.test(title);
    return named && (unfilled || profile.texts > profile.codes) ? null : 'kode';
  }
  if (isCodePart(f, profile)) return 'kode';
  if (leaf.has('no') && leaf.size <= 2 && !leaf.has('indikator')) {
    // 1.1.2 only counts.
    return profile.codes * 2 > profile.filled && profile.padded > 0 ? 'kode' : 'no';
  }
  // `Unit` alone is a unit of measure, unless it holds names of offices.
  const unit = /^\W*unit\W*$/i.test(title) && profile.length <= 14;
  // `Unit Kerja / Kegiatan / Sub Kegiatan` names the rows.
  if (leaf.has('unitkerja') && !leaf.has('pj') && f.scopes.length > 1) return 'uraian';
  if (leaf.has('pj') || leaf.has('unitkerja') || (!unit && UNITS_OF_OFFICE.test(title))) {
    return 'penanggungJawab';
  }
  if (leaf.has('satuan') && !measured && !leaf.has('volume')) return 'satuan';
  if (leaf.has('volume') && leaf.has('satuan')) return 'target';
  if (leaf.has('jabatan')) return 'jabatan';
  if (leaf.has('keterangan')) return 'keterangan';
  if (leaf.has('polaritas')) return 'polaritas';
  if (leaf.has('akumulasi')) return 'akumulasi';
  if (leaf.has('level') || (leaf.has('tingkat') && leaf.size === 1)) return 'level';
  if (leaf.has('sumberdana') || (leaf.has('sumber') && leaf.size <= 2 && !leaf.has('data')))
    return 'sumberDana';
  if (leaf.has('lokasi')) return 'lokasi';
  // `Jumlah Indikator` over numbers counts them.
  const counts = leaf.has('jumlah') && profile.filled > 0 && profile.numbers === profile.filled;
  if (leaf.has('indikator') && counts) return null;
  if (leaf.has('indikator') && listsLevels(title)) return 'uraian';
  if (leaf.has('indikator') || (leaf.has('ukuran') && leaf.size === 1)) return indicatorMeaning(f);
  if (measured) return null;
  if (leaf.has('catatan')) return 'catatan';
  if (leaf.has('alamat') || leaf.has('kecamatan')) return 'alamat';
  // `Dana Desa` over amounts is a source of money.
  const place = (leaf.has('desa') || leaf.has('kelurahan')) && f.scopes.length === 0;
  if (place && !(f.side === 'rp' && isMoneyProfile(profile))) return 'desa';
  if (f.above.has('indikator') && !hasAmountWord(f) && profile.texts >= profile.numbers) {
    return indicatorMeaning(f);
  }
  return null;
}

/** `Tujuan / Indikator / Program / Kegiatan`: the indicators stand among the names that they belong to. */
function listsLevels(title: string): boolean {
  const parts = title.split(/[/,\n–—]| - /).map((part) => part.trim());
  const levels = parts.filter((part) => LEVEL_WORD.test(part));
  return parts.some((part) => /^indikator(?:\s+kinerja)?$/i.test(part)) && levels.length > 1;
}

const LEVEL_WORD =
  /^(?:tujuan|sasaran|strategi|pilar|program|kegiatan|sub\s*-?\s*kegiatan|(?:rencana\s+)?aksi)\b[^(]{0,20}$/i;

// `Kode › Urusan | Bidang | Program …`: one cell for each piece of the code.
function isCodePart(f: TitleFeatures, profile: ColumnProfile): boolean {
  if (!f.above.has('kode') || f.leaf.has('uraian')) return false;
  const pieces = profile.money === 0 && profile.texts * 3 <= profile.filled;
  // `Kode dan Uraian` stands above names too, `Kode Nomenklatur` above pieces of a code alone.
  if (f.above.has('uraian')) return pieces && profile.filled > 0;
  // The label of the total may stand in the first piece.
  return pieces || (profile.money === 0 && profile.length <= 4);
}

function indicatorMeaning(f: TitleFeatures): ColumnId {
  if (f.scopes.length !== 1) return 'indikator';
  const scope = f.scopes[0]!;
  if (scope === 'sasaran') return 'indikatorSasaran';
  if (scope === 'program') return 'indikatorProgram';
  if (scope === 'kegiatan') return 'indikatorKegiatan';
  if (scope === 'subkegiatan') return 'indikatorSubKegiatan';
  if (scope === 'tujuan') return 'indikatorTujuan';
  return 'indikator';
}

function hasAmountWord(f: TitleFeatures): boolean {
  return f.measure !== null || f.side !== null || f.leaf.has('jumlah');
}

function rateMeaning(f: TitleFeatures, profile: ColumnProfile): ColumnId | null {
  if (f.measure === 'serapan') {
    if (!isAmountOfSpending(f, profile)) return 'penyerapan';
    // The sum of what is planned for the quarters is checked against them and the pagu, and is neither.
    if (isPlannedSpending(f)) return null;
    return f.leaf.has('jumlah') ? 'jumlahRp' : 'realisasiRp';
  }
  if (f.measure === 'peningkatan' && (f.measureDepth === 0 || f.leaf.size === 0))
    return 'peningkatan';
  const rate = f.measure === 'capaian' || (onlyPercent(f) && f.measure === 'realisasi');
  if (!rate) return null;
  if (f.all.has('renstra') || f.all.has('rpjmd')) {
    return f.side === 'rp' ? 'tingkatCapaianRp' : 'tingkatCapaian';
  }
  if (f.side === 'rp') return 'persenRp';
  if (f.side === 'k' && f.leaf.size === 1) return 'persenK';
  return 'capaian';
}

function amountMeaning(f: TitleFeatures, profile: ColumnProfile): ColumnId | null {
  const rp = f.side === 'rp' || (f.side !== 'k' && f.side !== null && isMoneyProfile(profile));
  const renstra = f.all.has('renstra') || f.all.has('rpjmd');
  if (f.measure === 'realisasi') {
    if (f.above.has('peningkatan')) return f.all.has('nmin1') ? 'realisasiN1' : 'realisasiN';
    if (f.leaf.has('nmin1') && !renstra) return 'realisasiN1';
    if (f.total) return rp || (f.side === null && isMoneyProfile(profile)) ? 'jumlahRp' : 'jumlahK';
    if (renstra && (f.all.has('prakiraan') || f.all.has('proyeksi'))) return 'perkiraanRealisasi';
    if (f.all.has('prakiraan')) return 'perkiraanRealisasi';
    if (renstra) {
      const past = f.all.has('lalu') || f.all.has('nmin2') || f.all.has('nmin1');
      const base = past ? 'realisasiLalu' : 'realisasiRenstra';
      return rp ? `${base}Rp` : base;
    }
    // `Realisasi Keuangan (%)` beside `Realisasi Keuangan (Rp)`.
    if (rp && f.leaf.has('persen') && !f.leaf.has('rp') && !isMoneyProfile(profile))
      return 'persenRp';
    return rp || (f.side !== 'k' && isMoneyProfile(profile)) ? 'realisasiRp' : 'realisasi';
  }
  // `Sasaran Keluaran › 2023 | 2024 | 2025` over numbers.
  if (f.measure === null && isYearOfGoal(f, profile)) return 'target';
  if (f.measure === 'proyeksi') return 'proyeksi1';
  if (f.measure === null && f.total && f.above.size > 0 && f.side !== null && f.leaf.size === 1) {
    return f.side === 'k' ? 'jumlahK' : 'jumlahRp';
  }
  // `Penambahan/(Pengurangan) › Pergeseran I | Perubahan`: by how much the plan changed, and not the plan.
  if (f.above.has('selisih')) return null;
  // `Sisa Anggaran` is what was not spent, also where no other column is the pagu.
  if (f.measure === 'sisa') return null;
  // `Rata-rata Pertumbuhan › Anggaran` is a rate.
  if (f.above.has('peningkatan') && f.all.has('anggaran')) return null;
  // What is put right afterwards may lie below nothing, and is no money planned.
  if (f.leaf.has('penyesuaian') || f.leaf.has('koreksi')) return null;
  // What a package is let for is less than what was planned for it, and not yet spent.
  const awarded = f.all.has('kontrak') || f.all.has('swakelola') || f.all.has('penyedia');
  if (awarded && f.measure === null) {
    if (!(f.side === 'rp' || isMoneyProfile(profile)) || f.leaf.has('volume')) return null;
    return f.all.has('kontrak') ? 'nilaiKontrak' : f.all.has('swakelola') ? 'nilaiSwakelola' : null;
  }
  // `Uraian Belanja` over words names what the money is for.
  if (f.leaf.has('uraian') && profile.texts > 0 && profile.numbers === 0) return null;
  const moneyWord = f.side === 'rp' || f.all.has('pagu');
  if (f.all.has('maju')) return moneyWord || isMoneyProfile(profile) ? 'paguMaju' : 'targetMaju';
  if (f.measure === 'target' || (f.leaf.has('volume') && f.side !== 'rp')) {
    if (renstra) return rp ? 'targetRenstraRp' : 'targetRenstra';
    // `Keuangan › Target (%)`: which share of the money is to be spent by now, and no target of the indicator.
    if (rp && f.leaf.has('persen') && !f.leaf.has('rp') && !isMoneyProfile(profile)) return null;
    if (rp && !f.leaf.has('target')) return paguMeaning(f);
    if (rp && isMoneyProfile(profile)) return paguMeaning(f);
    return 'target';
  }
  if (f.all.has('usulan') && (moneyWord || isMoneyProfile(profile))) return 'paguUsulan';
  if (f.all.has('rekomendasi') && (moneyWord || isMoneyProfile(profile))) return 'paguRekomendasi';
  if (moneyWord && (f.leaf.size > 0 || f.above.has('pagu'))) {
    return renstra && !f.leaf.has('pagu') ? 'targetRenstraRp' : paguMeaning(f);
  }
  if (f.leaf.has('k') && f.above.size > 0) return renstra ? 'targetRenstra' : 'target';
  return null;
}

function isYearOfGoal(f: TitleFeatures, { filled, numbers }: ColumnProfile): boolean {
  const year = f.leaf.size === 1 && /^20\d\d$/.test([...f.leaf][0]!);
  return year && f.above.has('sasaran') && f.side !== 'rp' && numbers * 10 > filled * 9;
}

function paguMeaning(f: TitleFeatures): ColumnId {
  if (f.all.has('usulan')) return 'paguUsulan';
  if (f.all.has('rekomendasi')) return 'paguRekomendasi';
  return 'pagu';
}

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
  if (pieces && counted && named) return null;
  // `Bobot Aksi (%)` is a figure of the steps, and no piece of their code.
  if (pieces && named && (f.leaf.has('persen') || /\bbobot\b/i.test(title))) return null;
  if (pieces && (named || f.leaf.has('urusan'))) return 'kode';
  // `k1.2` over and over is what sums ask for, and the name of nothing.
  const repeated = profile.texts > 0 && profile.distinct * 2 <= filled;
  if (named && repeated && profile.length <= KEY_LENGTH) return null;
  // `Penerima Layanan › Sasaran` over counts of people names no goal.
  if (named && f.above.size > 0 && filled > 0 && numbers === filled) return null;
  const packages = f.leaf.has('paket') && profile.texts >= profile.numbers;
  // `Nama Paket Pekerjaan` is what a sub kegiatan is carried out by; with other levels it is one of their names.
  if (packages && !hasAmountWord(f)) {
    // `Uraian Pekerjaan` may hold headings over the packages.
    return scopes.length > 0 || /\buraian\b/i.test(title) ? 'uraian' : 'aksi';
  }
  if (named) {
    if (scopes.length === 1) return NAME_ID[scopes[0]!];
    const split = /[/&,>→]|\bdan\b|\batau\b|\n|\s[-–—]\s/i.test(title);
    if (!split && scopes.includes('sasaran')) return 'sasaran';
    if (!split && scopes.includes('aksi')) return 'aksi';
    return 'uraian';
  }
  if (f.leaf.has('uraian') || f.leaf.has('urusan')) return 'uraian';
  return null;
}

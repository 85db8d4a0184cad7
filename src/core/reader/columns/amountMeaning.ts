// Columns of amounts and rates by their titles: targets, pagu, what was realised, spent or achieved of them.
import type { ColumnId } from '../../model/column.ts';
import { type ColumnProfile, isMoneyProfile } from './columnProfile.ts';
import type { TitleFeatures } from './titleFeatures.ts';

// `Penyerapan Anggaran (Rp)` over amounts is money; `Penyerapan (%)` and a bare `Penyerapan` over rates are not.
export function isAmountOfSpending(f: TitleFeatures, profile: ColumnProfile): boolean {
  if (f.percent || f.all.has('persen')) return false;
  return isMoneyProfile(profile) || (profile.filled === 0 && f.all.has('rp'));
}

export function isPlannedSpending(f: TitleFeatures): boolean {
  return f.all.has('rencana') || f.all.has('target') || f.all.has('proyeksi');
}

export function onlyPercent(f: TitleFeatures): boolean {
  return f.leaf.has('persen') && f.leaf.size === 1;
}

export function rateMeaning(f: TitleFeatures, profile: ColumnProfile): ColumnId | null {
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
  // `Jumlah / Capaian Akhir` over counts and rates by turns is what the year comes to.
  if (f.leaf.has('jumlah') && !f.percent && profile.percents === 0 && profile.beyond > 0)
    return null;
  if (f.all.has('renstra') || f.all.has('rpjmd')) {
    // `Capaian Kinerja RPJMD pada Tahun 2023 (Akhir Periode)` over counts and rupiah is what is to be reached.
    const amount = !f.percent && profile.percents === 0 && profile.beyond + profile.money > 0;
    if (amount && f.all.has('akhir')) return f.side === 'rp' ? 'targetRenstraRp' : 'targetRenstra';
    return f.side === 'rp' ? 'tingkatCapaianRp' : 'tingkatCapaian';
  }
  if (f.side === 'rp') return 'persenRp';
  if (f.side === 'k' && f.leaf.size === 1) return 'persenK';
  return 'capaian';
}

export function amountMeaning(f: TitleFeatures, profile: ColumnProfile): ColumnId | null {
  const rp = f.side === 'rp' || (f.side !== 'k' && f.side !== null && isMoneyProfile(profile));
  const renstra = f.all.has('renstra') || f.all.has('rpjmd');
  if (f.measure === 'realisasi') {
    if (f.above.has('peningkatan')) return f.all.has('nmin1') ? 'realisasiN1' : 'realisasiN';
    // `Realisasi RKPD yang Dievaluasi (Tahun n-1)` is what the table is about.
    if (f.leaf.has('nmin1') && !renstra && !f.all.has('evaluasi')) return 'realisasiN1';
    if (!renstra && isBeforeYear(f)) return rp ? 'realisasiLaluRp' : 'realisasiLalu';
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
  // `Pelaksanaan Kegiatan › Swakelola (Rp)` is no schedule.
  const carriedOut = f.measure === 'jadwal' && f.measureDepth > 0 && f.leaf.has('rp');
  if (awarded && (f.measure === null || carriedOut)) {
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

/** `s/d Tahun Lalu (n-2)`: since the plan of several years began, without the year of the table. */
function isBeforeYear({ all }: TitleFeatures): boolean {
  const period = ['bulan', 'tw', 'semester'].some((each) => all.has(each));
  return !period && (all.has('nmin2') || (all.has('sd') && all.has('lalu') && all.has('tahun')));
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

// Sentences of the recap: how each figure was computed, in one line that a person can check by hand.
import type { Quarter } from '../model/column.ts';
import type { Level } from '../model/level.ts';
import { formatNumber, formatPercent, formatRupiah } from '../numbers/formatNumber.ts';
import type { Accumulation } from '../recap/inferAccumulation.ts';
import type { Report } from '../recap/measures.ts';
import { ownSumBeside } from '../recap/plannedToDate.ts';
import type { MeasureResult, RecapFigure, Status } from '../recap/recap.ts';
import type { RecapSettings } from '../recap/recapSettings.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

export const ACCUMULATION_WORDS: Readonly<Record<Accumulation, string>> = {
  kumulatif: 'kumulatif',
  konstan: 'konstan',
  nilai_akhir: 'nilai akhir',
  persentase_bertahap: 'persentase bertahap',
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  tanpa_target: 'Tanpa target',
  belum_lapor: 'Belum lapor',
  belum_jadwal: 'Belum dijadwalkan',
  tanpa_jadwal: 'Tanpa rencana triwulan',
  sesuai: 'Sesuai',
  tertinggal: 'Tertinggal',
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  program: 'Program',
  kegiatan: 'Kegiatan',
  sub_kegiatan: 'Sub Kegiatan',
  aksi: 'Aksi',
  indikator: 'Indikator lain',
};

/** Stands where a percentage cannot be computed. */
export const TARGET_ZERO = 'target 0';

/** Begins every recap sheet. */
export const RECAP_TITLE = 'REKAP CAPAIAN KINERJA DAN ANGGARAN';

export const RECAP_TEXT = {
  sheet: (quarter: Quarter) => `Rekap TW ${ROMAN[quarter - 1]}`,
  title: (quarter: Quarter) => `${RECAP_TITLE} S.D. TRIWULAN ${ROMAN[quarter - 1]}`,
  source: (sheet: string) =>
    `Dihitung dengan rumus dari lembar "${sheet}"; ikut berubah bila lembar itu berubah.`,
  settings: 'Aturan hitung: ',
  fallingIs: 'indikator turun ',
  roundingIs: '; predikat: ',
  averageCapIs: '; batas dalam rata-rata (%): ',
  problems: (messages: readonly string[]) => `Pengaturan perlu diperbaiki: ${messages.join(' ')}`,
  header: {
    no: 'No',
    level: 'Tingkat',
    kode: 'Kode',
    uraian: 'Program / Kegiatan / Sub Kegiatan',
    indikator: 'Indikator',
    satuan: 'Satuan',
    akumulasi: 'Akumulasi',
    target: 'Target setahun',
    targetSd: 'Target s.d. triwulan ini',
    realisasi: 'Realisasi s.d. triwulan ini',
    capaian: 'Capaian (%)',
    predikat: 'Predikat',
    deviasi: 'Deviasi dari target s.d.',
    status: 'Status',
    pagu: 'Pagu (Rp)',
    realisasiRp: 'Realisasi (Rp)',
    serapan: 'Serapan (%)',
    penanggungJawab: 'Penanggung jawab',
    cara: 'Cara hitung (saat rekap dibuat)',
    capaianDihitung: 'Capaian dalam rata-rata',
    bobot: 'Bobot',
    nilaiBobot: 'Capaian × bobot',
    nilaiTanpaBatas: 'Capaian tanpa batas × bobot',
    paguDihitung: 'Pagu dalam jumlah',
    rpDihitung: 'Realisasi dalam jumlah',
    kunci: 'Kunci',
    catatan: 'Catatan',
  },
  footer: {
    mean: 'Rata-rata capaian kinerja (%)',
    meanUncapped: 'Rata-rata capaian tanpa batas (%)',
    kinerja: 'Predikat kinerja',
    money: 'Jumlah anggaran (tanpa menghitung induk dua kali)',
    anggaran: 'Predikat anggaran',
  },
  blocks: {
    perProgram: 'Per program',
    perPerson: 'Per penanggung jawab',
    capaian: 'Capaian (%)',
    serapan: 'Serapan (%)',
    name: 'Nama',
  },
  label: (quarter: Quarter) => `Membuat rekap triwulan ${ROMAN[quarter - 1]}`,
} as const;

/** Behind the sentence of a row with figures that no formula could take from the plan. */
export const FIXED_FIGURE =
  'angkanya diambil dari isian teks dan tidak mengikuti perubahan rencana: buat ulang rekap setelah isian diubah';

/** 2 → `TW I–II`; 1 → `TW I`. */
export function quartersTo(quarter: Quarter): string {
  return quarter === 1 ? 'TW I' : `TW I–${ROMAN[quarter - 1]}`;
}

function percent(value: number): string {
  return formatPercent(value);
}

function trouble(report: Report, what: string): string | null {
  const text = report.cell?.text ?? '';
  if (report.trouble === 'teks') return `${what} "${text}" bukan angka`;
  if (report.trouble === 'galat') return `${what} berisi pesan kesalahan ${text}`;
  if (report.trouble === 'ambigu') return `${what} "${text}" bermakna ganda`;
  if (report.trouble === 'satuan') return `satuan ${what} "${text}" berbeda dari targetnya`;
  return null;
}

function reached(result: MeasureResult, quarter: Quarter): string {
  const { accumulated, kind } = result;
  const used = result.progress ?? kind.kind;
  const word = `${result.progress === null ? '' : 'progres fisik (%), '}${ACCUMULATION_WORDS[used]}`;
  if (accumulated.value === null && result.target === null) return 'tanpa target dan realisasi';
  if (accumulated.value === null) return `belum ada realisasi ${quartersTo(quarter)}`;
  const shown = formatNumber(accumulated.value);
  if (accumulated.nothing) return `${word} ${quartersTo(quarter)}: nihil ("-") = ${shown}`;
  if (accumulated.parts.length === 0) return `realisasi tanpa rincian triwulan: ${shown}`;
  if (used === 'kumulatif') {
    const sum = accumulated.parts.map((part) => formatNumber(part.value)).join('+');
    return `${word} ${quartersTo(quarter)}: ${accumulated.parts.length > 1 ? `${sum} = ` : ''}${shown}`;
  }
  return `${word}, isian terakhir TW ${ROMAN[accumulated.last! - 1]}: ${shown}`;
}

function outcome(
  result: MeasureResult,
  figure: Pick<RecapFigure, 'polarity'>,
  settings: RecapSettings,
): string {
  const { target, accumulated, achievement } = result;
  if (achievement.why === 'tanpa_target')
    return ', target belum diisi sehingga capaian tidak dihitung';
  if (achievement.why === 'target_nol') return ', target 0 sehingga capaian tidak dihitung';
  if (achievement.why === 'realisasi_nol')
    return ', realisasi 0 tidak dapat dihitung dengan rumus T/R';
  if (achievement.percent === null || target === null || accumulated.value === null) return '';
  const t = formatNumber(target);
  const r = formatNumber(accumulated.value);
  let formula = ` dari ${t}`;
  if (result.progress !== null) {
    const unit = result.measure.unit === null ? '' : ` ${result.measure.unit}`;
    formula = `% pekerjaan; targetnya ${t}${unit} tetapi realisasinya ditulis dalam persen, maka persen itu dipakai sebagai capaian`;
  }
  if (figure.polarity === 'turun') {
    formula =
      settings.fallingFormula === 'T/R'
        ? `, makin rendah makin baik: ${t}/${r}`
        : `, makin rendah makin baik: (2×${t}−${r})/${t}`;
  }
  const capped =
    achievement.uncapped !== null && achievement.uncapped > achievement.percent
      ? ` (${percent(achievement.uncapped)}, dibatasi)`
      : '';
  return `${formula} → ${percent(achievement.percent)}${capped}`;
}

function measureSentence(
  result: MeasureResult,
  figure: Pick<RecapFigure, 'polarity' | 'measures'>,
  quarter: Quarter,
  settings: RecapSettings,
): string {
  const unit = figure.measures.length > 1 && result.measure.unit ? `${result.measure.unit} ` : '';
  const { realised, total } = result.progress
    ? (result.measure.progress ?? result.measure)
    : result.measure;
  const troubles = [
    trouble(result.measure.target, 'target'),
    ...realised.slice(0, quarter).map((report, i) => trouble(report, `realisasi TW ${ROMAN[i]}`)),
    trouble(total, 'realisasi'),
    result.accumulated.fell ? 'persentase bertahap turun dari triwulan sebelumnya' : null,
  ].filter((text): text is string => text !== null);
  const beside = ownSumBeside(result.measure, result.kind.kind, quarter);
  const due =
    result.planned.value !== null && result.accumulated.value !== null
      ? `; target s.d. ${quarterShort(quarter)} ${formatNumber(result.planned.value)}`
      : '';
  if (beside !== null && result.planned.from === 'sd') {
    troubles.push(
      `kolom target s.d. ${quarterShort(quarter)} berisi ${formatNumber(result.planned.value!)}, sedangkan target triwulannya ${formatNumber(beside)}; yang dipakai kolom itu`,
    );
  }
  const warning = troubles.length > 0 ? `; ${troubles.join('; ')}` : '';
  return `${unit}${reached(result, quarter)}${outcome(result, figure, settings)}${due}${warning}`;
}

function quarterShort(quarter: Quarter): string {
  return `TW ${ROMAN[quarter - 1]}`;
}

function moneySentence(figure: Omit<RecapFigure, 'how'>): string {
  const { pagu, rp, serapan } = figure;
  if (pagu.value === null && rp.value === null) return '';
  if (rp.value === null) return '; realisasi anggaran belum dilaporkan';
  const added = rp.toDate
    ? ` (kolom ${quarterShort(rp.quarters[0]!)} sudah kumulatif)`
    : rp.from === 'jumlah'
      ? ' (jumlah rincian)'
      : '';
  if (pagu.value === null) return `; realisasi ${formatRupiah(rp.value)}${added} tanpa pagu`;
  if (serapan === null)
    return `; realisasi ${formatRupiah(rp.value)}${added}, pagu 0 sehingga serapan tidak dihitung`;
  const paguAdded = pagu.from === 'jumlah' ? ' (jumlah rincian)' : '';
  return `; ${formatRupiah(rp.value)}${added} dari pagu ${formatRupiah(pagu.value)}${paguAdded} → ${percent(serapan)}`;
}

/** One sentence for one row: `kumulatif TW I–II: 2+1 = 3 dari 5 → 60,00%; Rp 3 dari pagu Rp 10 → 30,00%`. */
export function recapSentence(
  figure: Omit<RecapFigure, 'how'>,
  quarter: Quarter,
  settings: RecapSettings,
): string {
  const parts = figure.measures.map((result) => measureSentence(result, figure, quarter, settings));
  const several =
    figure.measures.length > 1 && figure.capaian !== null
      ? `; rata-rata ${figure.measures.length} satuan → ${percent(figure.capaian)}`
      : '';
  return `${parts.join('; ')}${several}${moneySentence(figure)}`;
}

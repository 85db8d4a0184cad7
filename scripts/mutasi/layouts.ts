// Layouts of plan sheets that differ in everything an office may choose: order, wording, codes, levels, formulas.

type Kind = 'teks' | 'angka' | 'uang' | 'jumlah-baris' | 'persen' | 'bulan';

export interface Column {
  readonly id: string;
  /** Header words from top to bottom; equal neighbours are merged. */
  readonly title: readonly string[];
  readonly kind: Kind;
  /** Formula in words for the number row. */
  readonly words?: string;
  /** Columns of a sum, or above and below a percentage. */
  readonly from?: readonly string[];
  readonly rollUp?: boolean;
}

export interface Layout {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly titles: readonly string[];
  /** Blank columns on the left, blank rows on top. */
  readonly left: number;
  readonly numbers: boolean;
  /** How a parent is added: one by one, by range over leaves, or not at all (typed). */
  readonly sums: 'tambah' | 'rentang' | 'subtotal' | 'syarat' | 'ketik';
  readonly total: 'bawah' | 'tanpa';
  readonly totalLabel: string;
  /** Percent as a fraction with a % format, or times a hundred. */
  readonly percent: 'pecahan' | 'seratus';
  readonly guard: boolean;
  readonly twoDigit: boolean;
  /** Levels told by own columns (`program`, `kegiatan`, `sub`) instead of one name column. */
  readonly ownColumns: boolean;
  readonly average: boolean;
  /** Quarters reported so far; later ones are blank. */
  readonly reported: number;
  /** How many programs the office has. */
  readonly programs: number;
  /** Everything is counted in documents, and a kegiatan's target is the sum of its sub kegiatan. */
  readonly counts?: boolean;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
    ' ',
  );

const name: Column = { id: 'nama', title: ['Program / Kegiatan / Sub Kegiatan'], kind: 'teks' };
const kode: Column = { id: 'kode', title: ['Kode'], kind: 'teks' };
const indicator: Column = { id: 'indikator', title: ['Indikator Kinerja'], kind: 'teks' };
const target: Column = { id: 'target', title: ['Target'], kind: 'angka' };
const unit: Column = { id: 'satuan', title: ['Satuan'], kind: 'teks' };
const pagu: Column = { id: 'pagu', title: ['Pagu Anggaran (Rp)'], kind: 'uang', rollUp: true };
const who: Column = { id: 'pj', title: ['Penanggung Jawab'], kind: 'teks' };

function quarters(top: string, words = 'Triwulan'): Column[] {
  return QUARTERS.flatMap((q, i): Column[] => [
    { id: `k${i + 1}`, title: [top, `${words} ${q}`, 'K'], kind: 'angka' },
    { id: `rp${i + 1}`, title: [top, `${words} ${q}`, 'Rp'], kind: 'uang', rollUp: true },
  ]);
}

const base = {
  left: 0,
  numbers: true,
  sums: 'tambah',
  total: 'bawah',
  totalLabel: 'JUMLAH',
  percent: 'seratus',
  guard: false,
  twoDigit: true,
  ownColumns: false,
  average: false,
  reported: 4,
  programs: 5,
} as const;

const FULL: readonly Layout[] = [
  {
    ...base,
    name: 'evaluasi-kode',
    titles: ['EVALUASI RENCANA AKSI', 'DINAS PEMBERDAYAAN MASYARAKAT DAN DESA TAHUN 2024'],
    columns: [
      { id: 'no', title: ['No'], kind: 'teks' },
      kode,
      name,
      indicator,
      { ...target, title: ['Target Tahun 2024', 'K'] },
      { ...unit, title: ['Target Tahun 2024', 'Satuan'] },
      { ...pagu, title: ['Target Tahun 2024', 'Rp'] },
      ...quarters('Realisasi Kinerja dan Anggaran', 'TW'),
      {
        id: 'jk',
        title: ['Jumlah Realisasi', 'K'],
        kind: 'jumlah-baris',
        from: ['k1', 'k2', 'k3', 'k4'],
      },
      {
        id: 'jrp',
        title: ['Jumlah Realisasi', 'Rp'],
        kind: 'jumlah-baris',
        from: ['rp1', 'rp2', 'rp3', 'rp4'],
      },
      { id: 'pk', title: ['% Realisasi', 'K'], kind: 'persen', from: ['jk', 'target'] },
      { id: 'prp', title: ['% Realisasi', 'Rp'], kind: 'persen', from: ['jrp', 'pagu'] },
      who,
    ],
  },
  {
    ...base,
    name: 'evaluasi-tanpa-kode',
    titles: ['Pengendalian Pelaksanaan Rencana Aksi', 'Semester I dan II', 'Tahun Anggaran 2024'],
    left: 1,
    sums: 'rentang',
    percent: 'pecahan',
    guard: true,
    totalLabel: 'Total Anggaran',
    average: true,
    columns: [
      { ...name, title: ['Uraian Program/Kegiatan/Sub Kegiatan'] },
      { ...indicator, title: ['Indikator Kinerja (Output)'] },
      { ...unit, title: ['Satuan'] },
      { ...target, title: ['Target Kinerja'] },
      { ...pagu, title: ['Anggaran'] },
      ...QUARTERS.map(
        (q, i): Column => ({
          id: `rp${i + 1}`,
          title: ['Realisasi Anggaran (Rp)', `Triwulan ${q}`],
          kind: 'uang',
          rollUp: true,
        }),
      ),
      {
        id: 'jrp',
        title: ['Realisasi Anggaran (Rp)', 'Jumlah'],
        kind: 'jumlah-baris',
        from: ['rp1', 'rp2', 'rp3', 'rp4'],
      },
      { id: 'prp', title: ['Penyerapan (%)'], kind: 'persen', from: ['jrp', 'pagu'] },
      who,
    ],
  },
  {
    ...base,
    name: 'anggaran-kas',
    titles: ['RENCANA AKSI DAN ANGGARAN KAS TAHUN 2024'],
    sums: 'subtotal',
    numbers: false,
    columns: [
      { ...kode, title: ['Kode Rekening'] },
      name,
      indicator,
      { ...target, title: ['Vol. & Target'] },
      { ...unit, title: ['Satuan'] },
      ...MONTHS.map(
        (month, i): Column => ({
          id: `kas${i + 1}`,
          title: ['Anggaran Kas per Bulan (Rp)', month],
          kind: 'uang',
          rollUp: true,
        }),
      ),
      {
        id: 'pagu',
        title: ['Pagu (Rp)'],
        kind: 'jumlah-baris',
        from: MONTHS.map((_, i) => `kas${i + 1}`),
      },
      who,
    ],
  },
  {
    ...base,
    name: 'renja-maju',
    titles: ['Tabel T-C.33', 'Rencana Kerja dan Pendanaan Tahun 2024'],
    columns: [
      kode,
      { ...name, title: ['Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan'] },
      indicator,
      { ...target, title: ['Rencana Tahun 2024', 'Target Capaian Kinerja'] },
      { ...unit, title: ['Rencana Tahun 2024', 'Satuan'] },
      { ...pagu, title: ['Rencana Tahun 2024', 'Pagu Indikatif'] },
      { id: 'targetMaju', title: ['Prakiraan Maju Tahun 2025', 'Target'], kind: 'angka' },
      {
        id: 'paguMaju',
        title: ['Prakiraan Maju Tahun 2025', 'Pagu Indikatif'],
        kind: 'uang',
        rollUp: true,
      },
      who,
    ],
  },
  {
    ...base,
    name: 'bulanan-ketik',
    titles: ['RENCANA AKSI', 'ATAS PERJANJIAN KINERJA TAHUN 2024'],
    sums: 'ketik',
    columns: [
      { ...name, title: ['PROGRAM / KEGIATAN'] },
      indicator,
      { ...target, title: ['TARGET'] },
      { ...unit, title: ['SATUAN'] },
      ...MONTHS.map(
        (_, i): Column => ({
          id: `bulan${i + 1}`,
          title: ['TARGET KINERJA', `TW.${QUARTERS[Math.floor(i / 3)]}`, String(i + 1)],
          kind: 'bulan',
        }),
      ),
      { ...pagu, title: ['ANGGARAN'] },
      who,
    ],
  },
  {
    ...base,
    name: 'kolom-jenjang',
    titles: ['RENCANA AKSI KINERJA', 'TAHUN 2024'],
    ownColumns: true,
    left: 2,
    columns: [
      { id: 'program', title: ['Program'], kind: 'teks' },
      { id: 'kegiatan', title: ['Kegiatan'], kind: 'teks' },
      { id: 'subnama', title: ['Sub Kegiatan'], kind: 'teks' },
      indicator,
      { ...unit },
      { ...target, title: ['Target Tahunan'] },
      ...QUARTERS.map(
        (q, i): Column => ({ id: `tw${i + 1}`, title: ['Target Triwulan', q], kind: 'angka' }),
      ),
      { ...pagu, title: ['Anggaran (Rp)'] },
      { id: 'jrp', title: ['Realisasi Anggaran (Rp)'], kind: 'uang', rollUp: true },
      { id: 'prp', title: ['Serapan (%)'], kind: 'persen', from: ['jrp', 'pagu'] },
      who,
    ],
  },
  {
    ...base,
    name: 'e81',
    titles: [
      'FORMULIR E.81',
      'Evaluasi Terhadap Hasil Renja Perangkat Daerah',
      'Periode Pelaksanaan 2024',
    ],
    sums: 'rentang',
    twoDigit: false,
    columns: [
      { id: 'no', title: ['No'], kind: 'teks' },
      kode,
      { ...name, title: ['Program/Kegiatan/Sub Kegiatan'] },
      { ...indicator, title: ['Indikator Kinerja Program (outcome)/ Kegiatan (output)'] },
      { ...target, title: ['Target Kinerja dan Anggaran Renja Tahun 2024', 'K'] },
      { ...unit, title: ['Target Kinerja dan Anggaran Renja Tahun 2024', 'Satuan'] },
      { ...pagu, title: ['Target Kinerja dan Anggaran Renja Tahun 2024', 'Rp'] },
      ...quarters('Realisasi Kinerja pada Triwulan'),
      {
        id: 'jk',
        title: ['Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi', 'K'],
        kind: 'jumlah-baris',
        from: ['k1', 'k2', 'k3', 'k4'],
      },
      {
        id: 'jrp',
        title: ['Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi', 'Rp'],
        kind: 'jumlah-baris',
        from: ['rp1', 'rp2', 'rp3', 'rp4'],
      },
      {
        id: 'pk',
        title: ['Tingkat Capaian Kinerja dan Realisasi Anggaran (%)', 'K'],
        kind: 'persen',
        from: ['jk', 'target'],
      },
      {
        id: 'prp',
        title: ['Tingkat Capaian Kinerja dan Realisasi Anggaran (%)', 'Rp'],
        kind: 'persen',
        from: ['jrp', 'pagu'],
      },
      { ...who, title: ['Perangkat Daerah Penanggung Jawab'] },
    ],
  },
];

/** `{program}`, `{kegiatan}`, `{sub}` and `{pagu}` in a title line are what the plan holds. */
const SENTENCE =
  'Rencana kerja tahun 2024 memuat {program} program, {kegiatan} kegiatan dan {sub} sub kegiatan dengan total anggaran sebesar Rp {pagu},-';

/** The same forms as they look early in the year, in a small office, or without a total row. */
export const LAYOUTS: readonly Layout[] = [
  ...FULL,
  { ...FULL[0]!, name: 'evaluasi-baru-tw1', reported: 1 },
  { ...FULL[1]!, name: 'evaluasi-tw2-tanpa-total', reported: 2, total: 'tanpa', average: false },
  { ...FULL[6]!, name: 'e81-satu-program', programs: 1, left: 1 },
  { ...FULL[3]!, name: 'renja-dua-program', programs: 2, sums: 'rentang' },
  {
    ...FULL[0]!,
    name: 'evaluasi-bersyarat',
    sums: 'syarat',
    numbers: false,
    columns: [...FULL[0]!.columns, { id: 'tingkat', title: ['Level'], kind: 'teks' }],
  },
  {
    ...base,
    name: 'anggaran-triwulan',
    titles: ['RENCANA AKSI DAN ANGGARAN PER TRIWULAN', 'TAHUN 2024'],
    numbers: false,
    columns: [
      kode,
      name,
      indicator,
      target,
      unit,
      pagu,
      ...QUARTERS.flatMap((q, i): Column[] => [
        { id: `tw${i + 1}`, title: [`Triwulan ${q}`, 'Target Kinerja'], kind: 'angka' },
        {
          id: `ag${i + 1}`,
          title: [`Triwulan ${q}`, 'Target Anggaran (Rp)'],
          kind: 'uang',
          rollUp: true,
        },
      ]),
      who,
    ],
  },
  { ...FULL[3]!, name: 'renja-cacah', counts: true, titles: [...FULL[3]!.titles, SENTENCE] },
  {
    ...FULL[4]!,
    name: 'bulanan-cacah',
    counts: true,
    titles: [FULL[4]!.titles[0]!, SENTENCE, FULL[4]!.titles[1]!],
  },
];

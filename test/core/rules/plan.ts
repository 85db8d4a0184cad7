// A small plan with real rows of the documents, calculated by the host, in which each rule's test plants its fault.
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import { cellName, parseCellName } from '../../../src/core/grid/a1.ts';
import type { Grid } from '../../../src/core/grid/grid.ts';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { ALL_RULES } from '../../../src/core/rules/allRules.generated.ts';
import type { Finding, RuleContext } from '../../../src/core/rules/rule.ts';
import { runRules } from '../../../src/core/rules/runRules.ts';
import { sentenceOf } from '../../../src/core/rules/sentenceOf.ts';
import { gridFromHost } from '../../support/gridFromHost.ts';
import { rectOf } from '../../support/gridOf.ts';

export type Input = string | number | null;
export type Rows = readonly (readonly Input[])[];

/** `=` begins a formula; everything else is as typed in JavaScript. */
export function gridFrom(
  rows: Rows,
  sheet = 'Rencana',
  percent: readonly number[] = [],
  merges: readonly string[] = [],
): Grid {
  const workbook = createWorkbook();
  const target = written(workbook, sheet, rows, percent);
  target.merges.push(...merges.map(rectOf));
  return gridFromHost(workbook, target);
}

/** Sheets of one workbook, whose formulas may name one another. */
export function bookFrom(sheets: Readonly<Record<string, Rows>>): RuleContext {
  const workbook = createWorkbook();
  const all = Object.entries(sheets).map(([name, rows]) => written(workbook, name, rows));
  return contextOf(all.map((sheet) => gridFromHost(workbook, sheet)));
}

function written(
  workbook: ReturnType<typeof createWorkbook>,
  sheet: string,
  rows: Rows,
  percent: readonly number[] = [],
) {
  const target = workbook.addSheet(sheet, rows.length + 2, 30);
  rows.forEach((cells, row) => {
    cells.forEach((input, column) => {
      if (input === null || input === '') return;
      target.setContents(row, column, [
        [
          typeof input === 'number'
            ? { type: 'number', value: input }
            : input.startsWith('=')
              ? { type: 'formula', formula: input }
              : { type: 'text', value: input },
        ],
      ]);
      if (percent.includes(column)) target.setNumberFormats(row, column, [['0%']]);
    });
  });
  return target;
}

/** The rows with some cells changed: `{ G8: 1000, H9: null }`. */
export function change(rows: Rows, cells: Readonly<Record<string, Input>>): Rows {
  const copy = rows.map((row) => [...row]);
  for (const [name, input] of Object.entries(cells)) {
    const at = parseCellName(name)!;
    while (copy.length <= at.row) copy.push([]);
    copy[at.row]![at.column] = input;
  }
  return copy;
}

export function contextOf(grids: readonly Grid[], wilayah: string | null = null): RuleContext {
  return {
    tables: grids.flatMap((grid) => readGrid(grid)),
    grids: new Map(grids.map((grid) => [grid.sheet, grid])),
    wilayah,
    onBug: (where, error) => {
      throw new Error(`${where}: ${String(error)}`);
    },
  };
}

/** All findings; a rule that throws fails the test. */
export function findingsIn(context: RuleContext): Finding[] {
  return runRules(context);
}

export interface Told {
  readonly code: string;
  readonly cell: string;
  readonly cells: readonly string[];
  readonly message: string;
  readonly suggestion: string;
  readonly fix: Finding['fix'];
  readonly followers: number;
  readonly severity: string;
}

export function tell(context: RuleContext): Told[] {
  const rules = new Map(ALL_RULES.map((rule) => [rule.code, rule]));
  return findingsIn(context).map((finding) => {
    const rule = rules.get(finding.code)!;
    const names = finding.cells.map((cell) => cellName(cell.row, cell.column));
    return {
      code: finding.code,
      cell: names[0]!,
      cells: names,
      message: sentenceOf(rule, finding.params),
      suggestion: rule.suggestion(finding.params),
      fix: finding.fix,
      followers: finding.followers.length,
      severity: finding.severity,
    };
  });
}

/** Findings of one sheet. */
export function told(rows: Rows, wilayah: string | null = null): Told[] {
  return tell(contextOf([gridFrom(rows)], wilayah));
}

/** `code cell` of the findings of one sheet, as if nothing below its first row had been understood. */
export function unread(rows: Rows): string[] {
  const context = contextOf([gridFrom(rows)]);
  const tables = context.tables.map((table) => ({
    ...table,
    ...{ rows: table.rows.slice(0, 1), totalRows: [], ignoredRows: [] },
  }));
  return tell({ ...context, tables }).map(({ code, cell }) => `${code} ${cell}`);
}

/** The formula that a repair would write. */
export function repair(finding: Told | undefined): string | number | null {
  const edit = finding?.fix?.[0];
  if (edit?.kind !== 'cells') return null;
  const input = edit.inputs[0]![0];
  if (!input) return null;
  if ('f' in input) return input.f;
  return 'n' in input ? input.n : null;
}

function leaf(
  row: number,
  kode: string,
  name: string,
  indicator: string,
  target: number,
  unit: string,
  pagu: number,
  spent: readonly number[],
): Input[] {
  return [
    null,
    kode,
    name,
    indicator,
    target,
    unit,
    pagu,
    ...spent,
    ...calculated(row),
    'Sekretariat',
  ];
}

function branch(
  row: number,
  no: string | null,
  kode: string,
  name: string,
  indicator: string,
  sum: (column: string) => string,
): Input[] {
  return [
    no,
    kode,
    name,
    indicator,
    100,
    '%',
    ...['G', 'H', 'I', 'J', 'K'].map(sum),
    ...calculated(row),
    'Sekretariat',
  ];
}

function calculated(row: number): Input[] {
  return [`=H${row}+I${row}+J${row}+K${row}`, `=L${row}/G${row}*100`];
}

const range = (from: number, to: number) => (column: string) =>
  `=SUM(${column}${from}:${column}${to})`;
const plus =
  (...rows: number[]) =>
  (column: string) =>
    `=${rows.map((row) => `${column}${row}`).join('+')}`;

/**
 * Evaluation with formulas; rows 6..23. Columns: A no, B kode, C uraian, D indikator, E target, F satuan, G pagu,
 * H..K realisasi per triwulan, L jumlah (=8+9+10+11), M % (=12/7*100), N penanggung jawab. Nothing is wrong with it.
 */
export const EVALUASI: Rows = [
  ['EVALUASI RENCANA AKSI DINAS PEMBERDAYAAN MASYARAKAT DAN DESA TAHUN 2024'],
  [],
  [
    'No',
    'Kode',
    'Program / Kegiatan / Sub Kegiatan',
    'Indikator Kinerja',
    'Target',
    'Satuan',
    'Pagu (Rp)',
    'Realisasi TW I (Rp)',
    'Realisasi TW II (Rp)',
    'Realisasi TW III (Rp)',
    'Realisasi TW IV (Rp)',
    'Jumlah Realisasi (Rp)',
    '% Realisasi Rp',
    'Penanggung Jawab',
  ],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, '12 (=8+9+10+11)', '13 (=12/7*100)', 14],
  [],
  branch(
    6,
    '1',
    '2.13.01',
    'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
    'Persentase Pemenuhan Penunjang Urusan Pemerintahan',
    plus(7, 12),
  ),
  branch(
    7,
    null,
    '2.13.01.2.01',
    'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
    'Persentase tersedianya dokumen perencanaan',
    range(8, 11),
  ),
  leaf(
    8,
    '2.13.01.2.01.01',
    'Penyusunan Dokumen Perencanaan Perangkat Daerah',
    'Jumlah Dokumen Perencanaan Perangkat Daerah',
    2,
    'Dokumen',
    8_640_000,
    [7_610_000, 0, 500_000, 200_000],
  ),
  leaf(
    9,
    '2.13.01.2.01.02',
    'Koordinasi dan Penyusunan Dokumen RKA-SKPD',
    'Jumlah dokumen RKA-SKPD',
    1,
    'Dokumen',
    8_640_000,
    [0, 2_000_000, 6_000_000, 500_000],
  ),
  leaf(
    10,
    '2.13.01.2.01.04',
    'Koordinasi dan Penyusunan DPA-SKPD',
    'Jumlah Dokumen DPA-SKPD',
    1,
    'Dokumen',
    8_000_000,
    [7_940_000, 0, 0, 0],
  ),
  leaf(
    11,
    '2.13.01.2.01.07',
    'Evaluasi Kinerja Perangkat Daerah',
    'Jumlah laporan evaluasi kinerja perangkat daerah',
    4,
    'Laporan',
    11_000_000,
    [2_500_000, 2_500_000, 2_500_000, 2_500_000],
  ),
  branch(
    12,
    null,
    '2.13.01.2.06',
    'Administrasi Umum Perangkat Daerah',
    'Persentase tersedianya administrasi umum',
    range(13, 15),
  ),
  leaf(
    13,
    '2.13.01.2.06.01',
    'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor',
    'Jumlah paket komponen instalasi listrik',
    12,
    'Paket',
    4_436_300,
    [2_428_800, 500_000, 500_000, 500_000],
  ),
  leaf(
    14,
    '2.13.01.2.06.04',
    'Penyediaan Bahan Logistik Kantor',
    'Jumlah paket bahan logistik kantor',
    12,
    'Paket',
    45_060_000,
    [13_408_000, 10_000_000, 10_000_000, 10_000_000],
  ),
  leaf(
    15,
    '2.13.01.2.06.09',
    'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
    'Jumlah orang yang mengikuti rapat koordinasi',
    40,
    'Orang',
    145_000_000,
    [33_994_944, 30_000_000, 30_000_000, 40_000_000],
  ),
  branch(
    16,
    '2',
    '2.13.03',
    'PROGRAM PENINGKATAN KERJASAMA DESA',
    'Persentase Kerjasama antar desa Aktif',
    plus(17),
  ),
  branch(
    17,
    null,
    '2.13.03.2.01',
    'Fasilitasi Kerja sama antar Desa',
    'Persentase kerja sama antar desa yang difasilitasi',
    range(18, 19),
  ),
  leaf(
    18,
    '2.13.03.2.01.01',
    'Fasilitasi Kerja Sama Antar Desa dalam Kabupaten/Kota',
    'Jumlah Dokumen Kerja Sama Antar Desa Dalam Kabupaten/Kota',
    1,
    'Dokumen',
    30_000_000,
    [800_000, 9_000_000, 9_000_000, 9_000_000],
  ),
  leaf(
    19,
    '2.13.03.2.01.02',
    'Fasilitasi Kerja Sama Antar Desa dengan Pihak Ketiga dalam Kabupaten/Kota',
    'Jumlah Dokumen Kerja Sama dengan Pihak Ketiga',
    2,
    'Dokumen',
    20_000_000,
    [5_000_000, 5_000_000, 5_000_000, 4_000_000],
  ),
  branch(
    20,
    '3',
    '2.13.05',
    'PROGRAM PEMBERDAYAAN LEMBAGA KEMASYARAKATAN, LEMBAGA ADAT DAN MASYARAKAT HUKUM ADAT',
    'Persentase Lembaga Kemasyarakatan yang aktif',
    plus(21),
  ),
  branch(
    21,
    null,
    '2.13.05.2.01',
    'Pemberdayaan Lembaga Kemasyarakatan yang Bergerak di Bidang Pemberdayaan Desa dan Lembaga Adat Tingkat Daerah Kabupaten/Kota serta Pemberdayaan Masyarakat Hukum Adat yang Masyarakat Pelakunya Hukum Adat yang Sama dalam Daerah Kabupaten/Kota',
    'Persentase lembaga kemasyarakatan desa yang dibina',
    range(22, 23),
  ),
  leaf(
    22,
    '2.13.05.2.01.06',
    'Fasilitasi Pemerintah Desa dalam Pemanfaatan Teknologi Tepat Guna',
    'Jumlah laporan hasil fasilitasi teknologi tepat guna',
    1,
    'Laporan',
    100_000_000,
    [1_501_000, 40_000_000, 30_000_000, 25_000_000],
  ),
  leaf(
    23,
    '2.13.05.2.01.07',
    'Fasilitasi Bulan Bhakti Gotong Royong Masyarakat',
    'Jumlah laporan hasil Bulan Bhakti Gotong Royong',
    1,
    'Laporan',
    15_000_000,
    [981_000, 9_000_000, 4_000_000, 500_000],
  ),
  [
    null,
    null,
    'JUMLAH',
    null,
    null,
    null,
    ...['G', 'H', 'I', 'J', 'K', 'L'].map(plus(6, 16, 20)),
    '=L24/G24*100',
  ],
];

/** The same plan with every figure typed. */
export const KETIK: Rows = (() => {
  const grid = gridFrom(EVALUASI);
  return EVALUASI.map((row, r) =>
    row.map((input, c) => {
      const cell = grid.cells[r]?.[c];
      return typeof input === 'string' && input.startsWith('=')
        ? ((cell?.value ?? null) as Input)
        : input;
    }),
  );
})();

/** Quarter targets of Sulteng 2024; rows 5..12, E target, F..I triwulan. Right as it stands. */
export const TRIWULAN: Rows = [
  ['RENCANA AKSI DINAS PEMBERDAYAAN MASYARAKAT DAN DESA TAHUN 2024'],
  [],
  [
    'No',
    'Jabatan',
    'Sasaran Strategis/Program/Kegiatan/Sub Kegiatan',
    'Indikator Kinerja',
    'Target',
    'Triwulan I',
    'Triwulan II',
    'Triwulan III',
    'Triwulan IV',
    'Keterangan',
  ],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  [
    '1',
    'Sekretaris',
    'Tersusunnya Dokumen Rencana Kerja Perangkat Daerah',
    'Jumlah Dokumen Rencana Kerja Perangkat Daerah',
    5,
    2,
    1,
    1,
    1,
  ],
  [
    null,
    null,
    'Terdistribusinya Gaji dan Tunjangan ASN',
    'Jumlah ASN yang Terdistribusi Gaji dan Tunjangan ASN',
    64,
    64,
    64,
    64,
    64,
  ],
  [
    null,
    null,
    'Terpenuhinya Kewajiban Pembayaran Kegiatan',
    'Jumlah Kegiatan yang Terpenuhi Kewajiban Pembayaran',
    12,
    3,
    3,
    3,
    3,
  ],
  [
    null,
    null,
    'Tersusunnya Laporan Keuangan',
    'Jumlah Laporan Keuangan yang disusun',
    13,
    3,
    7,
    2,
    1,
  ],
  [
    null,
    null,
    'Terlaksananya Sosialisasi Peraturan Perundang-undangan',
    'Jumlah Orang yang mengikuti Sosialisasi Peraturan Perundang-undangan',
    '12 Orang, 5 Kali',
    null,
    '12 Orang, 3 Kali',
    '12 Orang, 1 Kali',
    '12 Orang, 1 Kali',
  ],
  [
    null,
    null,
    'Meningkatnya Kualitas Laporan Keuangan dan Aset',
    'Persentase Laporan Keuangan yang disusun tepat waktu',
    100,
  ],
  [
    '2',
    'Kepala Bidang Penataan dan Perkembangan Desa',
    'Terevaluasinya Perkembangan Desa dan Kelurahan (Epdeskel)',
    'Jumlah desa dan kelurahan yang terevaluasi',
    '12 Desa dan 12 Kelurahan',
    '6 Desa dan 6 Kelurahan',
    '6 Desa dan 6 Kelurahan',
  ],
  [
    null,
    null,
    'Terbinanya pengurus LKD dalam peningkatan kapasitas',
    'Jumlah pengurus LKD yang dibina dalam peningkatan kapasitas',
    120,
    35,
    85,
  ],
];

// What stands beside or below a plan, or makes groups that no name tells, and is right as it stands.
import { describe, expect, it } from 'vitest';
import { change, type Rows, told } from './plan.ts';

const faults = (rows: Rows): string[] =>
  told(rows).flatMap(({ severity, code, cell }) =>
    severity === 'info' || !/^rumus/.test(code) ? [] : [`${code} ${cell}`],
  );

const SOURCES: Rows = [
  ...[['DAFTAR ANGGARAN SUB KEGIATAN MENURUT SUMBER DANA'], [], []],
  [
    ...['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Target', 'Satuan', 'Anggaran', 'Sumber Dana'],
    ...['Porsi', null, 'Sumber Dana', 'Jumlah (Rp)', '%'],
  ],
  [
    ...['3.27.02', 'PROGRAM SARANA PERTANIAN', 3.5, '%', '=SUM(E6;E9)', null, '=E5/E$14'],
    ...[null, 'DAU', '=SUMIF($F$5:$F$13;I5;$E$5:$E$13)', '=J5/J$8'],
  ],
  [
    ...['3.27.02.2.01', 'Pengawasan Sarana', 12, 'Laporan', '=SUM(E7:E8)', null, '=E6/E$14'],
    ...[null, 'PAD', '=SUMIF($F$5:$F$13;I6;$E$5:$E$13)', '=J6/J$8'],
  ],
  [
    ...['3.27.02.2.01.0001', 'Pengawasan Kios', 64, 'Kios', 354_928_000, 'PAD', '=E7/E$14'],
    ...[null, 'DID', '=SUMIF($F$5:$F$13;I7;$E$5:$E$13)', '=J7/J$8'],
  ],
  [
    ...['3.27.02.2.01.0002', 'Pendampingan', 180, 'Kelompok', 148_601_000, 'DID', '=E8/E$14'],
    ...[null, 'Total', '=SUM(J5:J7)', '=SUM(K5:K7)'],
  ],
  ['3.27.02.2.02', 'Sumber Daya Genetik', 4, 'Varietas', '=SUM(E10:E10)', null, '=E9/E$14'],
  ['3.27.02.2.02.0003', 'Pemanfaatan SDG', 2, 'Kebun', 392_444_000, 'DAU', '=E10/E$14'],
  ['3.27.03', 'PROGRAM PRASARANA PERTANIAN', 74, '%', '=SUM(E12)', null, '=E11/E$14'],
  ['3.27.03.2.01', 'Pengembangan Prasarana', 860, 'Ha', '=SUM(E13:E13)', null, '=E12/E$14'],
  ['3.27.03.2.01.0002', 'Rencana Induk', 1, 'Dokumen', 212_811_000, 'PAD', '=E13/E$14'],
  [null, 'JUMLAH', null, null, '=SUM(E5;E11)', null, '=E14/E$14'],
];

const item = (
  row: number,
  no: string,
  name: string,
  what: string,
  count: number,
  price: number,
) => [
  ...[no, name, what, count, 'Paket', price],
  ...[`=D${row}*F${row}`, `=G${row}*50%`, `=G${row}-H${row}`],
];
const standard = (no: string, name: string, rows: string): Rows[number] => [
  ...[no, name, null, null, null, null],
  ...['G', 'H', 'I'].map((c) => `=SUM(${c}${rows.replace(':', `:${c}`)})`),
];
const groups = (c: string): string => `=${c}4+${c}7+${c}10`;
const SCHOOL: Rows = [
  ['RENCANA KEGIATAN DAN ANGGARAN SEKOLAH'],
  [],
  [
    ...['No', 'Standar / Kegiatan', 'Uraian', 'Volume', 'Satuan', 'Tarif (Rp)'],
    ...['Jumlah (Rp)', 'Tahap I', 'Tahap II'],
  ],
  standard('1', 'Pengembangan Standar Isi', '5:6'),
  item(5, '1.1', 'Penyusunan KOSP', 'Konsumsi rapat', 40, 25_000),
  item(6, '1.2', 'Penggandaan dokumen KOSP', 'Fotokopi', 1600, 300),
  standard('2', 'Pengembangan Standar Proses', '8:9'),
  item(8, '2.1', 'Pengadaan alat peraga', 'Alat peraga IPA', 4, 1_750_000),
  item(9, '2.2', 'Kegiatan kelompok kerja guru', 'Transport guru', 24, 75_000),
  standard('3', 'Standar Sarana dan Prasarana', '11:13'),
  item(11, '3.1', 'Pemeliharaan ruang kelas', 'Cat tembok', 24, 185_000),
  item(12, '3.2', 'Pengadaan buku teks', 'Buku siswa', 320, 62_500),
  item(13, '3.3', 'Pemeliharaan meubelair', 'Perbaikan meja kursi', 30, 120_000),
  ['TOTAL', null, null, null, null, null, groups('G'), groups('H'), groups('I')],
];

const QUARTERS = ['C', 'D', 'E'];
const spread = (make: (column: string) => string) => QUARTERS.map(make);
const work = (no: string, name: string, pagu: number, first: number, source: string) => [
  ...[no, name, pagu, first, pagu - first, source],
];
const fund = (row: number, name: string): Rows[number] => [
  ...[null, name, ...spread((c) => `=SUMIF($F$4:$F$13;$B${row};${c}$4:${c}$13)`)],
];
const BELOW: Rows = [
  ['RENCANA AKSI PERJANJIAN KINERJA SATUAN POLISI PAMONG PRAJA'],
  [],
  ['No', 'Program / Kegiatan / Sub Kegiatan', 'Pagu (Rp)', 'Tw. I', 'Tw. II', 'Sumber Dana'],
  ['I', 'PROGRAM KETENTERAMAN', ...spread((c) => `=${c}5`)],
  ['1', 'Penanganan Gangguan Ketenteraman', ...spread((c) => `=SUM(${c}6:${c}8)`)],
  work('a', 'Patroli Wilayah', 94_380_000, 23_650_000, 'DAU'),
  work('b', 'Penguatan Sekretariat PPNS', 41_265_000, 7_910_000, 'DAU'),
  work('c', 'Pengadaan Sarana', 118_540_000, 35_070_000, 'Otsus'),
  ['II', 'PROGRAM PENCEGAHAN KEBAKARAN', ...spread((c) => `=${c}10`)],
  ['1', 'Pencegahan dan Pengendalian', ...spread((c) => `=SUM(${c}11:${c}13)`)],
  work('a', 'Pemadaman Kebakaran', 456_890_000, 129_875_000, 'DAU'),
  work('b', 'Pengadaan Unit Pemadam', 738_215_000, 160_185_000, 'Otsus'),
  work('c', 'Pembinaan Relawan', 107_340_000, 44_055_000, 'Otsus'),
  ['JUMLAH BELANJA', null, ...spread((c) => `=SUM(${c}4;${c}9)`)],
  ['Menurut DPA dan SPD dari BPKAD', null, 1_556_630_000, 400_745_000, 1_155_885_000],
  ['Selisih dengan SPD', null, ...spread((c) => `=${c}14-${c}15`)],
  [],
  [null, 'Rekapitulasi menurut sumber dana'],
  fund(19, 'DAU'),
  fund(20, 'Otsus'),
  [null, 'Jumlah', ...spread((c) => `=${c}19+${c}20`)],
];

const rates = (row: number) => (columns: readonly (string | number)[]) => [
  ...[columns[0]!, columns[1]!, columns[2]!, `=E${row}/D${row}*100`],
  ...[columns[3]!, columns[4]!, `=H${row}/G${row}*100`],
  ...[columns[5]!, columns[6]!, `=K${row}/J${row}*100`],
  ...[`=E${row}+H${row}+K${row}`, `=M${row}/C${row}*100`],
];
const year = (row: number, name: string, planned: number) => [
  ...[null, name],
  ...rates(row)([planned * 5, planned, planned * 0.9, planned, planned * 0.95, planned, planned]),
];
const cost = (row: number, name: string, make: (column: string) => string) => [
  ...[name, null],
  ...rates(row)(['C', 'D', 'E', 'G', 'H', 'J', 'K'].map(make)),
];
const RENSTRA: Rows = [
  ['EVALUASI RENSTRA BADAN KESATUAN BANGSA DAN POLITIK'],
  [
    ...['Program', 'Kegiatan', 'Akhir Renstra (Rp)'],
    ...['Rencana 2021 (Rp)', 'Hasil 2021 (Rp)', '% Capaian 2021'],
    ...['Rencana 2022 (Rp)', 'Hasil 2022 (Rp)', '% Capaian 2022'],
    ...['Rencana 2023 (Rp)', 'Hasil 2023 (Rp)', '% Capaian 2023'],
    ...['Hasil s.d. 2023 (Rp)', '% thd Akhir Renstra'],
  ],
  ['Program Kewaspadaan Nasional'],
  year(4, 'Pemantauan orang asing', 68_950_000),
  year(5, 'Fasilitasi FKDM provinsi', 112_300_000),
  year(6, 'Tim terpadu penanganan konflik', 172_600_000),
  cost(7, 'Biaya program di atas', (c) => `=SUM(${c}4:${c}6)`),
  ['Program Ketahanan Ekonomi'],
  year(9, 'Mediasi sengketa batas desa', 96_500_000),
  year(10, 'Pemetaan daerah rawan konflik', 64_800_000),
  cost(11, 'Biaya program di atas', (c) => `=SUM(${c}9:${c}10)`),
  cost(
    12,
    'BIAYA SELURUH BADAN',
    (c) => `=SUMIF($A$3:$A$11;"Biaya program di atas";${c}$3:${c}$11)`,
  ),
];

describe('beside and below a plan', () => {
  it('a recap parted by a blank column adds its own lines, not those of the rows beside it', () => {
    expect(faults(SOURCES)).toEqual([]);
  });

  it('the rows of the plan itself are judged as ever', () => {
    expect(faults(change(SOURCES, { G10: '=E10/E$13' }))).toEqual(['rumus-bergeser G10']);
    expect(faults(change(SOURCES, { E6: '=SUM(E7:E7)' }))).toEqual(['rumus-kurang-baris E6']);
  });

  it('groups that only their sums tell are added by the total, and not shared out like their items', () => {
    expect(faults(SCHOOL)).toEqual([]);
  });

  it('the sum of a recap by source of money need not name the programs', () => {
    expect(faults(BELOW)).toEqual([]);
    expect(faults(change(BELOW, { C14: '=SUM(C4;C4)' }))).not.toEqual([]);
  });

  it('the rate of the whole is a rate of its column, if unlike the other rates of its row', () => {
    expect(faults(RENSTRA)).toEqual([]);
  });
});

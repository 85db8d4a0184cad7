// The rule kalimat-tabel: counts and amounts in sentences around a table.
import { describe, expect, it } from 'vitest';
import { loadXlsxFile } from '../../../host/xlsx/loadXlsx.ts';
import { kalimatTabel } from '../../../src/core/rules/kalimat-tabel.rule.ts';
import { gridFromHost } from '../../support/gridFromHost.ts';
import { contextOf, EVALUASI, gridFrom, type Rows, tell, told } from './plan.ts';

const CODE = 'kalimat-tabel';

/** EVALUASI holds 3 program, 4 kegiatan, 11 sub kegiatan and Rp 395.776.300. */
const withLine = (...lines: readonly string[]): Rows => [
  [EVALUASI[0]![0]!],
  ...(lines.length > 0 ? lines.map((line) => [line]) : [[]]),
  ...shifted(lines.length === 0 ? 0 : lines.length - 1),
];
// Formulas name their rows: move every reference down with the table.
function shifted(by: number): Rows {
  return EVALUASI.slice(2).map((row) =>
    row.map((input) =>
      typeof input === 'string' && input.startsWith('=')
        ? input.replace(/([A-Z])(\d+)/g, (_, column, at) => `${column}${Number(at) + by}`)
        : input,
    ),
  );
}
const mine = (rows: Rows) => told(rows).filter((each) => each.code === CODE);
const SENTENCE =
  'Pada bab ini diuraikan Rencana Kerja dan Pendanaan Tahun Anggaran 2024 untuk 3 program, 4 kegiatan dan 11 sub kegiatan dengan total anggaran sebesar Rp 395.776.300,-';

describe('kalimat-tabel: what the text around a table claims', () => {
  it('is silent where text and table agree', () => {
    expect(told(withLine(SENTENCE))).toEqual([]);
    expect(told(withLine(SENTENCE.replace('3 program', '3 (tiga) program')))).toEqual([]);
  });

  it('says what the sentence says and what the table holds (Magetan 2024: 42 against 56)', () => {
    const found = told(withLine(SENTENCE.replace('11 sub', '8 sub')));
    expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'A2']]);
    expect(found[0]!.message).toContain('menyebut 8 sub kegiatan');
    expect(found[0]!.message).toContain('3 program, 4 kegiatan dan anggaran Rp 395.776.300 cocok');
    expect(found[0]!.message).toContain('memuat 11 sub kegiatan');
  });

  it('checks the amount, also when it is rounded', () => {
    const [found] = mine(withLine(SENTENCE.replace('395.776.300', '359.776.300')));
    expect(found?.message).toContain('menyebut anggaran Rp 359.776.300');
    expect(found?.message).toContain('memuat anggaran Rp 395.776.300');
    expect(found?.cells).toContain('G24');
    expect(mine(withLine(SENTENCE.replace('395.776.300,-', '395,8 juta')))).toEqual([]);
    expect(mine(withLine(SENTENCE.replace('395.776.300,-', '3,95 miliar')))).toHaveLength(1);
  });

  it('reads numbers in words, and text that runs over several rows', () => {
    const found = mine(
      withLine(
        'Dinas pada tahun 2024 melaksanakan tiga program,',
        'lima kegiatan dan sebelas sub kegiatan.',
      ),
    );
    expect(found.map((each) => each.cell)).toEqual(['A3']);
    expect(found[0]!.message).toContain('menyebut 5 kegiatan');
  });

  it('mentions a lone count of the whole plan', () => {
    const [found] = mine(withLine('Rencana aksi ini memuat 5 kegiatan.'));
    expect([found?.cell, found?.severity]).toEqual(['A2', 'info']);
  });

  it('reads labels with a figure', () => {
    const found = mine(
      withLine('Jumlah Program : 3', 'Jumlah Kegiatan : 4', 'Pagu Anggaran : 395.767.300'),
    );
    expect(found.map((each) => each.cell)).toEqual(['A4']);
  });

  it('compares what a sentence says of one program with that program only', () => {
    const line = (kegiatan: number) =>
      `Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota yang terdiri dari ${kegiatan} Kegiatan:`;
    expect(mine(withLine(line(2)))).toEqual([]);
    const [found] = mine(withLine(line(6)));
    expect(found?.message).toContain('baris 6 “PROGRAM PENUNJANG');
    expect(found?.message).toContain('memuat 2 kegiatan');
  });

  it('compares the money of one program, and names the cell beside the title', () => {
    const line = (rupiah: string) =>
      `Program Peningkatan Kerjasama Desa dengan anggaran Rp ${rupiah} terdiri dari 2 sub kegiatan`;
    expect(mine(withLine(line('50.000.000')))).toEqual([]);
    expect(mine(withLine(line('55.000.000')))[0]?.message).toContain(
      'memuat anggaran Rp 50.000.000',
    );
    const beside = EVALUASI.map((row, i) =>
      i === 0 ? [row[0]!, null, null, '3 Program, 4 Kegiatan, 12 Sub Kegiatan'] : row,
    );
    expect(mine(beside).map((each) => each.cell)).toEqual(['D1']);
  });

  it('leaves alone what is not about this table', () => {
    const silent = [
      'Pada tahun 2023 Dinas melaksanakan 5 program dan 10 kegiatan.',
      'Peningkatan 10 program pokok PKK dan 2 kegiatan yang tidak terlaksana.',
      'Pada Urusan Wajib terdapat 1 Program yang meliputi 5 kegiatan.',
      'Seluruh perangkat daerah mengelola 12 program, 40 kegiatan dan 160 sub kegiatan.',
      'Rencana Kerja 2024 terdiri dari belanja pegawai Rp 200.000.000 dan belanja modal Rp 15.000.000.',
      'Anggaran Dana Desa sebesar Rp 395.000.000 dan anggaran kabupaten sebesar Rp 900.776.300.000.',
      'Sampai triwulan II telah dilaksanakan 3 program dan 7 sub kegiatan.',
      'Tahun 2023: 3 program, 4 kegiatan dan 9 sub kegiatan.',
      'Pada 2023 terdapat 3 program dan 9 sub kegiatan, pada 2024 3 program dan 11 sub kegiatan.',
      'Anggaran triwulan I Rp 69.665.744 dari total anggaran Rp 395.776.300.',
      'Perlu 2 kegiatan untuk mempercepat penyerapan anggaran.',
      'Anggaran semula Rp 350.000.000 menjadi Rp 395.776.300.',
      'Pasal 3 (program) Peraturan Nomor 86 Tahun 2017 memuat 4 bab.',
    ];
    for (const line of silent) expect([line, mine(withLine(line))]).toEqual([line, []]);
  });

  it('looks on other sheets only for a table that the sentence gets right in part', () => {
    const table = gridFrom(EVALUASI, 'Evaluasi');
    const text = (line: string) => gridFrom([['BAB IV'], [line]], 'Bab IV');
    const found = tell(contextOf([table, text(SENTENCE.replace('11 sub', '8 sub'))]));
    expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'A2']]);
    expect(found[0]!.message).toContain('tabel di lembar “Evaluasi”');
    const other = 'Tahun 2024 terdiri dari 3 program dan 9 kegiatan.';
    expect(tell(contextOf([table, text(other)]))).toEqual([]);
  });

  it('finds what Renja Magetan 2024 says of its own tables', async () => {
    const workbook = await loadXlsxFile('samples/magetan-renja-2024.xlsx');
    const tables = workbook.sheets().map((sheet) => gridFromHost(workbook, sheet));
    const chapters = gridFrom(
      [
        [
          'Untuk mewujudkan tujuan serta sasaran Pembangunan Kabupaten Magetan maka pada tahun 2024 Dinas Pemberdayaan Masyarakat dan Desa melaksanakan 5 (lima) program, 10 (sepuluh) kegiatan dan 56 (lima puluh enam) sub kegiatan yaitu:',
        ],
        [],
        [
          'Pada bab ini akan diuraikan Rencana Kerja dan Pendanaan Tahun Anggaran 2024 Dinas Pemberdayaan Masyarakat dan Desa untuk 5 program, 10 kegiatan dan 42 sub kegiatan beserta target capaian kinerja untuk masing-masing kegiatan dengan total anggaran yang direncanakan sebesar Rp 8.319.719.640,-',
        ],
        [],
        [
          'Pada tahun 2022 tersebut, Dinas Pemberdayaan Masyarakat dan Desa mengelola pelaksanaan 5 program dan 9 kegiatan yang direncanakan dalam Renja 2022.',
        ],
      ],
      'Bab',
    );
    const found = kalimatTabel.check(contextOf([chapters, ...tables]));
    expect(found.map((each) => each.cells[0])).toEqual([{ sheet: 'Bab', row: 2, column: 0 }]);
    expect(kalimatTabel.message(found[0]!.params)).toBe(
      'Kalimat di baris 3 (A3) menyebut 42 sub kegiatan (5 program, 10 kegiatan dan anggaran Rp 8.319.719.640 cocok), padahal tabel di lembar “Tabel 4.1” memuat 56 sub kegiatan.',
    );
  });
});

// The reading in the JSON of the contract, and which sheets are read.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deps } from '../../src/app/deps.ts';
import { getOverview } from '../../src/app/getOverview.ts';
import { readPlan } from '../../src/app/readPlan.ts';
import { readTables } from '../../src/app/readTables.ts';
import { VERSION } from '../../src/app/version.ts';
import type { Grid, Tag } from '../../src/core/grid/grid.ts';
import { errorSentence } from '../../src/core/text/errorText.ts';
import { gridsFromFile } from '../support/gridFromHost.ts';
import { gridOf } from '../support/gridOf.ts';
import { engineDeps } from './enginePort.ts';

const PLAN = gridOf(
  [
    ['RENCANA AKSI TAHUN 2024'],
    [
      'No',
      'Program / Kegiatan',
      'Indikator',
      'Target',
      'Pagu',
      'TW I',
      'TW II',
      'TW III',
      'TW IV',
      '% Realisasi',
    ],
    [
      1,
      'PROGRAM PENATAAN DESA',
      'Persentase',
      '100 %',
      164_000_000,
      null,
      null,
      null,
      null,
      { v: 1.0359, format: '0.00%' },
    ],
    [
      null,
      'Penyelenggaraan Penataan Desa',
      'Jumlah',
      '6 Desa dan 6 Kelurahan',
      null,
      2,
      '-',
      '2 Desa',
      null,
      '#DIV/0!',
    ],
    [null, 'JUMLAH', null, null, 164_000_000],
  ],
  { sheet: 'Rencana' },
);

function depsOf(grids: readonly Grid[], hidden: readonly string[] = []): Deps {
  const deps = engineDeps({
    id: 'x',
    name: 'Buku kerja',
    locale: 'id_ID',
    sheets: () =>
      grids.map((grid) => ({
        name: grid.sheet,
        hidden: hidden.includes(grid.sheet),
        rows: grid.cells.length,
        columns: grid.cells[0]?.length ?? 0,
        tags: grid.tags.filter((tag) => tag.on === 'sheet'),
      })),
    activeSheet: () => grids[0]!.sheet,
    snapshot: (name) => grids.find((grid) => grid.sheet === name)!,
    apply: () => undefined,
    select: () => undefined,
    toast: () => undefined,
  });
  return deps;
}

describe('readPlan', () => {
  it('gives targets and money of each year of a Renstra', () => {
    const years = [
      'Target 2025',
      'Pagu 2025',
      'Target 2026',
      'Pagu 2026',
      'Target 2027',
      'Pagu 2027',
    ];
    const grid = gridOf([
      ['RENSTRA 2025-2027'],
      ['Kode', 'Program / Kegiatan', 'Indikator', 'Satuan', ...years],
      ['2.13.04', 'PROGRAM ADMINISTRASI DESA', 'Desa tertib', 'Desa', 5, 5e8, 6, 6e8, 7, 7e8],
      ['2.13.04.2.01', 'Pembinaan Administrasi', 'Desa dibina', 'Desa', 5, 5e8, 6, 6e8, null, 7e8],
    ]);
    const [, kegiatan] = readPlan(depsOf([grid]), { sheet: null }).sheets[0]!.rows;
    expect(kegiatan!.pagu).toBeNull();
    expect(kegiatan!.tahun!.map(({ tahun, ke, pagu }) => [tahun, ke, pagu])).toEqual([
      [2025, 1, 5e8],
      [2026, 2, 6e8],
      [2027, 3, 7e8],
    ]);
    expect(kegiatan!.tahun![1]).toMatchObject({
      targetText: '6',
      target: [{ value: 6, unit: 'Desa' }],
      realisasi: [],
      capaianRp: null,
    });
    expect(kegiatan!.tahun![2]).toMatchObject({ targetText: null, target: [] });
  });

  it('tells a sheet that only adds up others as a recap, beside a plan or alone', () => {
    const recap = gridOf(
      [
        ['REKAP PER KECAMATAN'],
        ['No', 'Kecamatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
        [1, 'Sukamaju', 900e6, 700e6],
        [2, 'Karang', 800e6, 500e6],
        [null, 'JUMLAH', 1700e6, 1200e6],
      ],
      { sheet: 'Rekap' },
    );
    const [plan, beside] = readPlan(depsOf([PLAN, recap]), { sheet: null }).sheets;
    expect(plan).not.toHaveProperty('rekap');
    expect(beside).toMatchObject({ sheet: 'Rekap', form: null, rows: [], totalRows: [5] });
    expect(beside!.rekap!.rows[1]).toMatchObject({
      row: 4,
      name: 'Karang',
      values: { pagu: { cell: 'C4', value: 800e6 } },
    });
    expect(beside!.note).toContain('Rekap per Kecamatan: 2 baris');
    expect(readPlan(depsOf([recap]), { sheet: null }).sheets).toHaveLength(1);
    // Whoever asks to check it hears that it is a recap, not that there is no table.
    expect(() => readTables(depsOf([recap]), null)).toThrow(
      expect.objectContaining({ code: 'NO_TABLE', params: { sheet: 'Rekap', per: 'Kecamatan' } }),
    );
    expect(errorSentence('NO_TABLE', { sheet: 'Rekap', per: 'Kecamatan' })).toContain(
      'rekap per Kecamatan, bukan rencana',
    );
  });

  it('gives quarters counted from January as the table writes them, and says so', () => {
    const grid = gridOf(
      [
        [
          'Kode',
          'Sub Kegiatan',
          'Indikator',
          'Target',
          'Satuan',
          'Target Kumulatif',
          null,
          null,
          null,
        ],
        [null, null, null, null, null, 's.d. TW I', 's.d. TW II', 's.d. TW III', 's.d. TW IV'],
        ['3.28.03.1.04.0002', 'Bibit Tanaman', 'Jumlah bibit', 60, 'Batang', 10, 20, 40, 60],
        ['3.28.03.1.04.0003', 'Penghijauan', 'Luas lahan', 12, 'Ha', '-', 3, 8, 12],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:I1'] },
    );
    const [bibit, lahan] = readPlan(depsOf([grid]), { sheet: null }).sheets[0]!.rows;
    expect(bibit!.triwulanKumulatif).toBe(true);
    expect(bibit!.triwulan![2]).toEqual([{ value: 40, unit: 'Batang' }]);
    expect(lahan!.triwulan!.map((each) => each[0]?.value)).toEqual([undefined, 3, 8, 12]);
  });

  it('has no years for a plan of one year', () => {
    const { sheets } = readPlan(depsOf([PLAN]), { sheet: null });
    expect(sheets[0]!.rows[0]).not.toHaveProperty('tahun');
  });

  it('counts rows from one, money in rupiah, percentages in percent, blanks as null', () => {
    const { sheets } = readPlan(depsOf([PLAN]), { sheet: null });
    expect(sheets).toHaveLength(1);
    const [program, kegiatan] = sheets[0]!.rows;
    expect(sheets[0]).toMatchObject({
      sheet: 'Rencana',
      headerRows: [2],
      totalRows: [5],
      ignoredRows: [],
    });
    expect(program).toMatchObject({
      row: 3,
      level: 'program',
      name: 'PROGRAM PENATAAN DESA',
      targetText: '100 %',
      target: [{ value: 100, unit: '%' }],
      triwulan: [[], [], [], []],
      bulan: null,
      pagu: 164_000_000,
      realisasi: null,
      penanggungJawab: null,
      parentRow: null,
    });
    expect(program!.values.capaian).toEqual({ cell: 'J3', text: '103,59%', value: 103.59 });
    expect(kegiatan).toMatchObject({
      parentRow: 3,
      pagu: null,
      target: [
        { value: 6, unit: 'Desa' },
        { value: 6, unit: 'Kelurahan' },
      ],
      triwulan: [[{ value: 2, unit: null }], [], [{ value: 2, unit: 'Desa' }], []],
    });
    expect(kegiatan!.values.tw2).toEqual({ cell: 'G4', text: '-', value: null });
    expect(kegiatan!.values.pagu).toEqual({ cell: 'E4', text: '', value: null });
    expect(kegiatan!.values.capaian!.value).toBe('#DIV/0!');
  });

  it('survives JSON: what the command prints is what the panel gets', () => {
    const reply = readPlan(depsOf([PLAN]), { sheet: 'Rencana' });
    expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  });

  it('gives Merangin months of work and quarters of realisation', async () => {
    const grids = await gridsFromFile('samples/merangin-rencana-aksi-dan-evaluasi-2024.xlsx');
    const { sheets } = readPlan(depsOf(grids), { sheet: null });
    const gaji = sheets[0]!.rows.find((row) => row.name === 'Penyediaan Gaji dan Tunjangan ASN')!;
    expect(gaji.bulan).toEqual([8, 8, 8, 8, 8, 12, 8, 8, 8, 8, 8, 8]);
    expect(gaji).toMatchObject({
      pagu: 3_458_522_325,
      penanggungJawab: 'Sekretariat',
      targetText: '462 Bulan',
    });
    const dpa = sheets[1]!.rows.find((row) => row.name === 'Koordinasi dan Penyusunan DPA- SKPD')!;
    expect(dpa.realisasi).toEqual({
      k: [[{ value: 1, unit: 'Dokumen' }], [], [], []],
      rp: [7_940_000, null, null, null],
    });
  });

  it('gives the months that are ticked', () => {
    const months = [
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'Mei',
      'Jun',
      'Jul',
      'Agu',
      'Sep',
      'Okt',
      'Nov',
      'Des',
    ];
    const work = (no: number, name: string, ticked: readonly number[]) => [
      ...[no, name, `Jumlah ${name} yang terlaksana`, '12 Kali'],
      ...months.map((_month, i) => (ticked.includes(i + 1) ? 'v' : null)),
    ];
    const grid = gridOf([
      ['RENCANA PELAKSANAAN KEGIATAN TAHUN 2025'],
      ['No', 'Kegiatan', 'Indikator', 'Target', ...months],
      work(1, 'Pembinaan UKBM', [2, 8]),
      work(2, 'Kelas ibu hamil', [3, 9, 11]),
      work(3, 'Pemicuan STBM', []),
    ]);
    const { rows } = readPlan(depsOf([grid]), { sheet: null }).sheets[0]!;
    expect(rows.map(({ bulan, jadwalBulan }) => [bulan, jadwalBulan])).toEqual([
      ...[
        [null, [2, 8]],
        [null, [3, 9, 11]],
        [null, []],
      ],
    ]);
  });

  it('gives Banjar cash per month and the quarters of one cell', async () => {
    const grids = await gridsFromFile('samples/banjar-rencana-aksi-anggaran-kas-2020.xlsx');
    const { rows } = readPlan(depsOf(grids), { sheet: null }).sheets[0]!;
    expect(rows.slice(0, 3).map(({ row, level, parentRow }) => [row, level, parentRow])).toEqual([
      [9, 'sasaran', null],
      [9, 'program', 9],
      [9, 'kegiatan', 9],
    ]);
    expect(rows[1]).toMatchObject({
      pagu: 2_656_885_200,
      triwulan: [[], [], [], [{ value: 142, unit: null }]],
    });
    expect(rows[2]!.bulan!.slice(0, 4)).toEqual([162_206_000, null, null, 162_206_000]);
    expect(rows[2]!.triwulan![0]).toEqual([{ value: 355, unit: null }]);
  });
});

describe('readTables', () => {
  const own = (tags: readonly Tag[]): Grid => ({ ...PLAN, sheet: 'Rekap Triwulan I', tags });

  it('reads visible sheets only, and not the recaps that renaksi wrote', () => {
    const recap = own([{ key: 'renaksi', value: 'rekap-1', on: 'sheet', index: null }]);
    const hidden = { ...PLAN, sheet: 'Lama' };
    const { tables, grids } = readTables(depsOf([PLAN, recap, hidden], ['Lama']), null);
    expect(tables.map((table) => table.sheet)).toEqual(['Rencana']);
    expect([...grids.keys()]).toEqual(['Rencana']);
  });

  it('says what is missing: the sheet, any content, any table', () => {
    const codeOf = (run: () => unknown): string => {
      try {
        run();
        return 'none';
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    const blank = gridOf([[null, null]], { sheet: 'Kosong' });
    const letter = gridOf([['Yth. Bapak/Ibu'], ['Bersama ini kami sampaikan']], { sheet: 'Surat' });
    expect(codeOf(() => readTables(depsOf([PLAN]), 'Tidak Ada'))).toBe('SHEET_MISSING');
    expect(codeOf(() => readTables(depsOf([blank]), null))).toBe('SHEET_EMPTY');
    expect(codeOf(() => readTables(depsOf([blank, letter]), null))).toBe('NO_TABLE');
    expect(codeOf(() => readTables(depsOf([PLAN], ['Rencana']), null))).toBe('NO_SHEET');
  });
});

describe('getOverview', () => {
  it('opens on an empty workbook too', () => {
    const reply = getOverview(depsOf([gridOf([[]], { sheet: 'Sheet1' })]), {});
    expect(reply).toEqual({
      edition: 'sekretariat',
      version: VERSION,
      workbook: 'Buku kerja',
      sheet: 'Sheet1',
      tables: [],
      canUndo: null,
    });
  });

  it('lists the tables with their form, and bears the version of the package', () => {
    const { tables } = getOverview(depsOf([PLAN]), {});
    expect(tables).toMatchObject([{ sheet: 'Rencana', title: 'RENCANA AKSI TAHUN 2024', rows: 2 }]);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
  });

  it('tells in a sentence, as the reading does, what stands beside a table and was not read', () => {
    const beside = gridOf(
      [
        ['No', 'Program / Kegiatan', 'Indikator', 'Pagu', null, 'Daftar Pegawai'],
        [1, 'PROGRAM PENATAAN DESA', 'Persentase', 164_000_000, null, 'Nama', 'Jabatan'],
        [2, 'Penyelenggaraan Penataan Desa', 'Jumlah', 164_000_000, null, '[Nama]', 'Staf'],
      ],
      { sheet: 'Rencana' },
    );
    const note = getOverview(depsOf([beside]), {}).tables[0]!.note;
    expect(note).toContain('kolom F–G dipisahkan kolom kosong');
    expect(readPlan(depsOf([beside]), { sheet: null }).sheets[0]!.note).toBe(note);
  });
});

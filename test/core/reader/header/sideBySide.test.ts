// Tables beside each other on one sheet: each is read with its own columns, or what was left aside is told.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../../src/core/model/planTable.ts';
import { readGrid } from '../../../../src/core/reader/readGrid.ts';
import { formulaSheets } from '../../../../src/core/rules/support/formulas/formulaSheet.ts';
import { besideNote } from '../../../../src/core/text/tableText.ts';
import { type CellInput, type GridOptions, gridOf } from '../../../support/gridOf.ts';

const _ = null;
type Rows = readonly (readonly CellInput[])[];

const HEAD = ['No', 'Program / Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'];
const DESA: Rows = [
  HEAD,
  [1, 'Program Penataan Desa', 'Persentase desa tertata', '80%', { v: 500, f: '=E5+E6' }],
  [2, 'Kegiatan Penyelenggaraan Penataan Desa', 'Jumlah desa yang ditata', '12 Desa', 300],
  [3, 'Kegiatan Fasilitasi Penataan Desa', 'Jumlah desa difasilitasi', '5 Desa', 200],
  [_, 'JUMLAH', _, _, 500],
];
const PUSTAKA: Rows = [
  HEAD,
  [1, 'Program Pembinaan Perpustakaan', 'Tingkat kegemaran membaca', '70%', { v: 900, f: '=K5' }],
  [2, 'Kegiatan Pengelolaan Perpustakaan', 'Persentase ber-SNP', '60%', 900],
];

/** Rows of both, `gap` blank columns between; the right one begins `down` rows lower. */
function join(left: Rows, right: Rows, gap = 1, down = 0): CellInput[][] {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  const height = Math.max(left.length, right.length + down);
  return Array.from({ length: height }, (_each, row) => {
    const own = left[row] ?? [];
    return [...own, ...Array(width - own.length).fill(_), ...(right[row - down] ?? [])];
  });
}

const TITLE: Rows = [['RENCANA AKSI TAHUN 2025'], [_]];
const read = (rows: Rows, options: GridOptions = {}): PlanTable[] =>
  readGrid(gridOf([...TITLE, ...rows], options));
const shape = (table: PlanTable) => ({
  columns: table.columns.map((column) => `${column.column}:${column.id}`).join(' '),
  rows: table.rows.map((row) => `${row.row} ${row.level} ${row.values.pagu?.value ?? '-'}`),
  totals: table.totalRows.map((total) => total.row),
});

describe('two tables beside each other', () => {
  it.each([
    ['under one title', join(DESA, PUSTAKA), { merges: ['A1:K1'] }, 6, 2],
    ['the right one lower', join(DESA, PUSTAKA, 2, 2), {}, 7, 4],
    ['far apart', join(DESA, PUSTAKA, 4), {}, 9, 2],
  ])('are both read: %s', (_name, rows, options, left, top) => {
    const tables = read(rows, options);
    expect(tables.map(shape)).toEqual([
      {
        columns: '0:no 1:uraian 2:indikator 3:target 4:pagu',
        rows: ['3 program 500', '4 kegiatan 300', '5 kegiatan 200'],
        totals: [6],
      },
      {
        columns: ['no', 'uraian', 'indikator', 'target', 'pagu']
          .map((id, i) => `${left + i}:${id}`)
          .join(' '),
        rows: [`${top + 1} program 900`, `${top + 2} kegiatan 900`],
        totals: [],
      },
    ]);
    expect(tables.map((table) => [table.title, table.year])).toEqual(
      Array(2).fill(['RENCANA AKSI TAHUN 2025', 2025]),
    );
    expect(tables.map(besideNote)).toEqual([null, null]);
  });

  it('are both read when the right one starts above the left one', () => {
    const lower: Rows = [[_], [_], ...DESA];
    expect(read(join(lower, PUSTAKA)).map((table) => table.area.row)).toEqual([4, 2]);
  });

  it('a table of goals with a title of its own is a table of its own', () => {
    const goals: Rows = [
      ['INDIKATOR KINERJA UTAMA'],
      ['Sasaran', 'Indikator', 'Target'],
      ['Meningkatnya kemandirian desa', 'Persentase desa mandiri', '50%'],
    ];
    const tables = read(join([[_], ...DESA], goals));
    expect(tables.map((table) => table.rows.length)).toEqual([3, 1]);
    expect(tables[1]!.rows[0]!.level).toBe('sasaran');
  });

  it('the formulas of one are not those of the other', () => {
    const grid = gridOf([...TITLE, ...join(DESA, PUSTAKA)]);
    const tables = readGrid(grid);
    const sheets = formulaSheets({ tables, grids: new Map([['Sheet1', grid]]), wilayah: null });
    expect(sheets.map((sheet) => [sheet.at(3, 4) !== null, sheet.at(3, 10) !== null])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe('one table that a blank column divides', () => {
  it('stays one', () => {
    const rows = DESA.map((row) => [...row.slice(0, 3), _, ...row.slice(3)]);
    const tables = read(rows);
    expect(tables).toHaveLength(1);
    expect(shape(tables[0]!).columns).toBe('0:no 1:uraian 2:indikator 4:target 5:pagu');
    expect(besideNote(tables[0]!)).toBeNull();
  });

  it('stays one when programs with numbers of their own serve the sasaran on the left', () => {
    const tables = read([
      ['No', 'Sasaran', 'Indikator', 'Target', _, 'No', 'Program', 'Indikator', 'Pagu'],
      [1, 'Meningkatnya desa mandiri', 'Persentase', '50%', _, 1, 'Program Penataan', 'x', 500],
      [_, _, _, _, _, 2, 'Program Administrasi Desa', 'y', 300],
    ]);
    expect(tables).toHaveLength(1);
    expect(tables[0]!.rows.map((row) => row.level)).toEqual(['sasaran', 'program', 'program']);
  });
});

describe('what stands beside a table and is no plan', () => {
  const summary: Rows = [
    ['Rekap per Bidang'],
    ['Bidang', 'Jumlah Kegiatan', 'Pagu'],
    ['Sekretariat', 3, 200],
    ['Bidang Pemerintahan Desa', 5, 800],
  ];
  const staff: Rows = [
    ['Daftar Pegawai'],
    ['Nama', 'Jabatan', 'Golongan'],
    ['[Nama]', 'Staf', 'III/a'],
  ];

  it.each([
    ['a summary', join(DESA, summary, 2), 'H–J'],
    ['a summary with its title above', join([[_], ...DESA], summary), 'G–I'],
    ['another list', join(DESA, staff), 'G–I'],
  ])('is told: %s', (_name, rows, columns) => {
    const tables = read(rows);
    expect(tables).toHaveLength(1);
    expect(tables[0]!.rows.map((row) => row.values.pagu?.value)).toEqual([500, 300, 200]);
    expect(besideNote(tables[0]!)).toContain(`kolom ${columns} `);
  });
});

describe('a small table of words and figures beside a plan', () => {
  const PLAN: Rows = [
    ['No', 'Program / Kegiatan', 'Indikator', '2024', '2025', 'Sumber Dana'],
    ['I', 'Program Penataan Desa', _, { v: 500, f: '=D5+D6' }, { v: 600, f: '=E5+E6' }, _],
    [1, 'Kegiatan Penyelenggaraan Penataan Desa', 'Jumlah desa', 300, 350, 'APBD'],
    [2, 'Kegiatan Fasilitasi Penataan Desa', 'Jumlah fasilitasi', 200, 250, 'DAK'],
    ['II', 'Program Administrasi Desa', _, { v: 900, f: '=D8' }, { v: 950, f: '=E8' }, _],
    [1, 'Kegiatan Pembinaan Administrasi Desa', 'Jumlah pembinaan', 900, 950, 'APBD'],
  ];
  const sums = (row: number, plan: string, at: number): CellInput[] =>
    [1, 2].map((k) => ({
      v: 100 * k,
      f: `=SUMIF($${plan}$4:$${plan}$8;$${'ABCDEFGHIJK'[at]}${row};${'DE'[k - 1]}$4:${'DE'[k - 1]}$8)`,
    }));
  const recap = (top: number, at: number): Rows => [
    ['PENDANAAN MENURUT SUMBER'],
    ['Sumber', '2024', '2025'],
    ['APBD', ...sums(top + 3, 'F', at)],
    ['DAK', ...sums(top + 4, 'F', at)],
    ['Jumlah', 1400, 1550],
  ];

  it.each([
    ['beside the titles', 0],
    ['beside the header', 2],
    ['beside the rows', 3],
  ])('is none of its columns: %s', (_name, down) => {
    const rows = join([...TITLE, ...PLAN], recap(down, 8), 2, down);
    const [table, another] = readGrid(gridOf(rows));
    const [alone] = readGrid(gridOf([...TITLE, ...PLAN]));
    expect(another).toBeUndefined();
    expect(table!.columns).toEqual(alone!.columns);
    expect(table!.rows).toEqual(alone!.rows);
    expect(table!.apart).toEqual([{ row: down, column: 8, rows: 5, columns: 3 }]);
  });

  it('is none of its columns on the left either', () => {
    const rows = join(recap(0, 0), [...TITLE, ...PLAN], 2);
    const [table] = readGrid(gridOf(rows));
    expect(table!.columns[0]!.column).toBe(5);
    expect(table!.rows).toHaveLength(5);
    expect(table!.apart).toEqual([{ row: 0, column: 0, rows: 5, columns: 3 }]);
  });

  const groups = (top: number): Rows => [
    ['C. REKAP MENURUT KELOMPOK'],
    ['Kelompok', '2024', '2025'],
    ...['Daerah', 'Pusat'].map((name, i): CellInput[] => [
      name,
      ...['J', 'K'].map((letter, k) => ({
        v: 100 * (k + 1),
        f: `=SUMIF($I$3:$I$4;"${i === 0 ? 'APBD' : 'DAK'}";${letter}$3:${letter}$4)`,
      })),
    ]),
    ['Jumlah', { v: 200, f: `=SUM(J${top + 3}:J${top + 4})` }, 400],
  ];
  const works: Rows = Array.from({ length: 12 }, (_each, i) => [
    ...[i + 2, `Kegiatan Bina Desa ${i}`, 'Jumlah desa', 100 + i, 120 + i, 'APBD'],
  ]);
  const stacked = (rest: Rows): Rows =>
    join([...TITLE, ...PLAN, ...works], [...recap(0, 8), ...rest], 2, 0);

  it('may stand above another one, and above remarks', () => {
    const rows = stacked([[_], ...groups(6), [_], ['Kelompok: asal dana'], ['Pusat: DAK']]);
    const [table, another] = readGrid(gridOf(rows));
    const [alone] = readGrid(gridOf([...TITLE, ...PLAN, ...works]));
    expect(another).toBeUndefined();
    expect(table!.columns).toEqual(alone!.columns);
    expect(table!.apart).toEqual([
      { row: 0, column: 8, rows: 5, columns: 3 },
      { row: 6, column: 8, rows: 5, columns: 3 },
    ]);
  });

  it('goes on below a blank row that parts its lines', () => {
    const rows = stacked([[_], ['Bantuan Keuangan', 300, 320], ['Lainnya', 10, 12]]);
    const [table] = readGrid(gridOf(rows));
    expect(table!.apart).toEqual([{ row: 0, column: 8, rows: 8, columns: 3 }]);
  });
});

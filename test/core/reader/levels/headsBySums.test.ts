// What adds programs and nothing else heads them, whatever it is called; what is paid for itself heads nothing.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../../src/core/model/planTable.ts';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const _ = null;
type Row = readonly CellInput[];

const sum = (f: string, v: number): CellInput => ({ v, f });
const levels = (table: PlanTable): string =>
  table.rows.map((row) => `${row.row + 1} ${row.level}`).join(', ');
const headings = (table: PlanTable): string =>
  table.ignoredRows.map(({ row, heads }) => `${row + 1} ${heads ?? '-'}`).join(', ');

/** Bidang over two programs of two kegiatan each, with the first row at `at` (one-based). */
const bidang = (kode: string, name: string, at: number): Row[] => [
  [kode, name, _, _, sum(`=E${at + 1}+E${at + 4}`, 100)],
  ...[0, 1].flatMap((i): Row[] => {
    const own = at + 1 + i * 3;
    const number = `${kode}.${15 + i}`;
    return [
      [number, `Program ${name} ${'AB'[i]}`, _, _, sum(`=SUM(E${own + 1}:E${own + 2})`, 50)],
      [`${number}.1`, `Pelatihan ${name} ${'AB'[i]}`, 'Jumlah peserta', 30, 20],
      [`${number}.2`, `Pengadaan ${name} ${'AB'[i]}`, 'Jumlah paket', 4, 30],
    ];
  }),
];
const TITLES: Row = ['Kode', 'Urusan/Program/Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'];

describe('rows that add nothing but programs', () => {
  it('head them, the first one too where a total adds all of them', () => {
    const table = read([
      TITLES,
      ...bidang('1.6', 'Sosial', 2),
      ...bidang('3.2', 'Pariwisata', 9),
      [_, 'JUMLAH', _, _, sum('=E2+E9', 200)],
    ]);
    expect(levels(table)).toBe(
      '3 program, 4 kegiatan, 5 kegiatan, 6 program, 7 kegiatan, 8 kegiatan, ' +
        '10 program, 11 kegiatan, 12 kegiatan, 13 program, 14 kegiatan, 15 kegiatan',
    );
    expect(headings(table)).toBe('2 bidang urusan, 9 bidang urusan');
    expect(table.totalRows.map(({ row }) => row + 1)).toEqual([16]);
  });

  it('head them also where one program is left out', () => {
    const rows = bidang('1.6', 'Sosial', 2);
    const table = read([
      TITLES,
      ['1.6', 'Sosial', _, _, sum('=E3', 50)],
      ...rows.slice(1),
      ...bidang('3.2', 'Pariwisata', 9),
    ]);
    expect(headings(table)).toBe('2 bidang urusan, 9 bidang urusan');
  });

  it('are the total where nothing stands beside them', () => {
    const table = read([TITLES, ...bidang('', 'Pariwisata', 2).map((row) => [_, ...row.slice(1)])]);
    expect(table.totalRows.map(({ row }) => row + 1)).toEqual([2]);
  });

  it('may be a goal where the title says so', () => {
    const table = read([
      ['Kode', 'Sasaran/Program/Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
      ...bidang('1.6', 'Sosial', 2),
      ...bidang('3.2', 'Pariwisata', 9),
      [_, 'JUMLAH', _, _, sum('=E2+E9', 200)],
    ]);
    expect(headings(table)).not.toContain('urusan');
  });
});

describe('offices in the column of the programs', () => {
  const office = (kode: string, name: string, at: number): Row[] => [
    [kode, _, name, _, sum(`=E${at + 1}+E${at + 3}`, 90)],
    [kode, 'BLPU', 'Program Pelayanan Administrasi', _, sum(`=SUM(E${at + 2}:E${at + 2})`, 40)],
    [kode, 'BLPU', _, `Penyediaan Alat Tulis ${name}`, 40],
    [kode, 'BLU', `Program Utama ${name}`, _, sum(`=SUM(E${at + 4}:E${at + 5})`, 50)],
    [kode, 'BLU', _, `Pembangunan Gedung ${name}`, 20],
    [kode, 'BLU', _, `Pengadaan Alat ${name}`, 30],
  ];
  const plan = (first: string, second: string): PlanTable =>
    read([
      ['Kode SKPD', 'Jenis', 'SKPD / Program', 'Kegiatan', 'Plafon'],
      ...office('1.01.01', first, 2),
      ...office('1.02.01', second, 8),
      [_, _, 'JUMLAH', _, sum('=E2+E8', 180)],
    ]);

  it('head them by their name or by their sums, with a code that all their rows have', () => {
    for (const table of [
      plan('DINAS PENDIDIKAN', 'DINAS KESEHATAN'),
      plan('DISDIKBUD', 'DINKES'),
    ]) {
      expect(levels(table)).toBe(
        '3 program, 4 kegiatan, 5 program, 6 kegiatan, 7 kegiatan, ' +
          '9 program, 10 kegiatan, 11 program, 12 kegiatan, 13 kegiatan',
      );
    }
  });
});

describe('works of one look that are each paid for themselves', () => {
  const HEAD: Row = ['Nama Tim', 'Anggaran Tim', 'TW I', 'TW II', 'TW III', 'TW IV'];
  const teams = (paid: (i: number) => CellInput): PlanTable =>
    read([
      ['Uraian', 'Pagu (Rp)', ...HEAD.slice(2)],
      ...['Promosi', 'Data', 'Perizinan', 'Pengendalian', 'Peta Potensi', 'Layanan'].map(
        (name, i): Row => [`Tim ${name}`, paid(i), ...(i % 3 === 0 ? [1, 2, 3, 4] : [_, _, _, _])],
      ),
    ]);

  it('stand beside one another', () => {
    const table = teams((i) => 30_000_000 + i * 1_100_000);
    expect(new Set(table.rows.map(({ level }) => level)).size).toBe(1);
  });
});

describe('a title merged over several columns', () => {
  const names = (at: number): Row => [
    at % 3 === 0 ? `${at}.2.1*` : _,
    at % 3 === 0 ? `Program Rehabilitasi Sosial ${at}` : _,
    at % 3 === 0 ? `Rehabilitasi Sosial Dasar Penyandang ${at}` : _,
    `Penyediaan Permakanan bagi Penyandang ${at}`,
    'Orang',
    20 + at,
    100 + at,
  ];
  const table = (title: string): PlanTable =>
    read(
      [
        [title, _, _, _, 'Satuan', 'Target', 'Pagu (Rp)'],
        ...[0, 1, 2, 3, 4, 5].map((at) => names(at)),
      ],
      { merges: ['A1:D1'] },
    );

  it('names each of them, the indicator in front', () => {
    const found = ids(table('Indikator | Program | Kegiatan | Sub Kegiatan'));
    expect(found).toContain('program kegiatan subKegiatan satuan target pagu');
  });

  it('does not where it lists fewer things than columns', () => {
    expect(ids(table('Indikator Program | Kegiatan'))).not.toContain('kegiatan subKegiatan');
  });
});

describe('money in parts by kinds that only the office knows', () => {
  it('is the pagu in all, which is nothing spent', () => {
    const table = read(
      [
        ['Kode', 'SKPD', 'Plafon (Rp)', _, _],
        [_, _, 'BLPU', 'BLU', 'Total'],
        ...['Pendidikan', 'Kesehatan', 'Sosial', 'Perhubungan'].map((name, i): Row => {
          const at = i + 3;
          const [own, other] = [10e6 * (i + 1), 30e6 * (i + 2)];
          return [
            ...[`1.0${i + 1}.01`, `Dinas ${name}`, own, other],
            sum(`=C${at}+D${at}`, own + other),
          ];
        }),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:E1'] },
    );
    expect(table.columns.find(({ id }) => id === 'pagu')?.column).toBe(4);
    expect(ids(table)).not.toContain('jumlahRp');
  });
});

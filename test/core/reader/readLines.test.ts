// Works with several lines: each line below the first is a table of its own, at its own rows.
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { readLines } from '../../../src/core/reader/readLines.ts';
import { type CellInput, gridOf } from '../../support/gridOf.ts';

const _ = null;
const HEAD = ['No', 'Sub Kegiatan', 'Pagu (Rp)', 'Uraian', 'TW I', 'TW II', 'TW III', 'TW IV'];
const WORKS = ['Pelayanan Nonperizinan', 'Musrenbang Desa', 'Sarana Kelurahan', 'Trantib Wilayah'];
const money = (i: number): number[] => [21e6 + i * 1e6, 32_500_000, 18e6 - i * 5e5, 24_250_000];

const sheet = (
  labels: readonly [string, string],
  second: (i: number) => readonly CellInput[],
  own: (i: number) => readonly CellInput[] = () => [_, _, _],
) =>
  gridOf([
    ['RENCANA DAN REALISASI TAHUN 2025'],
    HEAD,
    ...WORKS.flatMap((name, i): CellInput[][] => [
      [i + 1, name, 96e6 + i * 5e5, labels[0], ...money(i)],
      [...own(i), labels[1], ...second(i)],
    ]),
    [_, 'JUMLAH', 387e6, labels[0], 90e6, 130e6, 69e6, 97e6],
    [_, _, _, labels[1], ...second(9)],
  ]);

describe('the lines of a work', () => {
  it('are none where `%` stands below other units (T-C.33)', () => {
    const kegiatan = (i: number): CellInput[][] => [
      [
        `2.15.02.2.0${i}`,
        `Pelayanan Perhubungan ke-${i}`,
        'Persentase layanan terpenuhi',
        90,
        '%',
        30e6,
      ],
      ...(i % 2 === 0 ? [1] : [1, 2]).map((j): CellInput[] => [
        ...[`2.15.02.2.0${i}.000${j}`, `Penyediaan Angkutan ke-${j}`],
        ...[
          `Jumlah angkutan yang disediakan ke-${j}`,
          j,
          j === 1 ? 'Unit' : 'Laporan',
          i % 2 === 0 ? 30e6 : 15e6,
        ],
      ]),
    ];
    const [table] = readGrid(
      gridOf([
        ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'Pagu (Rp)'],
        ['2.15.02', 'PROGRAM LALU LINTAS', 'Indeks kepuasan pengguna', 80, 'Indeks', 180e6],
        ...[1, 2, 3, 4, 5, 6].flatMap(kegiatan),
      ]),
    );
    expect(table!.rows.filter(({ level }) => level === 'kegiatan')).toHaveLength(6);
  });

  it('are told by short words, too', () => {
    const [main] = readGrid(sheet(['Renc.', 'Real.'], (i) => money(i)));
    expect(main!.rows.map(({ name }) => name)).toEqual(WORKS);
  });

  it('have its name and pagu, and the meaning that their word gives the columns', () => {
    const grid = sheet(['Rencana (Rp)', 'Realisasi (Rp)'], (i) =>
      money(i).map((each) => each - 5e5),
    );
    const [main, ...others] = readGrid(grid);
    expect(others).toEqual([]);
    expect(main!.rows.map(({ row, name }) => [row, name])).toEqual(
      WORKS.map((name, i) => [2 + i * 2, name]),
    );
    expect(main!.columns.map(({ id }) => id)).toContain('anggaranTw1');
    const [line, ...more] = readLines(grid);
    expect(more).toEqual([]);
    expect(line!.table.rows.map(({ row, name }) => [row, name])).toEqual(
      WORKS.map((name, i) => [3 + i * 2, name]),
    );
    expect(line!.table.totalRows.map(({ row, label }) => [row, label])).toEqual([[11, 'JUMLAH']]);
    const { values } = line!.table.rows[1]!;
    expect([values.pagu!.value, values.realisasiRp1!.value]).toEqual([96_500_000, 21_500_000]);
    expect([...line!.places.shared]).toEqual([0, 1, 2]);
  });

  it('wait for the quarters that are still to come', () => {
    const [line] = readLines(
      sheet(['Rencana (Rp)', 'Realisasi (Rp)'], (i) => money(i).slice(0, 2)),
    );
    expect([...line!.places.shared]).toEqual([0, 1, 2]);
    expect(line!.table.rows.map(({ values }) => values.realisasiRp3?.value ?? null)).toEqual([
      ...[null, null, null, null],
    ]);
  });

  it('are results though the titles say Target, and no plan where they say Deviasi', () => {
    const grid = gridOf([
      ['TARGET TRIWULANAN TAHUN 2025'],
      ['No', 'Sub Kegiatan', 'Uraian', 'Target TW I', 'Target TW II', 'Target TW III'],
      ...WORKS.flatMap((name, i): CellInput[][] => [
        [i + 1, name, 'Target', 12 + i, 7, 9],
        [_, _, 'Realisasi', 11 + i, 7, 8],
        [_, _, 'Deviasi', -1, 0, -1],
        [_, _, 'Tren', 2, 3, 1],
      ]),
    ]);
    const ids = readLines(grid).map(({ table }) => table.columns.map(({ id }) => id).slice(2));
    expect(ids.slice(0, 2)).toEqual([['realisasiK1', 'realisasiK2', 'realisasiK3'], []]);
    expect(ids).toHaveLength(3);
  });

  it('are per cent where they say Fisik, below money', () => {
    const [line] = readLines(sheet(['Keuangan (Rp)', 'Fisik (%)'], () => [25, 25.5, 24.5, 25]));
    expect(line!.label).toBe('Fisik (%)');
    expect(line!.table.columns.map(({ type }) => type).slice(3)).not.toContain('money');
  });

  it('are none where the second rows have names or indicators of their own', () => {
    const named = sheet(
      ['Fisik', 'Keuangan'],
      (i) => money(i),
      (i) => [_, `Pengadaan sarana kelompok ${i}`, 12e6],
    );
    expect(readLines(named)).toEqual([]);
    expect(readGrid(named)[0]!.rows.length).toBeGreaterThan(WORKS.length);
  });

  it('stand below the names too', () => {
    const grid = gridOf([
      ['RENCANA DAN REALISASI TAHUN 2025'],
      ['No', 'Sub Kegiatan', 'Pagu (Rp)', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ...WORKS.flatMap((name, i): CellInput[][] => [
        [i + 1, name, 96e6 + i * 5e5],
        [_, '- Rencana (Rp)', _, ...money(i)],
        [_, '- Realisasi (Rp)', _, ...money(i).map((each) => each - 5e5)],
      ]),
    ]);
    expect(readGrid(grid)[0]!.rows.map(({ name }) => name)).toEqual(WORKS);
    const lines = readLines(grid);
    expect(lines.map(({ label }) => label)).toEqual(['- Rencana (Rp)', '- Realisasi (Rp)']);
    for (const { table } of lines) expect(table.rows.map(({ name }) => name)).toEqual(WORKS);
    expect(lines[1]!.table.rows[0]!.values.realisasiRp1!.row).toBe(4);
  });

  it('begin where the names stand: a bidang that leaves the first lines out has none of them', () => {
    const LINES = ['Rencana Fisik', 'Realisasi Fisik', 'Rencana Keu', 'Realisasi Keu'];
    const grid = gridOf([
      ['RENCANA DAN REALISASI TAHUN 2025'],
      HEAD,
      ...WORKS.flatMap((name, i): CellInput[][] => [
        ['ABCD'[i]!, `BIDANG ${name}`, 96e6, LINES[2]!, ...money(i)],
        [_, _, _, LINES[3]!, ...money(i)],
        [1, name, 96e6, LINES[0]!, 20 + i, 30, 25, 25 - i],
        [_, _, _, LINES[1]!, 19 + i, 30, 25, 20],
        [_, _, _, LINES[2]!, ...money(i)],
        [_, _, _, LINES[3]!, ...money(i)],
      ]),
    ]);
    const [main] = readGrid(grid);
    expect(main!.rows.slice(0, 2).map(({ row, name }) => [row, name])).toEqual([
      [2, `BIDANG ${WORKS[0]}`],
      [4, WORKS[0]],
    ]);
    expect(main!.rows[0]!.values.tw1?.value ?? null).toBeNull();
    const rows = readLines(grid).map(({ table }) => table.rows.slice(0, 2).map(({ row }) => row));
    expect(rows).toEqual([
      [5, 11],
      [2, 6],
      [3, 7],
    ]);
  });
});

describe('the words for the lines of works', () => {
  const LINES = [
    ['Fisik (%)', 'Target', (i: number) => [20 + i, 30, 25, 25 - i]],
    [_, 'Realisasi', (i: number) => [19 + i, 30, 25, 20]],
    ['Keuangan (Rp)', 'Target', money],
    [_, 'Realisasi', money],
  ] as const;

  it('stand in two columns, the left of which is told once for two of them', () => {
    const grid = gridOf([
      ['RENCANA DAN REALISASI TAHUN 2025'],
      ['No', 'Sub Kegiatan', 'Pagu (Rp)', 'Uraian', _, 'TW I', 'TW II', 'TW III', 'TW IV'],
      ...WORKS.flatMap((name, i): CellInput[][] =>
        LINES.map(([of, word, figures], at) => [
          ...(at === 0 ? [i + 1, name, 96e6] : [_, _, _]),
          ...[of, word, ...figures(i)],
        ]),
      ),
    ]);
    expect(readGrid(grid)[0]!.rows.map(({ row }) => row)).toEqual([2, 6, 10, 14]);
    expect(readLines(grid).map(({ label, table }) => [label, table.rows[1]!.row])).toEqual([
      ['Fisik (%) Realisasi', 7],
      ['Keuangan (Rp) Target', 8],
      ['Keuangan (Rp) Realisasi', 9],
    ]);
  });

  it('are numbered or lettered', () => {
    const grid = sheet(['1. Rencana', '2. Realisasi'], (i) => money(i).map((each) => each - 5e5));
    const [line] = readLines(grid);
    expect(line!.table.rows).toHaveLength(WORKS.length);
    expect(line!.table.columns.map(({ title }) => title)).toContain('Realisasi › TW I');
  });
});

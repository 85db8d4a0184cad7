// Levels that each stand in a column of their own, one step further right: read by their numbers, whatever the titles say.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const _ = null;

/** Number, step, name, indicator, unit, target, money. */
const ROWS: readonly (readonly [string, number, string, string, string, number, number])[] = [
  ['1', 0, 'Meningkatnya mutu jalan kabupaten', 'Persentase jalan mantap', 'Persen', 78, 900e6],
  ['1.1', 1, 'Penanganan jalan rusak', 'Panjang jalan yang ditangani', 'Km', 14, 900e6],
  ['1.1.1', 2, 'Pelapisan ulang ruas kota', 'Panjang ruas yang dilapis', 'Km', 6, 500e6],
  ['1.1.2', 2, 'Penambalan ruas pedesaan', 'Panjang ruas yang ditambal', 'Km', 8, 400e6],
  ['2', 0, 'Meningkatnya mutu irigasi', 'Persentase saluran baik', 'Persen', 66, 300e6],
  ['2.1', 1, 'Pemeliharaan saluran sekunder', 'Panjang saluran terpelihara', 'Meter', 950, 300e6],
  ['2.1.1', 2, 'Pengerukan sedimen saluran', 'Volume sedimen terangkut', 'm3', 420, 300e6],
];

const LEVELS = ['program', 'kegiatan', 'sub_kegiatan', 'sub_kegiatan'];

function stairs(titles: readonly CellInput[]): CellInput[][] {
  const body = ROWS.map(([no, step, name, indicator, ...rest]) => {
    const cells: CellInput[] = [_, _, _, _, _, _];
    cells[step * 2] = name;
    cells[step * 2 + 1] = indicator;
    return [no, ...cells, ...rest];
  });
  return [['No', ...titles, 'Satuan', 'Target', 'Pagu (Rp)'], ...body];
}

const TITLES = [
  ...['Kegiatan Utama', 'Indikator Kegiatan Utama', 'Rencana Aksi', 'Outcome/Output'],
  ...['Uraian Teknis Kegiatan', 'Indikator'],
];

describe('a staircase', () => {
  it('is read by its numbers, each level with the indicator beside its name', () => {
    const table = read(stairs(TITLES));
    expect(table.rows.map(({ level }) => level)).toEqual([...LEVELS, ...LEVELS.slice(0, 3)]);
    expect(table.rows.map(({ indicator }) => indicator)).toEqual(ROWS.map((row) => row[3]));
    expect(table.rows.map(({ parent }) => parent)).toEqual([null, 0, 1, 1, null, 4, 5]);
    expect(table.rows.map(({ values }) => values.target?.value)).toEqual(ROWS.map((row) => row[5]));
  });

  it('may keep numbers of its own for each step', () => {
    const body = ROWS.map(([no, step, name, , unit, target, pagu]) => {
      const cells: CellInput[] = [_, _, _, _, _, _];
      cells[step * 2] = no.split('.').pop()!;
      cells[step * 2 + 1] = name;
      return [...cells, unit, target, pagu];
    });
    const titles = ['No', 'Hasil Kerja', 'No', 'Langkah Kerja', 'No', 'Rincian Kerja'];
    const table = read([[...titles, 'Satuan', 'Target', 'Pagu (Rp)'], ...body]);
    expect(table.rows.map(({ level }) => level)).toEqual([...LEVELS, ...LEVELS.slice(0, 3)]);
    expect(table.rows.map(({ name }) => name)).toEqual(ROWS.map((row) => row[2]));
  });

  it('keeps the levels that its titles name', () => {
    const table = read(
      stairs(['Tujuan', 'Indikator', 'Sasaran', 'Indikator', 'Uraian Kerja', 'Indikator']),
    );
    expect(table.rows.slice(0, 3).map(({ level }) => level)).toEqual([
      ...['tujuan', 'sasaran', 'kegiatan'],
    ]);
    const actions = read(
      stairs(['Program', 'Indikator', 'Kegiatan', 'Indikator', 'Rencana Aksi', 'Indikator']),
    );
    expect(actions.rows.slice(0, 3).map(({ level }) => level)).toEqual([
      ...['program', 'kegiatan', 'aksi'],
    ]);
  });

  it('is none where a row fills several steps', () => {
    const rows = stairs(TITLES).map((row, i) => {
      return i < 2 ? row : row.map((cell, at) => (at < 3 ? (cell ?? `Uraian ${i} ${at}`) : cell));
    });
    expect(ids(read(rows))).toContain('aksi');
  });
});

describe('the start and the end of the year', () => {
  const body = [
    ['1', 'Persentase jalan mantap', 'Persen', 72, 73, 74, 76, 78, 78],
    ['2', 'Panjang jalan yang dilapis', 'Km', 0, 1, 2, 2, 1, 6],
    ['3', 'Panjang saluran terpelihara', 'Meter', 800, 200, 250, 250, 250, 950],
  ];

  it('stand beside the quarters: the end is the target', () => {
    const table = read(
      [
        ['No', 'Indikator', 'Satuan', 'Target per Triwulan', _, _, _, _, _],
        [_, _, _, 'Awal', 'TW I', 'TW II', 'TW III', 'TW IV', 'Akhir'],
        ...body,
      ],
      { merges: ['D1:I1'] },
    );
    expect(ids(table)).toBe('no indikator satuan kondisiAwal tw1 tw2 tw3 tw4 target');
  });

  it('are a plan and its change where no quarters stand between them', () => {
    const table = read([
      ['No', 'Indikator', 'Satuan', 'Target', _],
      [_, _, _, 'Awal', 'Perubahan'],
      ...body.map((row) => row.slice(0, 5)),
    ]);
    expect(ids(table)).not.toContain('kondisiAwal');
  });

  it('leave a target of its own as it is', () => {
    const table = read(
      [
        ['No', 'Indikator', 'Satuan', 'Target', 'Target per Triwulan', _, _, _, _, _],
        [_, _, _, _, 'Awal', 'TW I', 'TW II', 'TW III', 'TW IV', 'Akhir'],
        ...body.map((row) => [...row.slice(0, 3), row[8]!, ...row.slice(3)]),
      ],
      { merges: ['E1:J1'] },
    );
    expect(ids(table)).toBe('no indikator satuan target kondisiAwal tw1 tw2 tw3 tw4');
  });
});

describe('what was reached of what was meant', () => {
  const body = (last: (row: number) => CellInput): CellInput[][] =>
    [64, 12, 8].map((target, i) => [i + 1, `Langkah kerja ke-${i}`, target, target - 2, last(i)]);

  it('is a rate where `Capaian Realisasi` divides', () => {
    const rows = body((i) => ({ v: 90, f: `=D${i + 2}/C${i + 2}*100` }));
    const table = read([
      ['No', 'Rencana Aksi', 'Target', 'Realisasi', 'Capaian Realisasi (%)'],
      ...rows,
    ]);
    expect(ids(table)).toBe('no aksi target realisasi capaian');
  });

  it('is what was done where `Capaian Realisasi` is typed', () => {
    const table = read([
      ['No', 'Rencana Aksi', 'Target', 'Capaian Realisasi', 'Keterangan'],
      ...body(() => 'Selesai'),
    ]);
    expect(ids(table)).toBe('no aksi target realisasi keterangan');
  });
});

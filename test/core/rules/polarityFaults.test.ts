// Achievements against the column of polarities: told as going up where the row says down, and the other way round.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const line = (
  name: string,
  up: boolean,
  unit: string,
  target: number,
  result: number,
  row: number,
) => [
  name,
  up ? 'Naik' : 'Turun',
  unit,
  target,
  result,
  up ? `=IF(D${row}=0;0;E${row}/D${row}*100)` : `=IFERROR((2*D${row}-E${row})/D${row}*100;0)`,
];
const ROWS: Rows = [
  ['Indikator Kinerja', 'Polaritas', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
  line('Indeks Kualitas Lingkungan Hidup', true, 'Indeks', 68.4, 68.12, 2),
  line('Jumlah kasus pencemaran lingkungan', false, 'Kasus', 18, 16, 3),
  line('Indeks kualitas air', true, 'Indeks', 56.5, 56.31, 4),
  line('Jumlah pengaduan yang belum selesai', false, 'Pengaduan', 6, 5, 5),
  line('Persentase sampah yang tertangani', true, '%', 71, 70.3, 6),
  line('Timbulan sampah yang tidak terkelola', false, 'Ton/hari', 42, 44, 7),
  line('Jumlah sekolah adiwiyata', true, 'Sekolah', 24, 23, 8),
  line('Jumlah temuan hasil pemeriksaan', false, 'Temuan', 4, 3, 9),
];
const cells = (changes: Record<string, Input>): string[] =>
  told(change(ROWS, changes)).map((each) => `${each.code} ${each.cell}`);

describe('achievements and the polarity that a row says', () => {
  it('may go both ways in one table', () => {
    expect(cells({})).toEqual([]);
  });

  it('finds the falling indicator told as a rising one, and a rising one told as falling', () => {
    expect(cells({ F3: '=E3/D3*100' })).toEqual(['rumus-pembilang F3']);
    expect(cells({ F6: '=(2*D6-E6)/D6*100' })).toEqual(['rumus-pembilang F6']);
  });

  it('finds the wrong word just as well', () => {
    const [found] = told(change(ROWS, { B3: 'Naik' }));
    expect([found!.cell, ...found!.cells]).toContain('B3');
    expect(found!.fix).toBe(null);
  });

  it('lets an office tell all of them as rising', () => {
    const plain = Object.fromEntries(
      [3, 5, 7, 9].map((row) => [`F${row}`, `=E${row}/D${row}*100`]),
    );
    expect(cells(plain)).toEqual([]);
  });
});

describe('goals above their indicators, with the mean of these alone', () => {
  const indicator = (
    row: number,
    name: string,
    nature: string,
    figures: readonly number[],
  ): Rows[number] => {
    const rate = (target: string): string =>
      nature === 'Min'
        ? `=(2*${target}${row}-G${row})/${target}${row}*100`
        : `=G${row}/${target}${row}*100`;
    return [row - 1, name, 'Persen', nature, ...figures, rate('F'), rate('E')];
  };
  const goal = (no: string, name: string, from: number, to: number): Rows[number] => [
    ...[no, name, null, null, null, null, null],
    ...[`=AVERAGE(H${from}:H${to})`, `=AVERAGE(I${from}:I${to})`],
  ];
  const GOALS: Rows = [
    [
      ...['No', 'Sasaran / Indikator', 'Satuan', 'Sifat', 'Target 2025', 'Target s.d. Agustus'],
      ...[
        'Realisasi s.d. Agustus',
        'Capaian thd Target Agustus (%)',
        'Capaian thd Target 2025 (%)',
      ],
    ],
    goal('I', 'Meningkatnya akses pendidikan', 3, 5),
    indicator(3, 'Angka Partisipasi Kasar', 'Maks', [92.1, 91.5, 91.28]),
    indicator(4, 'Angka putus sekolah', 'Min', [0.42, 0.45, 0.48]),
    indicator(5, 'Persentase anak berkebutuhan khusus yang terlayani', 'Maks', [63, 62, 61.75]),
    goal('II', 'Meningkatnya mutu layanan', 7, 8),
    indicator(7, 'Indeks Kepuasan Masyarakat', 'Maks', [87.5, 87, 87.62]),
    indicator(8, 'Tingkat keterlambatan legalisasi ijazah', 'Min', [1, 1.2, 1.1]),
  ];
  const found = (changes: Record<string, Input>): string[] =>
    told(change(GOALS, changes)).map((each) => `${each.code} ${each.cell}`);

  it('want no target, and are told against whichever target their title names', () => {
    expect(found({})).toEqual([]);
    expect(found({ E4: null })).toContain('target-kosong E4');
  });

  it('are told by any title of the column of natures', () => {
    for (const title of ['Jenis Indikator', 'Tipe', 'Arah'])
      expect(found({ D1: title, H4: '=G4/F4*100' })).toEqual(['rumus-pembilang H4']);
  });

  it('take the other rates of the table for the way of one', () => {
    expect(found({ H4: '=G4/F4*100' })).toEqual(['rumus-pembilang H4']);
    expect(found({ I8: '=G8/E8*100' })).toEqual(['rumus-pembilang I8']);
  });

  it('leave a column alone that tells all as rising, and natures of another kind', () => {
    expect(found({ I4: '=G4/E4*100', I8: '=G8/E8*100' })).toEqual([]);
    const kinds = { D3: 'Posisi', D4: 'Jumlah', D5: 'Posisi', D7: 'Posisi', D8: 'Jumlah' };
    expect(found({ ...kinds, D1: 'Sifat', H4: '=G4/F4*100' })).toEqual([]);
  });
});

// The rule triwulan-turun: a percentage that is reached in steps does not fall.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, told } from './plan.ts';

const plan = (...quarters: readonly number[][]): Rows => [
  ['RENCANA AKSI TAHUN 2025'],
  [
    'No',
    'Sasaran',
    'Indikator Kinerja',
    'Satuan',
    'Target',
    'Triwulan I',
    'Triwulan II',
    'Triwulan III',
    'Triwulan IV',
  ],
  ...quarters.map((each, i) => [
    String(i + 1),
    `Meningkatnya pelayanan ${i + 1}`,
    `Persentase desa yang terlayani ${i + 1}`,
    '%',
    each[3]!,
    ...each,
  ]),
];
const cells = (...quarters: readonly number[][]) =>
  told(plan(...quarters))
    .filter((each) => each.code === 'triwulan-turun')
    .map((each) => each.cell);

describe('triwulan-turun: percentages through the year', () => {
  it('names the quarter that falls, or that differs', () => {
    expect(cells([15, 30, 20, 65], [25, 50, 75, 100])).toEqual(['H3']);
    expect(cells([85, 85, 58, 85], [25, 50, 75, 100])).toEqual(['H3']);
  });

  it('names a quarter that stands out above the steps', () => {
    const found = told(plan([15, 70, 30, 65], [25, 50, 75, 100]));
    expect(found.map((each) => each.cell)).toEqual(['G3']);
    expect(found[0]!.message).toContain('tertulis 70, lebih tinggi dari triwulan sesudahnya');
  });

  it('names the quarter that falls near the target where all other percentages climb', () => {
    const climbing = [
      [70, 77, 83, 88],
      [68, 71, 74, 76],
      [68.2, 72.7, 77.3, 81.8],
      [24, 50, 75, 97],
    ];
    expect(cells([80.5, 82, 80.2, 86.4], ...climbing)).toEqual(['H3']);
    expect(cells([80.5, 82, 84.2, 86.4], ...climbing)).toEqual([]);
    expect(cells([80.5, 82, 80.2, 86.4], [90, 85, 92, 95], ...climbing)).toEqual([]);
  });

  it('accepts steps, the same all year, rates planned quarter by quarter, falling for good, and quarters without work', () => {
    expect(cells([25, 50, 75, 100], [85, 85, 85, 85])).toEqual([]);
    expect(cells([100, 90, 100, 100], [90, 95, 90, 95], [80, 95, 90, 100])).toEqual([]);
    expect(cells([12, 11, 10, 9], [50, 0, 75, 100], [50, 85, 85, 85])).toEqual([]);
  });
});

describe('triwulan-turun: progress told cumulatively by month', () => {
  const months =
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
      ' ',
    );
  const works: readonly (readonly number[])[] = [
    [3.1, 10.9, 17.4, 28.4, 36.6, 46.7, 58.1, 70.2, 79.7, 88.1, 95.9, 100],
    [0, 0, 0, 0, 0, 28.4, 28.4, 100, 100, 100, 100, 100],
    [0, 0, 28, 28, 28, 51.4, 51.4, 51.4, 74.3, 74.3, 74.3, 100],
    [7.6, 15.2, 22.7, 30.3, 37.9, 53, 60.6, 68.2, 75.8, 83.3, 90.9, 100],
    [4.4, 14.2, 22.7, 30, 36.3, 46.1, 57.2, 68.2, 75.2, 84.9, 94.7, 100],
    [0, 16.1, 48.9, 48.9, 48.9, 48.9, 48.9, 76.6, 76.6, 100, 100, 100],
    [3, 11.4, 22.6, 32.4, 42.1, 49.1, 60.9, 68.1, 74.3, 86.8, 96.3, 100],
  ];
  const rows = (work: readonly (readonly number[])[]): Rows => [
    ['RENCANA FISIK TAHUN 2025'],
    ['No', 'Sub Kegiatan', 'Pagu (Rp)', 'Rencana Fisik Kumulatif per Bulan (%)'],
    [null, null, null, ...months],
    ...work.map((each, i) => [
      i + 1,
      [
        'Penyusunan Dokumen Perencanaan',
        'Koordinasi dan Penyusunan DPA-SKPD',
        'Evaluasi Kinerja Perangkat Daerah',
        'Penyediaan Gaji dan Tunjangan ASN',
        'Penatausahaan Keuangan SKPD',
        'Bimbingan Teknis Peraturan',
        'Penyediaan Bahan Logistik Kantor',
      ][i]!,
      41_250_000 + 1_375_000 * i,
      ...each,
    ]),
  ];
  const planted = (row: number, month: number, value: number) =>
    told(
      rows(
        works.map((each, i) =>
          i === row ? each.map((old, j) => (j === month ? value : old)) : each,
        ),
      ),
    ).filter((each) => each.code === 'triwulan-turun');

  it('names the month that falls, stands out, or ends too low', () => {
    expect(told(rows(works))).toEqual([]);
    expect(planted(0, 6, 38).map((each) => each.cell)).toEqual(['J4']);
    expect(planted(4, 7, 0.682).map((each) => each.cell)).toEqual(['K8']);
    expect(planted(3, 2, 72.7).map((each) => each.cell)).toEqual(['F7']);
    const [last] = planted(2, 11, 90);
    expect(last?.cell).toBe('O6');
    expect(last?.message).toContain('tertulis 90, padahal 6 baris lain selesai dengan 100');
  });
});

describe('triwulan-turun: what was reached of percentages, told cumulatively', () => {
  const programs: readonly (readonly [string, number, readonly number[]])[] = [
    ['PROGRAM PENUNJANG URUSAN', 100, [23.5, 48, 72.5, 98.4]],
    ['PROGRAM PERENCANAAN LINGKUNGAN HIDUP', 85, [15, 37, 60, 82.5]],
    ['PROGRAM KEANEKARAGAMAN HAYATI', 14.6, [13.9, 14, 14.2, 14.35]],
    ['PROGRAM PEMBINAAN DAN PENGAWASAN', 78, [19, 39.5, 57, 74.8]],
    ['PROGRAM PENINGKATAN PENDIDIKAN', 32, [27.5, 28.9, 30.4, 31.6]],
    ['PROGRAM PENGELOLAAN PERSAMPAHAN', 76, [17.5, 36, 55.2, 73.9]],
  ];
  const quarters = 'Realisasi Kinerja pada Triwulan';
  const rows = (cells: Readonly<Record<string, Input>>): Rows =>
    change(
      [
        ['EVALUASI HASIL RENJA DINAS LINGKUNGAN HIDUP TAHUN 2026'],
        ['Program', 'Indikator', 'Satuan', 'Target', quarters, null, null, null],
        [null, null, null, 'K', 'I', 'II', 'III', 'IV'],
        [null, null, null, null, 'K', 'K', 'K', 'K'],
        ...programs.map(([name, target, reached], i): Input[] => [
          name,
          `Persentase layanan ke-${i + 1} yang terpenuhi`,
          '%',
          target,
          ...reached,
        ]),
      ],
      cells,
    );
  const found = (cells: Readonly<Record<string, Input>>) =>
    told(rows(cells)).filter((each) => each.code === 'triwulan-turun');

  it('falls back in one quarter only', () => {
    expect(found({})).toEqual([]);
    const [first, ...more] = found({ G8: 27 });
    expect([first?.cell, more]).toEqual(['G8', []]);
    expect(first?.message).toContain('(19, 39,5, 27, 74,8) dan 5 persentase lain tidak pernah');
  });

  it('may fall a little near its end, in several rows, or where quarters stand alone', () => {
    expect(found({ G9: 28.1 })).toEqual([]);
    expect(found({ G8: 27, G10: 30 })).toEqual([]);
    expect(found({ F5: 20, F6: 14, F8: 18, F10: 16, G8: 17 })).toEqual([]);
  });
});

describe('triwulan-turun: money up to the third quarter, told cumulatively', () => {
  const rows = (cells: Readonly<Record<string, Input>>): Rows =>
    change(
      [
        ['EVALUASI RKPD TAHUN 2023 s/d TRIWULAN III'],
        [
          ...['Kode', 'Kegiatan', 'Pagu (Rp)', 'Realisasi TW I (Rp)', 'Realisasi TW II (Rp)'],
          ...['Realisasi TW III (Rp)', 'Realisasi TW IV (Rp)', 'Jumlah Realisasi (Rp)'],
        ],
        ...[48, 36, 64, 52, 28, 40, 75].map((amount, i): Input[] => [
          ...[`1.02.02.2.01.000${i + 1}`, `Layanan Kesehatan ${'ABCDEFG'[i]}`],
          ...[amount * 1_000_000, amount * 95_000, amount * 340_000, amount * 610_000],
          ...[null, `=F${i + 3}`],
        ]),
      ],
      cells,
    );
  const found = (cells: Readonly<Record<string, Input>>) =>
    told(rows(cells)).flatMap(({ code, cell }) => (code === 'triwulan-turun' ? [cell] : []));

  it('never falls', () => {
    expect(found({})).toEqual([]);
    expect(found({ D6: 49_400_000 })).toEqual(['D6']);
    expect(found({ E6: 1_768_000 })).toEqual(['E6']);
  });

  it('may fall in several rows', () => {
    expect(found({ D6: 49_400_000, D8: 38_000_000 })).toEqual([]);
  });
});

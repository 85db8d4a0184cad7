// The rule jumlah-realisasi: the sum of the quarters.
import { describe, expect, it } from 'vitest';
import { change, type Input, KETIK, type Rows, repair, told } from './plan.ts';

const CODE = 'jumlah-realisasi';

describe('jumlah-realisasi: the sum of the quarters', () => {
  it('fills in what was left out (Merangin, Pembinaan Peningkatan Kapasitas)', () => {
    const found = told(change(KETIK, { L9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['L9']);
    expect(mine[0]!.message).toContain('8.500.000');
    expect(repair(mine[0])).toBe('=H9+I9+J9+K9');
  });

  it('accepts what adds up', () => {
    const found = told(KETIK);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('lets what was reached by now be unknown where the part of this year is', () => {
    const report = (year: string | number, reached: string | null): Rows => [
      ['EVALUASI RENSTRA DINAS SOSIAL TAHUN 2022'],
      [
        ...['Kode', 'Program/Kegiatan', 'Indikator Kinerja'],
        'Realisasi Capaian Kinerja Renstra sampai dengan Renja Tahun Lalu',
        'Realisasi Capaian Kinerja Renja yang Dievaluasi',
        'Realisasi Kinerja Renstra s/d Tahun 2022',
      ],
      ['1', '2', '3', '4', '5', '6=4+5'],
      ...[12, 40, 9, 64].map((count, i): Input[] => [
        ...[`1.06.02.2.0${i + 1}`, `Pemberdayaan Kelompok ${i + 1}`],
        ...['Jumlah kelompok yang dibina', count, i === 1 ? year : count - 3],
        i === 1 ? reached : count * 2 - 3,
      ]),
    ];
    const mine = (...input: Parameters<typeof report>) =>
      told(report(...input)).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));
    expect(mine('-', '-')).toEqual([]);
    expect(mine(20, '-')).toEqual(['F5']);
  });
});

describe('jumlah-realisasi: quarters up to now', () => {
  const sheet = (last: number): Rows => [
    [
      ...['Kode', 'Program/Kegiatan', 'Indikator', 'Pagu (Rp)', 'Realisasi TW I (Rp)'],
      ...[
        'Realisasi TW II (Rp)',
        'Realisasi TW III (Rp)',
        'Realisasi TW IV (Rp)',
        'Jumlah Realisasi (Rp)',
      ],
    ],
    ...[1, 2, 3, 4].map((i) => [
      ...[`2.13.02.2.0${i}`, `Penyelenggaraan Urusan Desa ${i}`, `Jumlah desa ${i}`, i * 9e8],
      ...[i * 1e8, i * 2.5e8, i * 4e8, null, i === 3 ? last : i * 4e8],
    ]),
  ];
  const cells = (last: number) =>
    told(sheet(last)).flatMap(({ code, cell }) => (code === 'jumlah-realisasi' ? [cell] : []));

  it('have the last of them as their sum', () => {
    expect(cells(12e8)).toEqual([]);
    expect(cells(21e8)).toEqual(['I4']);
  });
});

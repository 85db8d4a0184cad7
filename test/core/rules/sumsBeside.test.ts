// Sums that go down the same rows in each column, also in rows that the reader could not place.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, unread } from './plan.ts';

const plan: Rows = [
  ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Indikator', '2024', '2025', '2026'],
  ['1.06.05', 'PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL', 'Keluarga', 90, 95, 99],
  ...[3, 6, 9, 12, 15, 18].flatMap((row, i): Rows => {
    const sums = ['D', 'E', 'F'].map((letter) => `=SUM(${letter}${row + 1}:${letter}${row + 2})`);
    const work = (at: number): Input[] => ['', `Bantuan ${at}`, 'Orang', 100 + at, 110 + at, 120];
    return [['', `Kelompok ${i + 1}`, '', ...sums], work(2 * i), work(2 * i + 1)];
  }),
];

describe('sums beside each other, in rows of no plan', () => {
  it('are right as they stand', () => {
    expect(unread(plan)).toEqual([]);
  });
  it('are told where one adds other rows, or another column, than the sums beside it', () => {
    expect(unread(change(plan, { E9: '=SUM(E10:E10)' }))).toEqual(['rumus-kurang-baris E9']);
    expect(unread(change(plan, { D12: '=SUM(D13:D15)' }))).toEqual(['rumus-lewat-batas D12']);
    expect(unread(change(plan, { F6: '=F7+F8+F7' }))).toEqual(['rumus-hitung-ganda F6']);
    expect(unread(change(plan, { E15: '=SUM(F16:F17)' }))).toEqual(['rumus-kolom-lain E15']);
    expect(unread(change(plan, { F18: 240 }))).toEqual(['rumus-ditimpa F18']);
  });
  it('are left alone where a row has a habit of its own, or says the same in other words', () => {
    expect(unread(change(plan, { E6: '=SUM(E7:E7)', F6: '=SUM(F8:F8)' }))).toEqual([]);
    expect(unread(change(plan, { E6: '=E7+E8' }))).toEqual([]);
  });
  it('are told among columns that take turns with others: progress of steps, money of works', () => {
    const steps = ['C', 'E', 'G'];
    const money = ['D', 'F', 'H'];
    const rows: Rows = [
      ['No', 'Pekerjaan', 'Fisik', 'Keu', 'Fisik', 'Keu', 'Fisik', 'Keu'],
      ...[2, 9, 16, 23, 30].flatMap((row): Rows => {
        const line = (sums: Readonly<Record<string, Input>>): Input[] => [
          '',
          `Baris ${row}`,
          ...['C', 'D', 'E', 'F', 'G', 'H'].map((at) => sums[at] ?? null),
        ];
        const group = Object.fromEntries(
          money.map((at) => [at, `=${at}${row + 1}+${at}${row + 4}`]),
        );
        const works = [row + 1, row + 4].flatMap((at) => [
          line({
            ...Object.fromEntries(steps.map((c) => [c, `=SUM(${c}${at + 1}:${c}${at + 2})`])),
            ...{ D: at * 100, F: at * 110, H: at * 120 },
          }),
          line({ C: 10, E: 20, G: 30 }),
          line({ C: 15, E: 25, G: 35 }),
        ]);
        return [line(group), ...works];
      }),
    ];
    expect(unread(rows)).toEqual([]);
    expect(unread(change(rows, { F16: '=F17' }))).toEqual(['rumus-kurang-baris F16']);
    expect(unread(change(rows, { E20: '=SUM(E21:E21)' }))).toEqual(['rumus-kurang-baris E20']);
  });
});

// The rule rumus-pembilang: a percentage of the wrong figure.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, type Rows, repair, told } from './plan.ts';

const CODE = 'rumus-pembilang';

describe('rumus-pembilang: a percentage of the wrong figure', () => {
  it('names the column that was taken', () => {
    const found = told(change(EVALUASI, { M9: '=H9/G9*100' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain(
      'membagi kolom “Realisasi TW I (Rp)”, padahal baris lain memakai kolom “Jumlah Realisasi (Rp)”',
    );
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('accepts the sum written out', () => {
    const found = told(change(EVALUASI, { M9: '=(H9+I9+J9+K9)/G9*100' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('accepts that what is counted adds up over all years, where a rate has its last one', () => {
    const line = (i: number, indicator: string, unit: string, base: number): Input[] => {
      const row = i + 2;
      const years = [0, 1, 2].flatMap((year) => [base + year, base + year]);
      const counted = unit === 'Dokumen';
      const above = counted ? `(G${row}+I${row}+K${row})` : `K${row}`;
      const target = counted ? base * 4 : base + 4;
      const name = `PROGRAM PENDAFTARAN PENDUDUK ${i}`;
      return [i, name, indicator, unit, target, ...years, `=${above}/E${row}*100`];
    };
    const rows: Rows = [
      [
        ...['No', 'Program', 'Indikator', 'Satuan', 'Target Akhir 2026'],
        ...['2022', null, '2023', null, '2024', null, 'Capaian thd Target Akhir (%)'],
      ],
      [
        ...[null, null, null, null, null],
        ...['Target', 'Realisasi', 'Target', 'Realisasi', 'Target', 'Realisasi'],
      ],
      line(1, 'Persentase kepemilikan KTP', '%', 91),
      line(2, 'Jumlah dokumen kependudukan', 'Dokumen', 925),
      line(3, 'Persentase kepemilikan akta', '%', 92),
      line(4, 'Jumlah akta pencatatan sipil', 'Dokumen', 174),
      line(5, 'Nilai SAKIP', 'Nilai', 79),
      line(6, 'Indeks kepuasan masyarakat', 'Indeks', 80),
      line(7, 'Persentase pemanfaatan data', '%', 60),
      line(8, 'Nilai survei', 'Nilai', 70),
    ];
    expect(told(rows).filter((each) => each.code === CODE)).toEqual([]);
    const slip = change(rows, { L4: '=(G4+K4)/E4*100' });
    expect(told(slip).map((each) => [each.code, each.cell])).toContainEqual([CODE, 'L4']);
  });

  it('tells of two quarters only the one that is strange', () => {
    const half = [8, 9, 10, 11, 13, 14, 15, 16].map((row) => [
      `O${row}`,
      `=(H${row}+I${row})/G${row}*100`,
    ]);
    const cells = {
      O3: '% s.d. Semester I',
      ...Object.fromEntries(half),
      O10: '=(H10+J10)/G10*100',
    };
    const mine = told(change(EVALUASI, cells)).filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['O10']);
    expect(mine[0]!.message).toContain(
      'membagi jumlah yang memuat kolom “Realisasi TW III (Rp)”, padahal baris lain memakai kolom “Realisasi TW II (Rp)”.',
    );
  });
});

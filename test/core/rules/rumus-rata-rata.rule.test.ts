// The rule rumus-rata-rata: averages over other rows than their neighbours.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, type Rows, repair, told } from './plan.ts';

const CODE = 'rumus-rata-rata';

describe('rumus-rata-rata: averages over other rows than their neighbours', () => {
  it('names the row left out', () => {
    const found = told(
      change(EVALUASI, {
        M7: '=AVERAGE(M8:M11)',
        M17: '=AVERAGE(M18:M19)',
        M21: '=AVERAGE(M22:M23)',
        M12: '=AVERAGE(M13:M14)',
      }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M12']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('baris 15');
    expect(repair(mine[0])).toBe('=AVERAGE(M13:M15)');
  });

  it('is content when every average covers its rows', () => {
    const found = told(
      change(EVALUASI, {
        M7: '=AVERAGE(M8:M11)',
        M12: '=AVERAGE(M13:M15)',
        M17: '=AVERAGE(M18:M19)',
        M21: '=AVERAGE(M22:M23)',
      }),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('rumus-rata-rata: money that is averaged', () => {
  it('is told where the rest of the column adds', () => {
    const found = told(change(EVALUASI, { G7: '=AVERAGE(G8:G11)' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([['rumus-rata-rata', 'G7']]);
    expect(found[0]!.message).toContain('dijumlahkan');
    expect(repair(found[0])).toBe('=SUM(G8:G11)');
  });
});

describe('rumus-rata-rata: the average of one level', () => {
  const plan = (average: string): Rows => [
    ['EVALUASI RENCANA AKSI TAHUN 2025'],
    ['Kode', 'Program/Kegiatan', 'Indikator', 'Target', 'Satuan', 'Realisasi', 'Capaian (%)'],
    ...['2.13.02', '2.13.03', '2.13.04', '2.13.05'].flatMap((kode, i): Input[][] => [
      [
        kode,
        `PROGRAM ${i + 1}`,
        'Persentase desa',
        80,
        '%',
        60 + i,
        `=F${3 + 2 * i}/D${3 + 2 * i}*100`,
      ],
      [
        `${kode}.2.01`,
        `Pembinaan ${i + 1}`,
        'Jumlah desa',
        40,
        'Desa',
        30 + i,
        `=F${4 + 2 * i}/D${4 + 2 * i}*100`,
      ],
    ]),
    [null, 'RATA-RATA CAPAIAN', null, null, null, null, average],
  ];
  const averages = (average: string) => told(plan(average)).filter((each) => each.code === CODE);

  it('names a range over all levels beside an average of the programs', () => {
    const rows = (average: string): Rows =>
      plan('=AVERAGE(G3,G5,G7,G9)').map((row, i) =>
        i === 1
          ? [...row, 'Realisasi Tahun Lalu', 'Capaian Tahun Lalu (%)']
          : i === 10
            ? [...row, null, average]
            : i > 1
              ? [...row, 40 + i, `=H${i + 1}/D${i + 1}*100`]
              : row,
      );
    const found = (average: string) =>
      told(rows(average))
        .filter((each) => each.code === CODE)
        .map((each) => each.cell);
    expect(found('=AVERAGE(I3,I5,I7,I9)')).toEqual([]);
    expect(found('=AVERAGE(I3:I10)')).toEqual(['I11']);
  });

  it('names the kegiatan that stands in the place of its program', () => {
    expect(averages('=AVERAGE(G3,G6,G7,G9)').map((each) => each.cell)).toEqual(['G11']);
    expect(averages('=AVERAGE(G3,G5,G7,G9)')).toEqual([]);
  });
});

describe('rumus-rata-rata: the quarters of one row', () => {
  it('names money that is averaged where other rows add it', () => {
    const found = told(change(EVALUASI, { L9: '=AVERAGE(H9:K9)' }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'L9']]);
    expect(found[0]!.message).toContain('mestinya dijumlahkan');
  });

  it('names a count that is averaged where all others are added, and leaves a rate alone', () => {
    const rows = [8, 9, 10, 11, 13, 14, 15, 18, 19, 22, 23];
    const head = { H3: 'Target TW I', I3: 'Target TW II', J3: 'Target TW III', K3: 'Target TW IV' };
    const counts = Object.fromEntries(
      rows.flatMap((row) => [
        ...['H', 'I', 'J', 'K'].map((letter, i) => [`${letter}${row}`, i + 1]),
        [`E${row}`, `=SUM(H${row}:K${row})`],
      ]),
    );
    const plan = change(EVALUASI, { ...head, ...counts });
    const averaged = (cells: Record<string, string>) =>
      told(change(plan, cells)).flatMap((each) => (each.code === CODE ? each.cell : []));
    expect(averaged({ E14: '=AVERAGE(H14:K14)' })).toEqual(['E14']);
    expect(averaged({ E14: '=AVERAGE(H14:K14)', F14: '%' })).toEqual([]);
  });
});

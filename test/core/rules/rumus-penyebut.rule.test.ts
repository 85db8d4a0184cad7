// The rule rumus-penyebut: a percentage with the wrong divisor.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, type Rows, repair, told } from './plan.ts';

const CODE = 'rumus-penyebut';

describe('rumus-penyebut: a percentage with the wrong divisor', () => {
  it('names the cell of the other row', () => {
    const found = told(change(EVALUASI, { M9: '=L9/G10*100' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Koordinasi dan Penyusunan DPA-SKPD');
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('names the blank cell of a column without a title', () => {
    const [found] = told(change(EVALUASI, { M9: '=L9/P9*100' })).filter(
      ({ cell }) => cell === 'M9',
    );
    expect(found!.message).toContain('membagi dengan sel P9 yang kosong');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('rumus-penyebut: money divided the wrong way round', () => {
  it('is a fault also where the row speaks of what should become less', () => {
    const words = { C9: 'Pencegahan Permukiman Kumuh', M9: '=G9/L9*100' };
    const found = told(change(EVALUASI, words)).filter((each) => each.cell === 'M9');
    expect(found.map((each) => each.code)).toEqual([CODE]);
  });
});

describe('rumus-penyebut: what is done by now of what was aimed at by now', () => {
  const rows = (targets: readonly number[]): Rows => [
    [
      'No',
      'Kegiatan',
      'Indikator',
      'Target',
      null,
      null,
      'Realisasi',
      null,
      null,
      'Capaian s.d. Triwulan III (%)',
    ],
    [null, null, null, 'TW I', 'TW II', 'TW III', 'TW I', 'TW II', 'TW III', null],
    ...Array.from({ length: 9 }, (_, i): Input[] => {
      const row = i + 3;
      const added = `=SUM(G${row}:I${row})/SUM(D${row}:F${row})*100`;
      const last = `=I${row}/F${row}*100`;
      const rate = i > 6;
      return [
        ...[
          i + 1,
          `Pemantauan Pasar ${i + 1}`,
          rate ? 'Persentase data terverifikasi (%)' : `Jumlah laporan ${i + 1} (laporan)`,
        ],
        ...(rate
          ? [20, 50, 80, 18, 45, 76]
          : i === 3
            ? [...targets, 5, 5, 4]
            : [2 + i, 3 + i, 5 + i, 2 + i, 3 + i, 4 + i]),
        rate || i === 3 ? last : added,
      ];
    }),
  ];
  const severity = (targets: readonly number[]) =>
    told(rows(targets)).flatMap(({ code, cell, severity: how }) =>
      code === CODE ? [`${cell} ${how}`] : [],
    );

  it('may be a level that stands all year, and is doubted there alone', () => {
    expect(severity([5, 5, 5])).toEqual(['J6 info']);
    expect(severity([3, 4, 9])).toEqual(['J6 error']);
  });
});

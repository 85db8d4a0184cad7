// Percentages typed into cells that show per cent: the one typed as a whole number.
import { describe, expect, it } from 'vitest';
import { bookFrom, type Input, type Rows, tell } from './plan.ts';

const shares = [0.45, 0.5, 0.4, 0.25, 0.6, 0.55, 0.35, 1.1];
const PLAN: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ...[1, 2].map((i): Input[] => [`1.03.02.2.01.000${i}`, `Penyusunan Rencana ${i}`, i * 45e6]),
];

function found(figures: readonly number[], format = '0%') {
  const rows: Rows = [
    ['No', 'Pelaksana', 'Porsi'],
    ...figures.map((each, i): Input[] => [i + 1, `Bidang ${'ABCDEFGHI'[i]}`, each]),
  ];
  const context = bookFrom({ Renaksi: PLAN, Porsi: rows });
  const grid = context.grids.get('Porsi')!;
  const cells = grid.cells.map((row) =>
    row.map((cell, column) =>
      column === 2 && cell.kind === 'number' ? { ...cell, format } : cell,
    ),
  );
  return tell({ ...context, grids: new Map([...context.grids, ['Porsi', { ...grid, cells }]]) });
}

describe('percentages typed into cells that show per cent', () => {
  it('have one that is a hundred times too large', () => {
    expect(found(shares)).toEqual([]);
    const [finding, another] = found([...shares, 40]);
    expect([finding?.code, finding?.cell, another]).toEqual(['angka-janggal', 'C10', undefined]);
    expect(finding?.message).toContain('menunjukkan 4.000%');
    expect(finding?.message).toContain('mungkin 40%');
  });
  it('may be two, or figures that only bear the sign', () => {
    expect(found([...shares.slice(1), 40, 55])).toEqual([]);
    expect(found([...shares, 40], '0"%"')).toEqual([]);
  });
});

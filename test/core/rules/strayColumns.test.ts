// Totals on any sheet that each add their own column: the one that adds another.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, unread } from './plan.ts';

const WAYS = ['C', 'D', 'E', 'F'];
const list: Rows = [
  ['No', 'Bidang', 'Pagu', 'TW I', 'TW II', 'Sisa'],
  ...[410, 325, 290, 515].map((pagu, i): Input[] => {
    const [row, spent] = [i + 2, 60 + 7 * i];
    return [i + 1, `Bidang ${i + 1}`, pagu, spent, spent + 21, `=C${row}-D${row}-E${row}`];
  }),
  [null, 'Jumlah', ...WAYS.map((c) => `=SUM(${c}2:${c}5)`)],
];

describe('a total among totals', () => {
  it('adds the column beside its own', () => {
    expect(unread(list)).toEqual([]);
    expect(unread(change(list, { D6: '=SUM(E2:E5)' }))).toEqual(['rumus-kolom-lain D6']);
    expect(
      unread(change(list, { D6: '=E2+E3+E4+E5', C6: '=C2+C3+C4+C5', E6: '=E2+E3+E4+E5' })),
    ).toEqual(['rumus-kolom-lain D6']);
  });
  it('may show once more what stands beside it', () => {
    const words = { F2: 'selesai', F3: 'selesai', F4: 'proses', F5: 'proses', F6: '=E6' };
    expect(unread(change(list, words))).toEqual([]);
  });
});

// Runs of formulas with one cell typed, or blank though the row is calculated, on a sheet without a plan of its own.
import { describe, expect, it } from 'vitest';
import { monthName } from '../../../src/core/numbers/months.ts';
import { change, type Rows, unread } from './plan.ts';

const BLOCKS = ['Rehabilitasi Jalan', 'Pemeliharaan Jembatan'];
const MONTHS = Array.from({ length: 9 }, (_, i) => monthName(i + 1));
/** Figures of a block in twelve columns beside; each month adds one of them. */
const rows: Rows = [
  ['Kode', 'Program / Kegiatan', 'Target'],
  ['1.03.02', 'PROGRAM PENYELENGGARAAN JALAN', 12],
  [],
  ...BLOCKS.flatMap((name, block): Rows => {
    const top = 5 + block * 11;
    const from = 30 + block;
    return [
      [name, 'Rencana', 'Realisasi', 'Sisa', 'Capaian (%)', 'Rencana Fisik', 'Realisasi Fisik'],
      ...MONTHS.map((month, i): Rows[number] => {
        const at = top + i;
        const before = i === 0 ? ['', ''] : [`B${at - 1}+`, `C${at - 1}+`];
        const column = String.fromCharCode(66 + i);
        return [
          month,
          `=${before[0]}${column}${from}`,
          `=${before[1]}${column}${from + 2}`,
          `=B${at}-C${at}`,
          `=C${at}/B${at}*100`,
          `=SUM($B$${from + 4}:${column}$${from + 4})`,
          `=SUM($B$${from + 6}:${column}$${from + 6})`,
        ];
      }),
      [],
    ];
  }),
  ...Array.from({ length: 4 }, () => []),
  ...Array.from({ length: 8 }, (_, line): Rows[number] => [
    `Data ${line}`,
    ...MONTHS.map((_, i) => 1_000_000 * (line + 2) + 37_500 * ((i * 5 + line) % 7)),
  ]),
];

describe('runs of formulas below one another', () => {
  it('are right as they stand', () => {
    expect(rows[29]![0]).toBe('Data 0');
    expect(unread(rows)).toEqual([]);
  });
  it('are told where one of them is typed, or blank', () => {
    expect(unread(change(rows, { C9: 20_000_000 }))).toContain('rumus-ditimpa C9');
    expect(unread(change(rows, { B20: 11_000_000 }))).toContain('rumus-ditimpa B20');
    expect(unread(change(rows, { G10: null }))).toContain('rumus-hilang G10');
  });
  it('are left alone where several are typed: that is how the office does it', () => {
    const typed = (cells: Parameters<typeof change>[1]) =>
      unread(change(rows, cells)).filter((each) => each.startsWith('rumus-ditimpa'));
    expect(typed({ C9: 20_000_000, C11: 31_000_000 })).toEqual([]);
  });
});

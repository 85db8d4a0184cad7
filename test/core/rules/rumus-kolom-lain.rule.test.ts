// The rule rumus-kolom-lain: a roll-up over another column.
import { describe, expect, it } from 'vitest';
import {
  change,
  contextOf,
  EVALUASI,
  gridFrom,
  type Input,
  type Rows,
  repair,
  tell,
  told,
} from './plan.ts';

const CODE = 'rumus-kolom-lain';

describe('rumus-kolom-lain: a roll-up over another column', () => {
  it('names both columns', () => {
    const found = told(change(EVALUASI, { G12: '=SUM(H13:H15)' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G12']);
    expect(mine[0]!.message).toContain('kolom H, bukan kolom G');
    expect(repair(mine[0])).toBe('=SUM(G13:G15)');
  });

  it('leaves right formulas alone', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('rumus-kolom-lain: a subtotal over rows that share one merged figure', () => {
  const QUARTERS = ['D', 'E', 'F', 'G'];
  const work = (name: string, at: number, money: readonly number[]): Input[][] => [
    [name, `Jumlah unit ${name}`, `=SUM(D${at}:G${at})`, ...money],
    [null, `Persentase ${name} yang berfungsi`],
  ];
  const total = (name: string, from: number, to: number): Input[] => [
    `Jumlah ${name}`,
    null,
    ...['C', ...QUARTERS].map((each) => `=SUM(${each}${from}:${each}${to})`),
  ];
  const PLAN: Rows = [
    ['RENCANA AKSI TAHUN 2025'],
    [
      'Sub Kegiatan',
      'Indikator',
      'Anggaran (Rp)',
      'Anggaran TW I (Rp)',
      'Anggaran TW II (Rp)',
      'Anggaran TW III (Rp)',
      'Anggaran TW IV (Rp)',
    ],
    ...work(
      'Penyediaan Prasarana Tangkap',
      3,
      [312_450_000, 825_300_000, 914_275_000, 402_900_000],
    ),
    ...work('Penyediaan Sarana Tangkap', 5, [128_640_000, 476_215_000, 512_380_000, 288_765_000]),
    total('Program Perikanan Tangkap', 3, 6),
    ...work(
      'Penyediaan Prasarana Budidaya',
      8,
      [98_460_000, 246_925_000, 318_540_000, 152_075_000],
    ),
    ...work('Penyediaan Sarana Budidaya', 10, [164_320_000, 405_180_000, 396_745_000, 271_655_000]),
    total('Program Perikanan Budidaya', 8, 11),
  ];
  const MERGES = [3, 5, 8, 10].flatMap((at) =>
    ['A', 'C', ...QUARTERS].map((each) => `${each}${at}:${each}${at + 1}`),
  );
  const mine = (cells: Readonly<Record<string, Input>>) =>
    tell(contextOf([gridFrom(change(PLAN, cells), 'Renaksi', [], MERGES)])).map((each) => [
      each.code,
      each.cell,
    ]);

  it('is told, though the further indicators have no figure', () => {
    expect(mine({})).toEqual([]);
    expect(mine({ G12: '=SUM(F8:F11)' })).toEqual([[CODE, 'G12']]);
  });
});

// The rule notasi-campur: points and commas in one column.
import { describe, expect, it } from 'vitest';
import { type Input, type Rows, told } from './plan.ts';

const CODE = 'notasi-campur';

const column = (texts: readonly string[]): Rows => [
  ['Usulan Program dan Kegiatan Masyarakat 2024'],
  [],
  ['No', 'Desa', 'Alamat', 'Kegiatan', 'Pagu Usulan', 'Pagu Rekomendasi'],
  ...texts.map((text, i): Input[] => [
    i + 1,
    ['TANJUNG', 'BELOTAN', 'PELEM', 'KARAS', 'PUPUS'][i]!,
    'BENDO',
    ['PEMBANGUNAN JEMBATAN', 'PAVING SELASAR', 'TALUD JALAN', 'BALAI RAKYAT', 'PASAR DESA'][i]!,
    300_000_000,
    text,
  ]),
];

describe('notasi-campur: points and commas in one column', () => {
  it('is told once for the column, with the cells (Magetan 2024, 2.5)', () => {
    const found = told(
      column(['300.000.000', '350.000.000', '400.000.000', '250,000,000', '400,000,000']),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['F7']);
    expect(mine[0]!.message).toContain('300.000.000');
    expect(mine[0]!.message).toContain('250,000,000');
  });

  it('is content with one way of writing', () => {
    const found = told(
      column(['300.000.000', '350.000.000', '400.000.000', '250.000.000', '400.000.000']),
    );
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

// The rule kas-pagu: twelve months of cash.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Rows, tell, told } from './plan.ts';
import { TWO_LINES } from './twoLines.ts';

const CODE = 'kas-pagu';

const KAS = ['E2:P2', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'Q2:Q3'];
const cash = (january: number): Rows => [
  ['RENCANA AKSI DAN ANGGARAN KAS TAHUN 2020'],
  [
    'Kegiatan',
    'Indikator Kinerja',
    'Target',
    'Satuan',
    'Anggaran Kas per Bulan (Rp)',
    ...Array(11).fill(null),
    'Pagu (Rp)',
  ],
  [
    null,
    null,
    null,
    null,
    'Januari',
    'Pebruari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'Nopember',
    'Desember',
    null,
  ],
  [
    'Monev UPK-SPP',
    'Jumlah Kelompok SPP yang aktif',
    56,
    'Kelompok',
    january,
    2_700_000,
    2_700_000,
    2_700_000,
    2_700_000,
    2_700_000,
    2_700_000,
    2_700_000,
    2_700_000,
    2_700_000,
    3_297_000,
    0,
    43_097_000,
  ],
  [
    'Fasilitasi Lomba Desa',
    'Jumlah desa yang berprestasi',
    3,
    'Desa',
    0,
    0,
    80_000_000,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    80_000_000,
  ],
  [
    'Fasilitasi Profil Desa',
    'Jumlah desa yang memiliki profil',
    111,
    'Desa',
    0,
    0,
    60_000_000,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    60_000_000,
  ],
];

describe('kas-pagu: twelve months of cash', () => {
  it('finds the month with a digit group too many', () => {
    const found = tell(contextOf([gridFrom(cash(15_500_000_000), 'Kas', [], KAS)]));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E4']);
    expect(mine[0]!.message).toContain('kelebihan 3 angka nol');
    // More, as the month that is named has it, and not less, as the pagu would.
    expect(mine[0]!.message).toContain('(lebih 15.484.500.000)');
  });

  it('accepts months that give the pagu', () => {
    const found = tell(contextOf([gridFrom(cash(15_500_000), 'Kas', [], KAS)]));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('prefers the month that lost a digit to one with a wrong digit', () => {
    // 108.500.000 in May; 104.250.000 in April would need a 9 for its 0.
    const months = [30_500_000, 104_250_000, 18_500_000, 72_750_000, 63_000_000, 36_275_000];
    const rows = cash(15_500_000).map((row) => [...row]);
    rows[4]!.splice(4, 13, 0, 0, ...months, 0, 0, 0, 0, 415_275_000);
    const [found, ...more] = tell(contextOf([gridFrom(rows, 'Kas', [], KAS)])).filter(
      (each) => each.code === CODE,
    );
    expect(more).toEqual([]);
    expect(found!.cell).toBe('I5');
    expect(found!.message).toContain('kehilangan satu angka: mestinya 108.500.000');
  });

  it('blames the month that is not as all others, though the pagu might be swapped as well', () => {
    const rows = cash(15_500_000).map((row) => [...row]);
    const salaries = Array.from({ length: 12 }, (_, i) => (i === 8 ? 346_340_000 : 343_640_000));
    rows[4]!.splice(4, 13, ...salaries, 4_123_680_000);
    const [found, ...more] = tell(contextOf([gridFrom(rows, 'Kas', [], KAS)])).filter(
      (each) => each.code === CODE,
    );
    expect(more).toEqual([]);
    expect(found!.cell).toBe('M5');
    expect(found!.message).toContain('mestinya 343.640.000');
  });

  it('asks only the months in which something is held', () => {
    const rows = cash(15_500_000).map((row, i) => {
      if (i !== 4) return row;
      const months = [null, null, 77_500_000, null, 77_500_000, null, 67_500_000];
      return [...row.slice(0, 4), ...months, null, 77_500_000, 77_500_000, null, null, 387_500_000];
    });
    const mine = tell(contextOf([gridFrom(rows, 'Kas', [], KAS)])).filter(
      (each) => each.code === CODE,
    );
    expect(mine.map(({ cell }) => cell)).toEqual(['K5']);
    expect(mine[0]!.message).toContain('mestinya 77.500.000');
  });

  it('takes no progress for money where work went on before it was paid', () => {
    // Triwulan I: 45 per cent done and nothing paid; the other quarters make the pagu.
    const paid = 28_450_000 * 0.55;
    expect(told(change(TWO_LINES, { D3: paid, E3: null }))).toEqual([]);
    const [found] = told(change(TWO_LINES, { E3: null }));
    expect(found!.message).toContain('belum diisi: mestinya 12.802.500');
  });
});

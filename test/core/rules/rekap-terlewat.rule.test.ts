// The rule rekap-terlewat: a row of a list that no recap adds.
import { describe, expect, it } from 'vitest';
import { bookFrom, type Input, type Rows, tell } from './plan.ts';

const PLAN: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'],
  ...[1, 2].map((i): Input[] => [`1.03.02.2.01.000${i}`, `Penyusunan Rencana ${i}`, i * 45e6]),
];
const CODES = ['1.1.01.01', '1.1.02.01', '2.2.02.01', '4.3.02.01', '5.3.00.01'];
const PAID = [0, 1, 2, 3, 4, 0, 2, 4].map((i): Input => CODES[i]!);

function found(paid: readonly Input[], wanted: readonly string[] = CODES) {
  const last = paid.length + 1;
  const spp: Rows = [
    ['Tanggal', 'Kode Rekening', 'Volume', 'Nominal'],
    ...paid.map((code, i): Input[] => [`SPP ${i + 1}`, code, i + 1, (i + 1) * 1_250_000]),
  ];
  const recap: Rows = [
    ['Kode Rekening', 'Volume', 'Realisasi (Rp)'],
    ...wanted.map((code, i): Input[] => [
      code,
      `=SUMIF(SPP!B$2:B$${last};A${i + 2};SPP!C$2:C$${last})`,
      `=SUMIF(SPP!B$2:B$${last};A${i + 2};SPP!D$2:D$${last})`,
    ]),
  ];
  return tell(bookFrom({ Renaksi: PLAN, SPP: spp, Laporan: recap })).filter(
    ({ code }) => code === 'rekap-terlewat',
  );
}

describe('rekap-terlewat: a row that no recap adds', () => {
  it('is told with its money and the key that it is a slip of', () => {
    expect(found(PAID)).toEqual([]);
    const [finding, another] = found([...PAID, '4.3.20.01']);
    expect([finding?.cell, finding?.severity, another]).toEqual(['B10', 'warning', undefined]);
    expect(finding?.message).toContain('“4.3.20.01”');
    expect(finding?.message).toContain('11.250.000');
    expect(finding?.suggestion).toContain('4.3.02.01');
  });
  it('is a question where a short recap may mean to leave it out', () => {
    expect(found([...PAID, '6.1.07.03']).map(({ severity }) => severity)).toEqual(['info']);
  });
  it('may be several, or stand in a list that is added by patterns', () => {
    expect(found([...PAID, '6.1.07.03', '6.1.07.03'])).toEqual([]);
    expect(found([...PAID, '4.3.20.01'], [...CODES, '6.*'])).toEqual([]);
  });
});

// A slip on another sheet behind a figure in thousands of rupiah, or behind a register that is added by code.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell } from './plan.ts';

const WORKS = ['Penyusunan Dokumen', 'Evaluasi Kinerja', 'Rapat Koordinasi', 'Analisis Data'];
const AMOUNTS = [36_480, 42_150, 51_720, 29_340];
const MONTHS = Array.from({ length: 12 }, (_, i) => i);
const NAMES = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');

/** Cash by months, typed in thousands, beside a pagu in rupiah on a sheet of its own. */
const KAS: Rows = [
  ['ANGGARAN KAS (dalam ribuan rupiah)'],
  ['No', 'Sub Kegiatan', ...NAMES, 'Pagu'],
  ...WORKS.map((name, i): Input[] => [
    ...[i + 1, name],
    ...MONTHS.map(() => AMOUNTS[i]! / 12),
    `=Pagu!D${i + 3}/1000`,
  ]),
];
const PAGU: Rows = [
  ['PAGU (Rp)'],
  ['Sub Kegiatan', 'Murni', 'Pergeseran', 'Jumlah'],
  ...WORKS.map((name, i): Input[] => [
    name,
    AMOUNTS[i]! * 1000 - 1_250_000,
    1_250_000,
    `=B${i + 3}+C${i + 3}`,
  ]),
];

describe('a slip behind a figure in thousands', () => {
  const told = (pagu: Rows) => tell(bookFrom({ Kas: KAS, Pagu: pagu }));

  it('is told at the typed figure', () => {
    expect(told(PAGU)).toEqual([]);
    const [first] = told(change(PAGU, { B4: (AMOUNTS[1]! * 1000 - 1_250_000) * 10 }));
    expect(first).toMatchObject({ code: 'kas-pagu', cell: 'B4' });
    expect(first!.message).toContain('Mungkin yang dimaksud 40.900.000');
  });
});

const CODES = ['01', '02', '03', '04'];
const PLAN: Rows = [
  ['EVALUASI RENCANA AKSI'],
  ['Keg', 'Sub', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Serapan (%)'],
  ...WORKS.map((name, i): Input[] => [
    ...['2.01', CODES[i]!, name, AMOUNTS[i]! * 1000],
    `=SUMIFS(SP2D!$C$3:$C$10;SP2D!$A$3:$A$10;$A${i + 3}&"."&$B${i + 3})`,
    `=E${i + 3}/D${i + 3}*100`,
  ]),
];
const SP2D: Rows = [
  ['REGISTER SP2D'],
  ['Kode', 'Uraian', 'Nilai (Rp)'],
  ...[0, 1].flatMap((half) =>
    WORKS.map((name, i): Input[] => [`2.01.${CODES[i]}`, name, AMOUNTS[i]! * (400 + half * 50)]),
  ),
];

describe('a slip in a register that a plan adds by code', () => {
  const told = (register: Rows) =>
    tell(bookFrom({ Evaluasi: PLAN, SP2D: register })).filter(
      ({ severity }) => severity !== 'info',
    );

  it('is told at its line', () => {
    expect(told(SP2D)).toEqual([]);
    const [first] = told(change(SP2D, { C8: AMOUNTS[1]! * 4500 }));
    expect(first).toMatchObject({ code: 'realisasi-lebih-pagu', cell: 'C8' });
    expect(first!.message).toContain('lembar “SP2D”');
  });
});

// The rule kode-beda: one name under two codes in two tables.
import { describe, expect, it } from 'vitest';
import { contextOf, gridFrom, type Rows, tell } from './plan.ts';

const CODE = 'kode-beda';
const PROGRAMS = [
  ['2.11.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA'],
  ['2.11.03', 'PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP'],
  ['2.11.04', 'PROGRAM PENGELOLAAN KEANEKARAGAMAN HAYATI (KEHATI)'],
  ['2.11.11', 'PROGRAM PENGELOLAAN PERSAMPAHAN'],
] as const;

const detail: Rows = [
  ['MONITORING RENCANA AKSI TAHUN 2025'],
  ['Kode', 'Program / Kegiatan', 'Anggaran (Rp)'],
  ...PROGRAMS.flatMap(([kode, name], i) => [
    [kode, name, `=C${4 + i * 2}`],
    [
      `${kode}.2.01`,
      `Kegiatan bidang ke-${'satu dua tiga empat'.split(' ')[i]}`,
      41_250_000 + i * 350_000,
    ],
  ]),
];
const recap = (codes: readonly string[]): Rows => [
  ['REKAPITULASI TAHUN 2025'],
  ['Kode', 'Program', 'Anggaran (Rp)'],
  ...PROGRAMS.map(([, name], i) => [codes[i]!, name, 41_250_000 + i * 350_000]),
];
const found = (codes: readonly string[]) =>
  tell(contextOf([gridFrom(detail, 'Monitoring'), gridFrom(recap(codes), 'Rekap')])).filter(
    (each) => each.code === CODE,
  );

describe('kode-beda: one name under two codes', () => {
  const right = PROGRAMS.map(([kode]) => kode);

  it('tells a code out of its order as the other code that it is, once', () => {
    const rows = recap(['2.11.01', '2.11.03', '2.11.02', '2.11.11']);
    const all = tell(contextOf([gridFrom(detail, 'Monitoring'), gridFrom(rows, 'Rekap')]));
    const about = all.filter(({ cell }) => cell === 'A5').map(({ code }) => code);
    expect(about).toEqual([CODE]);
    expect(all.map(({ code }) => code)).not.toContain('kode-urut');
  });

  it('names the code that does not fit its surroundings', () => {
    expect(found(right)).toEqual([]);
    const [only, ...more] = found(['2.11.01', '2.11.03', '2.11.07', '2.11.11']);
    expect(more).toEqual([]);
    expect(only!.cell).toBe('A5');
    expect(only!.message).toContain('di lembar “Monitoring” baris 7 nama itu berkode 2.11.04');
  });

  it('does not compare the codes of two offices', () => {
    expect(found(['1.03.01', '1.03.03', '1.03.04', '2.11.11'])).toEqual([]);
  });
});

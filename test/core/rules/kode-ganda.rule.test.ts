// The rule kode-ganda: one code on two rows.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Rows, told } from './plan.ts';

const CODE = 'kode-ganda';

describe('kode-ganda: one code on two rows', () => {
  it('names the second row', () => {
    const found = told(change(EVALUASI, { B9: '2.13.01.2.01.01' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('baris 8');
  });

  it('is all that is told of a row written twice', () => {
    const [kode, name, indicator] = [1, 2, 3].map((at) => EVALUASI[7]![at]!);
    const found = told(change(EVALUASI, { B9: kode!, C9: name!, D9: indicator! }));
    expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'B9']]);
  });

  it('knows that 2 and 4 digits are one code, but these are two', () => {
    const found = told(change(EVALUASI, { B9: '2.13.01.2.01.0002' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('leaves the code to the row that it suits, whichever stands first', () => {
    const found = told(change(EVALUASI, { B8: EVALUASI[12]![1]! }));
    expect(found.map((each) => each.cell)).toEqual(['B8']);
  });
});

describe('kode-ganda: the programs of several offices in one list', () => {
  const program = (no: number, office: string | null, kode: string, name: string, pagu: number) => [
    ...[no, office, kode, name, pagu, Math.round(pagu * 0.45)],
  ];
  const list = (title: string, offices: readonly (string | null)[]): Rows => [
    ['No', title, 'Kode Program', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)'],
    program(1, offices[0]!, '7.01.01', 'PROGRAM PENUNJANG URUSAN', 3_126_850_000),
    program(2, offices[1]!, '7.01.02', 'PROGRAM PELAYANAN PUBLIK', 248_600_000),
    program(3, offices[2]!, '7.01.01', 'PROGRAM PENUNJANG URUSAN', 2_894_300_000),
    program(4, offices[3]!, '7.01.02', 'PROGRAM PELAYANAN PUBLIK', 187_250_000),
    ['JUMLAH', null, null, null, '=SUM(E2:E5)', '=SUM(F2:F5)'],
  ];
  const [one, two] = ['Muara Langsat', 'Sungai Haruyan'];
  const mine = (rows: Rows): string[] =>
    told(rows).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));

  it('have the same codes, each its own', () => {
    for (const title of ['Perangkat Daerah', 'Kecamatan', 'Wilayah Kerja'])
      expect(mine(list(title, [one, one, two, two]))).toEqual([]);
  });

  it('stand below the name of the office, written once', () => {
    expect(mine(list('Wilayah Kerja', [one, null, two, null]))).toEqual([]);
  });

  it('have a code twice where one office has it twice', () => {
    expect(mine(list('Kecamatan', [one, one, two, one]))).toEqual(['C5']);
    const rows = change(list('Kecamatan', [one, one, two, two]), {
      C5: '7.01.01',
      D5: 'PROGRAM PENUNJANG URUSAN',
    });
    expect(mine(rows)).toEqual(['C5']);
  });

  it('have a code that another name has, whoever has it', () => {
    expect(mine(change(list('Kecamatan', [one, one, two, two]), { C5: '7.01.01' }))).toEqual([
      'C5',
    ]);
  });
});

describe('kode-ganda: the code of what rows belong to', () => {
  const works = (codes: readonly number[]): Rows => [
    ['RINCIAN PAGU KECAMATAN TAHUN 2025'],
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)'],
    ...codes.map((kode, i) => [
      `7.01.02.2.${String(kode).padStart(2, '0')}`,
      `Pekerjaan ${'ABCDEFGHIJ'[i]} di kelurahan`,
      12_500_000 + i * 1_150_000,
      7_250_000 + i * 930_000,
    ]),
  ];
  const mine = (rows: Rows): string[] =>
    told(rows).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));

  it('is no fault where it is so in row after row', () => {
    expect(mine(works([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]))).toEqual([]);
  });

  it('is one where few rows share theirs', () => {
    expect(mine(works([1, 2, 3, 3, 4, 5, 6, 7, 8, 9]))).toEqual(['A6']);
  });
});

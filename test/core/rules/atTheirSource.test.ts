// A wrong figure that a cell only shows from elsewhere is told where it was typed.
import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/core/grid/a1.ts';
import { bookFrom, change, findingsIn, type Input, type Rows, tell } from './plan.ts';

const NAMES = [
  'Penyediaan Permakanan di dalam Panti',
  'Penyediaan Sandang di dalam Panti',
  'Penyediaan Asrama yang Mudah Diakses',
  'Fasilitasi Bantuan Sosial Kesejahteraan Keluarga',
  'Pendataan Fakir Miskin Lintas Kabupaten/Kota',
  'Pelayanan Dukungan Psikososial',
];
const PAGU = [318_450_000, 97_600_000, 64_275_000, 2_187_500_000, 538_720_000, 94_615_000];

const TARGET: Rows = [
  ['TARGET KINERJA DINAS SOSIAL TAHUN 2024'],
  [],
  ['Sub Kegiatan', 'Indikator', 'Satuan', 'Target', 'Pagu (Rp)'],
  ...NAMES.map((name, i): Input[] => [name, `Jumlah orang ${i + 1}`, 'Orang', 40 + i, PAGU[i]!]),
];

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'].concat([
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]);
/** Twelve uneven months of whole thousands. */
const months = (pagu: number): number[] => {
  const parts = [3, 9, 7, 5, 12, 8, 11, 6, 10, 13, 9].map(
    (share) => Math.round((pagu * share) / 100_000) * 1000,
  );
  return [...parts, pagu - parts.reduce((sum, part) => sum + part, 0)];
};
const KAS: Rows = [
  ['ANGGARAN KAS DINAS SOSIAL TAHUN 2024'],
  [],
  ['Sub Kegiatan', 'Pagu (Rp)', ...MONTHS],
  ...NAMES.map((name, i): Input[] => [name, `='Target Kinerja'!E${i + 4}`, ...months(PAGU[i]!)]),
];
const book = (target: Record<string, Input> = {}, kas: Record<string, Input> = {}) =>
  bookFrom({ 'Target Kinerja': change(TARGET, target), 'Anggaran Kas': change(KAS, kas) });
const places = (context: ReturnType<typeof book>) =>
  findingsIn(context).map(({ code, cells: [cell] }) =>
    [code, cell!.sheet, cellName(cell!.row, cell!.column)].join(' '),
  );

describe('a figure that is linked from another sheet', () => {
  it('is told in the sheet where it was typed, with the cell that shows it', () => {
    expect(places(book())).toEqual([]);
    const context = book({ E7: 2_187_500 });
    const [only, ...more] = tell(context);
    expect(more).toEqual([]);
    expect(places(context)).toEqual(['kas-pagu Target Kinerja E7']);
    expect(only!.cells.slice(0, 2)).toEqual(['E7', 'B7']);
    expect(only!.message).toContain('Lembar “Anggaran Kas”, baris 7');
    expect(only!.message).toContain(
      'hanya diambil dengan rumus dari sel E7 lembar “Target Kinerja”; perbaiki di sana',
    );
    expect(only!.suggestion).toBe(
      'Periksa sel E7; bila benar demikian, ganti di sana menjadi 2.187.500.000.',
    );
  });

  it('stays at the link when nothing says that the typed figure is wrong, or it is of another row', () => {
    const odd = PAGU[3]! / 10 + 123_000;
    expect(places(book({}, { D7: odd }))).toEqual(['kas-pagu Anggaran Kas B7']);
    const names = Object.fromEntries(NAMES.map((_, i) => [`A${i + 4}`, `Belanja ${i + 1}`]));
    expect(places(book({ E7: 2_187_500, ...names }))).toEqual(['kas-pagu Anggaran Kas B7']);
  });

  it('is told where it was typed also through a sum of the row, unless several figures may be meant', () => {
    const parts = (modal: readonly number[]): Record<string, Input> => ({
      ...{ F3: 'Belanja Operasi', G3: 'Belanja Modal' },
      ...Object.fromEntries(
        NAMES.flatMap((_, i) => [
          [`E${i + 4}`, `=F${i + 4}+G${i + 4}`],
          [`F${i + 4}`, PAGU[i]! - (modal[i] ?? 0)],
          [`G${i + 4}`, modal[i] ?? 0],
        ]),
      ),
    });
    expect(places(book(parts([])))).toEqual([]);
    expect(places(book({ ...parts([]), F7: 2_187_500 }))).toEqual(['kas-pagu Target Kinerja F7']);
    const both = parts([0, 0, 0, 187_500_000]);
    expect(places(book({ ...both, F7: 2_000_000 }))).toEqual(['kas-pagu Target Kinerja F7']);
    expect(places(book({ ...both, F7: 1_843_250 }))).toEqual(['kas-pagu Anggaran Kas B7']);
  });

  it('is one of two months whose digits may be swapped: neither is accused', () => {
    const cash = [0, 146_000_000, 117_755_000, 83_220_000, 70_385_000, 320_920_000].concat([
      148_800_000, 344_665_000, 284_185_000, 176_175_000, 282_195_000, 213_200_000,
    ]);
    const row = (list: readonly number[]) =>
      Object.fromEntries(list.map((value, i) => [`${'CDEFGHIJKLMN'[i]}7`, value]));
    expect(places(book({}, row(cash)))).toEqual([]);
    const [only] = tell(book({}, row(cash.map((each, i) => (i === 6 ? 184_800_000 : each)))));
    expect(only!.cells.slice(0, 3)).toEqual(['B7', 'I7', 'K7']);
    expect(only!.message).toContain('tertukar di kolom “Juli”: 184.800.000 mestinya 148.800.000');
    expect(only!.message).toContain('di kolom “September”: 284.185.000 mestinya 248.185.000');
  });
});

describe('a figure that is looked up by its code', () => {
  const REF: Rows = [
    ['Kode', 'Uraian', 'Satuan', 'Pagu (Rp)'],
    ['7.01.02', 'PROGRAM PENYELENGGARAAN PEMERINTAHAN', 'Indeks', null],
    ['7.01.02.2.03', 'Pelaksanaan Urusan yang Dilimpahkan kepada Camat', 'Urusan', null],
    ...NAMES.map((name, i): Input[] => [`7.01.02.2.03.000${i + 1}`, name, 'Dokumen', PAGU[i]!]),
  ];
  const find = (row: number, column: number): string =>
    `=VLOOKUP(A${row};REF!$A$1:$D$9;${column};FALSE)`;
  const sums = (rows: string) =>
    Array.from({ length: 13 }, (_, i) => `=SUM(${rows.replace(/#/g, 'CDEFGHIJKLMNO'[i]!)})`);
  const PLAN: Rows = [
    ['Kode', 'Uraian', 'Pagu (Rp)', ...MONTHS],
    ['7.01.02', 'PROGRAM PENYELENGGARAAN PEMERINTAHAN', ...sums('#3')],
    ['7.01.02.2.03', 'Pelaksanaan Urusan yang Dilimpahkan kepada Camat', ...sums('#4:#9')],
    ...NAMES.map((name, i): Input[] => [
      ...[`7.01.02.2.03.000${i + 1}`, name],
      i % 2 === 0 ? find(i + 4, 4) : `=INDEX(REF!$D$1:$D$9;MATCH(A${i + 4};REF!$A$1:$A$9;0))`,
      ...months(PAGU[i]!),
    ]),
  ];
  const told = (ref: Record<string, Input>, plan: Record<string, Input> = {}) =>
    places(bookFrom({ REF: change(REF, ref), Rencana: change(PLAN, plan) }));

  it('is told in the list, and a kegiatan counted in urusan is a row like others', () => {
    expect(told({})).toEqual([]);
    expect(told({ D4: 381_450_000 })).toEqual(['kas-pagu REF D4']);
    expect(told({ D7: 2_187_500 })).toEqual(['kas-pagu REF D7']);
  });

  it('goes on being told where a code of the list is wrong', () => {
    expect(told({ A9: '7.01.03.2.03.0006' }, { H5: 12_345_000 }).join()).toContain('kas-pagu');
  });
});

// The rule kode-induk where the code above stands in a column of its own, and where rows are numbered in steps.
import { describe, expect, it } from 'vitest';
import { change, type Rows, told } from './plan.ts';

const mine = (rows: Rows) => told(rows).filter(({ code }) => code === 'kode-induk');

describe('the code of the kegiatan beside that of the sub kegiatan', () => {
  const SUBS: Rows = [
    ['RINCIAN PAGU KECAMATAN TAHUN 2025'],
    ['Kode Kegiatan', 'Kode Sub Kegiatan', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
    ...['2.01', '2.02', '2.05'].flatMap((kegiatan, k) =>
      [1, 2, 3, 4].map((sub) => [
        ...[`7.01.02.${kegiatan}`, `7.01.02.${kegiatan}.000${sub}`],
        ...[`Pekerjaan ${'ABCDEFGHIJKL'[k * 4 + sub]} di kelurahan`],
        ...[12_500_000 + k * 4_150_000 + sub * 730_000, 7_250_000 + k * 930_000 + sub * 410_000],
      ]),
    ),
  ];

  it('holds it in every row but one', () => {
    expect(mine(SUBS)).toEqual([]);
    const [found, more] = mine(change(SUBS, { B8: '7.01.03.2.02.0009' }));
    expect([found?.cells, more]).toEqual([['B8', 'A8'], undefined]);
    expect(found?.message).toContain('padahal kode induk di sebelahnya 7.01.02.2.02');
  });

  it('tells nothing where several rows are so: it is another code', () => {
    const rows = change(SUBS, { A4: '7.01.05.2.01', A8: '7.01.05.2.01', A12: '7.01.05.2.01' });
    expect(mine(rows)).toEqual([]);
  });
});

describe('steps of a school in a column beside accounts', () => {
  const items = (program: string, first: number): Rows =>
    [0, 1, 2].flatMap((k): Rows => {
      const at = first + k * 3;
      return [
        [
          null,
          `${program}.01.0${k + 1}.`,
          `Keperluan ${'ABC'[k]}`,
          null,
          null,
          `=SUM(F${at + 1}:F${at + 2})`,
        ],
        [
          '5.1.02.01.01.0024',
          `${program}.01.0${k + 1}.`,
          'Kertas',
          12 + k,
          50_000,
          `=D${at + 1}*E${at + 1}`,
        ],
        [
          '5.1.02.01.01.0052',
          `${program}.01.0${k + 1}.`,
          'Konsumsi',
          30 + k,
          25_000,
          `=D${at + 2}*E${at + 2}`,
        ],
      ];
    });
  const group = (kode: string, name: string, formula: string): Rows[number] => [
    ...[null, kode, name, null, null, formula],
  ];
  const SCHOOL: Rows = [
    ['RENCANA KEGIATAN DAN ANGGARAN SEKOLAH TAHUN 2025'],
    ['Kode Rekening', 'Kode Program', 'Uraian', 'Volume', 'Tarif', 'Jumlah'],
    group('02.', 'Standar Isi', '=F4'),
    group('02.01.', 'Perpustakaan', '=F5+F8+F11'),
    ...items('02', 5),
    group('06.', 'Standar Pengelolaan', '=F15'),
    group('06.01.', 'Administrasi', '=F16+F19+F22'),
    ...items('06', 16),
    [null, null, 'Jumlah', null, null, '=F3+F14'],
  ];

  it('go on from those above, all but one', () => {
    expect(told(SCHOOL).filter(({ severity }) => severity !== 'info')).toEqual([]);
    const [found, more] = mine(change(SCHOOL, { B9: '02.01.03.' }));
    expect([found?.cells, more]).toEqual([['B9', 'B8'], undefined]);
    expect(found?.message).toContain('berkode 02.01.03');
  });

  it('tell nothing where several do not', () => {
    const rows = change(SCHOOL, { B9: '02.01.03.', B12: '02.01.01.', B20: '06.01.01.' });
    expect(mine(rows)).toEqual([]);
  });
});

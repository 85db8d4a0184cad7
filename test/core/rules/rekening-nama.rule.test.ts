// The rule rekening-nama: an account under the code of another.
import { describe, expect, it } from 'vitest';
import { RKA } from './budget.ts';
import { bookFrom, change, type Rows, tell, told } from './plan.ts';

const CODE = 'rekening-nama';

describe('rekening-nama: an account under the code of another', () => {
  const mine = (cells: Parameters<typeof change>[1]) =>
    told(change(RKA, cells)).filter((each) => each.code === CODE);
  const known = { A20: '5.1.02.01.01.0026', B20: 'Belanja Bahan Cetak' };

  it('is told where both the code and the name stand elsewhere with another partner', () => {
    const [found, ...more] = mine({ ...known, A20: '5.1.02.01.01.0052' });
    expect(more).toEqual([]);
    expect(found!.cell).toBe('A20');
    expect(found!.message).toContain('5.1.02.01.01.0026');
  });

  it('is silent about the same account twice, and about another wording', () => {
    expect(mine(known)).toEqual([]);
    expect(mine({ ...known, B20: 'Belanja Cetak dan Penggandaan' })).toEqual([]);
  });

  it('is told at the later of two accounts of one sub kegiatan', () => {
    expect(mine({ A13: '5.1.02.01.01.0026' }).map((each) => each.cell)).toEqual(['A13']);
  });

  it('says nothing where the items bought are listed under the codes of their accounts', () => {
    const first = { A13: '5.1.02.01.01.0026', B13: 'Map ordner' };
    const second = { A20: '5.1.02.01.01.0037', B20: 'Karung beras' };
    expect(mine(first).map((each) => each.cell)).toEqual(['A13']);
    expect(mine(second).map((each) => each.cell)).toEqual(['A20']);
    expect(mine({ ...first, ...second })).toEqual([]);
  });
});

describe('rekening-nama: codes and names side by side in a list', () => {
  const FIELDS = [
    ['1.01', 'Pendidikan'],
    ['1.02', 'Kesehatan'],
    ['1.03', 'Pekerjaan Umum'],
    ['1.06', 'Sosial'],
  ] as const;
  const REGIONS = ['Kab. Bantul', 'Kab. Sleman', 'Kab. Gunungkidul', 'Kota Yogyakarta'];
  const rows: Rows = [
    ['REKAP PAGU PER BIDANG URUSAN TAHUN 2025'],
    ['No', 'Pemda', 'Kode Bidang', 'Bidang Urusan', 'Jumlah Program', 'Pagu (Rp)'],
    ...REGIONS.flatMap((region, r) =>
      FIELDS.map(([kode, name], i) => [
        ...[r * 4 + i + 1, region, kode, name, 4 + i, (310 + 37 * r + 53 * i) * 1_000_000],
      ]),
    ),
  ];
  const mine = (cells: Parameters<typeof change>[1]) =>
    told(change(rows, cells)).filter((each) => each.code === CODE);

  it('are told where a name bears the code of another', () => {
    const [found, ...more] = mine({ C8: '1.03' });
    expect(more).toEqual([]);
    expect(found!.cell).toBe('C8');
    expect(found!.message).toContain('“Pekerjaan Umum”');
    expect(found!.suggestion).toContain('1.02');
  });

  it('are right as they stand, and where a name has a code of its own in some rows', () => {
    expect(mine({})).toEqual([]);
    expect(mine({ C8: '1.09' })).toEqual([]);
    expect(mine({ C4: '1.03', C8: '1.03', C12: '1.03' })).toEqual([]);
  });
});

describe('numbers of offices beside their names', () => {
  const OFFICES = [
    'Kesehatan',
    'Pendidikan',
    'Sosial',
    'Ketahanan Pangan',
    'Perhubungan',
    'Kominfo',
  ];
  const rows: Rows = [
    ['DAFTAR TRANSAKSI TEMA STUNTING TAHUN 2025'],
    ['No', 'Id SKPD', 'SKPD', 'Sub Kegiatan', 'Anggaran (Rp)'],
    ...[0, 0, 1, 1, 2, 3, 3, 4, 4, 5].map((office, i) => [
      ...[i + 1, office + 1, `Dinas ${OFFICES[office]}`, `Penyediaan Layanan ${i + 1}`],
      (31 + 7 * i) * 1_000_000,
    ]),
  ];
  const mine = (cells: Parameters<typeof change>[1]) =>
    told(change(rows, cells)).filter((each) => each.code === CODE);

  it('are told where all others go together', () => {
    expect(mine({})).toEqual([]);
    expect(mine({ B9: 6 }).map(({ cell }) => cell)).toEqual(['B9']);
  });

  it('are left alone where several do not, and where a number is its own', () => {
    expect(mine({ B9: 6, B4: 4 })).toEqual([]);
    expect(mine({ B9: 9 })).toEqual([]);
  });
});

describe('rekening-nama: items bought, in a budget before and after its change', () => {
  const ITEMS = [
    ...[
      ['5.1.02.01.01.0024', 'Spidol'],
      ['5.1.02.01.01.0024', 'Map ordner'],
    ],
    ...[
      ['5.1.02.01.01.0026', 'Fotokopi'],
      ['5.1.02.02.01.0003', 'Narasumber'],
    ],
  ];
  const MORE = [
    ...[
      ['5.1.02.01.01.0026', 'Jilid laporan'],
      ['5.1.02.02.01.0003', 'Instruktur'],
    ],
    ...[
      ['5.2.04.01.01.0003', 'Rabat beton'],
      ['5.2.04.01.01.0003', 'Paving block'],
    ],
  ];
  const SINGLES = [
    'Gaji pokok',
    'Tunjangan keluarga',
    'Tagihan air',
    'Tagihan listrik',
    'Internet',
  ];
  const rows = (price: number): Rows => [
    ['Kode Rekening', 'Uraian', 'Koefisien', 'Harga Satuan (Rp)', 'Jumlah (Rp)'],
    ['7.01.01.2.06.0004', 'Penyediaan Bahan Logistik Kantor', null, null, '=SUM(E3:E6)'],
    ...ITEMS.map(([kode, name], i) => [kode!, name!, i + 2, price, `=C${i + 3}*D${i + 3}`]),
    ['7.01.01.2.06.0005', 'Penyediaan Barang Cetakan', null, null, '=SUM(E8:E16)'],
    ...[...MORE, ...SINGLES.map((name, i) => [`5.1.02.02.01.006${i}`, name])].map(
      ([kode, name], i) => [kode!, name!, i + 3, price, `=C${i + 8}*D${i + 8}`],
    ),
  ];
  it('have names of their own, which the second table repeats', () => {
    const book = bookFrom({ Murni: rows(45_000), Perubahan: rows(48_000) });
    expect(tell(book).filter((each) => each.code === CODE)).toEqual([]);
  });
});

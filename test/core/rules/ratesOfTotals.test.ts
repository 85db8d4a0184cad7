// Rates and differences in the rows of totals: they calculate as the rows above do.
import { describe, expect, it } from 'vitest';
import { change, type Rows, told } from './plan.ts';

const line = (row: number, name: string, pagu: number, spent: number): Rows[number] => [
  row - 2,
  name,
  pagu,
  spent,
  `=C${row}-D${row}`,
  `=D${row}/C${row}*100`,
];
const LAPORAN: Rows = [
  ['LAPORAN REALISASI KEUANGAN DINAS KESEHATAN BULAN SEPTEMBER 2025'],
  ['No', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa Anggaran (Rp)', '% Serapan'],
  line(3, 'Penyusunan Dokumen Perencanaan Perangkat Daerah', 18_000_000, 16_570_800),
  line(4, 'Penyediaan Gaji dan Tunjangan ASN', 3_120_150_077, 2_772_026_400),
  line(5, 'Penyediaan Bahan Logistik Kantor', 41_504_000, 38_105_000),
  line(6, 'Penyelenggaraan Rapat Koordinasi', 214_812_500, 197_376_000),
  ['Jumlah I', null, '=SUM(C3:C6)', '=SUM(D3:D6)', '=C7-D7', '=D7/C7*100'],
  line(8, 'Pengembangan Puskesmas', 1_870_112_555, 1_731_187_200),
  line(9, 'Pengadaan Obat', 412_500_000, 377_810_000),
  ['Jumlah II', null, '=SUM(C8:C9)', '=SUM(D8:D9)', '=C10-D10', '=D10/C10*100'],
];
const at = (cells: Parameters<typeof change>[1]): string[] =>
  told(change(LAPORAN, cells)).map(({ code, cell }) => `${code} ${cell}`);

describe('the row of a total', () => {
  it('is right as it stands', () => {
    expect(at({})).toEqual([]);
  });

  it('does not take the rate of the row above', () => {
    expect(at({ F7: '=D6/C6*100' })).toEqual(['rumus-bergeser F7']);
  });

  it('has no rate or difference typed over its formula', () => {
    expect(at({ F7: 85.05 })).toEqual(['rumus-ditimpa F7']);
    expect(at({ E7: 400_000_000 })).toEqual(['rumus-ditimpa E7']);
  });

  it('of money alone has no achievement of works', () => {
    const work = (at: number, kode: string, name: string): Rows[number] => [
      ...[kode, name, 4, 3 + (at % 2), 80_000_000 * at, 60_000_000 * at],
      ...[`=D${at}/C${at}*100`, `=F${at}/E${at}*100`],
    ];
    const kegiatan = (at: number, kode: string, name: string, rows: string): Rows[number] => [
      ...[kode, name, null, null, `=SUM(E${rows.replace(':', ':E')})`],
      ...[`=SUM(F${rows.replace(':', ':F')})`, `=AVERAGE(G${rows.replace(':', ':G')})`],
      `=F${at}/E${at}*100`,
    ];
    const rows: Rows = [
      [
        'Kode',
        'Kegiatan / Sub Kegiatan',
        'Target',
        'Realisasi',
        'Pagu (Rp)',
        'Realisasi (Rp)',
      ].concat(['Capaian (%) K', 'Capaian (%) Rp']),
      kegiatan(2, '3.25.01.1.01', 'Perencanaan Perangkat Daerah', '3:5'),
      work(3, '3.25.01.1.01.0001', 'Penyusunan Dokumen Perencanaan'),
      work(4, '3.25.01.1.01.0002', 'Penyusunan RKA'),
      work(5, '3.25.01.1.01.0007', 'Evaluasi Kinerja'),
      kegiatan(6, '3.25.01.1.09', 'Pemeliharaan Barang', '7:8'),
      work(7, '3.25.01.1.09.0002', 'Pemeliharaan Kendaraan'),
      work(8, '3.25.01.1.09.0009', 'Pemeliharaan Gedung'),
      kegiatan(9, '3.25.01.1.06', 'Administrasi Umum', '10:11'),
      work(10, '3.25.01.1.06.0002', 'Penyediaan Peralatan'),
      work(11, '3.25.01.1.06.0009', 'Rapat Koordinasi'),
      ['JUMLAH ANGGARAN', null, null, null, '=E2+E6+E9', '=F2+F6+F9', null, '=F12/E12*100'],
    ];
    expect(told(rows).filter(({ severity }) => severity !== 'info')).toEqual([]);
    const named = change(rows, { A12: 'JUMLAH' });
    expect(told(named).map(({ code, cell }) => [code, cell])).toContainEqual([
      'rumus-hilang',
      'G12',
    ]);
  });

  it('has a rate where another total has it', () => {
    expect(at({ F7: null })).toEqual(['rumus-hilang F7']);
  });
});

describe('the mean of all rows, weighted', () => {
  const work = (row: number, name: string, target: number, done: number): Rows[number] => [
    ...[row - 1, name, 'Jumlah yang dibangun', target, row % 2 ? 'Unit' : 'Laporan', 25, done],
    ...[`=G${row}/D${row}*100`, `=F${row}*H${row}/100`],
  ];
  const FISIK: Rows = [
    [
      ...['No', 'Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'Bobot (%)', 'Realisasi'],
      ...['Capaian (%)', 'Tertimbang (%)'],
    ],
    work(2, 'Penyusunan Dokumen Perencanaan Rumah', 4, 3),
    work(3, 'Rehabilitasi Rumah Korban Bencana', 49, 29),
    work(4, 'Survei dan Penetapan Lokasi Kumuh', 5, 3),
    work(5, 'Perbaikan Rumah Tidak Layak Huni', 210, 121),
    work(6, 'Koordinasi Pengendalian Pemugaran', 12, 8),
    work(7, 'Perencanaan Penyediaan PSU', 3, 2),
    work(8, 'Pemeliharaan PSU', 24, 16),
    [
      'RATA-RATA TERTIMBANG',
      null,
      null,
      null,
      null,
      '=SUM(F2:F8)',
      null,
      '=I9/F9*100',
      '=SUM(I2:I8)',
    ],
  ];
  const cells = (changes: Parameters<typeof change>[1]): string[] =>
    told(change(FISIK, changes)).map(({ code, cell }) => `${code} ${cell}`);

  it('divides by the sum of the weights, where the targets have none', () => {
    expect(cells({})).toEqual([]);
  });

  it('is told where the row has what the others divide by', () => {
    const added = { A9: 'JUMLAH', D9: '=SUM(D2:D8)', G9: '=SUM(G2:G8)' };
    expect(cells({ ...added, H9: '=G9/D9*100' })).toEqual([]);
    expect(cells({ ...added, H9: '=G9/F9*100' })).toContain('rumus-penyebut H9');
  });

  it('is told where it divides by nothing', () => {
    expect(cells({ H9: '=I9/E9*100' })).not.toEqual([]);
  });
});

describe('rows below the total that share it out', () => {
  it('may name their unit', () => {
    const work = (at: number, name: string, unit: string, price: number): Rows[number] => [
      ...[at - 1, name, unit, 4 * at, 6 * at, `=SUM(D${at}:E${at})`, price, `=F${at}*G${at}`],
    ];
    const rows: Rows = [
      ['No', 'Rincian Bantuan', 'Satuan', 'Bintan', 'Karimun', 'Jumlah Volume'].concat([
        'Harga Satuan (Rp)',
        'Jumlah (Rp)',
      ]),
      work(2, 'Perahu motor', 'Unit', 45_000_000),
      work(3, 'Alat tangkap', 'Paket', 7_500_000),
      work(4, 'Kotak pendingin', 'Unit', 1_200_000),
      [null, 'JUMLAH BELANJA BANTUAN', null, null, null, null, null, '=SUM(H2:H4)'],
      [
        ...[null, 'Nilai per kabupaten (Rp)', 'Rp'],
        ...['=SUMPRODUCT(D2:D4;$G$2:$G$4)', '=SUMPRODUCT(E2:E4;$G$2:$G$4)', null, null],
        '=SUM(D6:E6)',
      ],
      [
        ...[null, 'Proporsi per kabupaten (%)', '%', '=D6/$H$6*100', '=E6/$H$6*100', null, null],
        '=SUM(D7:E7)',
      ],
    ];
    expect(told(rows)).toEqual([]);
  });
});

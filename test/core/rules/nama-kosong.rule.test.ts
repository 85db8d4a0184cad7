// The rule nama-kosong: a sasaran or kegiatan with an indicator or money of its own but no name.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, type Rows, tell, told } from './plan.ts';

const CODE = 'nama-kosong';

const HEAD = [
  ...['Sasaran', 'Indikator Sasaran', 'Kegiatan', 'Anggaran Kegiatan (Rp)'],
  ...['Sub Kegiatan', 'Indikator Sub Kegiatan', 'Satuan', 'Target', 'Anggaran Sub Kegiatan (Rp)'],
];
const sub = (
  row: number,
  kode: string,
  above: readonly Input[],
  kegiatan: string | null,
  last = row,
): Input[] => [
  ...above,
  kegiatan,
  kegiatan === null && last === row ? null : `=SUM(I${row}:I${last})`,
  `${kode} Pelayanan Kesehatan ${kode.slice(-1)}${kode.slice(-6, -5)}`,
  `Jumlah dokumen pelayanan ${kode.slice(-1)}${kode.slice(-6, -5)}`,
  'Dokumen',
  4,
  53_972_600 + row * 1_250,
];

const plan = (sasaran: string | null, kegiatan: string | null): Rows => [
  ['RENCANA AKSI DINAS KESEHATAN TAHUN 2024'],
  [],
  HEAD,
  sub(4, '1.02.02.2.01.0001', ['Meningkatnya mutu', 'Indeks mutu'], '1.02.02.2.01 Fasilitas', 5),
  sub(5, '1.02.02.2.01.0002', [null, null], null),
  sub(6, '1.02.02.2.02.0001', [null, null], '1.02.02.2.02 Layanan', 7),
  sub(7, '1.02.02.2.02.0002', [null, null], null),
  sub(8, '1.02.04.2.01.0001', [sasaran, 'Persentase PHBS'], '1.02.04.2.01 Izin Apotek', 9),
  sub(9, '1.02.04.2.01.0002', [null, null], null),
  sub(10, '1.02.04.2.03.0001', [null, null], kegiatan, 11),
  sub(11, '1.02.04.2.03.0002', [null, null], null),
];
const MERGES = [
  ...['A4:A7', 'B4:B7', 'A8:A11', 'B8:B11'],
  ...[4, 6, 8, 10].flatMap((row) => [`C${row}:C${row + 1}`, `D${row}:D${row + 1}`]),
];
const found = (rows: Rows, merges: readonly string[]) =>
  tell(contextOf([gridFrom(rows, 'Renaksi', [], merges)])).map((each) => [each.code, each.cell]);

describe('nama-kosong: a name left out where levels stand side by side', () => {
  it('is told at the blank cell, and nothing else follows from it', () => {
    expect(found(plan('Meningkatnya PHBS', '1.02.04.2.03 Sertifikat'), MERGES)).toEqual([]);
    expect(found(plan(null, '1.02.04.2.03 Sertifikat'), MERGES)).toEqual([[CODE, 'A8']]);
    expect(found(plan('Meningkatnya PHBS', null), MERGES)).toEqual([[CODE, 'C10']]);
  });

  it('is told by the money of a kegiatan alone, without merged cells', () => {
    const cells = found(plan('Meningkatnya PHBS', null), []);
    expect(cells.filter(([code]) => code === CODE)).toEqual([[CODE, 'C10']]);
  });

  it('is no gap where one sasaran has two indicators', () => {
    const cells = found(plan(null, '1.02.04.2.03 Sertifikat'), []);
    expect(cells.filter(([code]) => code === CODE)).toEqual([]);
  });
});

describe('nama-kosong: a code and money without a name', () => {
  const plan = (name: string | null, own: string | null): Rows => [
    ['RINGKASAN DPA BPKAD TAHUN 2025'],
    ['Kode', null, null, null, null, 'Uraian', 'Anggaran (Rp)', 'Anggaran per Triwulan (Rp)'],
    [null, null, null, null, null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
    [
      '5',
      '02',
      '02',
      null,
      null,
      'PROGRAM PENGELOLAAN KEUANGAN DAERAH',
      '=G5+G8',
      '=H5+H8',
      '=I5+I8',
      '=J5+J8',
      '=K5+K8',
    ],
    [
      '5',
      '02',
      '02',
      '2.02',
      null,
      'Perbendaharaan Daerah',
      '=SUM(G6:G7)',
      '=SUM(H6:H7)',
      '=SUM(I6:I7)',
      '=SUM(J6:J7)',
      '=SUM(K6:K7)',
    ],
    [
      '5',
      '02',
      '02',
      '2.02',
      own,
      'Pengelolaan Kas Daerah',
      142_680_000,
      28_500_000,
      42_800_000,
      42_680_000,
      28_700_000,
    ],
    [
      '5',
      '02',
      '02',
      '2.02',
      '0003',
      'Penerbitan Anggaran Kas dan SPD',
      68_435_000,
      27_300_000,
      13_700_000,
      13_735_000,
      13_700_000,
    ],
    [
      '5',
      '02',
      '02',
      '2.05',
      null,
      'Sistem Informasi Keuangan',
      '=SUM(G9:G10)',
      '=SUM(H9:H10)',
      '=SUM(I9:I10)',
      '=SUM(J9:J10)',
      '=SUM(K9:K10)',
    ],
    [
      '5',
      '02',
      '02',
      '2.05',
      '0001',
      'Implementasi Sistem Informasi',
      495_670_000,
      148_700_000,
      198_270_000,
      99_100_000,
      49_600_000,
    ],
    [
      '5',
      '02',
      '02',
      '2.05',
      '0003',
      name,
      83_165_000,
      16_600_000,
      24_965_000,
      33_200_000,
      8_400_000,
    ],
    [null, null, null, null, null, 'JUMLAH', '=G4', '=H4', '=I4', '=J4', '=K4'],
  ];
  const CODES = ['A2:E3', 'F2:F3', 'G2:G3', 'H2:K2'];

  it('is told at the blank name', () => {
    expect(found(plan('Pembinaan Sistem Informasi', '0001'), CODES)).toEqual([]);
    expect(found(plan(null, '0001'), CODES)).toEqual([[CODE, 'F10']]);
  });

  it('and a sub kegiatan without its own number at the blank piece of its code', () => {
    expect(found(plan('Pembinaan Sistem Informasi', null), CODES)).toEqual([['kode-ganda', 'E6']]);
  });
});

describe('nama-kosong: an indicator beside a name left out is not the name', () => {
  const sheet = (change: Readonly<Record<number, readonly Input[]>>, coded = true): Rows => {
    const rows: Rows = [
      ['RENCANA AKSI DINAS PERPUSTAKAAN TAHUN 2025'],
      ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Indikator', 'Satuan', 'Target', 'Pagu (Rp)'],
      ['2.23.02', 'PROGRAM PEMBINAAN PERPUSTAKAAN', 'Indeks literasi', 'Indeks', 71, '=F4+F7'],
      ['2.23.02.2.01', 'Pengelolaan Perpustakaan', 'Jumlah layanan', 'Layanan', 3, '=F5+F6'],
      ['2.23.02.2.01.0003', 'Peningkatan Layanan', 'Jumlah buku', 'Buku', 250, 48_750_000],
      ['2.23.02.2.01.0006', 'Pembinaan Sekolah', 'Jumlah sekolah', 'Sekolah', 24, 31_420_500],
      ['2.23.02.2.02', 'Pembudayaan Gemar Membaca', 'Jumlah agenda', 'Agenda', 4, '=F8+F9'],
      ['2.23.02.2.02.0001', 'Sosialisasi Budaya Baca', 'Jumlah peserta', 'Orang', 320, 27_680_000],
      ['2.23.02.2.02.0003', 'Pemilihan Duta Baca', 'Jumlah duta baca', 'Orang', 2, 19_275_000],
    ];
    return rows.map((row, i) => {
      const changed = change[i + 1] ?? row;
      return i < 2 || coded ? changed : [i - 1, ...changed.slice(1)];
    });
  };
  const unnamed = (row: number): readonly Input[] => {
    const [kode, , ...rest] = sheet({})[row - 1]!;
    return [kode!, null, ...rest];
  };

  it('is told by the code of the row, and its parent adds it up as before', () => {
    expect(found(sheet({}), [])).toEqual([]);
    expect(found(sheet({ 8: unnamed(8) }), [])).toEqual([[CODE, 'B8']]);
    expect(found(sheet({ 4: unnamed(4) }), [])).toEqual([[CODE, 'B4']]);
  });

  it('is told by the number and the money where there are no codes', () => {
    expect(found(sheet({ 8: unnamed(8) }, false), [])).toEqual([[CODE, 'B8']]);
  });

  it('is no gap in a second indicator with the code above, nor with money alone', () => {
    const second = ['2.23.02.2.02.0001', null, 'Jumlah kegiatan', 'Kegiatan', 4, null];
    const codes = (rows: Rows) => found(rows, []).filter(([code]) => code === CODE);
    expect(codes([...sheet({}), second])).toEqual([]);
    expect(codes([...sheet({}), [null, null, 'Jumlah duta', 'Orang', 4, 12_000_000]])).toEqual([]);
  });
});

describe('nama-kosong: numbered rows without codes', () => {
  const plan = (name: string | null, amount: Input = 146_875_000): Rows => [
    ['RENCANA FISIK DAN KEUANGAN TAHUN 2025'],
    ['No', 'Program/Kegiatan/Sub Kegiatan', 'Pagu (Rp)'],
    ['I', 'Program Pengelolaan Keuangan Daerah', '=C4'],
    [1, 'Koordinasi dan Penyusunan Rencana Anggaran Daerah', '=SUM(C5:C7)'],
    ['a', 'Koordinasi dan Penyusunan KUA dan PPAS', 218_460_000],
    ['b', name, amount],
    ['c', 'Koordinasi dan Penyusunan Perda APBD', 384_290_000],
  ];
  const mine = (rows: Rows) => found(rows, []).filter(([code]) => code === CODE);

  it('names the blank cell beside a number and money', () => {
    expect(mine(plan('Verifikasi RKA-SKPD'))).toEqual([]);
    expect(mine(plan(null))).toEqual([[CODE, 'B6']]);
  });

  it('is no gap where nothing but a letter stands', () => {
    expect(mine(plan(null, null))).toEqual([]);
  });
});

describe('nama-kosong: levels that every row repeats', () => {
  const WORKS = [
    'Jaringan Irigasi',
    'Jalan Usaha Tani',
    'Embung',
    'Dam Parit',
    'Pintu Air',
    'Sumur',
  ];
  const rows: Rows = [
    ['No', 'Program', 'Kegiatan', 'Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'Pagu (Rp)'],
    ...['Prasarana', 'Sarana'].flatMap((kind, k) =>
      WORKS.map((work, i): Input[] => [
        ...[k * 6 + i + 1, `Program ${kind} Pertanian`, `Pengembangan ${kind}`],
        ...[`Pembangunan ${work} ${kind}`, `Jumlah ${work.toLowerCase()}`, 4 + i, 'Unit'],
        128_400_000 + i * 3_250_000 + k * 875_000,
      ]),
    ),
  ];
  const found = (changed: Readonly<Record<string, Input>>) =>
    told(change(rows, changed)).flatMap((each) =>
      each.severity === 'info' ? [] : [`${each.code} ${each.cell}`],
    );

  it('are missed in the one row that leaves them out, not where groups begin', () => {
    expect(found({})).toEqual([]);
    expect(found({ C9: null })).toEqual(['nama-kosong C9']);
    const grouped = Object.fromEntries(
      [3, 4, 5, 6, 7, 9, 10, 11, 12, 13].map((at) => [`C${at}`, null]),
    );
    expect(found(grouped)).toEqual([]);
  });
});

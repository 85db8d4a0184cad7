// Sums that are gone where rows say little else: a blank subtotal, a total of the wrong column, works below a blank sum.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, type Input, type Rows, tell, told } from './plan.ts';

const slips = (rows: Rows, cells: Readonly<Record<string, Input>>): string[] =>
  told(change(rows, cells)).map((each) => `${each.code} ${each.cell}`);

describe('subtotals of units of an office', () => {
  const head = (no: string, name: string, formula: string): Input[] => [no, name, null, formula];
  const work = (no: number, name: string, amount: number): Input[] => [
    ...[no, name, `Jumlah ${name}`, amount],
  ];
  const total = (name: string, formula: string): Input[] => [null, name, null, formula];
  const ROWS: Rows = [
    ['No', 'Kegiatan / Sub Kegiatan', 'Output', 'Anggaran (Rp)'],
    ['A', 'BIDANG SARANA PERTANIAN'],
    head('I', 'Pengawasan Sarana Pertanian', '=SUM(D4:D5)'),
    work(1, 'Pengawasan Pupuk', 368_000_000),
    work(2, 'Pendampingan Benih', 257_000_000),
    total('Jumlah Bidang Sarana Pertanian', '=D3'),
    ['B', 'BIDANG PRASARANA PERTANIAN'],
    head('I', 'Pembangunan Prasarana Pertanian', '=SUM(D9:D10)'),
    work(1, 'Pembangunan Jaringan Irigasi', 114_000_000),
    work(2, 'Pembangunan Jalan Usaha Tani', 305_000_000),
    total('Jumlah Bidang Prasarana Pertanian', '=D8'),
    ['C', 'BIDANG PENYULUHAN'],
    head('I', 'Pelaksanaan Penyuluhan Pertanian', '=SUM(D14:D15)'),
    work(1, 'Peningkatan Kapasitas Penyuluh', 295_000_000),
    work(2, 'Pembentukan Sekolah Lapang', 95_000_000),
    total('Jumlah Bidang Penyuluhan', '=D13'),
    total('TOTAL DINAS', '=D6+D11+D16'),
  ];

  it('are missed where one is blank, though its row holds nothing but its label', () => {
    expect(slips(ROWS, {})).toEqual([]);
    expect(slips(ROWS, { D6: null })).toEqual(['rumus-hilang D6']);
  });

  it('are what the grand total adds', () => {
    const [found] = told(change(ROWS, { D17: 1_434_000_000 }));
    expect(found).toMatchObject({ code: 'rumus-ditimpa', cell: 'D17' });
  });
});

describe('the total of a small list of programs', () => {
  const ROWS: Rows = [
    ['No', 'Program', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Keterangan'],
    [1, 'PROGRAM UPAYA KESEHATAN', 1_548_796_000, 1_361_732_000, 'APBD'],
    [2, 'PROGRAM SUMBER DAYA MANUSIA KESEHATAN', 753_471_000, 679_661_000, 'APBD'],
    [3, 'PROGRAM PEMBERDAYAAN MASYARAKAT', 378_048_000, 327_167_000, 'APBD'],
    [null, 'Jumlah', '=SUM(C2:C4)', '=SUM(D2:D4)'],
  ];

  it('is missed beside that of the other money', () => {
    expect(slips(ROWS, {})).toEqual([]);
    expect(slips(ROWS, { C5: null })).toEqual(['rumus-hilang C5']);
  });

  it('adds its own column, and no remarks or cells beyond the table', () => {
    expect(slips(ROWS, { D5: '=SUM(E2:E4)' })).toEqual(['rumus-kolom-lain D5']);
    expect(slips(ROWS, { D5: '=SUM(H2:H4)' })).toEqual(['rumus-kurang-baris D5']);
  });
});

describe('spending listed below sub kegiatan without codes', () => {
  const line = (name: string, volume: number, price: number, row: number): Input[] => [
    ...[null, name, volume, price, `=C${row}*D${row}`],
  ];
  const ROWS: Rows = [
    ['Kode', 'Uraian', 'Volume', 'Harga Satuan (Rp)', 'Jumlah (Rp)'],
    ['1.01.02', 'PROGRAM PENGELOLAAN PENDIDIKAN', null, null, '=E3'],
    ['1.01.02.2.01', 'Pengelolaan Pendidikan Sekolah Dasar', null, null, '=E4+E7+E10'],
    ['1.01.02.2.01.0006', 'Pembangunan Ruang Kelas Baru', null, null, '=SUM(E5:E6)'],
    line('Belanja honorarium narasumber', 8, 900_000, 5),
    line('Belanja alat tulis kantor', 2, 1_250_000, 6),
    ['1.01.02.2.01.0012', 'Rehabilitasi Ruang Kelas', null, null, '=SUM(E8:E9)'],
    line('Belanja honorarium narasumber', 6, 900_000, 8),
    line('Belanja perjalanan dinas', 40, 150_000, 9),
    ['1.01.02.2.01.0027', 'Pengadaan Mebel Sekolah', null, null, '=SUM(E11:E12)'],
    line('Belanja makanan dan minuman rapat', 96, 45_000, 11),
    line('Belanja alat tulis kantor', 5, 1_250_000, 12),
  ];

  it('stays below the sub kegiatan whose sum is gone, and the kegiatan is not blamed', () => {
    expect(slips(ROWS, {})).toEqual([]);
    expect(slips(ROWS, { E7: null }).filter((each) => each.startsWith('rumus'))).toEqual([
      'rumus-hilang E7',
    ]);
  });
});

describe('a list of programs linked to the plan', () => {
  const PLAN: Rows = [
    ['Kode', 'Program/Kegiatan', 'Anggaran (Rp)'],
    ...['INFORMASI PUBLIK', 'APLIKASI INFORMATIKA', 'STATISTIK SEKTORAL'].flatMap(
      (name, i): Rows => [
        [`2.16.0${i + 2}`, `PROGRAM ${name}`, `=C${2 * i + 3}`],
        [`2.16.0${i + 2}.2.01`, `Pengelolaan ${name}`, 695_568_000 - 120_400_000 * i],
      ],
    ),
  ];
  const LIST: Rows = [
    ['No', 'Program', 'Anggaran (Rp)'],
    [1, 'PROGRAM INFORMASI PUBLIK', '=Renaksi!C2'],
    [2, 'PROGRAM APLIKASI INFORMATIKA', '=Renaksi!C4'],
    [3, 'PROGRAM STATISTIK SEKTORAL', '=Renaksi!C6'],
    [null, 'Jumlah', '=SUM(C2:C4)'],
  ];

  it('has another amount than the plan where one link was typed over', () => {
    const found = (cells: Readonly<Record<string, Input>>) =>
      tell(bookFrom({ Renaksi: PLAN, PK: change(LIST, cells) })).map(
        ({ code, cell }) => `${code} ${cell}`,
      );
    expect(found({})).toEqual([]);
    expect(found({ C3: 615_430_000 })).toEqual(['pagu-beda C3']);
  });
});

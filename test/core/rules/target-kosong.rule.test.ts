// The rule target-kosong: money without a target.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, type Rows, told } from './plan.ts';

const CODE = 'target-kosong';

describe('target-kosong: money without a target', () => {
  it('names the money', () => {
    const found = told(change(EVALUASI, { E8: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E8']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('anggarannya');
  });

  it('asks for none in a row that only heads the works that it adds', () => {
    const head = (row: number, name: string, sum: string): Input[] => [
      ...[row, name, null, null, null, sum],
    ];
    const work = (
      row: number,
      name: string,
      many: number,
      unit: string,
      price: number,
    ): Input[] => [...[row, name, many, unit, price, `=C${row}*E${row}`]];
    const rows: Rows = [
      ['RINCIAN KEBUTUHAN BELANJA'],
      [],
      ['No', 'Uraian Pekerjaan', 'Volume', 'Satuan', 'Harga Satuan (Rp)', 'Anggaran (Rp)'],
      head(4, 'Pendataan Fakir Miskin', '=SUM(F5:F7)'),
      work(5, 'Honorarium petugas pendata', 40, 'OB', 1_250_000),
      work(6, 'Transport peserta', 120, 'OK', 150_000),
      work(7, 'Penggandaan instrumen', 900, 'Eks', 12_500),
      head(8, 'Penyaluran Sembako', '=SUM(F9:F11)'),
      work(9, 'Paket sembako', 600, 'Paket', 350_000),
      work(10, 'Sewa angkutan', 14, 'Hari', 900_000),
      work(11, 'Upah bongkar muat', 24, 'OH', 125_000),
      [null, 'JUMLAH', null, null, null, '=F4+F8'],
    ];
    expect(told(rows).filter(({ code }) => /target|rencana/.test(code))).toEqual([]);
    const found = told(change(rows, { C9: null })).map(({ cell }) => cell);
    expect(found).toContain('C9');
  });

  it('asks for none in a group of costs of which nothing is measured, but in a lone blank', () => {
    const work = (row: number, name: string, money: number): Input[] => [
      ...[null, name, row, 'Ruang', money],
    ];
    const cost = (name: string, money: number): Input[] => [null, name, null, null, money];
    const rows: Rows = [
      ['No', 'Uraian Kegiatan', 'Volume', 'Satuan', 'Anggaran (Rp)'],
      ['A', 'Rehabilitasi Ruang Kelas', null, null, '=SUM(E3:E10)'],
      ...[3, 4, 5, 6, 7, 8, 9, 10].map((row) => work(row, `SDN ${row} Sukamaju`, row * 31_000_000)),
      ['B', 'Pembangunan Toilet', null, null, '=SUM(E12:E14)'],
      ...[12, 13, 14].map((row) => work(row, `SMPN ${row} Sukamaju`, row * 7_300_000)),
      ['C', 'Biaya Penunjang', null, null, '=SUM(E16:E18)'],
      cost('Biaya perencanaan', 96_000_000),
      cost('Biaya pengawasan', 118_000_000),
      cost('Honorarium dan perjalanan dinas', 40_000_000),
    ];
    const mine = (changed: Rows) => told(changed).filter(({ code }) => code === CODE);
    expect(mine(rows)).toEqual([]);
    expect(mine(change(rows, { C13: null, D13: null })).map(({ cell }) => cell)).toEqual(['C13']);
  });

  it('is content when every row has a target', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('names the indicator of a Perjanjian Kinerja that has a unit but nothing to aim at', () => {
    const rows = [
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'],
      [1, 'Meningkatnya kunjungan', 'Jumlah kunjungan wisatawan', 'Orang', 1_250_000],
      [null, null, 'Rata-rata lama tinggal wisatawan', 'Hari', 1.85],
      [2, 'Meningkatnya ekonomi kreatif', 'Persentase pelaku yang berkembang', '%', null],
      [3, 'Meningkatnya akuntabilitas', 'Nilai SAKIP', 'Nilai', 78.5],
      [4, 'Meningkatnya layanan', 'Indeks Kepuasan Masyarakat', 'Indeks', 84.25],
      [5, 'Meningkatnya kerja sama', 'Jumlah naskah kerja sama', 'Naskah', 4],
    ];
    const found = told(rows).filter((each) => each.code === CODE);
    expect(found.map((each) => each.cell)).toEqual(['E4']);
  });
});

describe('target-kosong: levels side by side', () => {
  const plan = (fifth: string | null): Rows => [
    ['RENCANA AKSI DINAS KESEHATAN TAHUN 2024'],
    [],
    [
      ...['Kegiatan', 'Indikator Kegiatan', 'Target Kegiatan'],
      ...['Sub Kegiatan', 'Indikator Sub Kegiatan', 'Target', 'Anggaran (Rp)'],
    ],
    ...Array.from({ length: 7 }, (_, i): Input[] => [
      `Penyelenggaraan Layanan ${String.fromCharCode(65 + i)}`,
      'Persentase layanan sesuai standar',
      i === 4 ? fifth : `${70 + i} %`,
      `Pengelolaan Layanan ${String.fromCharCode(65 + i)}`,
      `Jumlah dokumen layanan ${String.fromCharCode(65 + i)}`,
      '4 Dokumen',
      53_972_600 + i * 1_250,
    ]),
  ];
  const cells = (fifth: string | null) =>
    told(plan(fifth))
      .filter((each) => each.code === CODE)
      .map((each) => each.cell);

  it('have targets of their own', () => {
    expect(cells('74 %')).toEqual([]);
    expect(cells(null)).toEqual(['C8']);
    expect(cells('-')).toEqual([]);
  });
});

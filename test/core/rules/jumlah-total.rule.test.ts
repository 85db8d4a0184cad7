// The rule jumlah-total: a total row.
import { describe, expect, it } from 'vitest';
import { change, contextOf, gridFrom, type Input, KETIK, type Rows, tell, told } from './plan.ts';

const CODE = 'jumlah-total';

describe('jumlah-total: a total row', () => {
  it('names the program that was left out', () => {
    const found = told(change(KETIK, { G24: 345_776_300 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G24']);
    expect(mine[0]!.message).toContain('PROGRAM PENINGKATAN KERJASAMA DESA');
    expect(mine[0]!.message).toContain('belum ikut dijumlahkan');
  });

  it('accepts a total of the programs', () => {
    const found = told(KETIK);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('jumlah-total: offices above their programs', () => {
  const offices: readonly (readonly [string, string, readonly number[]])[] = [
    ['1.03', 'Dinas PUPR', [7_961_829_000, 7_296_765_000, 9_145_957_000]],
    ['1.05', 'Satpol PP', [1_584_367_000, 1_623_866_000]],
    ['1.06', 'Dinas Sosial', [553_367_000, 1_089_718_000]],
    ['2.07', 'Dinas Tenaga Kerja', [1_674_581_000, 1_151_723_000]],
  ];
  const sheet = (office: (sum: number) => number): Rows => {
    const rows: Input[][] = [
      ['Formulir E.58 EVALUASI TERHADAP HASIL RPJMD'],
      ['Kode', 'Perangkat Daerah / Program', 'Indikator Kinerja', 'Target (%)', 'Anggaran (Rp)'],
    ];
    let all = 0;
    offices.forEach(([kode, name, programs], i) => {
      const sum = programs.reduce((a, b) => a + b, 0);
      all += sum;
      rows.push([kode, name, null, null, i === 0 ? office(sum) : sum]);
      programs.forEach((amount, p) => {
        const own = `${kode}.0${p + 2}`;
        rows.push([own, `PROGRAM ${name} ${p}`, `Persentase layanan ${own}`, 60 + p, amount]);
      });
    });
    rows.push([null, 'Jumlah', null, null, all]);
    return rows;
  };
  const cells = (office: (sum: number) => number) =>
    told(sheet(office)).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('are what their programs come to', () => {
    expect(cells((sum) => sum)).toEqual([]);
    expect(cells((sum) => sum + 1_000_000)).toEqual(['E3']);
  });
});

describe('jumlah-total: several subtotals', () => {
  const PROGRAMS: readonly (readonly number[])[] = [
    [875_564_250, 932_700_025, 936_325_575],
    [408_219_000, 155_300_900],
    [494_354_125, 256_455_450],
    [550_928_800, 168_121_225],
  ];
  const sheet = (
    subtotal: (sum: number, i: number) => number,
    total: (sum: number) => number,
  ): Rows => {
    const rows: Input[][] = [['No', 'Program/Kegiatan', 'Indikator', 'Anggaran (Rp)']];
    let all = 0;
    PROGRAMS.forEach((amounts, i) => {
      const sum = amounts.reduce((a, b) => a + b, 0);
      all += sum;
      rows.push([i + 1, `PROGRAM PENGEMBANGAN KOPERASI ${i + 1}`, 'Persentase koperasi', sum]);
      amounts.forEach((amount, k) => {
        rows.push([null, `Kegiatan Pembinaan ${i + 1}${k + 1}`, `Jumlah koperasi ${k}`, amount]);
      });
      rows.push([null, `Jumlah ${i + 1}`, null, subtotal(sum, i)]);
    });
    return [...rows, [null, 'TOTAL', null, total(all)]];
  };
  const same = (sum: number): number => sum;
  const cells = (rows: Rows) =>
    told(rows).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('hold the odd one against what the others add', () => {
    expect(cells(sheet(same, same))).toEqual([]);
    expect(cells(sheet((sum, i) => (i === 2 ? sum + 36_060_750 : sum), same))).toEqual(['D14']);
  });

  it('hold the one below all rows against the whole', () => {
    expect(cells(sheet(same, (sum) => sum + 435_237_150))).toEqual(['D19']);
  });
});

describe('jumlah-total: a row that runs on from quarter to quarter', () => {
  const sheet = (label: string, running: readonly number[]): Rows => [
    ['No', 'Kegiatan', 'Pagu (Rp)', 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
    ...[100, 140, 170, 230].map((amount, i): Input[] => [
      ...[i + 1, `Kegiatan Pembinaan Kelompok ${i + 1}`, amount * 1e6, amount * 2e5],
      ...[amount * 3e5, amount * 4e5, amount * 1e5],
    ]),
    [null, 'JUMLAH', 640e6, 128e6, 192e6, 256e6, 64e6],
    [null, label, null, ...running],
  ];
  const cells = (label: string, running: readonly number[]) =>
    told(sheet(label, running)).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('is what it had before and the total above it', () => {
    expect(cells('JUMLAH KUMULATIF', [128e6, 320e6, 576e6, 640e6])).toEqual([]);
    expect(cells('JUMLAH S.D. TRIWULAN', [128e6, 320e6, 576e6, 640e6])).toEqual([]);
  });

  it('is told where one quarter does not go on', () => {
    expect(cells('JUMLAH KUMULATIF', [128e6, 302e6, 576e6, 640e6])).toEqual(['E7']);
  });

  it('is another total where it does not run on', () => {
    expect(cells('TOTAL', [128e6, 192e6, 265e6, 64e6])).toEqual(['F7']);
  });
});

describe('jumlah-total: a group in which nothing of a kind was bought', () => {
  const sheet = (tender: number): Rows => [
    ['No', 'Paket Pekerjaan', 'Pagu (Rp)', 'Nilai Kontrak (Rp)'],
    [1, 'Pembangunan gedung uji kendaraan', 400e6, 390e6],
    [2, 'Pengadaan rambu lalu lintas', 250e6, 240e6],
    [null, 'JUMLAH', 650e6, tender],
    [1, 'Penertiban lalu lintas rutin', 60e6, null],
    [2, 'Pengawasan parkir tepi jalan', 45e6, null],
    [null, 'JUMLAH', 105e6, 0],
    [null, 'TOTAL', 755e6, 630e6],
  ];
  const cells = (tender: number) =>
    told(sheet(tender)).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('has 0, and none of the figures of others', () => {
    expect(cells(630e6)).toEqual([]);
    expect(cells(0)).toEqual(['D4']);
  });
});

describe('jumlah-total: groups that nothing but their figures shows', () => {
  const rows = (total: number, changes: Parameters<typeof change>[1] = {}): Rows =>
    change(
      [
        ['No', 'Uraian', 'Volume', 'Pagu (Rp)'],
        [1, 'Seksi Pemerintahan', 1, 90e6],
        [2, 'Pembinaan administrasi desa', 12, 52e6],
        [3, 'Fasilitasi batas desa', 4, 38e6],
        [4, 'Pelayanan umum kecamatan', 12, 61e6],
        [null, 'JUMLAH', null, total],
      ],
      changes,
    );
  const cells = (sheet: Rows) =>
    told(sheet).flatMap((each) => (each.code === CODE ? [each.cell] : []));

  it('are counted once', () => {
    expect(cells(rows(151e6))).toEqual([]);
  });

  it('excuse no other total, nor one that leaves out a work', () => {
    expect(cells(rows(115e6))).toEqual(['D6']);
    expect(cells(rows(179e6, { D3: 51e6 }))).toEqual(['D6']);
  });
});

describe('jumlah-total: money told in percent beside the money itself', () => {
  const rows = (total: number): Rows => [
    ['Program', 'Indikator', 'Target Kinerja dan Anggaran', null, 'Realisasi Total'],
    [null, null, 'Target', 'Pagu', 'Kinerja', 'Keuangan', 'Rp.'],
    ['PROGRAM PENUNJANG URUSAN', 'Nilai akuntabilitas', '82 Nilai', 800e6, 0.8, 0.75, 600e6],
    ['PROGRAM PENGADAAN BARANG', 'Tingkat kematangan', '9 Variabel', 400e6, 0.7, 0.6, 240e6],
    ['JUMLAH', null, null, total, 0.75, 0.7, 840e6],
  ];
  const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:G1'];
  const cells = (total: number) =>
    tell(contextOf([gridFrom(rows(total), 'Monev', [4, 5], merges)])).flatMap((each) =>
      each.code === CODE ? [each.cell] : [],
    );

  it('adds up to nothing, unlike the money', () => {
    expect(cells(1200e6)).toEqual([]);
    expect(cells(1020e6)).toEqual(['D5']);
  });
});

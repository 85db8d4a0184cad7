// The rule triwulan-tahun: quarters that do not give the year.
import { describe, expect, it } from 'vitest';
import { change, type Rows, TRIWULAN, told } from './plan.ts';

const CODE = 'triwulan-tahun';

describe('triwulan-tahun: quarters that do not give the year', () => {
  it('finds one Kelurahan short of 13 (Sulteng 2024)', () => {
    const found = told(change(TRIWULAN, { E11: '12 Desa dan 13 Kelurahan' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E11']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('6 + 6 = 12 Kelurahan');
    expect(mine[0]!.message).toContain('13 Kelurahan');
    expect(mine[0]!.message).toContain('kurang 1');
  });

  it('finds 35 + 85 wrong for 200', () => {
    const found = told(change(TRIWULAN, { E12: 200 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E12']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('35 + 85 = 120');
  });

  it('finds 11 + 11 Bumdes wrong for 21 Bumdes dan 1 Bumdesma', () => {
    const found = told(
      change(TRIWULAN, { E12: '21 Bumdes dan 1 Bumdesma', F12: '11 Bumdes', G12: '11 Bumdes' }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['E12']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('21 Bumdes');
    expect(mine[0]!.message).toContain('1 Bumdesma');
  });

  it('names the one quarter that leaves the level of the year', () => {
    const found = told([
      ['Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['Penyediaan Gaji dan Tunjangan ASN', 'Jumlah orang', 58, 'Orang', 58, 85, 58, 58],
      ['Fasilitasi Tata Wilayah Desa', 'Jumlah desa', 24, 'Desa', 6, 6, 6, 6],
      ['Evaluasi Perkembangan Desa', 'Jumlah laporan', 4, 'Laporan', 1, 1, 1, 1],
    ]);
    expect(found.map((each) => [each.code, each.cell])).toEqual([[CODE, 'F2']]);
    expect(found[0]!.message).toContain(
      'tertulis 85, padahal target setahun dan triwulan lain baris itu 58',
    );
  });

  it('names the one blank of a plan that writes a dash for nothing', () => {
    const works = ['Alfa', 'Bravo', 'Citra', 'Delta', 'Elang', 'Fajar'];
    const rows = (last: number | null): Rows => [
      ['Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['Sertifikasi Pangan Segar', 'Jumlah sertifikat', 14, 'Sertifikat', '-', 4, 5, last],
      ...works.map((name) => [
        ...[`Pengawasan Pangan ${name}`, `Jumlah sampel ${name}`, 6, 'Sampel'],
        ...['-', 1, 2, 3],
      ]),
    ];
    expect(told(rows(5))).toEqual([]);
    const [found, ...more] = told(rows(null)).filter((each) => each.code === CODE);
    expect([found!.cell, more]).toEqual(['H2', []]);
  });

  it('names the one quarter that was left blank', () => {
    const found = told([
      ['Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['Fasilitasi Tata Wilayah Desa', 'Jumlah desa', 24, 'Desa', 6, 6, null, 6],
      ['Fasilitasi Penamaan dan Kode Desa', 'Jumlah desa', 8, 'Desa', 2, 2, 2, 2],
      ['Pembentukan Desa', 'Jumlah desa', 12, 'Desa', 3, 3, '-', 3],
    ]).filter((each) => each.code === CODE);
    // A dash says outright that there is nothing: then it is the year that does not fit.
    expect(found.map((each) => each.cell).sort()).toEqual(['C4', 'G2']);
    const blank = found.find((each) => each.cell === 'G2')!;
    expect(blank.message).toContain('belum diisi: triwulan berjumlah 6 + 6 + 6 = 18 Desa');
    expect(blank.suggestion).toContain('Isi triwulan yang kosong');
  });

  it('accepts 64, 64, 64, 64 for 64 and a rate without quarters', () => {
    const found = told(TRIWULAN);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('reads quarters that stand together in one cell (Banjar 2020)', () => {
    const mine = told(banjar('TW 1 = 355\nTW 2 = 5\nTW 3 = -\nTW 4 = -')).filter(
      (each) => each.code === CODE,
    );
    expect(mine.map((each) => each.cells)).toEqual([['C3', 'D3']]);
    expect(mine[0]!.message).toContain('355 + 5 = 360 Orang');
    expect(mine[0]!.message).toContain('1.416 Orang');
    expect(
      told(banjar('TW 1 = 354\nTW 2 = 354\nTW 3 = 354\nTW 4 = 354')).filter(
        (each) => each.code === CODE,
      ),
    ).toEqual([]);
  });

  it('wants the year of a rate that is planned for the last quarter alone', () => {
    const plan = (index: number, share: number | string, first: number | null = null) =>
      told([
        ['RENCANA AKSI TAHUN 2024'],
        ['Sasaran', 'Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
        ['Status Desa', 'Indeks Desa Membangun', 0.7078, null, null, null, index],
        ['Laporan Keuangan', 'Persentase laporan tepat waktu', share, first, null, null, 100],
        ['Tata Kelola', 'Indeks Reformasi Birokrasi', 71, 62, null, null, null],
        ['Perencanaan', 'Nilai SAKIP', 80, '-', '-', '-', 80],
      ]).filter((each) => each.code === CODE);
    expect(plan(0.7078, 100)).toEqual([]);
    expect(plan(70.78, 100).map((each) => each.cells)).toEqual([['C3', 'G3']]);
    expect(plan(0.7078, 1).map((each) => each.cells)).toEqual([['C4', 'G4']]);
    // Two of four quarters leave open how the rest is reached.
    expect(plan(0.7078, 1, 40)).toEqual([]);
  });

  it('reads the year of a sasaran beside its quarters in one cell (Banjar 2020)', () => {
    const plan = (last: number): Rows => {
      const score = (text: string): string =>
        `Tahunan = ${text}\nProgres\nTW 1 = -\nTW 2 = -\nTW 3 = -\nTW 4 = ${last}`;
      const kegiatan = (name: string): (string | null)[] => [
        ...[null, null, null],
        ...[name, `Jumlah ${name}`, '20 Desa', 'TW 1 = 10\nTW 2 = 10'],
      ];
      return [
        ['RENCANA AKSI KINERJA TAHUN 2020'],
        [
          ...['Sasaran', 'Indikator Sasaran', 'Target Sasaran'],
          ...['Kegiatan', 'Indikator Kegiatan', 'Vol. & Sat.', 'Target'],
        ],
        ['Perencanaan desa', 'Skor Evaluasi', score('431'), ...kegiatan('desa lengkap').slice(3)],
        kegiatan('desa selesai tata batas'),
        kegiatan('desa tertib LPPDesa'),
      ];
    };
    const mine = (last: number) => told(plan(last)).filter((each) => each.code === CODE);
    expect(mine(431)).toEqual([]);
    expect(mine(413).map((each) => each.cell)).toEqual(['C3']);
  });
});

const banjar = (target: string): Rows => [
  ['RENCANA AKSI KINERJA DINAS PEMBERDAYAAN MASYARAKAT DAN DESA TAHUN 2020'],
  ['Kegiatan', 'Indikator Kinerja', 'Vol. & Sat.', 'Target', 'Anggaran (Rp)'],
  ['Pelatihan Aparatur Pemerintahan Desa', 'Jumlah BPD yang terlatih', '1416 Orang', target, 9000],
  ['Pembangunan Usaha Ekonomi', 'Jumlah UEM yang terlatih', '40 UEM', 'TW 1 = 40', 49_105_000],
  ['Rakor BPD', 'Jumlah BPD yang memahami tugas', '277 Desa', 'TW 2 = 277', 38_050_000],
  ['Pelantikan BPD', 'Jumlah anggota BPD yang dilantik', '1399 Orang', 'TW 1 = 1399', 114_390_000],
];

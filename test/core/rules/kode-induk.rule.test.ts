// The rule kode-induk: a code below the wrong parent.
import { describe, expect, it } from 'vitest';
import { change, contextOf, EVALUASI, gridFrom, type Rows, tell, told } from './plan.ts';

const CODE = 'kode-induk';

describe('kode-induk: a code below the wrong parent', () => {
  it('names both codes', () => {
    const found = told(
      change(EVALUASI, {
        B14: '2.13.05.2.01.09',
        C14: 'Fasilitasi Tim Penggerak PKK dalam Penyelenggaraan Gerakan Pemberdayaan Masyarakat dan Kesejahteraan Keluarga',
      }),
    );
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B14']);
    expect(mine[0]!.message).toContain('2.13.01.2.06');
  });

  it('accepts codes of two and of four digits below one parent', () => {
    const found = told(change(EVALUASI, { B14: '2.13.01.2.06.0004' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('blames the parent, once, where all its children agree on another code', () => {
    const mine = told(change(EVALUASI, { B7: '2.13.01.2.09' })).filter(
      (each) => each.code === CODE,
    );
    expect(mine.map((each) => each.cell)).toEqual(['B7']);
    expect(mine[0]!.message).toContain('2.13.01.2.01');
  });
});

describe('kode-induk: a parent whose code was changed', () => {
  const rows = (kode: string) => [
    ['RENCANA AKSI DINAS PERPUSTAKAAN TAHUN 2025'],
    ['Kode', 'Uraian', 'Pagu (Rp)'],
    ['2.23.02', 'PROGRAM PERPUSTAKAAN BERSAMA', '=C4'],
    ['2.23.02.2.01', 'Layanan keliling bersama', '=C5+C6'],
    ['2.23.02.2.01.0001', 'Layanan rujukan', 12_500_000],
    ['2.23.02.2.01.0003', 'Pengadaan koleksi', 27_250_000],
    [kode, 'PROGRAM KEARSIPAN BERSAMA', '=C8'],
    ['2.24.02.2.01', 'Arsip dinamis bersama', '=C9+C10'],
    ['2.24.02.2.01.0001', 'Penataan arsip', 9_750_000],
    ['2.24.02.2.01.0002', 'Penilaian arsip', 8_425_000],
  ];

  it('is named itself, not its only child', () => {
    expect(told(rows('2.24.02'))).toEqual([]);
    expect(told(rows('2.24.05')).map((each) => [each.code, each.cell])).toEqual([
      ['kode-induk', 'A7'],
    ]);
  });
});

describe('kode-induk: numbers of the office’s own', () => {
  const SCHOOL: Rows = [
    ['Kode', 'Standar / Kegiatan / Sub Kegiatan', 'Volume', 'Satuan', 'Pagu (Rp)'],
    ['1', 'STANDAR ISI DAN PROSES', null, null, '=E3+E6'],
    ['1.1', 'Pengembangan Kurikulum', null, null, '=SUM(E4:E5)'],
    ['1.1.01', 'Penyusunan Kurikulum Operasional', 1, 'Dokumen', 12_500_000],
    ['1.1.02', 'Workshop Perangkat Ajar', 2, 'Kali', 24_750_000],
    ['1.2', 'Penyelenggaraan Pembelajaran', null, null, '=SUM(E7:E8)'],
    ['1.2.01', 'Kegiatan Intrakurikuler', 10, 'Bulan', 38_400_000],
    ['1.2.02', 'Kegiatan Ekstrakurikuler', 12, 'Bulan', 41_300_000],
    ['2', 'STANDAR PENDIDIK', null, null, '=E10+E13'],
    ['2.1', 'Peningkatan Kompetensi Guru', null, null, '=SUM(E11:E12)'],
    ['2.1.01', 'Kegiatan MGMP Sekolah', 8, 'Kali', 9_600_000],
    ['2.1.02', 'Pelatihan Guru', 24, 'Orang', 33_850_000],
    ['2.2', 'Honorarium Non ASN', null, null, '=SUM(E14:E15)'],
    ['2.2.01', 'Honor Guru Non ASN', 14, 'Orang', 168_000_000],
    ['2.2.02', 'Honor Tenaga Administrasi', 6, 'Orang', 61_200_000],
  ];
  const places = (changed: Readonly<Record<string, string>>): string[] =>
    told(change(SCHOOL, changed)).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));

  it('go on that of the row above, where all others do', () => {
    expect(places({})).toEqual([]);
    expect(places({ A12: '1.1.02' })).toEqual(['A12']);
  });

  it('may be anything where several do not', () => {
    expect(places({ A12: '1.1.02', A15: '1.2.02' })).toEqual([]);
  });
});

describe('kode-induk: codes with misi, tujuan and sasaran in them', () => {
  const sum = (at: number, count: number) => `=SUM(E${at + 1}:E${at + count})`;
  const plan: Rows = [
    ['Kode', 'Program/Kegiatan', 'Target', 'Satuan', 'Anggaran (Rp)'],
    ...(
      [
        ['1.02.1.1.2.02', 3, 2],
        ['1.02.1.1.2.03', 3, 6],
        ['1.03.2.1.1.02', 2, 10],
        ['1.03.2.1.1.10', 2, 13],
      ] as const
    ).flatMap(([kode, count, at]): (string | number | null)[][] => [
      [kode, `PROGRAM PENATAAN ${at}`, null, null, sum(at, count)],
      ...Array.from({ length: count }, (_, i) => [
        ...[`${kode}.2.0${i + 1}`, `Pengelolaan Urusan ${at} bagian ${i + 1}`, 12 + i],
        ...['Laporan', 125_000_000 + at * 7_500_000 + i * 2_250_000],
      ]),
    ]),
  ];
  const places = (changed: Readonly<Record<string, string>>): string[] =>
    told(change(plan, changed)).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));

  it('go on that of their program by as many parts as all others', () => {
    expect(places({})).toEqual([]);
    expect(places({ A9: '1.02.1.1.2.02.2.03' })).toEqual(['A9']);
  });

  it('may be anything where several do not', () => {
    expect(places({ A9: '1.02.1.1.2.02.2.03', A12: '1.02.1.1.2.02.2.05' })).toEqual([]);
  });
});

describe('kode-induk: codes of the lists before 2020, in pieces', () => {
  const heads = ['Kode', null, null, null, 'Program/Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'];
  const line = (program: string, kegiatan: number) => [
    ...['1', '04', program, `${10 + kegiatan}`, `Penyediaan jasa ${program} ${kegiatan}`],
    ...['Jumlah jasa', 12, 10_000_000 + kegiatan],
  ];
  const group = (program: string, at: number) => [
    [
      '1',
      '04',
      program,
      null,
      `Program Pelayanan ${program}`,
      'Persentase',
      100,
      `=SUM(H${at + 1}:H${at + 4})`,
    ],
    ...[1, 2, 3, 4].map((kegiatan) => line(program, kegiatan)),
  ];
  const plan: Rows = [
    ['RENCANA KERJA TAHUN 2019'],
    heads,
    ...[...group('01', 3), ...group('15', 8), ...group('21', 13)],
  ];
  const places = (changed: Readonly<Record<string, string>>): string[] =>
    tell(contextOf([gridFrom(change(plan, changed), 'Renja', [], ['A2:D2'])])).flatMap(
      ({ code, cell }) => (code === CODE ? [cell] : []),
    );

  it('go on that of their program, where all others do', () => {
    expect(places({})).toEqual([]);
    expect(places({ C16: '15' })).toEqual(['C16']);
  });
});

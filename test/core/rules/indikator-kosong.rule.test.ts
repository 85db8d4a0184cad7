// The rule indikator-kosong: a row without an indicator.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, told } from './plan.ts';

const CODE = 'indikator-kosong';

describe('indikator-kosong: a row without an indicator', () => {
  it('stands out among rows that have one', () => {
    const found = told(change(EVALUASI, { D9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['D9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('belum diisi');
  });

  it('stands out where each level has indicators of its own', () => {
    const kegiatan = (name: string | null, program: string | null, indicator: string | null) => [
      program,
      program && `Skor ${program}`,
      ...[name, indicator, '20 Desa', 25_000_000],
    ];
    const plan = (odd: string | null) =>
      told([
        ['RENCANA AKSI TAHUN 2020'],
        ['Program', 'Indikator Program', 'Kegiatan', 'Indikator Kegiatan', 'Target', 'Pagu (Rp)'],
        kegiatan('Profil Desa', 'Program Kemasyarakatan', 'Jumlah desa berprofil'),
        kegiatan('Evaluasi Perkembangan Desa', null, odd),
        kegiatan('Lomba Desa', null, 'Jumlah desa berprestasi'),
        kegiatan('Fasilitasi TMMD', null, 'Jumlah desa lokasi TMMD'),
        kegiatan('Fasilitasi BBGRM', 'Program Gotong Royong', 'Jumlah desa BBGRM'),
        kegiatan('Validasi IDM', null, 'Jumlah desa tervalidasi'),
      ]).filter((each) => each.code === CODE);
    expect(plan(null).map((each) => each.cell)).toEqual(['D4']);
    expect(plan('Jumlah desa yang dievaluasi')).toEqual([]);
  });

  it('is not raised where every row has one', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('also below a merged name, where a target of its own stands without words', () => {
    const row = (kode: string | null, name: string | null, indicator: string | null, n: number) => [
      ...[kode, name, indicator, `${4 * n} Laporan`],
      ...Array.from({ length: 4 }, () => `${n} Laporan`),
    ];
    const plan = (odd: string | null) =>
      told([
        ['Kode', 'Sub Kegiatan', 'Indikator', 'Target', 'TW I', 'TW II', 'TW III', 'TW IV'],
        row('6.01.02.2.01.0001', 'Pengawasan Kinerja', 'Jumlah laporan pengawasan kinerja', 3),
        row(null, null, 'Jumlah laporan audit kinerja', 2),
        row('6.01.02.2.01.0002', 'Pengawasan Keuangan', 'Jumlah laporan keuangan', 4),
        row(null, null, 'Jumlah laporan kas opname', 8),
        row('6.01.02.2.01.0005', 'Pengawasan Desa', 'Jumlah laporan pengawasan desa', 5),
        row(null, null, odd, 1),
        row(null, null, 'Jumlah laporan dana desa', 6),
      ]).filter((each) => each.code === CODE);
    expect(plan('Jumlah laporan tindak lanjut').map((each) => each.cell)).toEqual([]);
    expect(plan(null).map((each) => each.cell)).toEqual(['C7']);
  });
});

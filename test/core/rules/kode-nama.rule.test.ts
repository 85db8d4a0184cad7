// The rule kode-nama: a code that names something else.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Rows, told } from './plan.ts';

const CODE = 'kode-nama';

describe('kode-nama: a code that names something else', () => {
  it('tells what the code is called, and the code of the name', () => {
    const found = told(change(EVALUASI, { C14: 'Pengadaan Mebel' }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B14']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('Penyediaan Bahan Logistik Kantor');
  });

  it('overlooks capitals and small words', () => {
    const found = told(change(EVALUASI, { C14: 'PENYEDIAAN BAHAN LOGISTIK KANTOR' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('tells an unknown code whose name stands beside it in the nomenclature', () => {
    const mine = told(change(EVALUASI, { B14: '2.13.01.2.06.90' })).filter(
      (each) => each.code === CODE,
    );
    expect(mine.map((each) => each.cell)).toEqual(['B14']);
    expect(mine[0]!.message).toContain('tidak ada dalam nomenklatur');
    expect(mine[0]!.suggestion).toContain('2.13.01.2.06.');
  });

  it('says nothing of plans that an older list of codes was made for', () => {
    const old = (year: number): Rows => [
      [`RENCANA KERJA DINAS PERHUBUNGAN TAHUN ${year}`],
      ['Kode', 'Program/Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
      ['2.15.01', 'Program Pelayanan Administrasi Perkantoran', 'Persentase layanan', '100 %', 9e8],
      ['2.15.02', 'Program Pengembangan Sarana Aparatur', 'Persentase sarana', '90 %', 7e8],
    ];
    const found = (year: number) => told(old(year)).filter((each) => each.code === CODE);
    expect(found(2020)).toEqual([]);
    expect(found(2023)).not.toEqual([]);
  });

  it('says nothing of the number of an office, which looks like that of a program', () => {
    const offices = [
      ['Kode', 'Perangkat Daerah', 'Pagu (Rp)'],
      ['1.01.01', 'Dinas Pendidikan', 9e8],
      ['1.02.01', 'Dinas Kesehatan', 7e8],
      ['1.03.01', 'Dinas Pekerjaan Umum', 7e8],
      [null, 'JUMLAH', '=SUM(C2:C4)'],
    ];
    expect(told(offices).filter((each) => each.code === CODE)).toEqual([]);
  });

  it('doubts all of them where most codes bear other names: the office goes by another list', () => {
    const work = (kode: string, name: string) => [kode, name, 'Jumlah dokumen', '2 Dokumen', 1e8];
    const rows = [
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
      ['2.13.01', 'Program Layanan Kantor', 'Persentase layanan', '100 %', 3e8],
      work('2.13.01.2.01', 'Penyediaan Jasa Surat Menyurat'),
      work('2.13.01.2.02', 'Penyediaan Komunikasi'),
      work('2.13.01.2.05', 'Makanan dan Minuman'),
    ];
    const severities = told(rows).flatMap((each) => (each.code === CODE ? [each.severity] : []));
    expect(new Set(severities)).toEqual(new Set(['info']));
  });

  it('doubts the only one that the list has: no other says that the office goes by the list', () => {
    const rows = (code: string) => [
      ['Kode', 'Program/Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'],
      [code, 'Program Pelayanan Administrasi Perkantoran', 'Persentase layanan', '100 %', 3e8],
      ['2.15.31', 'Program Ketertiban Jalan', 'Persentase jalan', '90 %', 7e8],
    ];
    const mine = (of: Rows) => told(of).filter((each) => each.code === CODE);
    expect(mine(rows('2.15.01')).map(({ severity }) => severity)).toEqual(['info']);
    const known = ['2.15.01', 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota'];
    const also = [...rows('2.16.01'), [...known, 'Persentase layanan', '100 %', 3e8]];
    expect(mine(also).map(({ severity }) => severity)).toEqual(['error']);
  });
});

// The rule kode-kosong: a row without a code.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, TRIWULAN, told } from './plan.ts';

const CODE = 'kode-kosong';

describe('kode-kosong: a row without a code', () => {
  it('stands out among siblings that have one', () => {
    const found = told(change(EVALUASI, { B9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['B9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('belum punya kode');
  });

  it('does not ask for codes where the table has no column for them', () => {
    const found = told(TRIWULAN);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('is not asked of rows that work something out above the word that signs', () => {
    const found = told([
      ['Kode', 'Uraian', 'Pagu (Rp)', 'Triwulan I (Rp)', 'Triwulan II (Rp)'],
      ['2.12.02', 'PROGRAM PENDAFTARAN PENDUDUK', '=C3+C4', '=D3+D4', '=E3+E4'],
      ['2.12.02.2.01', 'Pelayanan Pendaftaran Penduduk', 878_637_500, 412_000_000, 466_637_500],
      ['2.12.02.2.02', 'Penataan Pendaftaran Penduduk', 34_625_000, 12_192_100, 22_432_900],
      [null, 'JUMLAH', '=C2', '=D2', '=E2'],
      [null, 'Kumulatif per triwulan', null, '=D5', '=D6+E5'],
      [],
      [null, null, null, null, 'Direktur RSUD'],
    ]);
    expect(found.map((each) => each.code)).not.toContain(CODE);
  });

  it('is not asked of the one kegiatan of a sheet whose program has none either', () => {
    const found = told([
      ['No', 'Program', 'Kegiatan', 'Sub Kegiatan', 'Kode Sub Kegiatan', 'Target', 'Pagu (Rp)'],
      [
        1,
        'Program Pengelolaan Pendidikan',
        'Pendidikan SMP',
        'Ruang Laboratorium',
        '1.01.02.2.02.0006',
        3,
        274_800_000,
      ],
      [2, null, null, 'Rehabilitasi Ruang Kelas', '1.01.02.2.02.0010', 18, 538_700_000],
      [3, null, null, 'Pembinaan Minat dan Bakat', '1.01.02.2.02.0038', 410, 192_450_000],
    ]);
    expect(found.map((each) => each.code)).not.toContain(CODE);
  });

  it('is not asked of an only kegiatan where no kegiatan has one', () => {
    const found = told([
      ['No', 'Program / Kegiatan / Sub Kegiatan', 'Kode Sub Kegiatan', 'Pagu (Rp)'],
      ['I', 'PROGRAM UPAYA KESEHATAN PERORANGAN', null, '=D3+D6'],
      ['A', 'Penyediaan Layanan Kesehatan', null, '=SUM(D4:D5)'],
      [null, 'Pelayanan Kesehatan Ibu Hamil', '1.02.02.2.02.0001', 86_400_000],
      [null, 'Pelayanan Kesehatan Ibu Bersalin', '1.02.02.2.02.0002', 124_750_000],
      ['B', 'Penyelenggaraan Sistem Informasi', null, '=SUM(D7:D7)'],
      [null, 'Pengelolaan Sistem Informasi Kesehatan', '1.02.02.2.03.0002', 28_450_000],
      ['II', 'PROGRAM PENINGKATAN KAPASITAS SDM', null, '=D9'],
      ['A', 'Pengembangan Mutu SDM Kesehatan', null, '=SUM(D10:D10)'],
      [null, 'Pengembangan Mutu dan Kompetensi Teknis', '1.02.03.2.03.0001', 64_700_000],
      [null, 'JUMLAH', null, '=D2+D8'],
    ]);
    expect(found.map((each) => each.code)).not.toContain(CODE);
  });
});

describe('kode-kosong: the word of a level', () => {
  const LEVELS = [
    'Program',
    'Kegiatan',
    'Sub Kegiatan',
    'Sub Kegiatan',
    'Kegiatan',
    'Sub Kegiatan',
  ];
  const plan = (blank: readonly number[]): string[] =>
    told([
      ['No', 'Jenjang', 'Uraian', 'Indikator', 'Target', 'Satuan'],
      ...[...LEVELS, ...LEVELS].map((level, i) => [
        i + 1,
        blank.includes(i) ? null : level,
        `${level} penanganan gangguan ketenteraman ${String.fromCharCode(65 + i)}`,
        'Jumlah penanganan',
        12 + i,
        'Kali',
      ]),
    ]).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));

  it('is asked of the only row without one', () => {
    expect(plan([])).toEqual([]);
    expect(plan([4])).toEqual(['B6']);
    expect(plan([4, 8])).toEqual([]);
  });
});

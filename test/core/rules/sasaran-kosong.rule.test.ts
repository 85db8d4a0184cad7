// The rule sasaran-kosong: a numbered row without its sasaran or jabatan.
import { describe, expect, it } from 'vitest';
import { contextOf, gridFrom, type Input, type Rows, tell, told } from './plan.ts';

const CODE = 'sasaran-kosong';

const mine = (rows: Rows) => told(rows).flatMap((each) => (each.code === CODE ? [each.cell] : []));

describe('sasaran-kosong: jabatan', () => {
  const plan = (sixth: Input): Rows => [
    ['RENCANA AKSI PERANGKAT DAERAH TAHUN 2024'],
    ['No', 'Jabatan', 'Sasaran/Program/Kegiatan', 'Indikator Kinerja', 'Target'],
    ...[
      ['Kepala Dinas', 'Status Kemajuan Desa', 'Indeks Desa Membangun'],
      ['Sekretaris', 'Tata Kelola Perangkat Daerah', 'Nilai SAKIP'],
      ['Kepala Bidang Penataan', 'Penataan Lembaga Desa', 'Persentase desa tertata'],
      ['Kepala Bidang Pemerintahan Desa', 'Pelayanan Desa', 'Persentase pelayanan'],
      ['Kepala Bidang Pemberdayaan', 'Pemanfaatan Potensi', 'Persentase BUMDes'],
      [sixth, 'Pemberdayaan melalui LKD', 'Persentase LKD aktif'],
    ].flatMap(([jabatan, sasaran, indikator], i): Input[][] => [
      [i + 1, jabatan!, sasaran!, indikator!, 70 + i],
      [null, null, `Terlaksananya ${sasaran}`, `Jumlah dokumen ${sasaran}`, 4],
    ]),
  ];

  it('is missed where all other numbered rows have one', () => {
    expect(mine(plan(null))).toEqual(['B13']);
    expect(mine(plan('Kepala Bidang LKD'))).toEqual([]);
  });
});

describe('sasaran-kosong: both', () => {
  const plan = (jabatan: Input, sasaran: Input): Rows => [
    ['No', 'Jabatan', 'Sasaran', 'Program', 'Indikator Kinerja', 'Target', 'Pagu (Rp)'],
    ...['PENUNJANG URUSAN', 'KERJA SAMA DESA', 'PENATAAN DESA', 'ADMINISTRASI DESA', 'LEMBAGA'].map(
      (name, i): Input[] => [
        i + 1,
        i === 2 ? jabatan : `Kepala Bidang ${i}`,
        i === 2 ? sasaran : `Meningkatnya layanan ${i}`,
        ...[`PROGRAM ${name}`, `Persentase ${name.toLowerCase()}`, 70 + i, 30_000_000 + i],
      ],
    ),
  ];

  it('go on with the row above where a numbered row says neither', () => {
    expect(mine(plan(null, null))).toEqual([]);
    expect(mine(plan(null, 'Meningkatnya penataan'))).toEqual(['B4']);
  });
});

describe('sasaran-kosong: sasaran', () => {
  const plan = (sasaran: readonly Input[]): Rows => [
    ['EVALUASI RENCANA AKSI TAHUN 2024'],
    ['No', 'Sasaran', 'Program/Kegiatan', 'Indikator Kinerja', 'Target', 'Satuan', 'Pagu (Rp)'],
    ...['PENUNJANG URUSAN', 'KERJA SAMA DESA', 'PENATAAN DESA', 'ADMINISTRASI DESA', 'LEMBAGA']
      .map((name) => `PROGRAM ${name}`)
      .flatMap((name, i): Input[][] => [
        [i + 1, sasaran[i]!, name, `Persentase ${name.toLowerCase()}`, 100, '%', `=G${2 * i + 4}`],
        [null, null, `Fasilitasi ${i}`, `Jumlah dokumen ${i}`, 2, 'Dokumen', 30_000_000 + i],
      ]),
  ];
  const [plans, people] = ['Meningkatnya Kinerja Rencana', 'Meningkatnya Pemberdayaan Masyarakat'];

  it('is missed where the office repeats it', () => {
    expect(mine(plan([plans!, people!, null, people!, people!]))).toEqual(['B7']);
    expect(mine(plan([plans!, people!, people!, people!, people!]))).toEqual([]);
  });

  it('may be written once for several programs', () => {
    expect(mine(plan([plans!, people!, null, 'Desa Tertib', 'Lembaga Aktif']))).toEqual([]);
    expect(mine(plan([plans!, people!, null, null, null]))).toEqual([]);
  });

  it('is missed where its group has a merged cell of its own', () => {
    const own = plan([plans!, people!, null, 'Desa Tertib', 'Lembaga Aktif']);
    const merged = (merges: readonly string[]) =>
      tell(contextOf([gridFrom(own, 'Evaluasi', [], merges)])).flatMap((each) =>
        each.code === CODE ? [each.cell] : [],
      );
    expect(merged(['B3:B4', 'B5:B6', 'B7:B8', 'B9:B10', 'B11:B12'])).toEqual(['B7']);
    expect(merged(['B3:B4', 'B5:B8', 'B9:B10', 'B11:B12'])).toEqual([]);
  });
});

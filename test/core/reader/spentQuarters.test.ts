// Quarters without a measure of their own: a report of what was done, or the plan of the year.
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { type CellInput, gridOf } from '../../support/gridOf.ts';

const _ = null;
const PLANNED = 'tw1 anggaranTw1 tw2 anggaranTw2 tw3 anggaranTw3 tw4 anggaranTw4';
const DONE =
  'realisasiK1 realisasiRp1 realisasiK2 realisasiRp2 realisasiK3 realisasiRp3 realisasiK4 realisasiRp4';

/** Target, pagu, and K and Rp of the quarters. */
type Work = readonly [string, number, number, readonly (number | null)[]];

const REACHED: readonly Work[] = [
  ['Penyuluhan Transmigrasi', 165, 44_870_000, [38, 118, 50, 100, 45, 107, 28, 80]],
  ['Pelatihan Calon Transmigran', 36, 97_415_250, [10, 505, 24, 460, _, 0, _, 0]],
  ['Pelayanan Antar Kerja', 4620, 187_264_300, [1214, 365, 1198, 598, 1206, 434, 1012, 348]],
  ['Job Fair/Bursa Kerja', 2, 236_590_000, [_, 0, 1, 1065, _, 0, 1, 1069]],
  ['Pengesahan Peraturan Perusahaan', 74, 38_264_500, [15, 91, 20, 85, 21, 91, 17, 79]],
];
const sum = (figures: readonly (number | null)[], from: number): number =>
  figures.reduce<number>((total, each, i) => (i % 2 === from ? total + (each ?? 0) : total), 0);

function ids(title: string, group: string, works: readonly Work[], result = true): string {
  const rows: CellInput[][] = works.map(([name, target, pagu, figures], i) => [
    ...[`3.32.03.2.01.000${i + 1}`, name, 'Orang', target, pagu],
    ...figures.map((each, at) => (at % 2 === 1 && each ? each * 100_000 : each)),
    ...(result ? [sum(figures, 0), sum(figures, 1) * 100_000] : [_, _]),
  ]);
  const [table] = readGrid(
    gridOf(
      [
        [title],
        ['DINAS TENAGA KERJA DAN TRANSMIGRASI'],
        ['TAHUN 2025'],
        [
          ...['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Satuan', 'Target', 'Pagu (Rp)'],
          ...['Triwulan I', _, 'Triwulan II', _, 'Triwulan III', _, 'Triwulan IV', _, group, _],
        ],
        [_, _, _, _, _, ...Array.from({ length: 5 }, () => ['K', 'Rp']).flat()],
        ...rows,
      ],
      {
        merges: [
          ...['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5'],
          ...['F4:G4', 'H4:I4', 'J4:K4', 'L4:M4', 'N4:O4'],
        ],
      },
    ),
  );
  return table!.columns
    .slice(5)
    .map(({ id }) => id)
    .join(' ');
}

const asPlanned: readonly Work[] = REACHED.map(([name, , , figures]) => [
  name,
  sum(figures, 0),
  sum(figures, 1) * 100_000,
  figures,
]);

describe('quarters that say K and Rp and nothing else', () => {
  it('are what was done where they add up to the realisation and miss the plan', () => {
    const read = ids('CAPAIAN KINERJA DAN ANGGARAN', 'Jumlah Realisasi', REACHED);
    expect(read).toBe(`${DONE} jumlahK jumlahRp`);
  });

  it('of work follow those of money beside them when all was done as planned', () => {
    const works = REACHED.map((work): Work => [work[0], sum(work[3], 0), work[2], work[3]]);
    expect(ids('EVALUASI', 'Jumlah Realisasi', works)).toBe(`${DONE} jumlahK jumlahRp`);
  });

  it('are what was done where a plan is looked back on, and not all of its money was spent', () => {
    const title = 'MONITORING DAN EVALUASI RENCANA KERJA (RENJA)';
    expect(ids(title, 'Keterangan', REACHED, false)).toMatch(DONE);
    expect(ids(title, 'Keterangan', asPlanned, false)).toMatch(PLANNED);
    expect(ids('RENCANA KERJA (RENJA)', 'Keterangan', REACHED, false)).toMatch(PLANNED);
  });

  it('are what was done in a report of it, also before anything is summed', () => {
    const title = 'LAPORAN REALISASI KINERJA DAN ANGGARAN';
    expect(ids(title, 'Jumlah Realisasi', REACHED, false)).toBe(`${DONE} jumlahK jumlahRp`);
  });

  it('stay the plan where they make up the year, whatever the title says', () => {
    const title = 'LAPORAN REALISASI KINERJA DAN ANGGARAN';
    expect(ids(title, 'Jumlah Realisasi', asPlanned, false)).toBe(`${PLANNED} jumlahK jumlahRp`);
  });

  it('stay the plan under a title that names one, and beside a sum that is no realisation', () => {
    const title = 'RENCANA AKSI DAN REALISASI KINERJA';
    expect(ids(title, 'Jumlah Realisasi', REACHED, false)).toBe(`${PLANNED} jumlahK jumlahRp`);
    expect(ids('ANGGARAN KAS', 'Jumlah', REACHED)).toBe(`${PLANNED} jumlahK jumlahRp`);
  });
});

it('are spent beside a sum “Jumlah Realisasi” of money that names no side', () => {
  const [table] = readGrid(
    gridOf([
      ['REKAPITULASI PER PROGRAM'],
      ['No', 'Program', 'Pagu', 'TW I', 'TW II', 'TW III', 'TW IV', 'Jumlah Realisasi'],
      [
        1,
        'PROGRAM PENUNJANG URUSAN',
        5_900_000,
        1_400_000,
        1_200_000,
        1_300_000,
        1_400_000,
        5_300_000,
      ],
      [2, 'PROGRAM PERENCANAAN LINGKUNGAN', 900_000, 100_000, 200_000, 300_000, 200_000, 800_000],
      [3, 'PROGRAM PENGELOLAAN SAMPAH', 700_000, 100_000, 100_000, 200_000, 200_000, 600_000],
    ]),
  );
  expect(table!.columns.map(({ id }) => id).join(' ')).toBe(
    'no uraian pagu realisasiRp1 realisasiRp2 realisasiRp3 realisasiRp4 jumlahRp',
  );
});

it('are spent under “Pelaksanaan per Triwulan” where the year of it is what was done', () => {
  const quarters = ['I', 'II', 'III', 'IV'];
  const read = (works: readonly Work[]): string => {
    const [table] = readGrid(
      gridOf(
        [
          ['EVALUASI RENCANA AKSI SEKRETARIAT DAERAH TAHUN 2024'],
          [
            ...['No', 'Sub Kegiatan', 'Target', 'Pagu (Rp)'],
            ...['PELAKSANAAN PER TRIWULAN', ...Array.from({ length: 11 }, () => _)],
            'REALISASI S.D. TW IV',
          ],
          [_, _, _, _, ...quarters.flatMap((each) => [`TRIWULAN ${each}`, _, _]), _],
          [
            ...[_, _, _, _],
            ...quarters.flatMap(() => ['Target', 'Realisasi', 'Keu (Rp)']),
            'Keuangan (Rp)',
          ],
          ...works.map(([name, target, pagu, figures], i): CellInput[] => [
            ...[i + 1, name, target, pagu],
            ...quarters.flatMap((_each, q) => [
              target / 4,
              figures[q * 2] ?? 0,
              (figures[q * 2 + 1] ?? 0) * 100_000,
            ]),
            sum(figures, 1) * 100_000,
          ]),
        ],
        {
          merges: [
            ...['A2:A4', 'B2:B4', 'C2:C4', 'D2:D4', 'E2:P2', 'Q2:Q3'],
            ...['E3:G3', 'H3:J3', 'K3:M3', 'N3:P3'],
          ],
        },
      ),
    );
    return table!.columns
      .map(({ id }) => id)
      .filter((id) => /^(?:anggaranTw|realisasiRp|jumlahRp)/.test(id))
      .join(' ');
  };
  expect(read(REACHED)).toBe('realisasiRp1 realisasiRp2 realisasiRp3 realisasiRp4 jumlahRp');
  expect(read(asPlanned)).toContain('anggaranTw1 anggaranTw2 anggaranTw3 anggaranTw4');
});

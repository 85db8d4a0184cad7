// Actions with indicator and target of their own beside the sasaran that they serve, and realisation under titles of the plan.
import { expect, it } from 'vitest';
import { ids, read } from '../readOne.ts';

const _ = null;
const QUARTERS = ['TW1', _, 'TW2', _, 'TW3', _, 'TW4', _];
const PAIRS = ['Target', 'Rp', 'Target', 'Rp', 'Target', 'Rp', 'Target', 'Rp'];
const million = 1_000_000;
const row = (no: number, name: string, indicator: string, target: number) => [
  ...[no, 'Meningkatnya tata kelola', 'Indeks SPBE', 3.2, 'Indeks', name],
  ...['Dokumen', indicator, target, target * 40 * million],
  ...[1, 2, 3, 4].flatMap((tw) => [target / 4, (target * 10 + tw - 2.5) * million]),
  ...[1, 2].flatMap((tw) => [target / 4, (target * 9 + tw) * million]),
];

const table = read(
  [
    ['RENCANA AKSI TAHUN 2025'],
    [
      ...['NO', 'SASARAN', 'INDIKATOR SASARAN', 'TARGET', 'SATUAN', 'Rencana Aksi', 'OUTPUT', _],
      ...['Target Tahun 2025', 'Anggaran Tahun 2025'],
      ...['Renaksi Tahun 2025', _, _, _, _, _, _, _],
      ...['Realisasi Renaksi Tahun 2025', _, _, _, _, _, _, _],
    ],
    [_, _, _, _, _, _, 'SATUAN', 'INDIKATOR', _, _, ...QUARTERS, ...QUARTERS],
    [_, _, _, _, _, _, _, _, _, _, ...PAIRS, ...PAIRS],
    row(1, 'Penyusunan Arsitektur SPBE', 'Jumlah dokumen arsitektur', 8),
    row(2, 'Asesmen keamanan informasi', 'Jumlah dokumen asesmen', 12),
    row(3, 'Penyusunan peta rencana', 'Jumlah dokumen peta rencana', 4),
    row(4, 'Integrasi layanan', 'Jumlah dokumen integrasi', 16),
  ],
  {
    merges: [
      ...['A', 'B', 'C', 'D', 'E', 'F', 'I', 'J'].map((c) => `${c}2:${c}4`),
      ...['G2:H2', 'G3:G4', 'H3:H4', 'K2:R2', 'S2:Z2'],
      ...['K3:L3', 'M3:N3', 'O3:P3', 'Q3:R3', 'S3:T3', 'U3:V3', 'W3:X3', 'Y3:Z3'],
    ],
  },
);

it('gives the target before the actions to the sasaran, and theirs to the quarters', () => {
  const of = (id: string) => table.columns.find((each) => each.id === id)?.column;
  expect(['targetSasaran', 'satuanSasaran', 'satuan', 'target', 'tw1'].map(of)).toEqual([
    3, 4, 6, 8, 10,
  ]);
});

it('reads targets under a heading of realisation as what was reached', () => {
  expect(ids(table)).toContain('realisasiK1 realisasiRp1 realisasiK2 realisasiRp2');
});

// Columns that say in one word how a target is meant, and months that hold what was spent.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Ags', 'Sep', 'Okt', 'Nov', 'Des'];

const works = (manners: readonly string[]): CellInput[][] => [
  ['1', 'Pelatihan kader', 'Jumlah kader yang dilatih', manners[0]!, 'Orang', 40],
  ['2', 'Pembangunan gudang', 'Persentase fisik', manners[1]!, '%', 100],
  ['3', 'Honor tenaga lapangan', 'Jumlah tenaga lapangan', manners[2]!, 'Orang', 14],
  ['4', 'Penyusunan laporan', 'Jumlah laporan', manners[0]!, 'Laporan', 12],
];
const head = (title: string): CellInput[] => [
  ...['No', 'Rencana Aksi', 'Indikator', title, 'Satuan', 'Target 2025'],
];

describe('a column of manners', () => {
  it.each(['Sifat Target', 'Jenis Target', 'Cara Hitung', 'Sifat'])('%s', (title) => {
    const table = read([head(title), ...works(['Akumulasi', 'Progres', 'Tetap'])]);
    expect(ids(table)).toContain('akumulasi satuan target');
  });

  it('says which way is better where its words do', () => {
    const table = read([head('Sifat'), ...works(['Maks', 'Maks', 'Min'])]);
    expect(ids(table)).toContain('polaritas satuan target');
  });

  it('leaves ways of buying and kinds of work as they are', () => {
    const table = read([head('Cara Pengadaan'), ...works(['Tender', 'Tender', 'Swakelola'])]);
    expect(ids(table)).not.toMatch(/akumulasi|polaritas/);
  });
});

describe('bare months in a report of what was spent', () => {
  const plan = (title: string, share: number): ReturnType<typeof read> =>
    read([
      [title],
      [],
      ['No', 'Sub Kegiatan', 'Pagu (Rp)', ...MONTHS],
      ...['Penyediaan Gaji', 'Rapat Koordinasi', 'Pemeliharaan Kendaraan', 'Pelatihan'].map(
        (name, i): CellInput[] => [
          ...[i + 1, name, 120_000_000 * (i + 1)],
          ...MONTHS.map((_, month) => (month < 9 || share === 1 ? 10_000_000 * (i + 1) : null)),
        ],
      ),
    ]);

  it('hold the spending where they do not make up the pagu', () => {
    expect(ids(plan('REALISASI SP2D BULANAN S.D. SEPTEMBER 2025', 0.75))).toContain(
      'pagu realisasiKas1 realisasiKas2',
    );
  });

  it('hold the plan where they do, or where the title speaks of one', () => {
    expect(ids(plan('RENCANA DAN REALISASI KAS 2025', 0.75))).toContain('pagu kas1 kas2');
    expect(ids(plan('REALISASI SP2D BULANAN 2025', 1))).toContain('pagu kas1 kas2');
  });
});

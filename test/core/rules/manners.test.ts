// Rows that say in a column of their own how their months make up the year: summed, held, or what there is at the end.
import { describe, expect, it } from 'vitest';
import { change, type Input, type Rows, repair, told } from './plan.ts';

const MONTHS = 6;
const HEAD: Rows = [
  ['RENCANA AKSI BULANAN UPT PELATIHAN KERJA TAHUN 2025'],
  [],
  [
    ...['No', 'Rencana Aksi', 'Indikator Keluaran', 'Satuan', 'Sifat Target', 'Target Tahun 2025'],
    ...['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Anggaran (Rp)'],
  ],
];

function line(row: number, name: string, unit: string, manner: string, year: Input, at: Input[]) {
  return [row - 3, name, `${unit === '%' ? 'Persentase' : 'Jumlah'} ${name}`, unit, manner, year]
    .concat(Array.from({ length: MONTHS }, (_, i) => at[i] ?? null) as never)
    .concat([row * 1_250_000]) as Input[];
}
const sum = (row: number): string => `=SUM(G${row}:L${row})`;

const PLAN: Rows = [
  ...HEAD,
  line(4, 'peserta pelatihan las', 'Orang', 'Akumulasi', sum(4), [16, null, 16, null, 16, null]),
  line(5, 'peserta pelatihan menjahit', 'Orang', 'Akumulasi', sum(5), [20, 20, 20, 20, 20, 20]),
  line(6, 'peserta uji kompetensi', 'Orang', 'Akumulasi', sum(6), [null, 30, null, 30, null, 30]),
  line(7, 'pembangunan bengkel', '%', 'Progres', 100, [10, 25, 40, 70, 90, 100]),
  line(8, 'instruktur', 'Orang', 'Tetap', 14, [14, 14, 14, 14, 14, 14]),
  line(9, 'laporan bulanan', 'Laporan', 'Akumulasi', sum(9), [1, 1, 1, 1, 1, 1]),
  line(10, 'lowongan yang dihimpun', 'Lowongan', 'Akumulasi', sum(10), [40, 35, 50, 45, 60, 30]),
  line(11, 'kunjungan industri', 'Kali', 'Akumulasi', sum(11), [null, 1, null, 1, null, 1]),
  [null, 'JUMLAH', null, null, null, null, null, null, null, null, null, null, '=SUM(M4:M11)'],
];

const places = (rows: Rows): string[] => told(rows).map(({ code, cell }) => `${code} ${cell}`);

describe('a column that says how the months make up the year', () => {
  it('may stand beside years that are added and years that are typed', () => {
    expect(told(PLAN)).toEqual([]);
  });

  it('leaves a sum that was typed over as a fault', () => {
    const [found, ...more] = told(change(PLAN, { F10: 240 }));
    expect([found?.code, found?.cell, repair(found), more]).toEqual([
      'rumus-ditimpa',
      'F10',
      '=SUM(G10:L10)',
      [],
    ]);
  });

  it('finds a level that is added up', () => {
    const [found] = told(change(PLAN, { F8: sum(8) }));
    expect([found?.code, found?.cell]).toEqual(['rumus-beda', 'F8']);
    expect(found?.message).toContain('padahal baris ini “Tetap”');
  });

  it('finds a row that calculates like the rows of another word', () => {
    const last = (row: number): string => `=L${row}`;
    const rows = change(PLAN, {
      ...{ E9: 'Posisi akhir', E10: 'Posisi akhir', E11: 'Posisi akhir' },
      ...{ F9: last(9), F10: last(10), F11: last(11) },
    });
    expect(places(change(rows, { F5: last(5) }))).toContain('rumus-beda F5');
  });

  it('lets rows of one word divide by what rows of another do not', () => {
    const row = (at: number, name: string, manner: string): Input[] => [
      ...[at - 1, name, 'Kali', manner, 12, 3, 4, 7],
      `=H${at}/${manner === 'Posisi' ? `G${at}` : `SUM(F${at}:G${at})`}*100`,
    ];
    const rows: Rows = [
      ['No', 'Rencana Aksi', 'Satuan', 'Sifat Target', 'Target', 'TW I', 'TW II'].concat([
        'Realisasi s.d. TW II',
        'Capaian (%)',
      ]),
      ...['patroli', 'operasi', 'sosialisasi', 'pengawasan', 'penyuluhan', 'rapat'].map((name, i) =>
        row(i + 2, `Pelaksanaan ${name}`, 'Akumulasi'),
      ),
      row(8, 'Layanan pengaduan', 'Posisi'),
      row(9, 'Layanan ambulans', 'Posisi'),
    ];
    expect(told(rows)).toEqual([]);
    expect(places(change(rows, { I4: '=H4/G4*100' }))).not.toEqual([]);
  });
});

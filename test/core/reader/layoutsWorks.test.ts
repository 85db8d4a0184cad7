// Reports of physical works: packages with volume, contract, progress in the field and money spent.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { type CellInput, type GridOptions, gridOf } from '../../support/gridOf.ts';

const _ = null;

function read(rows: readonly (readonly CellInput[])[], options: GridOptions = {}): PlanTable {
  const tables = readGrid(gridOf(rows, options));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const ids = (table: PlanTable): string => table.columns.map((column) => column.id).join(' ');

describe('a list of packages', () => {
  const table = (): PlanTable =>
    read([
      ['DAFTAR PAKET PEKERJAAN FISIK TAHUN 2025'],
      [],
      [
        ...['No', 'Nama Paket Pekerjaan', 'Lokasi', 'Volume', 'Satuan', 'Pagu Anggaran (Rp)'],
        ...['Nilai Kontrak (Rp)', 'Penyedia', 'Nomor Kontrak', 'Tanggal Mulai'],
        ...['Realisasi Fisik (%)', 'Realisasi Keuangan (Rp)', 'Realisasi Keuangan (%)'],
      ],
      ...(
        [
          ['Peningkatan Jalan Sukamaju - Karang', 'Kec. Sukamaju', 2.5, 'Km', 4500e6, 4320e6, 100],
          ['Rehabilitasi Jembatan Kali Bening', 'Kec. Mulya', 1, 'Unit', 2100e6, 2016e6, 80],
          ['Pembangunan Drainase Kota', 'Kec. Kota', 800, 'M', 950e6, 912e6, 65],
        ] as const
      ).map(([name, place, volume, unit, pagu, contract, done], i) => [
        ...[i + 1, name, place, volume, unit, pagu, contract, '[penyedia]', `600/${i}/SPK/2025`],
        ...['3 Maret 2025', done, pagu / 2, 50],
      ]),
      [_, 'JUMLAH', _, _, _, 7550e6, 7248e6, _, _, _, _, 3775e6, 50],
    ]);

  it('keeps what is planned, let, built and spent apart', () => {
    const found = table();
    expect(ids(found)).toBe(
      'no aksi lokasi target satuan pagu nilaiKontrak persenK realisasiRp persenRp',
    );
    expect(found.rows.map(({ level, parent }) => [level, parent])).toEqual([
      ['aksi', null],
      ['aksi', null],
      ['aksi', null],
    ]);
    const { values } = found.rows[1]!;
    expect([values.pagu!.value, values.nilaiKontrak!.value]).toEqual([2100e6, 2016e6]);
    expect(found.totalRows).toHaveLength(1);
  });
});

describe('a report of a fund for works', () => {
  it('has swakelola and contract below the way of carrying out', () => {
    const table = read(
      [
        ['LAPORAN REALISASI DAK FISIK TRIWULAN III TAHUN ANGGARAN 2025'],
        [],
        [
          ...['No', 'Jenis Kegiatan / Paket Pekerjaan', 'Perencanaan Kegiatan', _, _],
          ...['Mekanisme Pelaksanaan', _, _, _, 'Realisasi', _, _, _, 'Kodefikasi Masalah'],
        ],
        [
          ...[_, _, 'Volume', 'Satuan', 'Pagu DAK Fisik (Rp)', 'Swakelola', _, 'Kontraktual', _],
          ...['Fisik', _, 'Keuangan', _, _],
        ],
        [
          ...[_, _, _, _, _, 'Volume', 'Nilai (Rp)', 'Volume', 'Nilai (Rp)'],
          ...['Volume', '%', 'Rp', '%', _],
        ],
        [1, 'Rehabilitasi kelas SDN 1', 3, 'Ruang', 450e6, 3, 441e6, _, _, 2, 75, 315e6, 70, _],
        [2, 'Rehabilitasi kelas SDN 4', 2, 'Ruang', 310e6, _, _, 2, 304e6, 1, 50, 155e6, 50, _],
        [3, 'Pembangunan jamban SDN 7', 1, 'Paket', 145e6, _, _, 1, 142e6, 1, 100, 142e6, 98, 3],
      ],
      {
        merges: [
          ...['A3:A5', 'B3:B5', 'C3:E3', 'F3:I3', 'J3:M3', 'N3:N5', 'C4:C5', 'D4:D5', 'E4:E5'],
          ...['F4:G4', 'H4:I4', 'J4:K4', 'L4:M4'],
        ],
      },
    );
    expect(ids(table)).toBe(
      'no uraian target satuan pagu nilaiSwakelola nilaiKontrak realisasi persenK realisasiRp persenRp',
    );
    expect(table.rows).toHaveLength(3);
  });
});

describe('packages below coded sub kegiatan', () => {
  const plan = (amounts: readonly number[]): PlanTable =>
    read(
      [
        [
          ...['Kode', 'Program / Kegiatan / Sub Kegiatan / Paket Pekerjaan', 'Pagu (Rp)'],
          ...['Nilai Kontrak (Rp)', 'Fisik (%)', _, 'Keuangan', _],
        ],
        [_, _, _, _, 'Target', 'Realisasi', 'Rp', '%'],
        ...(
          [
            ['1.03.10', 'PROGRAM PENYELENGGARAAN JALAN'],
            ['1.03.10.2.01', 'Penyelenggaraan Jalan Kabupaten/Kota'],
            ['1.03.10.2.01.0005', 'Pembangunan Jalan'],
            ['a', 'Peningkatan Jalan Sukamaju - Karang'],
            ['b', 'Peningkatan Jalan Mekar'],
            ['1.03.10.2.01.0016', 'Rehabilitasi Jembatan'],
            ['a', 'Rehabilitasi Jembatan Kali Bening'],
          ] as const
        ).map(([kode, name], i) => [kode, name, amounts[i]!, _, 80, 78, amounts[i]! * 0.6, 60]),
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'G1:H1'] },
    );
  const levels = (table: PlanTable): string =>
    table.rows.map(({ level, parent }) => `${level} ${parent ?? '-'}`).join(', ');

  it('are works of their own where their money adds up to it', () => {
    const table = plan([7850e6, 7850e6, 5750e6, 4500e6, 1250e6, 2100e6, 2100e6]);
    expect(levels(table)).toBe(
      'program -, kegiatan 0, sub_kegiatan 1, aksi 2, aksi 2, sub_kegiatan 1, aksi 5',
    );
    expect(ids(table)).toContain('target realisasi realisasiRp persenRp');
  });

  it('are not told by sums that do not fit', () => {
    const table = plan([9000e6, 9000e6, 5000e6, 1100e6, 700e6, 2100e6, 100e6]);
    expect(levels(table)).not.toContain('aksi');
  });
});

describe('a report with headings over its packages', () => {
  it('has their sums in the column that adds up the sources, and begins below the lines that say whose it is', () => {
    const amount = (dak: number, beside: number) => [dak, beside, dak + beside];
    const found = read([
      ['OPD', ': Dinas Pendidikan'],
      ['Bidang', ': Pendidikan', _, _, _, _, _, '(Rp juta)'],
      ['No', 'Uraian Pekerjaan', 'Volume', 'Satuan', 'Pagu', _, _, 'Realisasi Keuangan', _],
      [_, _, _, _, 'DAK', 'Pendamping', 'Jumlah', 'Rp', '%'],
      ['A', 'Subbidang PAUD', _, _, ...amount(300, 15), 120, 38.1],
      [1, 'Pembangunan ruang kelas baru TK Negeri 1', 2, 'Ruang', ...amount(200, 10), 100, 47.6],
      [2, 'Pembangunan jamban TK Negeri 4', 1, 'Unit', ...amount(100, 5), 20, 19],
      ['B', 'Subbidang SD', _, _, ...amount(400, 20), 200, 47.6],
      [1, 'Rehabilitasi ruang kelas SDN 1', 3, 'Ruang', ...amount(250, 12.5), 150, 57.1],
      [2, 'Pembangunan toilet SDN 3', 3, 'Unit', ...amount(150, 7.5), 50, 31.7],
      [_, 'TOTAL', _, _, ...amount(700, 35), 320, 43.5],
    ]);
    expect(ids(found)).toBe('no uraian target satuan pagu realisasiRp persenRp');
    expect(found.columns.find(({ id }) => id === 'pagu')!.column).toBe(6);
    expect(found.rows.map(({ parent }) => parent)).toEqual([null, 0, 0, null, 3, 3]);
  });
});

// Lists with many columns of the office's own: their header is found all the same, and what is planned stands below `Volume`.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read, readAll } from '../readOne.ts';

const _ = null;

const TOP: CellInput[] = [
  ...[
    'No',
    'Bidang / Sub Bidang / Kegiatan',
    'Mendukung SDGs ke',
    'Data Existing',
    'Target Capaian',
  ],
  ...['Lokasi', 'Volume', _, _, 'Anggaran', _, 'Penerima Manfaat', _],
  ...['Waktu Pelaksanaan', 'Pelaksana Kegiatan', 'Rencana TPK', 'Pola', 'Status'],
];
const BELOW: CellInput[] = [
  ...[_, _, _, _, _, _, 'Jumlah', 'Satuan', 'Realisasi', 'Biaya', 'Sumber', 'LK', 'PR'],
  ...[_, _, _, _, _],
];
const MERGES = [
  ...['A', 'B', 'C', 'D', 'E', 'F', 'N', 'O', 'P', 'Q', 'R'].map((each) => `${each}1:${each}2`),
  ...['G1:I1', 'J1:K1', 'L1:M1'],
];

const work = (
  no: string,
  name: string,
  aim: CellInput,
  volume: number,
  pagu: number,
): CellInput[] => [
  ...[no, name, '16', '1 unit', aim, 'Kantor Desa', volume, 'Bulan', 6, pagu, 'ADD', 7, 3],
  ...['Jan - Des', 'Kaur Keuangan', '-', 'Swakelola', 'Berjalan'],
];
const head = (no: string, name: string): CellInput[] => [no, name];

const plan = (aims: readonly CellInput[]): CellInput[][] => [
  TOP,
  BELOW,
  head('1', 'BIDANG PENYELENGGARAAN PEMERINTAHAN DESA'),
  head('1.1', 'Penghasilan Tetap dan Operasional'),
  work('1.1.1', 'Penghasilan Tetap Kepala Desa', aims[0]!, 12, 54_000_000),
  work('1.1.2', 'Tunjangan Perangkat Desa', aims[1]!, 12, 294_000_000),
  head('1.2', 'Sarana Pemerintahan Desa'),
  work('1.2.1', 'Pengadaan Laptop', aims[2]!, 2, 19_500_000),
];

describe('a plan of a village', () => {
  it('has its volume as the target, beside aims in units of their own', () => {
    const table = read(plan(['1 orang', '10 orang', '5 unit']), { merges: MERGES });
    expect(ids(table)).toBe(
      'no kegiatan lokasi target satuan realisasi pagu sumberDana penanggungJawab',
    );
    expect(table.rows.map(({ level }) => level)).toEqual([
      ...['program', 'kegiatan', 'sub_kegiatan', 'sub_kegiatan', 'kegiatan', 'sub_kegiatan'],
    ]);
  });

  it('keeps its target where that is a plain figure', () => {
    expect(ids(read(plan([1, 10, 5]), { merges: MERGES }))).toContain('target lokasi jumlahK');
  });

  it('is none where words of titles only stand in sentences', () => {
    const rows = [
      ['Perihal', 'Usulan kegiatan', 'Surat', 'Catatan rapat', 'Hadir', 'Absen'],
      ['Rapat', 'Musyawarah', 'Undangan', 'Selesai', 'Ya', 'Tidak'],
    ];
    expect(readAll(rows)).toEqual([]);
  });
});

describe('quarters below each other, each beside its figure', () => {
  const LABELS = ['TW 1', 'TW 2', 'TW 3', 'TW 4', 'Total'];
  const block = (no: number, name: string, targets: readonly number[]): CellInput[][] => {
    const year = targets.reduce((a, b) => a + b, 0);
    return LABELS.map((label, i): CellInput[] => {
      const target = targets[i] ?? year;
      const own: CellInput[] = i === 0 ? [no, name, `Jumlah ${name.toLowerCase()}`] : [_, _, _];
      return [...own, label, target, label, target * 1_250_000];
    });
  };
  const works = [
    ['Penyusunan dokumen arsitektur', [0, 1, 0, 1]],
    ['Bimbingan teknis evaluasi', [0, 42, 42, 0]],
    ['Integrasi aplikasi layanan', [2, 3, 4, 3]],
  ] as const;
  const merges = works.flatMap((_each, i) =>
    ['A', 'B', 'C'].map((column) => `${column}${i * 5 + 2}:${column}${i * 5 + 6}`),
  );

  it('are periods of one work, and no works', () => {
    const table = read(
      [
        ['No', 'Rencana Aksi', 'Indikator Output', 'Target', _, 'Anggaran', _],
        ...works.flatMap(([name, targets], i) => block(i + 1, name, targets)),
      ],
      { merges: ['D1:E1', 'F1:G1', ...merges] },
    );
    expect(table.rows.map(({ name }) => name)).toEqual(works.map(([name]) => name));
    expect(table.rows[2]!.values).toMatchObject({
      tw3: { value: 4 },
      target: { value: 12 },
      anggaranTw1: { value: 2_500_000 },
      pagu: { value: 15_000_000 },
    });
  });

  it('are no pieces of a code, which are small numbers, too', () => {
    const pieces = ['01', '02', '03', '04'].map((piece, i): CellInput[] => [
      ...['2', '13', piece, `2.0${i + 1}`, `Pembinaan desa bagian ${i}`, 4 + i, 150_000_000 + i],
    ]);
    const table = read(
      [['Kode', _, _, _, 'Program / Kegiatan', 'Target', 'Pagu (Rp)'], ...pieces],
      { merges: ['A1:D1'] },
    );
    expect(ids(table)).not.toMatch(/periode|tw1/);
  });
});

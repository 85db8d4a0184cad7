// Which of several columns names the rows, and what targets and periods between them measure.
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../support/gridOf.ts';
import { ids, read } from '../readOne.ts';

const _ = null;

describe('two columns that seem to name the rows', () => {
  const WORKS = [
    'Rekonstruksi Jalan',
    'Rehabilitasi Jalan',
    'Pembangunan Jembatan',
    'Pemeliharaan Rutin Jalan',
  ];
  const plan = (title: string) =>
    read(
      [
        ['No', 'Program Unggulan', 'Nama Pohon', 'Pelaksana', title, 'Pagu (Rp)', 'Waktu', _, _, _],
        [_, _, _, _, _, _, 'TW I', 'TW II', 'TW III', 'TW IV'],
        ...WORKS.map((name, i): CellInput[] => [
          ...(i === 0 ? [1, 'Jalan Mulus', 'Meningkatnya kemantapan jalan'] : [_, _, _]),
          ...['Kepala Bidang Bina Marga', `(1.03.10.2.01.000${i + 1}) ${name}`, (i + 3) * 1e9],
          ...[10, 30, 30, 30],
        ]),
      ],
      {
        merges: [
          'A3:A6',
          'B3:B6',
          'C3:C6',
          ...['A', 'B', 'C', 'D', 'E', 'F'].map((c) => `${c}1:${c}2`),
          'G1:J1',
        ],
      },
    );

  it('the one that lists levels and is filled in every row does', () => {
    const table = plan('Urusan/Bidang Urusan/Kegiatan/Sub Kegiatan');
    expect(ids(table)).toBe('no program penanggungJawab uraian pagu tw1 tw2 tw3 tw4');
    expect(table.rows.map(({ name }) => name)).toEqual(['Jalan Mulus', ...WORKS]);
  });

  it('the first does where the other lists no levels', () => {
    expect(ids(plan('Rincian Lokasi'))).not.toContain('penanggungJawab uraian');
  });
});

describe('targets of names side by side', () => {
  it('are those of the deepest names', () => {
    const table = read([
      ...[
        [
          'Sasaran/Program',
          'Target',
          'Kegiatan',
          'Target',
          'Sub Kegiatan',
          'Satuan',
          'Target Kumulatif',
          'TW I',
          'TW II',
          'TW III',
          'TW IV',
        ],
      ],
      [
        'Program Upaya Kesehatan',
        100,
        'Penyediaan Fasilitas',
        71,
        'Rehabilitasi Puskesmas',
        'Unit',
        4,
        0,
        2,
        2,
        0,
      ],
      [_, _, _, _, 'Pengadaan Alat Kesehatan', 'Unit', 30, 5, 10, 10, 5],
      [
        'Program Sumber Daya Kesehatan',
        90,
        'Peningkatan Kompetensi',
        60,
        'Pelatihan Tenaga Kesehatan',
        'Orang',
        180,
        30,
        45,
        60,
        45,
      ],
    ]);
    const at = (id: string) => table.columns.find((column) => column.id === id)?.column;
    expect([at('target'), at('targetKegiatan'), at('tw1')]).toEqual([6, 3, 7]);
  });
});

describe('a target with its quarters in front of the last names', () => {
  it('is the target all the same', () => {
    const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'];
    const table = read([
      ['Sasaran', 'Indikator', 'Target', ...quarters, 'Uraian Kegiatan', 'Jumlah Target'],
      ['Meningkatnya investasi', 'Nilai investasi', 22, 20, 21, 21.5, 22, 'Pengumpulan data', 3],
      ['Meningkatnya layanan', 'Persentase izin', 90, 88, 88.5, 89, 90, 'Penerbitan izin', 100],
      ['Meningkatnya promosi', 'Jumlah promosi', 8, 2, 2, 2, 2, 'Pameran daerah', 1],
    ]);
    const target = table.columns.find(({ column }) => column === 2)!.id;
    expect(target).toMatch(/^target/);
    expect(table.columns.find(({ id }) => id === 'tw1')!.column).toBe(3);
  });
});

describe('periods behind an indicator of the actions', () => {
  const problem = (title: string) =>
    read([
      [
        'Sasaran',
        'Indikator Permasalahan',
        'Target',
        'Satuan',
        'Rencana Aksi',
        title,
        'Satuan Output',
        'TW I',
        'TW II',
        'TW III',
        'TW IV',
      ],
      [
        'Meningkatnya layanan',
        'Persentase layanan terpadu',
        60,
        '%',
        'Integrasi layanan',
        'Jumlah layanan',
        'Layanan',
        2,
        3,
        4,
        3,
      ],
      [
        _,
        'Indeks kepuasan',
        3.5,
        'Indeks',
        'Survei kepuasan',
        'Jumlah survei',
        'Dokumen',
        0,
        1,
        0,
        1,
      ],
      [_, 'Nilai SAKIP', 70, 'Nilai', 'Pendampingan', 'Jumlah unit', 'Unit', 8, 8, 8, 8],
    ]);

  it('do not measure what the actions are taken against', () => {
    const table = problem('Indikator Output');
    const at = (id: string) => table.columns.find((column) => column.id === id)?.column;
    expect([at('indikator'), at('satuan'), at('target')]).toEqual([5, 6, undefined]);
  });

  it('measure it where the actions have no indicator', () => {
    const table = problem('Keterangan');
    expect(table.columns.find(({ column }) => column === 2)?.id).toMatch(/^target/);
  });
});

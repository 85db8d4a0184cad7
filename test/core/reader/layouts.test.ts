// Tables as offices of other regions might draw them: other words, other order, nothing merged, codes in pieces.
import { describe, expect, it } from 'vitest';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { type CellInput, gridOf } from '../../support/gridOf.ts';
import { ids, read } from './readOne.ts';

const _ = null;

const outline = (table: PlanTable): string[] =>
  table.rows.map((row) => `${row.parent ?? '-'} ${row.level} ${row.kode ?? ''} ${row.name}`);

describe('the target to date beside the target of the year', () => {
  it('is a column of its own for each quarter, and none of the quarters themselves', () => {
    const head = ['Kode', 'Uraian Kegiatan', 'Indikator', 'Satuan', 'Target'];
    const table = read([
      ['EVALUASI RENCANA AKSI TAHUN 2024'],
      [],
      [...head, 'Target s.d. TW I', 'Target s.d. TW II', 'Realisasi TW I', 'Realisasi TW II'],
      ['2.13.02.2.01', 'Penataan Desa', 'Jumlah dokumen', 'Dokumen', 12, 3, 6, 3, 2],
      ['2.13.02.2.02', 'Kerja Sama Desa', 'Jumlah naskah', 'Naskah', 4, 1, 2, 1, 1],
    ]);
    expect(ids(table)).toBe(
      'kode kegiatan indikator satuan target targetSd1 targetSd2 realisasiK1 realisasiK2',
    );
    expect(table.rows.map((row) => row.values.targetSd2!.value)).toEqual([6, 2]);
    expect(table.rows.map((row) => row.values.target!.value)).toEqual([12, 4]);
  });
});

describe('quarters of money whose titles do not say so', () => {
  it('are money though some amounts are small and some quarters are nought', () => {
    const table = read([
      ['RINCIAN ANGGARAN BELANJA TAHUN 2026'],
      [],
      ['Kode', 'Uraian', 'Jumlah (Rp)', 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
      ['2.13.02', 'PROGRAM PENATAAN DESA', 9_180_000, 1_590_000, 4_310_000, 3_205_000, 75_000],
      ['2.13.02.2.01', 'Penataan Desa', 5_100_000, 1_500_000, 1_600_000, 2_000_000, 0],
      ['2.13.02.2.02', 'Batas Desa', 4_080_000, 90_000, 2_710_000, 1_205_000, 75_000],
      ['2.13.02.2.03', 'Nama Desa', 0, 0, 0, 0, 0],
      ['2.13.02.2.04', 'Aset Desa', 2_400_000, 600_000, 600_000, 600_000, 600_000],
      ['2.13.02.2.05', 'Peta Desa', 2_000_000, 500_000, 500_000, 500_000, 500_000],
    ]);
    expect(ids(table)).toBe('kode uraian pagu anggaranTw1 anggaranTw2 anggaranTw3 anggaranTw4');
  });
});

describe('quarters of realised money, one of them mostly zeros and dashes', () => {
  it('are money in every quarter', () => {
    const table = read([
      ['LAPORAN REALISASI TAHUN 2024'],
      [],
      ['KODE', 'PROGRAM / KEGIATAN', 'ANGGARAN', 'REALISASI TRIWULAN I', 'REALISASI TRIWULAN II'],
      ['2.13.02', 'PROGRAM PENATAAN DESA', '1,500,000,000.00', '250,000,000.00', '-'],
      ['2.13.02.2.01', 'Penyelenggaraan Penataan Desa', '1,500,000,000.00', '250,000,000.00', '-'],
      ['2.13.03', 'PROGRAM KERJA SAMA DESA', '500,000,000.00', '0', '100,000,000.00'],
      ['2.13.03.2.01', 'Fasilitasi Kerja Sama Desa', '500,000,000.00', '0', '100,000,000.00'],
    ]);
    expect(ids(table)).toBe('kode uraian pagu realisasiRp1 realisasiRp2');
    expect(table.rows.map((row) => row.values.realisasiRp1!.value)).toEqual([25e7, 25e7, 0, 0]);
  });
});

describe('an English-notation report with codes inside the names (Sleman)', () => {
  const table = read([
    ['PEMERINTAH KABUPATEN SLEMAN'],
    ['LAPORAN PELAKSANAAN KEGIATAN T.A. 2024'],
    [],
    [
      'NO',
      'URAIAN PROGRAM/KEGIATAN/SUB KEG.',
      'TOLOK UKUR',
      'TGT',
      'SAT',
      'ANGGARAN (Rp.)',
      'REALISASI TRIBULAN 1',
      _,
      'REALISASI TRIBULAN 2',
      _,
      'KETR',
    ],
    [_, _, _, _, _, _, 'Keuangan', 'Fisik', 'Keuangan', 'Fisik', _],
    [
      '1',
      '2.13.02 - PROGRAM PENATAAN DESA',
      'Persentase desa tertata',
      100,
      '%',
      '164,000,000.00',
      '41,000,000.00',
      25,
    ],
    [],
    [
      '1.1',
      '2.13.02.2.01 - Penyelenggaraan Penataan Desa',
      'Jumlah kegiatan',
      6,
      'Kegiatan',
      '164,000,000.00',
      '41,000,000.00',
      1,
    ],
    [
      '1.1.1',
      '2.13.02.2.01.0002 - Fasilitasi Tata Wilayah Desa',
      'Jumlah desa',
      86,
      'Desa',
      '30,000,000.00',
      '1,500,000.50',
      20,
    ],
    [
      '1.1.2',
      '2.13.02.2.01.0006 - Fasilitasi Sarana dan Prasarana Desa',
      'Jumlah sarana',
      10,
      'unit',
      '134,000,000.00',
      '39,499,999.50',
      '-',
    ],
    [_, 'JUMLAH SELURUHNYA', _, _, _, '164,000,000.00', '41,000,000.00'],
    [],
    [_, _, _, _, _, _, 'Sleman, 5 April 2024'],
    [_, _, _, _, _, _, 'Kepala Dinas'],
    [_, _, _, _, _, _, 'NIP. [nomor]'],
  ]);

  it('binds to words, with money before the physical figure', () => {
    expect(ids(table)).toBe(
      'no uraian indikator target satuan pagu realisasiRp1 realisasiK1 realisasiRp2 realisasiK2 keterangan',
    );
    expect(table.year).toBe(2024);
  });

  it('takes codes from the names and keeps them apart', () => {
    expect(outline(table)).toEqual([
      '- program 2.13.02 PROGRAM PENATAAN DESA',
      '0 kegiatan 2.13.02.2.01 Penyelenggaraan Penataan Desa',
      '1 sub_kegiatan 2.13.02.2.01.0002 Fasilitasi Tata Wilayah Desa',
      '1 sub_kegiatan 2.13.02.2.01.0006 Fasilitasi Sarana dan Prasarana Desa',
    ]);
  });

  it('reads figures by the notation of the column; a dash is neither blank nor zero', () => {
    const [, , tata, sarana] = table.rows;
    expect(tata!.values.realisasiRp1).toMatchObject({ value: 1_500_000.5, numberAsText: true });
    expect(tata!.values.realisasiRp2!.state).toBe('blank');
    expect(sarana!.values.realisasiK1).toMatchObject({ state: 'dash', value: null });
    expect(tata!.values.target!.quantities).toEqual([{ value: 86, unit: 'Desa' }]);
  });

  it('names the total, and why other rows were left aside', () => {
    expect(table.totalRows.map(({ row, label }) => [row + 1, label])).toEqual([
      [11, 'JUMLAH SELURUHNYA'],
    ]);
    expect(table.ignoredRows.map(({ row, why }) => [row + 1, why])).toEqual([
      [7, 'baris kosong'],
      [12, 'baris kosong'],
      [13, 'blok tanda tangan'],
      [14, 'blok tanda tangan'],
      [15, 'blok tanda tangan'],
    ]);
  });
});

describe('T-C.33 with the code in five cells and prakiraan maju', () => {
  const table = read(
    [
      ['RENCANA KERJA TAHUN 2025'],
      [
        'KODE',
        _,
        _,
        _,
        _,
        'URUSAN/PROGRAM/KEGIATAN/SUB KEGIATAN',
        'INDIKATOR',
        'LOKASI',
        'TARGET CAPAIAN KINERJA',
        'KEBUTUHAN DANA/PAGU INDIKATIF',
        'SUMBER DANA',
        'CATATAN PENTING',
        'PRAKIRAAN MAJU RENCANA TAHUN 2026',
        _,
      ],
      [
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        'TARGET CAPAIAN KINERJA',
        'KEBUTUHAN DANA/PAGU INDIKATIF',
      ],
      ['1', _, _, _, _, '2', '3', '4', '5', '6', '7', '8', '9', '10'],
      ['2', '13', _, _, _, 'URUSAN PEMERINTAHAN BIDANG PEMBERDAYAAN MASYARAKAT DAN DESA'],
      [
        '2',
        '13',
        '03',
        _,
        _,
        'PROGRAM PENINGKATAN KERJASAMA DESA',
        'Persentase',
        'Kab. X',
        '100%',
        50_000_000,
        'APBD',
        _,
        '100%',
        55_000_000,
      ],
      [
        '2',
        '13',
        '03',
        '2.01',
        _,
        'Fasilitasi Kerja sama antar Desa',
        'Jumlah',
        'Kab. X',
        '6 Dokumen',
        50_000_000,
        'APBD',
        _,
        '6 Dokumen',
        55_000_000,
      ],
      [
        '2',
        '13',
        '03',
        '2.01',
        '01',
        'Fasilitasi Kerja Sama Antar Desa dalam Kabupaten/Kota',
        'Jumlah',
        'Kab. X',
        '6 Dokumen',
        50_000_000,
        'APBD',
        _,
        '6 Dokumen',
        55_000_000,
      ],
    ],
    { merges: ['A2:E3', 'F2:F3', 'G2:G3', 'H2:H3', 'I2:I3', 'J2:J3', 'K2:K3', 'L2:L3', 'M2:N2'] },
  );

  it('puts the code together and knows plan year from the year after', () => {
    expect(ids(table)).toBe(
      'kode kode2 kode3 kode4 kode5 uraian indikator lokasi target pagu sumberDana catatan targetMaju paguMaju',
    );
    expect(table.form).toBe('renja-pendanaan');
    expect(table.year).toBe(2025);
    expect(outline(table)).toEqual([
      '- program 2.13.03 PROGRAM PENINGKATAN KERJASAMA DESA',
      '0 kegiatan 2.13.03.2.01 Fasilitasi Kerja sama antar Desa',
      '1 sub_kegiatan 2.13.03.2.01.01 Fasilitasi Kerja Sama Antar Desa dalam Kabupaten/Kota',
    ]);
    expect(table.ignoredRows).toEqual([{ row: 4, why: 'baris urusan', heads: 'bidang urusan' }]);
  });
});

describe('E.81 as a region prints it, with Satuan and a % per quarter put in', () => {
  const table = read(
    [
      ['Formulir E.81'],
      ['Evaluasi Terhadap Hasil Renja Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Garut'],
      ['Periode Pelaksanaan: 2024'],
      [
        'No',
        'Sasaran',
        'Urusan/Bidang Urusan Pemerintahan Daerah Dan Program/Kegiatan',
        'Indikator Kinerja Program (outcomes)/ Kegiatan (output)',
        'Satuan',
        'Target Renstra SKPD pada Tahun 2026 (Akhir Periode Renstra SKPD)',
        _,
        'Realisasi Capaian Kinerja Renstra SKPD s/d Renja SKPD Tahun Lalu (n-1)',
        _,
        'Target kinerja dan anggaran Renja SKPD Tahun berjalan (Tahun n) yang dievaluasi',
        _,
        'Realisasi Kinerja Pada Triwulan',
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        'Realisasi Capaian Kinerja dan Anggaran Renja SKPD yang dievaluasi',
        _,
        'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja SKPD (%)',
        _,
        'Realisasi Kinerja dan Anggaran Renstra SKPD s/d Tahun n',
        _,
        'Tingkat Capaian Kinerja Dan Realisasi Anggaran Renstra SKPD s/d tahun n (%)',
        _,
        'Unit SKPD Penanggung Jawab',
      ],
      [_, _, _, _, _, _, _, _, _, _, _, 'I', _, _, 'II', _, _, 'III', _, _, 'IV'],
      [
        _,
        _,
        _,
        _,
        _,
        'K',
        'Rp',
        'K',
        'Rp',
        'K',
        'Rp',
        'K',
        'Rp',
        '%',
        'K',
        'Rp',
        '%',
        'K',
        'Rp',
        '%',
        'K',
        'Rp',
        '%',
        'K',
        'Rp',
        'K',
        'Rp',
        'K',
        'Rp',
        'K',
        'Rp',
      ],
      [
        1,
        'Meningkatnya desa mandiri',
        'PROGRAM PENATAAN DESA',
        'Persentase',
        '%',
        100,
        500_000_000,
        40,
        200_000_000,
        100,
        164_000_000,
        25,
        41_000_000,
        25,
        50,
        82_000_000,
        50,
        _,
        _,
        _,
        _,
        _,
        _,
        75,
        123_000_000,
        75,
        75,
        60,
        323_000_000,
        60,
        64.6,
        'DPMD',
      ],
      [
        _,
        _,
        'Penyelenggaraan Penataan Desa',
        'Jumlah',
        'Kegiatan',
        12,
        500_000_000,
        4,
        200_000_000,
        6,
        164_000_000,
        2,
        41_000_000,
        33,
        2,
        82_000_000,
        66,
        _,
        _,
        _,
        _,
        _,
        _,
        4,
        123_000_000,
        66,
        75,
        8,
        323_000_000,
        66,
        64.6,
        'DPMD',
      ],
      [
        'Rata-rata capaian kinerja (%)',
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        66,
        75,
      ],
      [
        'Predikat kinerja',
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        _,
        'Sedang',
        'Sedang',
      ],
      ['Faktor pendorong keberhasilan kinerja: dukungan desa'],
      ['Tindak lanjut yang diperlukan dalam triwulan berikutnya: percepatan'],
    ],
    {
      merges: [
        'A4:A6',
        'B4:B6',
        'C4:C6',
        'D4:D6',
        'E4:E6',
        'F4:G5',
        'H4:I5',
        'J4:K5',
        'L4:W4',
        'L5:N5',
        'O5:Q5',
        'R5:T5',
        'U5:W5',
        'X4:Y5',
        'Z4:AA5',
        'AB4:AC5',
        'AD4:AE5',
        'AF4:AF6',
      ],
    },
  );

  it('gives each K, Rp and % its own meaning', () => {
    expect(table.form).toBe('evaluasi-e81');
    expect(table.unknownColumns).toEqual([]);
    expect(ids(table)).toBe(
      'no sasaran uraian indikator satuan targetRenstra targetRenstraRp realisasiLalu realisasiLaluRp target pagu ' +
        'realisasiK1 realisasiRp1 persenK1 realisasiK2 realisasiRp2 persenK2 realisasiK3 realisasiRp3 persenK3 ' +
        'realisasiK4 realisasiRp4 persenK4 jumlahK jumlahRp persenK persenRp realisasiRenstra realisasiRenstraRp ' +
        'tingkatCapaian tingkatCapaianRp penanggungJawab',
    );
  });

  it('keeps the footer out of the plan', () => {
    expect(outline(table)).toEqual([
      '- sasaran  Meningkatnya desa mandiri',
      '0 program  PROGRAM PENATAAN DESA',
      '1 kegiatan  Penyelenggaraan Penataan Desa',
    ]);
    expect(new Set(table.ignoredRows.map(({ why }) => why))).toEqual(new Set(['kaki formulir']));
  });
});

describe('levels without any code', () => {
  const health = (
    title: string,
    names: readonly CellInput[],
    amounts: readonly number[],
  ): PlanTable =>
    read([
      ['RENCANA AKSI DINAS KESEHATAN KOTA X TAHUN 2024'],
      [title, 'Indikator', 'Target', 'Pagu (Rp)'],
      ...names.map((name, i) => [name, 'Jumlah layanan', '12 Laporan', amounts[i]!]),
    ]);
  const levels = (table: PlanTable): string[] => table.rows.map((row) => row.level);
  const expected = [
    'program',
    'kegiatan',
    'sub_kegiatan',
    'sub_kegiatan',
    'kegiatan',
    'sub_kegiatan',
    'program',
    'kegiatan',
    'sub_kegiatan',
  ];
  const amounts = [1000, 600, 250, 350, 400, 400, 500, 500, 500];

  it('from indent and bold', () => {
    const table = health(
      'Program/Kegiatan',
      [
        { v: 'Upaya Kesehatan', bold: true },
        '   Layanan UKM',
        '      Gizi',
        '      Ibu Hamil',
        '   Layanan UKP',
        '      Darurat',
        { v: 'Sediaan Farmasi', bold: true },
        '   Izin Apotek',
        '      Pengendalian',
      ],
      amounts,
    );
    expect(levels(table)).toEqual(expected);
    expect(table.rows[2]).toMatchObject({ levelFrom: 'gaya', parent: 1, name: 'Gizi' });
  });

  it('from numbering I, A, 1 in the names', () => {
    const table = health(
      'Program / Kegiatan / Sub Kegiatan',
      [
        'I. Upaya Kesehatan',
        'A. Layanan UKM',
        '1. Gizi',
        '2. Ibu Hamil',
        'B. Layanan UKP',
        '1. Darurat',
        'II. Sediaan Farmasi',
        'A. Izin Apotek',
        '1. Pengendalian',
      ],
      amounts,
    );
    expect(levels(table)).toEqual(expected);
    expect(table.rows[0]!.levelFrom).toBe('nomor');
  });

  it('from the sums alone, when they all fit', () => {
    const table = health(
      'Uraian',
      [
        'Upaya Kesehatan',
        'Layanan UKM',
        'Gizi',
        'Ibu Hamil',
        'Layanan UKP',
        'Darurat',
        'Sediaan Farmasi',
        'Izin Apotek',
        'Pengendalian',
      ],
      amounts,
    );
    expect(levels(table)).toEqual(expected);
    expect(table.rows[1]!.levelFrom).toBe('jumlah');
  });

  it('from a column that says the level, whatever the name', () => {
    const table = read([
      ['Tingkat', 'Uraian', 'Indikator', 'Target', 'Pagu'],
      ['Program', 'Upaya Kesehatan', 'a', 1, 100],
      ['Kegiatan', 'Program gizi keluarga', 'b', 1, 100],
      ['Sub Kegiatan', 'Gizi', 'c', 1, 100],
    ]);
    expect(levels(table)).toEqual(['program', 'kegiatan', 'sub_kegiatan']);
    expect(table.rows[1]!.levelFrom).toBe('kolom tingkat');
  });
});

describe('levels side by side', () => {
  it('a staircase of five name columns; a second indicator hangs on the row above', () => {
    const table = read([
      [
        'No',
        'Tujuan',
        'Sasaran',
        'Program',
        'Kegiatan',
        'Sub Kegiatan',
        'Indikator Kinerja',
        'Target',
        'Target Triwulan',
        _,
        _,
        _,
        'Anggaran',
        'PIC',
      ],
      [_, _, _, _, _, _, _, _, 'I', 'II', 'III', 'IV'],
      [1, 'Terwujudnya desa mandiri', _, _, _, _, 'Persentase desa mandiri', '40%'],
      [_, _, 'Meningkatnya tata kelola', _, _, _, 'Indeks desa', '0,75'],
      [_, _, _, 'Penataan Desa', _, _, 'Persentase', '100%', _, _, _, _, 164_000_000, 'Kabid A'],
      [
        _,
        _,
        _,
        _,
        'Penyelenggaraan Penataan Desa',
        _,
        'Jumlah',
        '6 Kegiatan',
        1,
        1,
        2,
        2,
        164_000_000,
        'Kabid A',
      ],
      [
        _,
        _,
        _,
        _,
        _,
        'Fasilitasi Tata Wilayah Desa',
        'Jumlah',
        '207 Desa',
        50,
        50,
        50,
        57,
        164_000_000,
        'Kasi B',
      ],
      [_, _, _, _, _, _, 'Jumlah dokumen', '2 Dokumen', _, 1, _, 1],
    ]);
    expect(outline(table)).toEqual([
      '- tujuan  Terwujudnya desa mandiri',
      '0 sasaran  Meningkatnya tata kelola',
      '1 program  Penataan Desa',
      '2 kegiatan  Penyelenggaraan Penataan Desa',
      '3 sub_kegiatan  Fasilitasi Tata Wilayah Desa',
      '4 indikator  ',
    ]);
    expect(table.rows[1]).toMatchObject({
      indicator: 'Indeks desa',
      values: { target: { value: 0.75 } },
    });
    expect(table.rows[5]!.values.target!.quantities).toEqual([{ value: 2, unit: 'Dokumen' }]);
  });

  it('what stands before the next name belongs to the name before it', () => {
    const table = read([
      ['CAPAIAN KINERJA TRIWULAN TAHUN 2024'],
      [
        'No.',
        'Sasaran Strategis',
        'Indikator Kinerja Utama',
        'Satuan',
        'Target Tahunan',
        'Triwulan I',
        _,
        _,
        'Triwulan II',
        _,
        _,
        'Program',
        'Pagu',
        'Realisasi Anggaran',
      ],
      [_, _, _, _, _, 'T', 'R', '%', 'Target', 'Realisasi', '% Capaian', _, _, _],
      [
        1,
        'Meningkatnya desa mandiri',
        'Persentase desa mandiri',
        '%',
        40,
        10,
        9,
        90,
        20,
        _,
        _,
        'Program Penataan Desa',
        164_000_000,
        41_000_000,
      ],
      [
        _,
        _,
        'Jumlah BUMDes maju',
        'BUMDes',
        12,
        3,
        2,
        66.7,
        6,
        _,
        _,
        'Program Administrasi Pemerintahan Desa',
        264_000_000,
        40_000_000,
      ],
    ]);
    expect(table.columns.filter(({ column }) => column > 4).map(({ id }) => id)).toEqual([
      'tw1',
      'realisasiK1',
      'persenK1',
      'tw2',
      'realisasiK2',
      'persenK2',
      'uraian',
      'pagu',
      'jumlahRp',
    ]);
    expect(
      table.rows.map(({ level, name, indicator, parent }) => [level, name, indicator, parent]),
    ).toEqual([
      ['sasaran', 'Meningkatnya desa mandiri', 'Persentase desa mandiri', null],
      ['program', 'Program Penataan Desa', null, 0],
      ['program', 'Program Administrasi Pemerintahan Desa', null, 0],
      ['indikator', '', 'Jumlah BUMDes maju', 0],
    ]);
    expect(table.rows[3]!.values.realisasiK1!.quantities).toEqual([{ value: 2, unit: 'BUMDes' }]);
    expect(table.rows[2]!.values.pagu!.value).toBe(264_000_000);
  });

  it('several actions under one sasaran own their schedule, money and person', () => {
    const table = read(
      [
        [
          'No',
          'Sasaran Kegiatan',
          'Indikator Kinerja',
          'Target',
          'Rencana Aksi',
          'Jadwal Pelaksanaan',
          _,
          _,
          _,
          'Anggaran',
          'Penanggung Jawab',
        ],
        [_, _, _, _, _, 'TW 1', 'TW 2', 'TW 3', 'TW 4'],
        [
          1,
          'Meningkatnya kapasitas aparatur desa',
          'Persentase aparatur',
          '80%',
          'Menyusun KAK',
          '√',
          _,
          _,
          _,
          10_000_000,
          'Kasi',
        ],
        [_, _, _, _, 'Melaksanakan Bimtek', _, '√', '√', _, 20_000_000, 'Kasi'],
        [
          2,
          'Meningkatnya status desa',
          'Indeks',
          '0,75',
          'Pemutakhiran data',
          '√',
          '√',
          '√',
          '√',
          10_000_000,
          'Kasi 2',
        ],
        [_, 'Total', _, _, _, _, _, _, _, 40_000_000],
      ],
      { merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'F1:I1'] },
    );
    expect(outline(table)).toEqual([
      '- sasaran  Meningkatnya kapasitas aparatur desa',
      '0 aksi  Menyusun KAK',
      '0 aksi  Melaksanakan Bimtek',
      '- sasaran  Meningkatnya status desa',
      '3 aksi  Pemutakhiran data',
    ]);
    expect(table.rows.map((row) => row.values.pagu?.value ?? null)).toEqual([
      null,
      10_000_000,
      20_000_000,
      null,
      10_000_000,
    ]);
    expect(table.rows[2]!.values.jadwal2!.state).toBe('tick');
    expect(table.rows[4]!.penanggungJawab).toBe('Kasi 2');
  });
});

describe('codes that the spreadsheet changed', () => {
  it('a code that became a date or a number is no code, and its cell says what it holds', () => {
    const table = read([
      ['Kode', 'Program/Kegiatan', 'Indikator', 'Target', 'Pagu'],
      [
        { kind: 'date', v: '2002-01-13', display: '13/01/2002' },
        'PROGRAM PENATAAN DESA',
        'a',
        1,
        100,
      ],
      [{ v: 2.13, display: '2,13' }, 'Penyelenggaraan Penataan Desa', 'b', 1, 100],
      ['2.13.02.2.01.02', 'Fasilitasi Tata Wilayah Desa', 'c', 1, 100],
    ]);
    expect(table.rows.map((row) => row.kode)).toEqual([null, null, '2.13.02.2.01.02']);
    expect(table.rows[0]!.values.kode).toMatchObject({ text: '13/01/2002', value: '2002-01-13' });
    expect(table.rows[1]!.values.kode).toMatchObject({ state: 'number', value: 2.13 });
    expect(table.rows.map((row) => row.level)).toEqual(['program', 'kegiatan', 'sub_kegiatan']);
  });
});

describe('figures', () => {
  it('a lone 1.234 has two readings, unless its unit is counted', () => {
    const table = read([
      ['Program/Kegiatan', 'Indikator', 'Target', 'Satuan', 'TW I', 'Pagu'],
      ['PROGRAM PENATAAN DESA', 'Nilai', '1.234', 'Indeks', _, '1.250.000'],
      ['Penyelenggaraan Penataan Desa', 'Jumlah', '1.207', 'Desa', '1.001', '500.000'],
    ]);
    const [program, kegiatan] = table.rows;
    expect(program!.values.target).toMatchObject({ state: 'ambiguous', readings: [1234, 1.234] });
    expect(kegiatan!.values.target).toMatchObject({ state: 'number', value: 1207 });
    expect(kegiatan!.values.pagu).toMatchObject({ value: 500_000, numberAsText: true });
  });

  it('percent formats count in percent, error values keep their text, compound targets their units', () => {
    const table = read([
      ['Program/Kegiatan', 'Indikator', 'Target', '% Realisasi', 'Pagu'],
      [
        'PROGRAM PENATAAN DESA',
        'Persentase',
        { v: 0.25, format: '0%' },
        { v: 1.0359, format: '0.00%' },
        100,
      ],
      [
        'Penyelenggaraan Penataan Desa',
        'Jumlah',
        '12 Desa dan 13 Kelurahan',
        '#DIV/0!',
        { v: 100, f: '=SUM(E4:E9)' },
      ],
    ]);
    const [program, kegiatan] = table.rows;
    expect(program!.values.target).toMatchObject({
      value: 25,
      quantities: [{ value: 25, unit: '%' }],
    });
    expect(program!.values.capaian!.value).toBe(103.59);
    expect(kegiatan!.values.capaian).toMatchObject({ state: 'error', value: '#DIV/0!' });
    expect(kegiatan!.values.target!.quantities).toEqual([
      { value: 12, unit: 'Desa' },
      { value: 13, unit: 'Kelurahan' },
    ]);
    expect(kegiatan!.values.pagu!.formula).toBe('=SUM(E4:E9)');
  });

  it('quarters inside one cell, and quarters that run on in the rows below (Banjar)', () => {
    const head = ['PROGRAM', _, _, 'KEGIATAN', _, _, _, 'ANGGARAN KAS PER BULAN (Rp)', _];
    const sub = [
      'Uraian',
      'Indikator Program',
      'Target dan Anggaran (Rp)',
      'Uraian',
      'Indikator Kinerja',
      'Vol. & Sat.',
      'Target',
      'Januari',
      'Pebruari',
    ];
    const merges = ['A1:C1', 'D1:G1', 'H1:I1'];
    const inside = read(
      [
        head,
        sub,
        [
          'Program Pembinaan',
          'Skor',
          'TW 1 = -\nTW 4 = 142\nRp 2,656,885,200',
          'Pelatihan Aparatur',
          'Jumlah BPD',
          '1416 Orang',
          'TW 1 = 355\nTW 2 = 5',
          '162,206,000',
          '-',
        ],
      ],
      { merges },
    );
    const below = read(
      [
        head,
        sub,
        [
          'Program Pembinaan',
          'Skor',
          'TW 1 = -',
          'Pelatihan Aparatur',
          'Jumlah BPD',
          '1416 Orang',
          'TW 1 = 355',
          '162,206,000',
          '-',
        ],
        [_, _, 'TW 4 = 142', _, _, _, 'TW 2 = 5'],
        [_, _, 'Rp 2,656,885,200'],
      ],
      { merges },
    );
    for (const table of [inside, below]) {
      const [program, kegiatan] = table.rows;
      expect(table.rows).toHaveLength(2);
      expect(program!.values.tw1!.state).toBe('dash');
      expect(program!.values.tw4!.quantities).toEqual([{ value: 142, unit: null }]);
      expect(kegiatan!.values.tw1!.quantities).toEqual([{ value: 355, unit: null }]);
      expect(kegiatan!.values.tw2!.quantities).toEqual([{ value: 5, unit: null }]);
      expect(kegiatan!.values.target!.quantities).toEqual([{ value: 1416, unit: 'Orang' }]);
    }
    expect(inside.rows[0]!.values.paguProgram!.value).toBe(2_656_885_200);
  });
});

describe('several tables', () => {
  const plan: CellInput[][] = [
    ['No', 'Program/Kegiatan', 'Indikator', 'Target', 'Pagu'],
    [1, 'PROGRAM PENATAAN DESA', 'Persentase', '100 %', 100],
    [_, 'JUMLAH', _, _, 100],
  ];

  it('two different tables on one sheet, each with its own title', () => {
    const tables = readGrid(
      gridOf([
        ['Tabel 1 Rencana 2024'],
        ...plan,
        [],
        ['Tabel 2 Usulan 2025'],
        ['No', 'Desa', 'Alamat', 'Kegiatan', 'Pagu Usulan', 'Pagu Rekomendasi'],
        [1, 'TANJUNG', 'BENDO', 'Pengerasan jalan', 300_000_000, 250_000_000],
      ]),
    );
    expect(tables.map(({ title, year, rows }) => [title, year, rows.length])).toEqual([
      ['Tabel 1 Rencana 2024', 2024, 1],
      ['Tabel 2 Usulan 2025', 2025, 1],
    ]);
    expect(tables[1]!.form).toBe('usulan-masyarakat');
  });

  it('a header that comes again after a signature begins a new table', () => {
    const signed: CellInput[][] = [[], [_, _, _, 'Kepala Dinas'], [_, _, _, 'NIP. [nomor]'], []];
    const tables = readGrid(
      gridOf([...plan, ...signed, ['RENCANA BIDANG II'], ...plan, ...signed]),
    );
    expect(tables.map(({ title, totalRows }) => [title, totalRows.length])).toEqual([
      ['', 1],
      ['RENCANA BIDANG II', 1],
    ]);
  });
});

describe('more ways to draw the same', () => {
  it('a cascade: every level has its own indicator, target and pagu', () => {
    const table = read([
      [
        'Sasaran',
        'Indikator Sasaran',
        'Target',
        'Program',
        'Indikator Program',
        'Target',
        'Pagu',
        'Kegiatan',
        'Indikator Kegiatan',
        'Target',
        'Pagu',
        'Sub Kegiatan',
        'Indikator Sub Kegiatan',
        'Target',
        'Pagu',
      ],
      ['S1', 'IS1', '2', 'P1', 'IP1', '3', 300, 'K1', 'IK1', '4', 200, 'SK1', 'ISK1', '5 dok', 150],
      [_, _, _, _, _, _, _, _, _, _, _, 'SK2', 'ISK2', '6 dok', 50],
      [_, _, _, _, _, _, _, 'K2', 'IK2', '4', 100, 'SK3', 'ISK3', '7 dok', 100],
    ]);
    expect(table.rows.map((row) => [row.name, row.parent, row.indicator])).toEqual([
      ['S1', null, 'IS1'],
      ['P1', 0, 'IP1'],
      ['K1', 1, 'IK1'],
      ['SK1', 2, 'ISK1'],
      ['SK2', 2, 'ISK2'],
      ['K2', 1, 'IK2'],
      ['SK3', 5, 'ISK3'],
    ]);
    expect(table.rows[1]!.values.paguProgram!.value).toBe(300);
    expect(table.rows.slice(2).map((row) => row.values.pagu!.value)).toEqual([
      200, 150, 50, 100, 100,
    ]);
  });

  it('a code column beside the name of each level, names written again in every row', () => {
    const table = read([
      [
        'No',
        'Kode Program',
        'Nama Program',
        'Kode Kegiatan',
        'Nama Kegiatan',
        'Kode Sub Kegiatan',
        'Nama Sub Kegiatan',
        'Indikator',
        'Target',
        'Pagu',
      ],
      [
        1,
        '2.13.02',
        'Penataan Desa',
        '2.13.02.2.01',
        'Penyelenggaraan Penataan Desa',
        '2.13.02.2.01.0002',
        'Fasilitasi Tata Wilayah Desa',
        'Jumlah',
        '207 Desa',
        1_000_000,
      ],
      [
        2,
        '2.13.02',
        'Penataan Desa',
        '2.13.02.2.01',
        'Penyelenggaraan Penataan Desa',
        '2.13.02.2.01.0006',
        'Fasilitasi Sarana',
        'Jumlah',
        '10 unit',
        2_000_000,
      ],
      ['TOTAL PAGU DINAS PMD', _, _, _, _, _, _, _, _, 3_000_000],
    ]);
    expect(outline(table)).toEqual([
      '- program 2.13.02 Penataan Desa',
      '0 kegiatan 2.13.02.2.01 Penyelenggaraan Penataan Desa',
      '1 sub_kegiatan 2.13.02.2.01.0002 Fasilitasi Tata Wilayah Desa',
      '1 sub_kegiatan 2.13.02.2.01.0006 Fasilitasi Sarana',
    ]);
    expect(table.totalRows.map((total) => total.label)).toEqual(['TOTAL PAGU DINAS PMD']);
  });

  it('a changed plan is read as it stands after the change', () => {
    const table = read([
      [
        'Kode',
        'Program/Kegiatan/Sub Kegiatan',
        'Indikator',
        'Sebelum Perubahan',
        _,
        'Sesudah Perubahan',
        _,
        'Selisih',
      ],
      [_, _, _, 'Target', 'Pagu', 'Target', 'Pagu', _],
      ['2.13.02', 'PROGRAM PENATAAN DESA', 'Persen', '100%', 164, '90%', 170, 6],
    ]);
    expect(table.rows[0]!.values.pagu!.value).toBe(170);
    expect(table.rows[0]!.values.target!.value).toBe(90);
    expect(table.unknownColumns.map(({ column }) => column)).toEqual([3, 4, 7]);
  });

  it('money alone per quarter, with quarters still empty', () => {
    const table = read([
      [
        'Kode',
        'Uraian',
        'Anggaran',
        'Realisasi TW I',
        'Realisasi TW II',
        'Realisasi TW III',
        'Realisasi TW IV',
        'Jumlah Realisasi',
        '%',
        'Sisa',
      ],
      ['2.13.02', 'PENATAAN DESA', 1_000_000, 100_000, 200_000, _, _, 300_000, 30, 700_000],
    ]);
    expect(ids(table)).toBe(
      'kode uraian pagu realisasiRp1 realisasiRp2 realisasiRp3 realisasiRp4 jumlahRp persenRp',
    );
  });

  it('a name merged over two indicators, the second beginning like a total; one person for all', () => {
    const table = read(
      [
        ['No', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Pagu', 'Penanggung Jawab'],
        [1, 'Program Penataan Desa', 'Persen', '100%', 300, 'Kabid'],
        [_, 'Penyelenggaraan Penataan Desa', 'Jumlah kegiatan', '6 Keg', 300, _],
        [_, _, 'Jumlah B', '2 Dok', _, _],
        [_, 'JUMLAH', _, _, 300],
      ],
      { merges: ['B3:B4', 'E3:E4', 'F2:F4'] },
    );
    expect(table.rows.map((row) => [row.level, row.indicator, row.penanggungJawab])).toEqual([
      ['program', 'Persen', 'Kabid'],
      ['kegiatan', 'Jumlah kegiatan', 'Kabid'],
      ['indikator', 'Jumlah B', 'Kabid'],
    ]);
    expect(table.rows[2]!.values.pagu).toBeUndefined();
    expect(table.totalRows.map((total) => total.row + 1)).toEqual([5]);
  });
});

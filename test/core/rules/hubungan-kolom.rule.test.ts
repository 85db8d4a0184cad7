// The rule hubungan-kolom: a typed figure against what its column is in all other rows, whatever the titles say.
import { describe, expect, it } from 'vitest';
import { hubunganKolom } from '../../../src/core/rules/hubungan-kolom.rule.ts';
import {
  change,
  contextOf,
  gridFrom,
  type Input,
  KETIK,
  type Rows,
  type Told,
  told,
} from './plan.ts';

const CODE = 'hubungan-kolom';

/** Budget before and after the change, typed: rows 4..15, D murni, E perubahan, F selisih, G persen. */
const PERUBAHAN: Rows = [
  ['RINGKASAN PERUBAHAN ANGGARAN TAHUN 2024'],
  [],
  [
    'Kode',
    'Sub Kegiatan',
    'Penanggung Jawab',
    'Pagu (Rp)',
    'APBD-P',
    'Tambah / Kurang',
    'Naik (+) / Turun (-)',
  ],
  ...(
    [
      ['Penyusunan Dokumen Perencanaan', 8_640_000, 9_140_000],
      ['Koordinasi RKA-SKPD', 8_640_000, 7_140_500],
      ['Koordinasi DPA-SKPD', 8_000_000, 8_500_000],
      ['Evaluasi Kinerja', 11_000_000, 10_250_000],
      ['Komponen Instalasi Listrik', 4_436_300, 5_036_300],
      ['Bahan Logistik Kantor', 45_060_000, 41_060_000],
      ['Rapat Koordinasi', 145_000_000, 161_500_000],
      ['Kerja Sama Antar Desa', 30_000_000, 24_750_000],
      ['Kerja Sama Pihak Ketiga', 20_000_000, 21_300_000],
      ['Teknologi Tepat Guna', 100_000_000, 93_333_000],
      ['Bulan Bhakti Gotong Royong', 15_000_000, 17_850_000],
      ['Penataan Desa', 62_400_000, 60_025_000],
    ] as const
  ).map(([name, before, after], i) => [
    `2.13.02.2.01.00${10 + i}`,
    name,
    'Pemerintahan Desa',
    before,
    after,
    after - before,
    Math.round(((after - before) / before) * 10_000) / 100,
  ]),
];

const own = (rows: Rows) =>
  hubunganKolom.check(contextOf([gridFrom(rows)])).map(({ params }) => params.sel);

describe('hubungan-kolom: columns that give each other', () => {
  it('names the difference and the share that do not follow', () => {
    expect(own(change(PERUBAHAN, { F9: -400_000 }))).toEqual(['F9']);
    expect(own(change(PERUBAHAN, { G10: 1.38 }))).toEqual(['G10']);
  });

  it('says what the column is elsewhere, in words and figures', () => {
    const found = told(change(PERUBAHAN, { F9: -400_000 })).filter((each) => each.code === CODE);
    expect(found.map((each) => [each.cell, each.cells])).toEqual([['F9', ['F9', 'E9', 'D9']]]);
    expect(found[0]!.message).toContain(
      'tertulis -400.000. Di 11 baris lain angka kolom ini selalu “APBD-P” (E) dikurangi “Pagu (Rp)” (D); di baris ini hasilnya -4.000.000',
    );
  });

  it('is silent on a right table, on one in which many rows differ, and on a short one', () => {
    expect(told(PERUBAHAN)).toEqual([]);
    expect(own(change(PERUBAHAN, { F5: 1, F7: 2, F9: 3, F11: 4 }))).toEqual([]);
    expect(own(change(PERUBAHAN.slice(0, 9), { F6: -400_000 }))).toEqual([]);
  });

  it('does not make a target of its achievement', () => {
    const rows = PERUBAHAN.slice(3).map(([kode, name, bidang], i) => {
      const [target, result] = [120 + 17 * i, 90 + 14 * i];
      return [kode!, name!, bidang!, target, result, Math.round((result / target) * 10_000) / 100];
    });
    const head = ['Kode', 'Sub Kegiatan', 'Bidang', 'Target', 'Realisasi', 'Capaian (%)'];
    expect(own([['EVALUASI 2024'], [], head, ...rows])).toEqual([]);
    const capped = [['EVALUASI 2024'], [], head, ...rows.map((row) => [...row])] as Rows;
    expect(own(change(capped, { E6: 400, F6: 100 }))).toEqual([]);
    expect(own(change(capped, { F6: 50.5 }))).toEqual(['F6']);
  });
});

describe('hubungan-kolom: shares of small weights', () => {
  const cut = (value: number, digits = 4): number => Number(value.toFixed(digits));
  const rows = (rate: number): Rows => [
    ['LAPORAN FISIK 2024'],
    [],
    ['No', 'Kegiatan', 'Rencana Tertimbang', 'Realisasi Tertimbang', 'Capaian (%)'],
    ...Array.from({ length: 12 }, (_, i): Input[] => {
      const weight = i === 0 ? 0.00026 : 0.04 + i * 0.013;
      const [plan, real] = [78 + i, 76.5 + i * 0.9];
      const told = i === 0 ? rate : cut((real / plan) * 100, 2);
      return [i + 1, `Pengadaan Sarana ${i + 1}`, cut(plan * weight), cut(real * weight), told];
    }),
  ];

  it('may be off by what four decimals cut off, and by no more', () => {
    expect(own(rows(98.08))).toEqual([]);
    expect(own(rows(90.08))).toEqual(['E4']);
  });
});

describe('hubungan-kolom: the share in the total row', () => {
  const programs = KETIK.filter((row) => /^\d\.\d\d\.\d\d$/.test(String(row[1])));
  const sum = (column: number): number =>
    programs.reduce((total, row) => total + Number(row[column]), 0);
  const share = Math.round((sum(11) / sum(6)) * 10_000) / 100;
  const found = (typed: number, label = 'JUMLAH'): Told[] =>
    told(change(KETIK, { C24: label, G24: sum(6), L24: sum(11), M24: typed })).filter(
      (each) => each.code === CODE,
    );

  it('is that of its sums, as in the programs and kegiatan above it', () => {
    expect(found(share)).toEqual([]);
    expect(found(share - 4.2).map((each) => each.cells)).toEqual([['M24', 'L24', 'G24']]);
    expect(found(share - 4.2)[0]?.message).toContain('“JUMLAH”');
  });

  it('is judged too where it is calculated from its own row, not where it is a mean', () => {
    const calculated = (formula: string): (readonly string[])[] =>
      told(change(KETIK, { C24: 'JUMLAH', G24: sum(6), L24: sum(11), M24: formula }))
        .filter((each) => each.code === CODE)
        .map((each) => each.cells);
    expect(calculated('=L24/G24*100')).toEqual([]);
    expect(calculated('=G24/L24*100')).toEqual([['M24', 'L24', 'G24']]);
    expect(calculated('=AVERAGE(M4:M23)')).toEqual([]);
  });

  it('may be a mean where it says so', () => {
    expect(found(share - 4.2, 'RATA-RATA')).toEqual([]);
  });
});

describe('hubungan-kolom: what is spent of a budget', () => {
  it('is never told the other way round', () => {
    const spent = PERUBAHAN.slice(3).map((row, i): Input[] => {
      const [budget, used] = [Number(row[3]), Math.round(Number(row[3]) * (0.81 + i / 80))];
      return [...row.slice(0, 4), used, Math.round((used / budget) * 10_000) / 100];
    });
    const head = ['Kode', 'Sub Kegiatan', 'Bidang', 'Dana', 'Terpakai', 'Bagian'];
    const rows: Rows = [['LAPORAN 2024'], [], head, ...spent];
    const turned = Math.round((Number(spent[5]![3]) / Number(spent[5]![4])) * 10_000) / 100;
    expect(own(rows)).toEqual([]);
    expect(own(change(rows, { F9: turned }))).toEqual(['F9']);
  });
});

describe('hubungan-kolom: a typed figure that two calculated columns do not fit', () => {
  // Rows 4..15 typed from a report: D dana, E terpakai, F sisa, G serapan.
  const rows: Rows = [
    ['LAPORAN REALISASI 2024'],
    [],
    ['Kode', 'Sub Kegiatan', 'Bidang', 'Dana', 'Terpakai', 'Sisa', 'Serapan (%)'],
    ...PERUBAHAN.slice(3).map((row, i): Input[] => {
      const [budget, used] = [Number(row[3]), Math.round(Number(row[3]) * (0.61 + i / 40))];
      const share = Math.round((used / budget) * 10_000) / 100;
      return [...row.slice(0, 4), used, budget - used, share];
    }),
  ];
  const found = (changed: Readonly<Record<string, Input>>) =>
    told(change(rows, changed)).filter((each) => each.code === CODE);

  it('is told itself, once, in place of both', () => {
    const used = Number(rows[9]![4]);
    const [each, ...more] = found({ E10: used - 45_000_000 });
    expect([each?.cells, more]).toEqual([['E10', 'F10', 'G10'], []]);
    expect(each?.message).toContain('sama-sama dihitung dari 110.200.000');
  });

  it('is not blamed where the two do not agree on another figure', () => {
    const both = found({ F10: 1_000_000, G10: 3.5 }).map((each) => each.cell);
    expect(both).toEqual(['F10', 'G10']);
  });
});

describe('hubungan-kolom: targets of two halves', () => {
  const AKSI: readonly (readonly [string, string, number, number, number])[] = [
    ['Rembuk stunting tingkat kecamatan', 'Kecamatan', 13, 8, 7],
    ['Pelatihan tim TPPS desa', 'Orang', 320, 342, 298],
    ['Kelas Bina Keluarga Balita', 'Kelompok', 180, 98, 112],
    ['Pemeriksaan kesehatan calon pengantin', 'Orang', 1480, 1003, 1097],
    ['Pemberian tablet tambah darah', 'Orang', 8400, 3841, 5759],
    ['Pembangunan jamban keluarga', 'Unit', 220, 232, 248],
    ['Gerakan makan ikan', 'Kali', 8, 5, 7],
  ];
  const rows: Rows = [
    ['RENCANA AKSI DAERAH TAHUN 2025'],
    [],
    ['No', 'Rencana Aksi', 'Satuan', 'Capaian 2024', 'Target 2025', 'Semester I', 'Semester II'],
    ...AKSI.map(([name, unit, before, one, two], i): Input[] => [
      ...[i + 1, name, unit, before, one + two, one, two],
    ]),
  ];
  const places = (changed: Readonly<Record<string, Input>>) =>
    told(change(rows, changed)).map((each) => [each.code, each.cells.slice(0, 3)]);

  it('are right where last year is told in units, and told where one does not fit the year', () => {
    expect(places({})).toEqual([]);
    expect(places({ G5: 289 })).toEqual([[CODE, ['E5', 'F5', 'G5']]]);
    expect(places({ F9: 2320 })).toEqual([[CODE, ['E9', 'F9', 'G9']]]);
  });
});

describe('hubungan-kolom: sources of money against the halves of the year', () => {
  const SUBS = [
    ['Penyediaan Gaji dan Tunjangan ASN', 864_500_000, 0, 448_500_000],
    ['Penyediaan Bahan Logistik Kantor', 286_400_000, 0, 125_000_000],
    ['Penyediaan Barang Cetakan', 192_750_000, 0, 100_000_000],
    ['Operasional Pelayanan Rumah Sakit', 620_300_000, 144_600_000, 366_100_000],
    ['Pengadaan Obat dan Bahan Medis', 318_400_000, 220_500_000, 260_200_000],
    ['Pemeliharaan Alat Kesehatan', 74_250_000, 0, 31_750_000],
    ['Pengembangan Mutu SDM Kesehatan', 323_050_000, 125_350_000, 215_400_000],
  ] as const;
  const head = [
    'Sub Kegiatan',
    'Jumlah (Rp)',
    'APBD (Rp)',
    'BLUD (Rp)',
    'Semester I',
    'Semester II',
  ];
  const rows: Rows = [
    head,
    ...SUBS.map(([name, apbd, blud, first], i): Input[] => {
      return [name, `=SUM(C${i + 2}:D${i + 2})`, apbd, blud, first, apbd + blud - first];
    }),
  ];
  const places = (changed: Readonly<Record<string, Input>>) =>
    told(change(rows, changed)).flatMap((each) => (each.code === CODE ? [each.cells] : []));

  it('names the sources that the calculated year comes from, or the half that slipped', () => {
    expect(places({})).toEqual([]);
    expect(places({ C8: 233_050_000 })).toEqual([['B8', 'C8', 'D8', 'E8', 'F8']]);
    expect(places({ E8: 1_515_400_000 })).toEqual([['B8', 'C8', 'D8', 'E8', 'F8']]);
    expect(places({ F3: 161_400 })[0]![0]).toBe('F3');
  });
});

describe('hubungan-kolom: withdrawals per quarter between progress in per cent', () => {
  const WORKS = [77_880, 213_895, 117_560, 24_886, 98_664, 6_051, 59_978, 10_793, 46_710];
  const _ = null;
  const rows: Rows = [
    [
      'No',
      'Sub Kegiatan',
      'Pelaksana',
      'Jadwal dan Penarikan Dana',
      ...Array(7).fill(_),
      'Jumlah',
      _,
    ],
    [_, _, _, 'Triwulan I', _, 'Triwulan II', _, 'Triwulan III', _, 'Triwulan IV', _, _, _],
    [_, _, _, ...Array(5).fill(['Fisik (%)', 'Keu']).flat()],
    ...WORKS.map((first, i): Input[] => {
      const keu = [first, first * 2 + 1_113, first + 45_117, first * 3 + i];
      const sum = keu.reduce((a, b) => a + b, 0);
      const cells = keu.flatMap((amount, q) => [[10, 25, 35, 30][q]!, amount]);
      return [i + 1, `Pemeliharaan Jalan ${i + 1}`, 'Kasi Jalan', ...cells, 100, sum];
    }),
  ];
  const own = (changed: Readonly<Record<string, Input>>) =>
    told(change(rows, changed)).filter(({ code }) => code === CODE);

  it('names the quarter that slipped, and the sum where no quarter explains it', () => {
    expect(own({})).toEqual([]);
    const [slip] = own({ G6: 2_362_330 });
    expect(slip!.cells[0]).toBe('G6');
    expect(slip!.message).toContain('tertulis 2.362.330, padahal “Jumlah › Keu” di baris ini');
    expect(slip!.message).toContain('dihitung dari 236.233');
    expect(own({ M6: 900_000 })[0]!.cells[0]).toBe('M6');
  });
});

describe('hubungan-kolom: sources of money beside their total', () => {
  const _ = null;
  const SOURCES = [
    [200_775, _, 384_325, _],
    [335_287, _, 253_950, _],
    [140_412, _, 256_350, _],
    [271_900, _, 240_787, 54_500],
    [143_587, 439_100, _, _],
    [_, 1_137_400, _, 25_750],
    [88_250, _, 61_300, _],
    [45_125, 210_475, _, 12_600],
    [97_300, _, 33_200, _],
  ];
  const rows: Rows = [
    ['No', 'Sub Kegiatan', 'Anggaran Menurut Sumber Dana (Rp)', _, _, _, _],
    [_, _, 'APBD', 'Dana Alokasi Khusus', _, 'CSR / Lainnya', 'Total'],
    [_, _, _, 'Fisik', 'Nonfisik', _, _],
    ...SOURCES.map((parts, i): Input[] => {
      const amounts = parts.map((part) => (part === null ? null : part * 1000));
      const total = amounts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
      return [i + 1, `Pengelolaan Pelayanan Kesehatan ke-${i + 1}`, ...amounts, total];
    }),
  ];
  const merges = ['A1:A3', 'B1:B3', 'C1:G1', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:G3'];
  const contextFor = (changed: Readonly<Record<string, Input>>) =>
    contextOf([gridFrom(change(rows, changed), 'RAD', [], merges)]);
  const places = (changed: Readonly<Record<string, Input>>) =>
    hubunganKolom.check(contextFor(changed)).map(({ params }) => params.sel);

  it('names the source that slipped, and the total that is none', () => {
    expect(contextFor({}).tables[0]!.columns.find(({ id }) => id === 'pagu')!.column).toBe(6);
    expect(places({})).toEqual([]);
    expect(places({ E6: 2_563_500_000 })).toEqual(['E6']);
    expect(places({ G9: 1_100_000_000 })).toEqual(['G9']);
  });
});

describe('hubungan-kolom: sources of money of what volume and price come to', () => {
  const _ = null;
  // Volume, price, and the money of BOK, JKN and APBD in thousands.
  const WORKS = [
    [48, 150, 7_200, _, _],
    [160, 125, 20_000, _, _],
    [96, 85, 8_160, _, _],
    [24, 425, 10_200, _, _],
    [26, 310, 4_840, 3_220, _],
    [45, 1_260, 56_700, _, _],
    [64, 95, 6_080, _, _],
    [10, 1_475, _, _, 14_750],
    [14, 485, _, 4_070, 2_720],
    [12, 4_850, _, _, 58_200],
    [36, 90, 3_240, _, _],
    [192, 110, _, 12_000, 9_120],
  ];
  const plan: Rows = [
    ['No', 'Kegiatan', 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah (Rp)', 'BOK', 'JKN', 'APBD'],
    ...WORKS.map(([volume, price, ...sources], i): Input[] => [
      ...[i + 1, `Pelayanan kesehatan ke-${i + 1}`, volume!, 'Kali', price! * 1000],
      `=C${i + 2}*E${i + 2}`,
      ...sources.map((source) => (source === null ? null : source! * 1000)),
    ]),
  ];
  const told = (changed: Readonly<Record<string, Input>>) =>
    hubunganKolom
      .check(contextOf([gridFrom(change(plan, changed), 'RPK')]))
      .map(({ params }) => params.sel);

  it('names the source that slipped, and the amount that no source explains', () => {
    expect(told({})).toEqual([]);
    expect(told({ I9: 17_450_000 })).toEqual(['I9']);
    expect(told({ E10: 4_850_000 })).toEqual(['F10']);
  });
});

// Totals that are blank, or that take the column beside, and rightly so: unlike units, lines that quote, weighed rates.
import { describe, expect, it } from 'vitest';
import { bookFrom, change, contextOf, gridFrom, type Input, type Rows, tell } from './plan.ts';

const _ = null;
const slips = (rows: Rows, cells: Readonly<Record<string, Input>> = {}): string[] =>
  tell(bookFrom({ Laporan: change(rows, cells) })).flatMap(({ code, cell, severity }) =>
    code.startsWith('rumus') && severity !== 'info' ? [`${code} ${cell}`] : [],
  );

/** What a village reports: volumes and money fetched from the payments, each row in its own unit. */
const village = (units: readonly string[]): Rows => [
  ['Kode', 'Kegiatan', 'Vol', 'Sat', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)'],
  ...units.map((unit, i): Input[] => {
    const row = i + 2;
    return [
      ...[`2.1.0${i + 1}.01`, `Kegiatan desa ke-${i + 1}`, `=SUMIF($J$2:$J$9;A${row};$K$2:$K$9)`],
      ...[unit, (i + 3) * 12_500_000, `=SUMIF($J$2:$J$9;A${row};$L$2:$L$9)`, `=E${row}-F${row}`],
      ...[_, _, `2.1.0${i + 1}.01`, i + 2, (i + 2) * 9_000_000],
    ];
  }),
  [_, 'Jumlah', _, _, '=SUM(E2:E6)', '=SUM(F2:F6)', '=SUM(G2:G6)'],
];

describe('a total of what is counted in several units', () => {
  it('is rightly blank', () => {
    expect(slips(village(['Bulan', 'Unit', 'Kegiatan', 'Dokumen', 'Orang']))).toEqual([]);
  });

  it('is missed where the money beside them has lost its own', () => {
    const rows = village(['Bulan', 'Unit', 'Kegiatan', 'Dokumen', 'Orang']);
    expect(slips(rows, { F7: null })).toContain('rumus-hilang F7');
  });

  it('is asked for where all rows have one unit, as an error only where another cell takes it', () => {
    const rows = village(['Orang', 'Orang', 'Orang', 'Orang', 'Orang']);
    expect(slips(rows)).toEqual([]);
    expect(slips([...rows, [_, 'Rata-rata', '=C7/5']])).toContain('rumus-hilang C7');
  });
});

const REPORT: Rows = [
  ['Sasaran', 'Indikator', 'Target', 'Realisasi', '%', 'Program / Kegiatan', 'Pagu', 'Realisasi'],
  ...[0, 1].flatMap((i): Input[][] => {
    const row = 2 + i * 3;
    const measure = (at: number, name: string): Input[] => [
      name,
      40 + at,
      38 + at,
      `=D${at}/C${at}*100`,
    ];
    return [
      [
        ...[`Meningkatnya mutu layanan ${i + 1}`, ...measure(row, `Nilai layanan ${i + 1}`)],
        ...[
          `Program Pelayanan ${'AB'[i]}`,
          `=SUM(G${row + 1}:G${row + 2})`,
          `=SUM(H${row + 1}:H${row + 2})`,
        ],
      ],
      [_, ...measure(row + 1, `Jumlah unit layanan ${i + 1}`), `Kegiatan ${i}1`, 45e6, 41e6],
      [_, _, _, _, _, `Kegiatan ${i}2`, 85e6, 72e6],
    ];
  }),
  [_, _, _, _, _, 'JUMLAH', '=G2+G5', '=H2+H5'],
  [],
  ['Jumlah Anggaran Triwulan I', _, _, '=G8'],
];

describe('a line below the table that quotes a total', () => {
  it('asks for no sum of the column that it happens to stand in', () => {
    expect(slips(REPORT)).toEqual([]);
    expect(slips(REPORT, { H8: null })).toContain('rumus-hilang H8');
  });
});

describe('a label merged over money', () => {
  const sub = (no: number): Input[] => [
    ...[`1.06.02.2.01.000${no}`, `Sub kegiatan ${no}`],
    ...[1, 2, 3, 4].map((year) => (no + year) * 15_000_000),
  ];
  const ROWS: Rows = [
    [
      'Kode',
      'Uraian',
      'Alokasi 2025 (Rp)',
      'Pagu Usulan (Rp)',
      'Pagu Hasil (Rp)',
      'Alokasi 2027 (Rp)',
    ],
    ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', ...'CDEF'.split('').map((at) => `=${at}3`)],
    [
      '1.06.02.2.01',
      'Pemberdayaan Masyarakat',
      ...'CDEF'.split('').map((at) => `=SUM(${at}4:${at}6)`),
    ],
    ...[1, 2, 3].map(sub),
    ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', ...'CDEF'.split('').map((at) => `=${at}8`)],
    ['1.06.04.2.01', 'Rehabilitasi Dasar', ...'CDEF'.split('').map((at) => `=SUM(${at}9:${at}10)`)],
    ...[1, 2].map((no) => [`1.06.04.2.01.000${no}`, ...sub(no).slice(1)]),
    ['Jumlah Anggaran', _, _, '=D2+D7', '=E2+E7', _],
  ];
  const severities = (merges: readonly string[]): string[] =>
    tell(contextOf([gridFrom(ROWS, 'RKA', [], merges)])).map(
      (each) => `${each.severity} ${each.cell}`,
    );

  it('leaves that money out on purpose, so that another blank is only a question', () => {
    expect(severities(['A11:C11'])).toEqual(['info F11']);
  });
});

/** Each rate stands beside itself times its weight; the total of the rates is the sum of these. */
const WEIGHED: Rows = [
  [
    'No',
    'Uraian Kegiatan',
    'Anggaran (Rp)',
    'Bobot (%)',
    'Rencana (Rp)',
    'Rencana (%)',
    'Tertimbang',
  ],
  ...[0, 1, 2, 3, 4].map((i): Input[] => {
    const row = i + 2;
    return [
      ...[
        i + 1,
        `Pengadaan Sarana ke-${i + 1}`,
        (i + 2) * 45e6,
        `=C${row}/$C$7*100`,
        (i + 1) * 40e6,
      ],
      ...[`=E${row}/C${row}*100`, `=F${row}*D${row}/100`],
    ];
  }),
  [_, 'TOTAL', '=SUM(C2:C6)', '=SUM(D2:D6)', '=SUM(E2:E6)', '=SUM(G2:G6)', '=SUM(G2:G6)'],
];

describe('the total of rates', () => {
  it('may take the column in which they are weighed, and no other', () => {
    expect(slips(WEIGHED)).toEqual([]);
    expect(slips(WEIGHED, { F7: '=SUM(E2:E6)' })).toEqual(['rumus-kolom-lain F7']);
  });

  it('takes all of its rows there', () => {
    expect(slips(WEIGHED, { F7: '=SUM(G2:G5)' })).toEqual(['rumus-kurang-baris F7']);
  });

  it('is no excuse for money', () => {
    expect(slips(WEIGHED, { C7: '=SUM(E2:E6)' })).toContain('rumus-kolom-lain C7');
  });
});

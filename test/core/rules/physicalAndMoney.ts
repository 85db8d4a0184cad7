// A report with two lines for each work, programs and totals included: progress in per cent, and below it the money.
import type { Input, Rows } from './plan.ts';

interface Work {
  readonly name: string;
  readonly below?: readonly Work[];
  readonly pagu?: number;
}

const sub = (name: string, pagu: number): Work => ({ name, pagu });
const PLAN: readonly Work[] = [
  {
    name: 'PROGRAM PENYELENGGARAAN JALAN',
    below: [
      {
        name: 'Penyelenggaraan Jalan Kabupaten',
        below: [
          sub('Rehabilitasi Jalan', 6_426_000_000),
          sub('Pemeliharaan Rutin Jalan', 1_850_250_000),
          sub('Pembangunan Jembatan', 2_740_875_000),
        ],
      },
    ],
  },
  {
    name: 'PROGRAM PENGELOLAAN SUMBER DAYA AIR',
    below: [
      {
        name: 'Pengelolaan Bangunan Pengaman Sungai',
        below: [
          sub('Pembangunan Bangunan Perkuatan Tebing', 1_260_750_000),
          sub('Normalisasi Sungai', 940_375_000),
        ],
      },
      {
        name: 'Pengembangan Sistem Irigasi',
        below: [
          sub('Rehabilitasi Jaringan Irigasi', 2_181_000_000),
          sub('Operasi dan Pemeliharaan Irigasi', 675_500_000),
        ],
      },
    ],
  },
];

const FIRST = 5;
const rows: Input[][] = [
  ['LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN 2024'],
  [],
  [
    ...['NO', 'PROGRAM / KEGIATAN / SUB KEGIATAN', 'PAGU DANA (Rp)', 'URAIAN'],
    ...['REALISASI', null, null, 'S/D TW III', 'CAPAIAN (%)', 'SISA DANA (Rp)'],
  ],
  [null, null, null, null, 'TW I', 'TW II', 'TW III'],
];
const placed = new Map<Work, number>();
const place = (work: Work): void => {
  placed.set(work, FIRST + placed.size * 2);
  work.below?.forEach(place);
};
PLAN.forEach(place);

let number = 0;
const write = (work: Work, row: number, below: readonly Work[] | undefined): void => {
  const parts = below?.map((each) => placed.get(each)!) ?? [];
  const joined = (cell: (part: number) => string): string => parts.map(cell).join('+');
  const share = (quarter: number): number => 0.18 + ((row * 3 + quarter * 7) % 11) / 100;
  rows.push(
    [
      ...[parts.length === 0 ? ++number : null, work.name],
      parts.length === 0 ? work.pagu! : `=${joined((part) => `C${part}`)}`,
      'Fisik (%)',
      ...['E', 'F', 'G'].map((c, quarter) =>
        parts.length === 0
          ? Math.round(share(quarter) * 1000) / 10
          : `=(${joined((part) => `${c}${part}*C${part}`)})/C${row}`,
      ),
      ...[`=SUM(E${row}:G${row})`, `=H${row}`, null],
    ],
    [
      ...[null, null, null, 'Keuangan (Rp)'],
      ...['E', 'F', 'G'].map((c, quarter) =>
        parts.length === 0
          ? Math.round((work.pagu! * share(quarter)) / 500) * 500
          : `=${joined((part) => `${c}${part + 1}`)}`,
      ),
      ...[`=SUM(E${row + 1}:G${row + 1})`, `=H${row + 1}/C${row}*100`, `=C${row}-H${row + 1}`],
    ],
  );
};
const writeAll = (work: Work): void => {
  write(work, placed.get(work)!, work.below);
  work.below?.forEach(writeAll);
};
PLAN.forEach(writeAll);
write({ name: 'JUMLAH' }, FIRST + placed.size * 2, PLAN);

/**
 * Pagu in C, `Fisik (%)` and `Keuangan (Rp)` in D, quarters in E to G, their sum in H, in per cent in I, and what is left
 * in J; two rows for each work from row 5 on: program 5, kegiatan 7, its works 9 to 14, the next program from 15 on.
 */
export const PHYSICAL_AND_MONEY: Rows = rows;

/** Names, numbers and pagu over both rows, and the head as offices merge it. */
export const MERGES: readonly string[] = [
  ...['E3:G3', ...['A', 'B', 'C', 'D', 'H', 'I', 'J'].map((c) => `${c}3:${c}4`)],
  ...rows
    .slice(FIRST - 1)
    .flatMap((_, i) =>
      i % 2 === 0 ? ['A', 'B', 'C'].map((c) => `${c}${FIRST + i}:${c}${FIRST + i + 1}`) : [],
    ),
];

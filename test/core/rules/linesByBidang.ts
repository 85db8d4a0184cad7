// A matrix with several lines for each sub kegiatan, grouped by bidang, whose bidang and total have lines of their own.
import { columnName } from '../../../src/core/grid/a1.ts';
import type { Input, Rows } from './plan.ts';

const BIDANG = [
  'SEKRETARIAT',
  'BIDANG APLIKASI INFORMATIKA',
  'BIDANG STATISTIK',
  'BIDANG PERSANDIAN',
];
const WORKS: readonly (readonly [number, string, number, string, number])[] = [
  [0, 'Penyediaan Gaji dan Tunjangan ASN', 52, 'Orang', 4_218_000_000],
  [0, 'Rapat Koordinasi dan Konsultasi SKPD', 12, 'Laporan', 187_500_000],
  [0, 'Pemeliharaan Peralatan dan Mesin', 46, 'Unit', 74_250_000],
  [1, 'Sistem Jaringan Intra Pemerintah Daerah', 34, 'Titik', 862_000_000],
  [1, 'Pengembangan Aplikasi Layanan Publik', 6, 'Aplikasi', 415_600_000],
  [1, 'Pengelolaan Pusat Data Daerah', 1, 'Lokasi', 538_900_000],
  [2, 'Pengumpulan Data Statistik Sektoral', 2, 'Dokumen', 112_450_000],
  [2, 'Peningkatan Kapasitas Pengelola Data', 40, 'Peserta', 96_300_000],
  [3, 'Keamanan Informasi Berbasis Elektronik', 24, 'Perangkat daerah', 204_800_000],
  [3, 'Penyelenggaraan Jaring Komunikasi Sandi', 18, 'Titik', 88_700_000],
  [3, 'Analisis Kebutuhan Persandian', 3, 'Dokumen', 61_150_000],
];

export interface LineLayout {
  /** The words for the lines of a work, in their order; `Deviasi …` is worked out from the two lines above it. */
  readonly lines: readonly string[];
  /** Which of them a bidang has; [] for its name alone. */
  readonly groups: readonly number[];
  readonly totals: readonly number[];
  readonly periods: readonly string[];
  /** So many of the periods are over: results stop there. */
  readonly over: number;
  /** True where the words stand before the names. */
  readonly front?: boolean;
  /** True where names, targets and pagu are written in each line. */
  readonly filled?: boolean;
}

/** Data from row 3 on; No, name, target, unit, pagu, the words, and from G on the periods, their sum and its share. */
export function linesByBidang(layout: LineLayout): Rows {
  const { lines, groups, totals, periods, over, front = false, filled = false } = layout;
  const FIRST = 6;
  const sumAt = FIRST + periods.length;
  const isMoney = (line: number): boolean => !/fisik|kinerja|^K$/i.test(lines[line]!);
  const isResult = (line: number): boolean => /realisasi|^R$/i.test(lines[line]!);
  const isGap = (line: number): boolean => /deviasi/i.test(lines[line]!);
  /** Parts of a whole that make it up, neither equal nor in a series. */
  const planned = (whole: number, period: number, of: number): number => {
    const unit = whole > 1000 ? 50_000 : 1;
    const part = (p: number): number =>
      Math.round((whole * (9 + ((of * 7 + p * 5) % 4))) / (11 * periods.length) / unit) * unit;
    const before = periods.slice(1).reduce((sum, _, p) => sum + part(p), 0);
    return period === periods.length - 1 ? whole - before : part(period);
  };
  const placed = (row: Input[]): Input[] =>
    front ? [row[0]!, row[5]!, ...row.slice(1, 5), ...row.slice(6)] : row;
  const at = (column: number, row: number): string => `${columnName(column)}${row}`;
  const paguAt = front ? 5 : 4;
  const out: Input[][] = [
    ['MATRIKS RENCANA DAN REALISASI FISIK DAN KEUANGAN TAHUN ANGGARAN 2025'],
    placed([
      ...['No', 'Bidang / Sub Kegiatan', 'Target', 'Satuan', 'Pagu (Rp)', 'Uraian'],
      ...[...periods, 'Jumlah', '% thd Pagu'],
    ]),
  ];
  const ends = (line: number, row: number, head: number): Input[] => [
    `=SUM(${at(FIRST, row)}:${at(sumAt - 1, row)})`,
    isMoney(line) && !isGap(line)
      ? `=${at(sumAt, row)}/${at(paguAt, filled ? row : head)}*100`
      : null,
  ];
  const heads: number[] = [];
  const groupHeads: number[] = [];
  const block = (
    about: Input[],
    own: readonly number[],
    cell: (line: number, column: number, row: number, head: number) => Input,
  ): number => {
    const head = out.length + 1;
    if (own.length === 0) out.push(placed([...about, null]));
    own.forEach((line, i) => {
      const row = out.length + 1;
      const figures = periods.map((_, p) =>
        isResult(line) && p >= over ? null : cell(line, FIRST + p, row, head),
      );
      const said = i === 0 || filled ? about : [null, null, null, null, null];
      out.push(placed([...said, lines[line]!, ...figures, ...ends(line, row, head)]));
    });
    return head;
  };
  /** Money adds up, progress is the mean. */
  const joined = (line: number, cells: readonly string[]): string =>
    isMoney(line) ? `=${cells.join('+')}` : `=AVERAGE(${cells.join(';')})`;
  const all = lines.map((_, i) => i);
  const lineRow = (head: number, line: number, own: readonly number[]): number =>
    head + own.indexOf(line);
  const gap = (line: number, column: number, head: number, own: readonly number[]): string => {
    const row = (each: number): string => at(column, lineRow(head, each, own));
    return own.includes(line - 1) && own.includes(line - 2)
      ? `=${row(line - 1)}-${row(line - 2)}`
      : '=0';
  };
  BIDANG.forEach((bidang, b) => {
    const works = WORKS.filter(([of]) => of === b);
    const size = Math.max(1, groups.length);
    const from = out.length + 1 + size;
    const rows = works.map((_, i) => from + i * lines.length);
    groupHeads.push(
      block(
        ['ABCD'[b]!, bidang, null, null, `=${rows.map((row) => at(paguAt, row)).join('+')}`],
        groups,
        (line, column, _row, head) =>
          isGap(line)
            ? gap(line, column, head, groups)
            : joined(
                line,
                rows.map((row) => at(column, row + line)),
              ),
      ),
    );
    works.forEach(([, name, target, satuan, pagu], i) => {
      heads.push(
        block([i + 1, name, target, satuan, pagu], all, (line, column, _row, head) => {
          if (isGap(line)) return gap(line, column, head, all);
          const plan = planned(isMoney(line) ? pagu : 100, column - FIRST, i + b);
          return isResult(line) ? (isMoney(line) ? plan - 12_500 * (i + 1) : plan - (i % 2)) : plan;
        }),
      );
    });
  });
  const sum = (line: number, column: number): string =>
    joined(
      line,
      groups.includes(line)
        ? groupHeads.map((head) => at(column, lineRow(head, line, groups)))
        : heads.map((head) => at(column, head + line)),
    );
  block(
    ['JUMLAH', null, null, null, `=${groupHeads.map((head) => at(paguAt, head)).join('+')}`],
    totals,
    (line, column, _row, head) =>
      isGap(line) ? gap(line, column, head, totals) : sum(line, column),
  );
  return out;
}

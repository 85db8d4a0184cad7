// The rule persen-salah: a percentage typed by hand.
import { describe, expect, it } from 'vitest';
import { change, type Input, KETIK, type Rows, repair, told } from './plan.ts';

const CODE = 'persen-salah';

describe('persen-salah: a percentage typed by hand', () => {
  it('fills in what was left out', () => {
    const found = told(change(KETIK, { M9: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('98,38%');
    expect(repair(mine[0])).toBe('=L9/G9*100');
  });

  it('does the sum', () => {
    const found = told(change(KETIK, { M9: 50 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['M9']);
    expect(found).toHaveLength(mine.length);
    expect(mine[0]!.message).toContain('tertulis 50');
  });

  it('accepts what is only rounded', () => {
    const found = told(change(KETIK, { M9: 98 }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

/** Achievements typed without formulas: rows 3..9, D target, E realisasi, F capaian. */
const CAPAIAN = (cells: Readonly<Record<string, Input>>, footer: readonly Input[] = []): Rows =>
  change(
    [
      ['RENCANA AKSI DAN CAPAIAN KECAMATAN TAHUN 2025'],
      ['Kode', 'Sub Kegiatan', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
      ...(
        [
          ['Rapat Koordinasi', 'Jumlah laporan rapat', 36, 34, 94.44],
          ['Pelayanan Nonperizinan', 'Jumlah dokumen pelayanan', 2980, 3094, 103.83],
          ['Pemberdayaan Kelurahan', 'Jumlah warga yang terlibat', 185, 172, 92.97],
          ['Fasilitasi Kelompok Usaha', 'Jumlah kelompok usaha', 10, 9, 90],
          ['Musrenbang Kecamatan', 'Jumlah peserta musrenbang', 420, 438, 104.29],
          ['Pemeliharaan Peralatan', 'Jumlah peralatan dipelihara', 12, 11, 91.67],
          ['Penanganan Gangguan', 'Jumlah kasus gangguan', 40, 35, 87.5],
        ] as const
      ).map((row, i): Input[] => [`7.01.03.2.02.000${i + 1}`, ...row]),
      [...footer],
    ],
    cells,
  );
const capaian = (...input: Parameters<typeof CAPAIAN>) =>
  told(CAPAIAN(...input)).filter((each) => each.code === CODE);

describe('persen-salah: told the other way round', () => {
  it('is a slip for the one row of things done, in a column that is told straight', () => {
    expect(capaian({})).toEqual([]);
    const [first, ...more] = capaian({ F5: 107.56 });
    expect([first?.cells, more]).toEqual([['F5', 'E5', 'D5'], []]);
    expect(first?.message).toContain('172 / 185 × 100 = 92,97%');
  });

  it('may be meant where less is better, or where the office does it again', () => {
    expect(capaian({ F9: 114.29 })).toEqual([]);
    expect(capaian({ F5: 107.56, F8: 109.09 })).toEqual([]);
  });
});

describe('persen-salah: an average typed below the rows', () => {
  const mean = (typed: number, label = 'RATA-RATA CAPAIAN SUB KEGIATAN') =>
    capaian({}, [label, null, null, null, null, typed]).map((each) => each.cell);

  it('is that of the rows, with or without what is beyond the target', () => {
    expect(mean(94.96)).toEqual([]);
    expect(mean(93.8)).toEqual([]);
    expect(mean(49.96)).toEqual(['F10']);
    expect(mean(88.12)).toEqual(['F10']);
  });

  it('may be one of something else where nothing says of what, unless its digits are swapped', () => {
    expect(mean(88.12, 'RATA-RATA')).toEqual([]);
    expect(mean(49.96, 'RATA-RATA')).toEqual(['F10']);
  });
});

describe('persen-salah: a percentage of something else', () => {
  const rates = (values: readonly number[]) =>
    capaian(Object.fromEntries(values.map((value, i) => [`F${i + 3}`, value])));

  it('is left alone where hardly any row agrees with its two figures', () => {
    expect(rates([92.31, 92.31, 92.31, 98.15, 98.15, 96.4, 96.4])).toEqual([]);
  });

  it('is left alone where a few rows agree by chance', () => {
    expect(rates([94.44, 103.83, 92.31, 98.15, 98.15, 96.4, 96.4])).toEqual([]);
  });

  it('is none where most rows agree, though several do not', () => {
    expect(rates([94.44, 103.83, 92.97, 90, 40, 50, 60]).map(({ cell }) => cell)).toEqual([
      'F7',
      'F8',
      'F9',
    ]);
  });

  it('still fills in what is left out where the others agree', () => {
    expect(capaian({ F5: null }).map(({ cell }) => cell)).toEqual(['F5']);
  });
});

describe('persen-salah: an average below each program', () => {
  const rates = [
    [90, 80, 100, 70, 95],
    [60, 75, 85, 90, 50],
  ];
  const sheet = (second: number): Rows => [
    ['Kode', 'Program/Kegiatan', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Pagu (Rp)'],
    ...rates.flatMap((program, p): Rows => {
      const kode = `2.13.0${p + 2}`;
      return [
        [kode, `PROGRAM PENATAAN DESA ${p}`, null, null, null, null, 5e8],
        ...program.map((rate, k) => [
          ...[`${kode}.2.0${k + 1}`, `Penyelenggaraan Urusan Desa ${p}${k}`, `Jumlah desa ${k}`],
          ...[100, rate, rate, 1e8],
        ]),
        ['Rata-rata capaian kinerja kegiatan (%)', null, null, null, null, p === 0 ? 87 : second],
      ];
    }),
  ];
  const cells = (second: number): string[] =>
    told(sheet(second)).flatMap(({ code, cell }) => (code === 'persen-salah' ? [cell] : []));

  it('is that of its own rows', () => {
    expect(cells(72)).toEqual([]);
    expect(cells(64)).toEqual(['F15']);
  });

  it('may be that of all', () => {
    expect(cells(79.5)).toEqual([]);
  });
});

describe('persen-salah: a share of money beside counts', () => {
  const rows = (done: readonly number[]): Rows => [
    ['No', 'Kegiatan', 'Target', 'Anggaran (Rp)', 'Realisasi', 'Realisasi (Rp)', 'Capaian (%)'],
    ...done.map((count, i): Rows[number] => {
      const [pagu, spent] = [(i + 4) * 25_000_000, (i + 2) * 17_250_000];
      const rate = Math.round((spent / pagu) * 10_000) / 100;
      return [i + 1, `Pembangunan Sarana ${i + 1}`, 12, pagu, count, spent, rate];
    }),
  ];
  const found = (table: Rows): string[] =>
    told(table).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));
  it('is right, though some of its rows do not agree with the counts', () => {
    const shares = Array.from({ length: 8 }, (_, i) => ((i + 2) * 17.25) / ((i + 4) * 25));
    const counts = shares.map((share, i) => (i % 3 === 0 ? 9 : share * 12));
    expect(found(rows(counts))).toEqual([]);
  });
});

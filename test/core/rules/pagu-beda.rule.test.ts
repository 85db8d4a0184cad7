// The rule pagu-beda: another amount in another table.
import { describe, expect, it } from 'vitest';
import {
  bookFrom,
  change,
  contextOf,
  gridFrom,
  type Input,
  KETIK,
  type Rows,
  tell,
} from './plan.ts';

const CODE = 'pagu-beda';

describe('pagu-beda: another amount in another table', () => {
  it('names both sheets and both figures', () => {
    const found = tell(
      contextOf([
        gridFrom(KETIK, 'Rencana'),
        gridFrom(
          change(KETIK, { G18: 35_000_000, G17: 55_000_000, G16: 55_000_000, G24: 400_776_300 }),
          'Evaluasi',
        ),
      ]),
    ).filter((each) => each.cell === 'G18');
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G18']);
    expect(mine[0]!.message).toContain('35.000.000');
    expect(mine[0]!.message).toContain('30.000.000');
    expect(mine[0]!.message).toContain('Rencana');
  });

  it('is silent when the tables agree', () => {
    const found = tell(contextOf([gridFrom(KETIK, 'Rencana'), gridFrom(KETIK, 'Evaluasi')]));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  it('compares the money of a program that has a column of its own', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'].map((x) => `PROGRAM PELAYANAN ${x}`);
    const plan: Rows = [
      ['RENCANA AKSI TAHUN 2024'],
      [],
      ['Program', 'Anggaran Program (Rp)', 'Sub Kegiatan', 'Indikator', 'Target', 'Anggaran (Rp)'],
      ...names.map((name, i): Input[] => [
        name,
        `=F${i + 4}`,
        `Pengelolaan Layanan ${name.slice(-1)}`,
        'Jumlah dokumen',
        4,
        58_723_500 + i * 1_000_250,
      ]),
    ];
    const agreed = (wrong: number): Rows => [
      ['PERJANJIAN KINERJA TAHUN 2024'],
      [],
      ['No', 'Program', 'Anggaran (Rp)', 'Keterangan'],
      ...names.map((name, i): Input[] => [
        i + 1,
        name,
        58_723_500 + i * 1_000_250 + (i === 2 ? wrong : 0),
        'APBD',
      ]),
    ];
    const cells = (wrong: number) =>
      tell(contextOf([gridFrom(plan, 'Renaksi'), gridFrom(agreed(wrong), 'PK')]))
        .filter((each) => each.code === CODE)
        .map((each) => each.cells);
    expect(cells(0)).toEqual([]);
    expect(cells(270_000)).toEqual([['C6', 'B6']]);
  });

  it('names the figure below a sum that explains the difference', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'].map((x) => `PROGRAM PELAYANAN ${x}`);
    const amount = (i: number, j: number): number => 58_723_500 + i * 1_000_250 + j * 7_310_000;
    const plan = (third: number): Rows => [
      ['RENCANA AKSI TAHUN 2024'],
      [],
      ['Kode', 'Program/Sub Kegiatan', 'Indikator', 'Target', 'Anggaran (Rp)'],
      ...names.flatMap((name, i): Input[][] => [
        [`1.02.0${i + 1}`, name, 'Persentase', 90, `=SUM(E${i * 4 + 5}:E${i * 4 + 7})`],
        ...[0, 1, 2].map((j): Input[] => [
          `1.02.0${i + 1}.2.01.000${j + 1}`,
          `Pengelolaan Layanan ${name.slice(-1)}${j}`,
          'Jumlah dokumen',
          4,
          i === 2 && j === 1 ? third : amount(i, j),
        ]),
      ]),
    ];
    const agreed: Rows = [
      ['PERJANJIAN KINERJA TAHUN 2024'],
      [],
      ['No', 'Program', 'Anggaran (Rp)', 'Keterangan'],
      ...names.map((name, i): Input[] => [
        i + 1,
        name,
        amount(i, 0) + amount(i, 1) + amount(i, 2),
        'APBD',
      ]),
    ];
    const cells = (third: number) =>
      tell(contextOf([gridFrom(plan(third), 'Renaksi'), gridFrom(agreed, 'PK')]))
        .filter((each) => each.code === CODE)
        .map((each) => each.cells);
    expect(cells(amount(2, 1))).toEqual([]);
    expect(cells(amount(2, 1) * 10)).toEqual([['E14', 'E12', 'C6']]);
    expect(cells(amount(2, 1) + 1_234_567)).toEqual([['C6', 'E12']]);
  });
});

describe('pagu-beda: a typed recap of the programs beside the full table', () => {
  const spent = [4_619_886_250, 2_402_415_000, 1_357_503_750, 575_591_250];
  const names = [
    'PENUNJANG URUSAN',
    'PELATIHAN KERJA',
    'PENEMPATAN TENAGA KERJA',
    'HUBUNGAN INDUSTRIAL',
  ];
  const detail: Rows = [
    ['LAPORAN CAPAIAN KINERJA TAHUN 2025'],
    ['Kode', 'Program/Kegiatan', 'Pagu Anggaran (Rp)', 'Realisasi Anggaran (Rp)'],
    ...names.flatMap((name, i): Rows => {
      const all = spent[i]!;
      const part = Math.round(all * 0.9);
      return [
        [`2.07.0${i + 1}`, `PROGRAM ${name}`, 2 * all, all],
        [`2.07.0${i + 1}.2.01`, `Pelaksanaan ${name}`, 2 * part, part],
        [`2.07.0${i + 1}.2.02`, `Pembinaan ${name}`, 2 * (all - part), all - part],
      ];
    }),
  ];
  const recap = (realisasi: readonly number[], pagu = spent.map((each) => 2 * each)): Rows => [
    ['RINGKASAN PER PROGRAM TAHUN 2025'],
    ['No', 'Kode', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)'],
    ...names.map((name, i) => {
      return [i + 1, `2.07.0${i + 1}`, `PROGRAM ${name}`, pagu[i]!, realisasi[i]!];
    }),
  ];
  const found = (rows: Rows) =>
    tell(bookFrom({ Capaian: detail, Ringkasan: rows })).filter((each) => each.code === CODE);

  it('names the one figure that is a kegiatan’s instead of the program’s', () => {
    expect(found(recap(spent))).toEqual([]);
    const [odd, ...more] = found(
      recap(spent.map((each, i) => (i === 1 ? Math.round(each * 0.9) : each))),
    );
    expect([odd?.cell, more]).toEqual(['E4', []]);
    expect(odd?.message).toContain(
      'tertulis 2.162.173.500, sedangkan di lembar “Capaian” baris 6 tertulis 2.402.415.000',
    );
  });

  it('compares nothing where a code of the recap is that of another program', () => {
    expect(found(change(recap(spent), { B5: '2.07.04' }))).toEqual([]);
  });

  it('is silent where more differ: another period, another draft', () => {
    expect(found(recap(spent.map((each, i) => (i % 2 ? each : each + 1_000_000))))).toEqual([]);
  });
});

describe('pagu-beda: two papers side by side in one of the tables', () => {
  const names = ['Jalan', 'Jembatan', 'Irigasi', 'Drainase', 'Persampahan', 'Air Minum'];
  const pagu = names.map((_, i) => 80_000_000 + i * 12_345_000);
  const line = (i: number, amounts: readonly Input[]): Input[] => [
    ...[`1.03.02.2.01.000${i + 1}`, `Pembangunan ${names[i]}`, ...amounts],
  ];
  const report = (title: string): Rows => [
    ['Kode', 'Sub Kegiatan', title, 'DPA (Rp)', 'Realisasi Keuangan (Rp)'],
    // Money was moved from the third to the fourth after the RKA.
    ...names.map((_, i) => {
      const moved = i === 2 ? 10_000_000 : i === 3 ? -10_000_000 : 0;
      return line(i, [pagu[i]! + moved, pagu[i]!, pagu[i]! / 2]);
    }),
  ];
  const cash: Rows = [
    ['Kode', 'Sub Kegiatan', 'DPA (Rp)', 'Januari', 'Februari'],
    ...names.map((_, i) => line(i, [pagu[i]!, pagu[i]! / 4, pagu[i]! / 4])),
  ];
  const found = (rows: Rows, other: Rows) =>
    tell(bookFrom({ RFK: rows, RAK: other })).filter((each) => each.code === CODE);

  it('compares what bears the name of one paper', () => {
    expect(found(report('RKA (Rp)'), cash)).toEqual([]);
  });

  it('still names an amount that neither of the two papers has', () => {
    const odd = found(report('RKA (Rp)'), change(cash, { C2: 81_000_000 }));
    expect(odd.some(({ cell }) => cell === 'C2')).toBe(true);
  });
});

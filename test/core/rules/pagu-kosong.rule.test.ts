// The rule pagu-kosong: a target without money.
import { describe, expect, it } from 'vitest';
import { change, EVALUASI, type Input, type Rows, told } from './plan.ts';

const CODE = 'pagu-kosong';

describe('pagu-kosong: a target without money', () => {
  it('names the row and its target', () => {
    const found = told(change(EVALUASI, { G18: null, H18: null, I18: null, J18: null, K18: null }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['G18']);
    expect(mine[0]!.message).toContain('targetnya “1”');
  });

  it('takes a dash for “no money”', () => {
    const found = told(change(EVALUASI, { G18: '-' }));
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });

  const plan = (tw: number | string, pagu: number | string): Rows => [
    ['RENCANA AKSI DINAS KESEHATAN TAHUN 2024'],
    [],
    [
      'Kode',
      'Sub Kegiatan',
      'Indikator',
      'Satuan',
      'Target',
      'TW I',
      'TW II',
      'TW III',
      'TW IV',
      'Pagu',
    ],
    ...Array.from({ length: 12 }, (_, i): Input[] => [
      `1.02.02.2.02.00${String(i + 10)}`,
      `Pengelolaan Pelayanan Kesehatan ${String.fromCharCode(65 + i)}lfa`,
      `Jumlah dokumen hasil pelayanan ${String.fromCharCode(65 + i)}lfa`,
      'Dokumen',
      i === 5 ? 5 : 4,
      i === 5 ? tw : 1,
      i === 5 ? tw : 1,
      i === 5 ? tw : 1,
      i === 5 ? (tw === 1 ? 2 : tw) : 1,
      i === 5 ? pagu : 128_643_500 + i * 1_250,
    ]),
  ];

  it('asks about the only dash of a long column where work is planned by quarter', () => {
    const found = (rows: Rows) =>
      told(rows)
        .filter((each) => each.code === CODE)
        .map((each) => [each.severity, each.cell]);
    expect(found(plan(1, '-'))).toEqual([['info', 'J9']]);
    expect(found(plan('-', '-'))).toEqual([]);
    expect(found(change(plan(1, '-'), { J12: '-' }))).toEqual([]);
  });
});

describe('pagu-kosong: a measure among the works', () => {
  it('costs no money where it is held all year', () => {
    const rows = (quarters: readonly number[]): Rows => [
      [
        'No',
        'Program Kerja',
        'Indikator',
        'Satuan',
        'Target',
        'TW I',
        'TW II',
        'TW III',
        'TW IV',
        'Anggaran (Rp)',
      ],
      [1, 'Operasi pasar murah', 'Jumlah operasi pasar', 'Kali', 16, 2, 5, 5, 4, 320e6],
      [2, 'Gerakan pangan murah', 'Jumlah GPM', 'Kali', 12, 3, 3, 3, 3, 180e6],
      [3, 'Pemantauan harga harian', 'Jumlah laporan', 'Laporan', 52, 13, 13, 13, 13, 48e6],
      [4, 'Rapat koordinasi', 'Jumlah rapat', 'Kali', 12, 3, 3, 3, 3, 36e6],
      [5, 'Laju inflasi tahunan', 'Inflasi', '%', 2.5, ...quarters, null],
    ];
    const cells = (quarters: readonly number[]) =>
      told(rows(quarters))
        .filter((each) => each.code === CODE)
        .map((each) => each.cell);
    expect(cells([2.5, 2.5, 2.5, 2.5])).toEqual([]);
    expect(cells([0.5, 0.5, 1, 0.5])).toEqual(['J6']);
  });
});

describe('pagu-kosong: money planned by quarter and none for the year', () => {
  const rows = (pagu: Input): Rows => [
    ['Kode', 'Sub Kegiatan', 'Pagu (Rp)'].concat(
      ['I', 'II', 'III', 'IV'].map((quarter) => `Anggaran TW ${quarter} (Rp)`),
    ),
    ...[48, 36, 64, 52, 28, 40].map((amount, i): Input[] => [
      `2.11.03.2.01.000${i + 1}`,
      `Pengendalian Pencemaran ${String.fromCharCode(65 + i)}`,
      i === 2 ? pagu : amount * 1_000_000,
      ...[1, 2, 3, 4].map(() => amount * 250_000),
    ]),
  ];

  it('is told', () => {
    const [found, ...more] = told(rows(null));
    expect([found!.code, found!.cell, more]).toEqual([CODE, 'C4', []]);
    expect(found!.message).toContain('anggaran kas per bulan atau triwulannya terisi');
    expect(told(rows(64_000_000))).toEqual([]);
  });
});

describe('pagu-kosong: a step without cost', () => {
  const rows = (level: string, money: Input, source: Input): Rows => [
    ['No', level, 'Indikator', 'Satuan', 'Target', 'Anggaran (Rp)', 'Sumber Dana'],
    ...[48, 36, 64, 52, 28, 40].map((amount, i): Input[] => [
      ...[i + 1, `Pendampingan Keluarga ${String.fromCharCode(65 + i)}`],
      ...[`Jumlah keluarga ${String.fromCharCode(65 + i)}`, 'Keluarga', 120 + i],
      ...(i === 3 ? [money, source] : [amount * 1_000_000, 'APBD']),
    ]),
  ];
  const found = (...input: Parameters<typeof rows>) =>
    told(rows(...input))
      .filter((each) => each.code === CODE)
      .map((each) => [each.severity, each.cell]);

  it('has no source of money', () => {
    expect(found('Aksi', null, '-')).toEqual([]);
    expect(found('Aksi', null, null)).toEqual([['info', 'F5']]);
    expect(found('Sub Kegiatan', null, '-')).toEqual([['info', 'F5']]);
  });

  it('has one, and the money is missing', () => {
    expect(found('Aksi', null, 'APBD')).toEqual([['warning', 'F5']]);
    expect(found('Sub Kegiatan', null, null)).toEqual([['warning', 'F5']]);
  });
});

describe('pagu-kosong: a further indicator of the work above', () => {
  const rows = (name: string, spent: Input = null): Rows => [
    ...[['EVALUASI RENJA DINAS PERHUBUNGAN TAHUN 2022'], []],
    ['No', 'Kegiatan', 'Indikator', 'Target', 'Anggaran (Rp)', 'Realisasi Anggaran (Rp)'],
    ...[48, 36, 64, 52, 28, 40].flatMap((amount, i): Input[][] => {
      const work = `Pengelolaan Terminal ${String.fromCharCode(65 + i)}`;
      const first = [i + 1, work, `Jumlah terminal ${i}`, 12 + i];
      const own: Input[] = [...first, amount * 1_000_000, amount * 875_000];
      return i === 3 ? [own, [i + 1, name, 'Jumlah rambu terpasang', 190, null, spent]] : [own];
    }),
  ];
  const found = (...input: Parameters<typeof rows>) =>
    told(rows(...input)).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));

  it('has its money there', () => {
    expect(found('Pengelolaan Terminal D')).toEqual([]);
  });

  it('is none under another name, or with money spent on it', () => {
    expect(found('Pengelolaan Parkir')).toEqual(['E8']);
    expect(found('Pengelolaan Terminal D', 41_250_000)).toEqual(['E8']);
  });
});

// The rule realisasi-lebih-pagu: more spent than budgeted.
import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import { gridFromHost } from '../../support/gridFromHost.ts';
import {
  change,
  contextOf,
  EVALUASI,
  gridFrom,
  type Input,
  type Rows,
  tell,
  told,
} from './plan.ts';

const CODE = 'realisasi-lebih-pagu';

describe('realisasi-lebih-pagu: more spent than budgeted', () => {
  it('names the quarter that alone is too much', () => {
    const found = told(change(EVALUASI, { H18: 310_000_000 }));
    const mine = found.filter((each) => each.code === CODE);
    expect(mine.map((each) => each.cell)).toEqual(['H18']);
    expect(mine[0]!.message).toContain('310.000.000');
    expect(mine[0]!.message).toContain('30.000.000');
  });

  it('is content below the pagu', () => {
    const found = told(EVALUASI);
    expect(found.filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('realisasi-lebih-pagu: a budget that is too small', () => {
  it('is the culprit where all others are hundreds of times larger', () => {
    const small = change(EVALUASI, { G14: 45_060, H14: null, I14: null, J14: null });
    const [found] = told(small).filter((each) => each.code === CODE);
    expect(found!.cell).toBe('G14');
    expect(found!.message).toContain('pagu kurang tiga angka nol: mestinya 45.060.000');
    const large = change(EVALUASI, { H14: 450_060_000, I14: null, J14: null, K14: null });
    const spent = told(large).filter((each) => each.code === CODE);
    expect(spent.map(({ cell }) => cell)).toEqual(['H14']);
  });

  it('is the culprit where several quarters are each more than the year', () => {
    const found = told(change(EVALUASI, { G23: 11_500 })).filter((each) => each.code === CODE);
    expect(found.map((each) => each.cell)).toEqual(['G23']);
    expect(found[0]!.message).toContain('pagu 11.500 lebih kecil daripada realisasi beberapa');
  });

  it('is named where it was typed, on another sheet', () => {
    const code = (i: number): string => `2.07.03.2.01.000${i + 1}`;
    const name = (i: number): string => `Pelatihan Kerja Angkatan ${'ABCDEF'[i]}`;
    const rows = (small: boolean): readonly (readonly [string, Rows])[] => [
      [
        'Renja',
        [
          ['Kode', 'Sub Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target', 'Pagu (Rp)'],
          ...[0, 1, 2, 3, 4, 5].map((i): Input[] => [
            ...[code(i), name(i), `Jumlah orang dilatih ${i}`, 'Orang', 20 + i],
            small && i === 2 ? 785_240.6 : 785_240_600 + i * 1_250,
          ]),
        ],
      ],
      [
        'Realisasi',
        [
          [
            ...['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Realisasi TW I (Rp)'],
            ...['Realisasi TW II (Rp)', 'Realisasi TW III (Rp)', 'Realisasi TW IV (Rp)'],
          ],
          ...[0, 1, 2, 3, 4, 5].map((i): Input[] => [
            ...[code(i), name(i), `=Renja!F${i + 2}`],
            ...[150_250_000, 207_163_000, 160_626_500, 199_475_250],
          ]),
        ],
      ],
    ];
    const found = (small: boolean) => {
      const workbook = createWorkbook();
      const sheets = rows(small).map(([title, lines]) => {
        const sheet = workbook.addSheet(title, 10, 12);
        lines.forEach((line, row) => {
          line.forEach((input, column) => {
            if (typeof input === 'number')
              sheet.setContents(row, column, [[{ type: 'number', value: input }]]);
            else if (input?.startsWith('='))
              sheet.setContents(row, column, [[{ type: 'formula', formula: input }]]);
            else if (input !== null)
              sheet.setContents(row, column, [[{ type: 'text', value: input }]]);
          });
        });
        return sheet;
      });
      return tell(contextOf(sheets.map((sheet) => gridFromHost(workbook, sheet)))).filter(
        (each) => each.code === CODE,
      );
    };
    expect(found(false)).toEqual([]);
    expect(found(true).map((each) => each.cells)).toEqual([['F4', 'C4', 'D4', 'E4', 'F4', 'G4']]);
  });
});

describe('realisasi-lebih-pagu: a sum of months up to the last and this one', () => {
  const HEAD = ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu (Rp)'];
  const TITLES = [
    ...HEAD,
    's.d. Bulan Lalu (Rp)',
    'Bulan Ini (Rp)',
    'Realisasi s.d. Bulan Ini (Rp)',
  ];
  const line = (row: number, kode: string, name: string, pagu: number, thisMonth: number) => [
    ...[kode, name, pagu, pagu * 0.7, thisMonth],
    `=D${row}+E${row}`,
  ];
  const rows = (last: number): Rows => [
    TITLES,
    line(2, '1.06.06.2.01.0001', 'Penyediaan Makanan', 444_000_000, 42_000_000),
    line(3, '1.06.06.2.01.0002', 'Penyediaan Sandang', 70_000_000, last),
    line(4, '1.06.06.2.01.0003', 'Penyediaan Tempat Penampungan', 27_000_000, 1_700_000),
    line(5, '1.06.06.2.01.0004', 'Penanganan Kelompok Rentan', 90_000_000, 8_100_000),
    line(6, '1.06.06.2.01.0005', 'Pelayanan Dukungan Psikososial', 55_000_000, 5_300_000),
  ];

  it('names the figure that is out of its usual share', () => {
    const [found] = told(rows(38_000_000)).filter((each) => each.code === CODE);
    expect(found!.cell).toBe('F3');
    expect(found!.message).toContain('“Bulan Ini (Rp)” 38.000.000 jauh lebih besar terhadap pagu');
    expect(told(rows(3_800_000)).filter((each) => each.code === CODE)).toEqual([]);
  });
});

describe('realisasi-lebih-pagu: a budget in several versions', () => {
  const rows = (below: string): Rows => [
    ['No', 'Kegiatan', 'Pagu Kegiatan (Rp)', null, null, 'Realisasi (Rp)', 'Serapan (%)'],
    [null, null, 'APBD Murni', 'Refocusing', 'APBD Perubahan', null, null],
    ...[3, 4, 5, 6].map((row): Input[] => [
      ...[row - 2, `Pengadaan Alat Kesehatan Puskesmas ${row}`, row * 1e8, row * 2e8],
      ...[
        row === 4 ? 49e8 : row * 1.1e8,
        row === 4 ? 44e8 : row * 0.8e8,
        `=F${row}/${below}${row}*100`,
      ],
    ]),
  ];
  const found = (below: string): string[] =>
    tell(contextOf([gridFrom(rows(below), 'Rekap', [], ['C1:E1'])])).flatMap(({ code, cell }) =>
      code === CODE ? [cell] : [],
    );

  it('is held against the version that its own percentage divides by', () => {
    expect(found('E')).toEqual([]);
    expect(found('C')).toEqual(['F4']);
  });
});

describe('realisasi-lebih-pagu: two budgets under titles of their own', () => {
  const rows = (by: string): Rows => [
    ['Program / Kegiatan', 'Alokasi Awal (Rp)', 'Alokasi Akhir (Rp)', 'Realisasi (Rp)', '%'],
    ...[185, 240, 96, 310].map((n, i): Rows[number] => [
      ...[`Kegiatan ke-${i + 1}`, n * 1e6, (n + 30) * 1e6, (n + (i === 1 ? 20 : -15)) * 1e6],
      `=D${i + 2}/${by}${i + 2}*100`,
    ]),
  ];
  const cells = (by: string): string[] =>
    told(rows(by)).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));

  it('are told apart by the percentage', () => {
    expect(cells('C')).toEqual([]);
    expect(cells('B')).toEqual(['D3']);
  });
});

describe('realisasi-lebih-pagu: money of several years', () => {
  const report = (reached: (row: number) => string, spent: number): Rows => [
    ['EVALUASI HASIL RENSTRA DINAS SOSIAL TAHUN 2022'],
    [
      ...['Kode', 'Program/Kegiatan', 'Realisasi Anggaran s/d Tahun 2021 (Rp)'],
      ...['Anggaran Tahun 2022 (Rp)', 'Realisasi Anggaran Tahun 2022 (Rp)'],
      'Realisasi Anggaran s/d Tahun 2022 (Rp)',
    ],
    ...[12, 40, 9, 64, 28, 33].map((count, i): Input[] => [
      ...[`1.06.02.2.0${i + 1}`, `Pemberdayaan Kelompok ${i + 1}`, count * 9_250_000],
      ...[count * 3_500_000, i === 2 ? spent : count * 3_125_000, reached(i + 3)],
    ]),
  ];
  const mine = (...input: Parameters<typeof report>) =>
    told(report(...input)).flatMap(({ code, cell }) => (code === CODE ? [cell] : []));

  it('has no ceiling in the budget of one of them', () => {
    expect(mine((at) => `=C${at}+E${at}`, 28_125_000)).toEqual([]);
    expect(mine((at) => `=SUM(C${at},E${at})`, 28_125_000)).toEqual([]);
  });

  it('leaves that of the year where it is', () => {
    expect(mine((at) => `=C${at}+E${at}`, 281_250_000)).toEqual(['E5']);
  });
});

describe('realisasi-lebih-pagu: a percentage that was pasted as a value', () => {
  const rows = (rate: number): Rows => [
    ['No', 'Kegiatan', 'Pagu Kegiatan (Rp)', null, null, 'Realisasi (Rp)', 'Serapan (%)'],
    [null, null, 'APBD Murni', 'Refocusing', 'APBD Perubahan', null, null],
    ...[3, 4, 5, 6].map((row): Input[] => [
      ...[row - 2, `Pengadaan Alat Kesehatan Puskesmas ${row}`, row * 1e8, row * 2e8],
      ...(row === 4 ? [50e8, 44e8, rate] : [row * 1.1e8, row * 0.8e8, 72.73]),
    ]),
  ];
  const found = (rate: number): string[] =>
    tell(contextOf([gridFrom(rows(rate), 'Rekap', [], ['C1:E1'])])).flatMap(({ code, cell }) =>
      code === CODE ? [cell] : [],
    );

  it('still says of which budget it is', () => {
    expect(found(88)).toEqual([]);
    expect(found(91)).toEqual(['F4']);
  });
});

describe('realisasi-lebih-pagu: more than the budget in most rows', () => {
  const rows = (over: number): Rows => [
    ['No', 'Kegiatan', 'Pagu (Rp)', 'Realisasi s.d. 2022 (Rp)'],
    ...[1, 2, 3, 4, 5].map((i): Input[] => [
      ...[i, `Pembinaan Kelompok Tani ${i}`, i * 1e8, i <= over ? i * 2.5e8 : i * 0.9e8],
    ]),
  ];
  const found = (over: number): string[] =>
    told(rows(over)).flatMap(({ code, severity }) => (code === CODE ? [severity] : []));

  it('is money of another kind, and only a remark', () => {
    expect(new Set(found(4))).toEqual(new Set(['info']));
    expect(found(1)).toEqual(['error']);
  });
});

// Columns whose formulas mean nothing known (weights, products, links, texts by IF): judged by how they refer.
import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import { gridFromHost } from '../../support/gridFromHost.ts';
import { change, contextOf, type Input, type Rows, repair, tell, told } from './plan.ts';

const HEAD: Input[] = [
  'Kode',
  'Sub Kegiatan',
  'Indikator',
  'Volume',
  'Satuan',
  'Harga',
  'Pagu (Rp)',
];
const sub = (row: number, name: string, volume: number, price: number): Input[] => [
  `3.26.02.2.01.000${row - 1}`,
  name,
  `Jumlah dokumen ${name.toLowerCase()}`,
  volume,
  'Dokumen',
  price,
  `=D${row}*F${row}`,
  `=G${row}/G$8`,
  90 + row,
  `=H${row}*I${row}`,
  `=IF(G${row}>50000000;"besar";"kecil")`,
];
const ROWS: Rows = [
  [...HEAD, 'Bobot', 'Capaian (%)', 'Nilai Tertimbang', 'Kelas'],
  sub(2, 'Penataan Wilayah', 4, 12_500_000),
  sub(3, 'Penamaan Desa', 8, 5_000_000),
  sub(4, 'Kewenangan Desa', 2, 60_000_000),
  sub(5, 'Batas Desa', 12, 2_500_000),
  sub(6, 'Profil Desa', 40, 750_000),
  sub(7, 'Aset Desa', 3, 30_000_000),
  [null, 'JUMLAH', null, null, null, null, '=SUM(G2:G7)'],
];
const found = (cells: Readonly<Record<string, Input>>) =>
  told(change(ROWS, cells)).map((each) => [`${each.code} ${each.cell}`, repair(each)]);

describe('formulas that are judged by their pattern', () => {
  it('are silent where all refer alike, to fixed cells too', () => {
    expect(found({})).toEqual([]);
  });

  it('tell a fixed cell that is another one', () => {
    expect(found({ H5: '=G5/G$7' })).toEqual([['rumus-bergeser H5', '=G5/G$8']]);
  });

  it('tell a factor of another row or column', () => {
    expect(found({ G4: '=D4*F5' })).toEqual([['rumus-bergeser G4', '=D4*F4']]);
    expect(found({ J6: '=H6*G6' })).toEqual([['rumus-kolom-lain J6', '=H6*I6']]);
  });

  it('tell a figure typed among them and one that is gone, where there is something to calculate from', () => {
    expect(found({ G5: 30_000_000 })).toEqual([['rumus-ditimpa G5', '=D5*F5']]);
    expect(found({ G6: null }).slice(0, 1)).toEqual([['rumus-hilang G6', '=D6*F6']]);
    expect(found({ F5: null, G5: 30_000_000 })).toEqual([]);
  });

  it('tell a formula of another shape', () => {
    expect(found({ G7: '=D7*F7*1000' }).slice(0, 1)).toEqual([['rumus-beda G7', '=D7*F7']]);
    expect(found({ K3: '=IF(G4>50000000;"besar";"kecil")' })).toEqual([
      ['rumus-bergeser K3', '=IF(G3>50000000;"besar";"kecil")'],
    ]);
  });

  it('leave several that deviate alike alone: they have a reason', () => {
    expect(found({ J6: '=H6*90', J7: '=H7*90' })).toEqual([]);
  });
});

function contentOf(input: string | number) {
  if (typeof input === 'number') return { type: 'number', value: input } as const;
  return input.startsWith('=')
    ? ({ type: 'formula', formula: input } as const)
    : ({ type: 'text', value: input } as const);
}

const done = (row: number, name: string, reached: number): Input[] => [
  `3.26.02.2.01.000${row - 1}`,
  name,
  `Jumlah dokumen ${name.toLowerCase()}`,
  `=Rencana!D${row}`,
  'Dokumen',
  reached,
  `=F${row}/D${row}*100`,
];
const DONE: Rows = [
  ['Kode', 'Sub Kegiatan', 'Indikator', 'Target', 'Satuan', 'Realisasi', 'Capaian (%)'],
  done(2, 'Penataan Wilayah', 4),
  done(3, 'Penamaan Desa', 7),
  done(4, 'Kewenangan Desa', 2),
  done(5, 'Batas Desa', 11),
  done(6, 'Profil Desa', 38),
  done(7, 'Aset Desa', 3),
];

describe('figures fetched from another sheet', () => {
  const fetched = (cells: Readonly<Record<string, Input>>): string[] => {
    const workbook = createWorkbook();
    const sheets = (
      [
        ['Rencana', ROWS],
        ['Realisasi', change(DONE, cells)],
      ] as const
    ).map(([name, rows]) => {
      const sheet = workbook.addSheet(name, 10, 12);
      rows.forEach((line, row) => {
        line.forEach((input, column) => {
          if (input !== null) sheet.setContents(row, column, [[contentOf(input)]]);
        });
      });
      return sheet;
    });
    const grids = sheets.map((sheet) => gridFromHost(workbook, sheet));
    return tell(contextOf(grids)).map((each) => `${each.code} ${each.cell}`);
  };

  it('are compared like products: a row off, or typed', () => {
    expect(fetched({})).toEqual([]);
    expect(fetched({ D4: '=Rencana!D5' })).toContain('rumus-bergeser D4');
    expect(fetched({ D4: 2 })).toEqual(['rumus-ditimpa D4']);
  });

  it('come from one column of the other sheet', () => {
    expect(fetched({ D4: '=Rencana!F4' })).toEqual(['rumus-kolom-lain D4']);
    expect(fetched({ D4: '=Rencana!F4', D6: '=Rencana!F6' })).toEqual([]);
  });
});

describe('figures added from the sheets of four quarters', () => {
  const COUNTS = [
    [10_596, 12_576, 15_074, 9105],
    [12, 16, 17, 15],
    [4, 6, 6, 4],
    [2438, 4746, 3858, 4285],
    [3, 2, 4, 3],
    [17, 17, 17, 17],
  ];
  const year = (formulas: Readonly<Record<number, string>>): string[] => {
    const workbook = createWorkbook();
    const names = ['TW I', 'TW II', 'TW III', 'TW IV'];
    const head = ['Kode', 'Sub Kegiatan', 'Indikator', 'Satuan', 'Target', 'Realisasi'];
    const line = (i: number, target: number, done: Input): Input[] => [
      ...[`2.12.02.2.01.000${i + 1}`, `Pelayanan ${i + 1}`, `Jumlah lokasi ${i + 1}`, 'Lokasi'],
      ...[target, done],
    ];
    const books: [string, Input[][]][] = names.map((name, q) => [
      name,
      COUNTS.map((each, i) => line(i, each[q]!, each[q]!)),
    ]);
    const all = (i: number): string => `=${names.map((name) => `'${name}'!F${i + 2}`).join('+')}`;
    const whole = COUNTS.map((each, i) =>
      line(i, i === 5 ? 17 : each.reduce((a, b) => a + b, 2), formulas[i] ?? all(i)),
    );
    const sheets = [...books, ['Setahun', whole] as const].map(([name, rows]) => {
      const sheet = workbook.addSheet(name, 10, 12);
      [head, ...rows].forEach((cells, row) => {
        cells.forEach((input, column) => {
          if (input !== null) sheet.setContents(row, column, [[contentOf(input)]]);
        });
      });
      return sheet;
    });
    return tell(contextOf(sheets.map((sheet) => gridFromHost(workbook, sheet))))
      .filter((each) => each.code === 'rumus-beda')
      .map((each) => each.cell);
  };

  it('may be the last of them where that is what is aimed at', () => {
    expect(year({ 5: "='TW IV'!F7" })).toEqual([]);
    expect(year({ 2: "='TW IV'!F4" })).toEqual(['F4']);
  });
});

describe('a column that counts the ticks of its row', () => {
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun'];
  const row = (at: number): Input[] => [
    at - 1,
    `Kunjungan ke posyandu ${at}`,
    `Jumlah posyandu ${at}`,
    ...MONTHS.map((_, month) => ((at + month) % 3 === 0 ? null : 'v')),
    `=COUNTIF(D${at}:I${at};"v")`,
  ];
  const rows: Rows = [
    ['No', 'Kegiatan', 'Indikator', ...MONTHS, 'Frekuensi'],
    ...[2, 3, 4, 5, 6, 7, 8].map(row),
  ];
  const cells = (changes: Record<string, Input>) =>
    told(change(rows, changes)).map((each) => `${each.code} ${each.cell}`);

  it('has one figure typed, or none, among them', () => {
    expect(cells({})).toEqual([]);
    expect(cells({ J4: 5 })).toEqual(['rumus-ditimpa J4']);
    expect(cells({ J6: null })).toEqual(['rumus-hilang J6']);
  });
});

describe('shares of the sub kegiatan that steps belong to', () => {
  const step = (row: number, of: number, name: string, money: number): Input[] => [
    ...['a', name, money, `=C${row}/C$${of}*100`],
  ];
  const sub = (row: number, no: string, name: string): Input[] => [
    ...[no, name, `=SUM(C${row + 1}:C${row + 3})`, `=SUM(D${row + 1}:D${row + 3})`],
  ];
  const rows: Rows = [
    ['No', 'Kegiatan / Sub Kegiatan / Aksi', 'Anggaran (Rp)', 'Bobot Aksi (%)'],
    ['A', 'Pencegahan Kebakaran', '=C3+C7'],
    sub(3, '1', 'Penyuluhan Kelurahan'),
    step(4, 3, 'Menyusun peta rawan', 24_680_000),
    step(5, 3, 'Melaksanakan penyuluhan', 118_450_000),
    step(6, 3, 'Menyusun laporan', 6_230_000),
    sub(7, '2', 'Standarisasi Sarana'),
    step(8, 7, 'Mendata sarana', 11_340_000),
    step(9, 7, 'Menguji sarana', 52_725_000),
    step(10, 7, 'Menyusun dokumen', 38_725_000),
    ['B', 'Inspeksi Proteksi', '=C12'],
    sub(12, '1', 'Pendataan Gedung'),
    step(13, 12, 'Menyiapkan instrumen', 4_875_000),
    step(14, 12, 'Mendata gedung', 52_360_000),
    step(15, 12, 'Mengolah hasil', 6_690_000),
    ['JUMLAH PENCEGAHAN', null, '=C2+C11'],
  ];
  const cells = (changes: Record<string, Input>) =>
    told(change(rows, changes)).map((each) => [`${each.code} ${each.cell}`, repair(each)]);

  it('add up to 100 there, and to nothing above', () => {
    expect(cells({})).toEqual([]);
  });

  it('are of another sub kegiatan, of another row, or without their hundred', () => {
    expect(cells({ D9: '=C9/C$3*100' })).toEqual([['rumus-bergeser D9', '=C9/C$7*100']]);
    expect(cells({ D14: '=C13/C$12*100' })).toEqual([['rumus-bergeser D14', '=C14/C$12*100']]);
    expect(cells({ D5: '=C5/C$3' })).toEqual([['rumus-beda D5', '=C5/C$3*100']]);
  });
});

describe('shares of the total of their own section', () => {
  const PILAR: readonly (readonly [string, number, number])[] = [
    ['Komitmen dan Visi', 3, 42_000_000],
    ['Perubahan Perilaku', 4, 35_500_000],
    ['Konvergensi Layanan', 3, 118_250_000],
  ];
  const sections = (): Rows => {
    const rows: Input[][] = [['No', 'Rencana Aksi', 'Indikator', 'Anggaran (Rp)', '% thd Pilar']];
    for (const [pilar, count, money] of PILAR) {
      const total = rows.length + count + 1;
      for (let i = 0; i < count; i++) {
        const row = rows.length + 1;
        const name = `Aksi ${i + 1} ${pilar}`;
        rows.push([
          i + 1,
          name,
          `Jumlah laporan ${name}`,
          money + i * 3_750_000,
          share(row, total),
        ]);
      }
      const [from, to] = [total - count, total - 1];
      rows.push([`JUMLAH ${pilar.toUpperCase()}`, null, null, `=SUM(D${from}:D${to})`]);
    }
    return rows;
  };
  const share = (row: number, total: number): string => `=D${row}/D$${total}*100`;
  const faults = (cells: Readonly<Record<string, Input>>) =>
    told(change(sections(), cells)).map((each) => [`${each.code} ${each.cell}`, repair(each)]);

  it('are right as they stand, and told where one divides by the total of another', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ E9: '=D9/D$5*100' })).toEqual([['rumus-bergeser E9', '=D9/D$10*100']]);
    expect(faults({ E8: '=D8/D$9*100' })).toEqual([['rumus-bergeser E8', '=D8/D$10*100']]);
    expect(faults({ E11: '=D11/D$10*100' })).toEqual([['rumus-bergeser E11', '=D11/D$14*100']]);
  });
});

describe('growth over the years of a work', () => {
  const growth = (row: number, from = 'C') => {
    const steps = ['C', 'D', 'E', 'F'].slice('CDEF'.indexOf(from));
    const left = (column: string) => String.fromCharCode(column.charCodeAt(0) - 1);
    const terms = steps.map((c) => `(${c}${row}-${left(c)}${row})/${left(c)}${row}`);
    return `=(${terms.join('+')})/${steps.length}`;
  };
  const money = (i: number, year: number): number => (70 + 9 * i + year * (4 + i)) * 1_000_000;
  const rows: Rows = [
    [
      'Program/Kegiatan',
      ...[2021, 2022, 2023, 2024, 2025].map((y) => `Pagu ${y} (Rp)`),
      'Rata-rata',
    ],
    ...['Wilayah', 'Kewenangan', 'Batas', 'Profil', 'Aset', 'Kelembagaan'].map(
      (name, i): Input[] => [
        `Kegiatan Penataan ${name} Desa`,
        ...[0, 1, 2, 3, 4].map((year) => money(i, year)),
        growth(i + 2),
      ],
    ),
  ];
  const odd = (cells: Readonly<Record<string, Input>>) =>
    told(change(rows, cells)).flatMap((each) => (each.code === 'rumus-beda' ? [each.cell] : []));

  it('passes over the year in which the work was not there yet', () => {
    expect(odd({ B4: '-', G4: growth(4, 'D') })).toEqual([]);
  });

  it('passes over no year that has its figure', () => {
    expect(odd({ G4: growth(4, 'D') })).toEqual(['G4']);
  });
});

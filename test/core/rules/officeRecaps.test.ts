// A recap with one row per bagian that fetches its figures from the report: no plan, but its formulas are judged.
import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import { gridFromHost } from '../../support/gridFromHost.ts';
import { bookFrom, change, contextOf, type Input, type Rows, tell } from './plan.ts';

const _ = null;
const BAGIAN: readonly (readonly [string, number, number])[] = [
  ['TATA PEMERINTAHAN', 586_082_480, 441_259_825],
  ['HUKUM', 705_379_250, 514_488_575],
  ['UMUM', 9_566_599_010, 7_097_482_400],
  ['ORGANISASI', 546_722_750, 378_165_900],
];
// Five rows for each bagian, from row 2 on; its sub total is the last of them.
const LRA: Rows = [
  ['Kode Rekening', 'Bagian / Program / Kegiatan / Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'],
  ...BAGIAN.flatMap(([name, pagu, spent], i): Input[][] => {
    const at = 2 + i * 5;
    const sum = (row: number): Input[] => ['C', 'D'].map((letter) => `=${letter}${row}`);
    return [
      [_, `BAGIAN ${name}`],
      [`4.01.0${i + 2}`, `PROGRAM KEPEMERINTAHAN ${i + 1}`, ...sum(at + 2)],
      [`4.01.0${i + 2}.2.01`, `Fasilitasi ${name.toLowerCase()}`, ...sum(at + 3)],
      [`4.01.0${i + 2}.2.01.0001`, `Pelaksanaan ${name.toLowerCase()}`, pagu, spent],
      [_, `SUB JUMLAH BAGIAN ${name}`, ...sum(at + 1)],
    ];
  }),
  [_, 'JUMLAH', '=C6+C11+C16+C21', '=D6+D11+D16+D21'],
];
const RECAP: Rows = [
  ['REKAPITULASI REALISASI ANGGARAN PER BAGIAN'],
  ['No', 'Bagian', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)', '%'],
  ...['Tata Pemerintahan', 'Hukum', 'Umum', 'Organisasi'].map((name, i) => [
    i + 1,
    `Bagian ${name}`,
    `=LRA!C${6 + i * 5}`,
    `=LRA!D${6 + i * 5}`,
    `=C${i + 3}-D${i + 3}`,
    `=D${i + 3}/C${i + 3}*100`,
  ]),
  [_, 'JUMLAH', '=SUM(C3:C6)', '=SUM(D3:D6)', '=C7-D7', '=D7/C7*100'],
];

function cells(changes: Record<string, Input>): string[] {
  const workbook = createWorkbook();
  const sheets = [
    { name: 'LRA', rows: LRA },
    { name: 'Rekap Bagian', rows: change(RECAP, changes) },
  ].map(({ name, rows }) => {
    const sheet = workbook.addSheet(name, 30, 10);
    rows.forEach((row, r) => {
      row.forEach((input, c) => {
        if (input === null) return;
        const typed =
          typeof input === 'number'
            ? ({ type: 'number', value: input } as const)
            : input.startsWith('=')
              ? ({ type: 'formula', formula: input } as const)
              : ({ type: 'text', value: input } as const);
        sheet.setContents(r, c, [[typed]]);
      });
    });
    return sheet;
  });
  return tell(contextOf(sheets.map((sheet) => gridFromHost(workbook, sheet)))).map(
    (each) => `${each.code} ${each.cell}`,
  );
}

describe('a recap per bagian', () => {
  it('is right as it is', () => {
    expect(cells({})).toEqual([]);
  });

  it('fetches from the row of another bagian', () => {
    expect(cells({ D4: '=LRA!D16' })).toEqual(['rumus-bergeser D4']);
  });

  it('has a figure typed where the others are fetched, also the right one', () => {
    expect(cells({ C5: 9_566_599_010 })).toEqual(['rumus-ditimpa C5']);
  });

  it('leaves a bagian out of its total and divides by the wrong cell', () => {
    expect(cells({ C7: '=SUM(C3:C5)' })).toEqual(['rumus-kurang-baris C7']);
    expect(cells({ F4: '=D4/$C$7*100' })).toHaveLength(1);
  });
});

describe('a recap whose rows fetch from a sheet of their own each', () => {
  const unit = (name: string, pagu: number): Rows => [
    ['No', 'Kegiatan / Sub Kegiatan', 'Indikator', 'TW I (Rp)', 'TW II (Rp)', 'TW III (Rp)'],
    ['A', `Kegiatan ${name}`, 'Persentase layanan', '=SUM(D3:D4)', '=SUM(E3:E4)', '=SUM(F3:F4)'],
    ['1', `Pelayanan ${name}`, 'Jumlah laporan', pagu, pagu + 1_250_000, pagu - 400_000],
    ['2', `Pembinaan ${name}`, 'Jumlah orang', pagu + 9_000_000, pagu, pagu + 50_000],
    [`JUMLAH ${name.toUpperCase()}`, null, null, '=D2', '=E2', '=F2'],
  ];
  const oneRight = (cell: Input | undefined): Input =>
    typeof cell === 'string'
      ? cell.replace(/[DEF](?=\d)/g, (at) => String.fromCharCode(at.charCodeAt(0) + 1))
      : (cell ?? null);
  const recap: Rows = [
    ['No', 'Unit Kerja', 'TW I (Rp)', 'TW II (Rp)', 'TW III (Rp)', 'Jumlah (Rp)', 'Porsi (%)'],
    ...['Sekretariat', 'Pencegahan', 'Penyelamatan'].map((name, i): Input[] => [
      ...[i + 1, name, ...['D', 'E', 'F'].map((column) => `=${name}!${column}5`)],
      ...[`=SUM(C${i + 2}:E${i + 2})`, `=F${i + 2}/F$5*100`],
    ]),
    [null, 'JUMLAH', ...['C', 'D', 'E', 'F', 'G'].map((column) => `=SUM(${column}2:${column}4)`)],
  ];
  const cells = (changes: Record<string, Input>) =>
    tell(
      bookFrom({
        Rekap: change(recap, changes),
        Sekretariat: unit('Sekretariat', 45_300_000),
        Pencegahan: unit('Pencegahan', 88_150_000),
        Penyelamatan: unit('Penyelamatan', 61_900_000),
      }),
    ).map((each) => `${each.code} ${each.cell}`);

  it('is right as it stands', () => {
    expect(cells({})).toEqual([]);
  });

  it('has one cell that fetches from another row, column or sheet, or nothing', () => {
    expect(cells({ D3: '=Pencegahan!E4' })).toEqual(['rumus-bergeser D3']);
    expect(cells({ D3: '=Pencegahan!F5' })).toEqual(['rumus-kolom-lain D3']);
    expect(cells({ E4: '=Pencegahan!F5' })).toEqual(['rumus-bergeser E4']);
    expect(cells({ C2: 99_600_000 })).toEqual(['rumus-ditimpa C2']);
  });

  it('may fetch from a sheet that is laid out otherwise, from the column of the same title', () => {
    const wider = unit('Pencegahan', 88_150_000).map((row): Input[] => [
      ...row.slice(0, 3),
      row[1] === null ? null : 'Kecamatan Kota',
      ...row.slice(3).map((cell) => oneRight(cell)),
    ]);
    wider[0]![3] = 'Lokasi';
    const told = (changes: Record<string, Input>) =>
      tell(
        bookFrom({
          Rekap: change(recap, {
            ...{ C3: '=Pencegahan!E5', D3: '=Pencegahan!F5', E3: '=Pencegahan!G5' },
            ...changes,
          }),
          Sekretariat: unit('Sekretariat', 45_300_000),
          Pencegahan: wider,
          Penyelamatan: unit('Penyelamatan', 61_900_000),
        }),
      ).map((each) => `${each.code} ${each.cell}`);
    expect(told({})).toEqual([]);
    expect(told({ D3: '=Pencegahan!G5' })).toEqual(['rumus-kolom-lain D3']);
  });

  it('may list kinds of offices', () => {
    const titled = { B1: 'Sekretariat/Bidang' };
    expect(cells(titled)).toEqual([]);
    expect(cells({ ...titled, D3: '=Pencegahan!F5' })).toEqual(['rumus-kolom-lain D3']);
    expect(cells({ ...titled, D5: '=SUM(D2:D3)' })).toEqual(['rumus-kurang-baris D5']);
  });

  it('shows an error value, and a share of another total', () => {
    expect(cells({ G4: '=F4/#REF!*100' })).toEqual(['galat G4']);
    expect(cells({ G3: '=F3/F4*100' })).toEqual(['rumus-bergeser G3']);
  });
});

describe('two recaps of offices on one sheet', () => {
  const list = (title: string, names: readonly string[], from: number): Rows => [
    ['No', title, 'APBD Kab (Rp)', 'DAK (Rp)', 'Jumlah (Rp)', '%'],
    ...names.map((name, i): Input[] => {
      const row = from + i + 1;
      const end = from + names.length + 1;
      const amounts = [42_000_000 + i * 3_250_000, 18_500_000 + i * 1_125_000];
      return [i + 1, name, ...amounts, `=SUM(C${row}:D${row})`, `=E${row}/E$${end}*100`];
    }),
    [
      ...['TOTAL', null],
      ...['C', 'D', 'E'].map((at) => `=SUM(${at}${from + 1}:${at}${from + names.length})`),
    ],
  ];
  const PILAR = ['Komitmen', 'Perubahan Perilaku', 'Konvergensi', 'Ketahanan Pangan'];
  const OPD = ['Bappeda', 'Dinas Kesehatan', 'Dinas PPKB', 'Dinas Sosial', 'Dinas PUPR'];
  const rows = [...list('Pilar', PILAR, 1), [], ...list('OPD Pengampu', OPD, 8)] as Rows;
  const cells = (changes: Record<string, Input>) =>
    tell(bookFrom({ Rekap: change(rows, changes) })).map((each) => `${each.code} ${each.cell}`);

  it('are judged each by itself', () => {
    expect(cells({})).toEqual([]);
    expect(cells({ C14: '=SUM(C9:C12)' })).toEqual(['rumus-kurang-baris C14']);
    expect(cells({ C6: '=SUM(C2:C4)' })).toEqual(['rumus-kurang-baris C6']);
  });
});

describe('a recap per bagian above one per program on the same sheet', () => {
  const unit = (name: string, pagu: number): Rows => [
    ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu (Rp)', 'TW I (Rp)', 'TW II (Rp)'],
    ['4.01.02', `PROGRAM ${name.toUpperCase()} DAERAH`, '=C3', '=D3', '=E3'],
    ['4.01.02.2.01', `Administrasi ${name}`, '=C4', '=D4', '=E4'],
    ['4.01.02.2.01.0001', `Fasilitasi ${name}`, pagu, pagu * 0.4, pagu * 0.6],
    ['JUMLAH', null, '=C2', '=D2', '=E2'],
  ];
  const NAMES = ['Pemerintahan', 'Kesra', 'Hukum', 'Umum'];
  const titles = (name: string): Input[] => ['No', name, 'Pagu (Rp)', 'TW I (Rp)', 'TW II (Rp)'];
  const recap: Rows = [
    titles('Bagian'),
    ...NAMES.map((name, i): Input[] => [
      ...[i + 1, `Bagian ${name}`, `=${name}!C5`, `=${name}!D5`, `=${name}!E5`],
    ]),
    [null, 'TOTAL SETDA', '=SUM(C2:C5)', '=SUM(D2:D5)', '=SUM(E2:E5)'],
    [],
    titles('Program'),
    [1, 'PROGRAM UMUM DAERAH', '=Umum!C2', '=Umum!D2', '=Umum!E2'],
    [2, 'PROGRAM KESRA DAERAH', '=Kesra!C2', '=Kesra!D2', '=Kesra!E2'],
    [null, 'JUMLAH', '=C9+C10', '=D9+D10', '=E9+E10'],
  ];
  const cells = (changes: Record<string, Input>) =>
    tell(
      bookFrom({
        Rekap: change(recap, changes),
        ...Object.fromEntries(
          NAMES.map((name, i) => [name, unit(name, 45_000_000 + i * 9_000_000)]),
        ),
      }),
    ).flatMap((each) => (each.severity === 'info' ? [] : [`${each.code} ${each.cell}`]));

  it('may have titles that mean nothing to other tables', () => {
    const titled = change(recap, { D1: 'Belanja Operasi', E1: 'Belanja Modal' });
    const told = (changes: Record<string, Input>) =>
      tell(
        bookFrom({
          Rekap: change(titled, changes),
          ...Object.fromEntries(
            NAMES.map((name, i) => [name, unit(name, 45_000_000 + i * 9_000_000)]),
          ),
        }),
      ).flatMap((each) => (each.severity === 'info' ? [] : [`${each.code} ${each.cell}`]));
    expect(told({})).toEqual([]);
    expect(told({ E6: 99_500_000 })).toEqual(['rumus-ditimpa E6']);
  });

  it('is judged like one alone', () => {
    expect(cells({})).toEqual([]);
    expect(cells({ E4: '=Hukum!D5' })).toEqual(['rumus-kolom-lain E4']);
    expect(cells({ C3: 54_000_000 })).toEqual(['rumus-ditimpa C3']);
  });
});

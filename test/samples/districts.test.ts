// The sample districts: five layouts, sums that a consolidation can be held to, and faults where they were planted.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { HostSheet, HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import { districtFiles } from '../../scripts/samples/districts/districtFiles.ts';
import { JAMBI, SULAWESI_TENGAH } from '../../scripts/samples/districts/provinces.ts';
import { workbookDump } from '../../scripts/samples/workbookDump.ts';

const FOLDER = new URL('../../samples/kabupaten/', import.meta.url);

/** Where each layout has its table, its name column, pagu and the Rp of the four quarters; independent of the writer. */
const PLACES = {
  A: { sheet: 'Evaluasi 2024', name: 2, pagu: 10, rp: [12, 14, 16, 18], k: [11, 13, 15, 17] },
  B: { sheet: 'E.81', name: 0, pagu: 9, rp: [11, 13, 15, 17], k: [10, 12, 14, 16] },
  C: { sheet: 'Laporan', name: 1, pagu: 5, rp: [6, 8, 10, 12], k: [7, 9, 11, 13] },
  D: { sheet: 'Renaksi', name: 4, pagu: 8, rp: [10, 12, 14, 16], k: [9, 11, 13, 15] },
  E: { sheet: 'Lampiran', name: 0, pagu: 5, rp: [7, 9, 11, 13], k: [6, 8, 10, 12] },
} as const;

type Layout = keyof typeof PLACES;

/** What a person adds up with a pocket calculator over the rows that are sub kegiatan in this layout. */
function addUp(
  workbook: HostWorkbook,
  layout: Layout,
  names: ReadonlySet<string>,
): { pagu: number; rp: (number | null)[]; rows: number } {
  const place = PLACES[layout];
  const sheet = workbook.sheet(place.sheet)!;
  const rows: number[] = [];
  for (let row = 0; row < sheet.usedRows(); row++)
    if (isSub(sheet.display(row, place.name), layout, names)) rows.push(row);
  const sum = (column: number): number | null => {
    const figures = rows.flatMap((row) =>
      sheet.display(row, column) === '' ? [] : [figure(sheet, row, column)],
    );
    return figures.length === 0 ? null : figures.reduce((a, b) => a + b, 0);
  };
  return { pagu: sum(place.pagu)!, rp: place.rp.map(sum), rows: rows.length };
}

function isSub(text: string, layout: Layout, names: ReadonlySet<string>): boolean {
  if (layout === 'A') return names.has(text);
  if (layout === 'D') return text !== '' && !/^(Sub Kegiatan|\d+)$/.test(text);
  return /^2\.13\.\d\d\.2\.\d\d\.\d{2,4}( |$)/.test(text);
}

function figure(sheet: HostSheet, row: number, column: number): number {
  const value = sheet.result(row, column);
  if (typeof value === 'number') return value;
  return Number(String(value).replace(/^Rp /, '').replace(/[.,]/g, ''));
}

const nomenclature = JSON.parse(
  readFileSync(new URL('nomenklatur.json', FOLDER), 'utf8'),
) as string[][];
const subNames = new Set(
  nomenclature.flatMap(([, , level, nama]) => (level === 'sub_kegiatan' ? [nama!] : [])),
);

describe.each([
  ['Jambi', JAMBI],
  ['Sulawesi Tengah', SULAWESI_TENGAH],
] as const)('the districts of %s', (_, province) => {
  const { files, expected } = districtFiles(province);

  it.each(
    expected.districts
      .filter(({ terbaca }) => terbaca)
      .map((district) => [district.file, district] as const),
  )(
    '%s adds up to what is expected of it, and reports no further than it says',
    (file, district) => {
      const { content } = files.find((each) => each.file === file)!;
      const sums = addUp(content as HostWorkbook, district.layout as Layout, subNames);
      expect(sums).toEqual({
        pagu: district.pagu,
        rp: district.realisasiRp,
        rows: district.rows.sub_kegiatan,
      });
      expect(district.realisasiRp.map((value) => value !== null)).toEqual(
        [1, 2, 3, 4].map((quarter) => quarter <= district.terlapor),
      );
    },
  );

  it('name their district and the year above the table', () => {
    for (const { content, kode } of files) {
      if (typeof content === 'string') continue;
      const district = province.districts.find((each) => each.kode === kode)!;
      const sheet = content.sheet(PLACES[district.layout].sheet)!;
      const above = [0, 1, 2, 3].map((row) => sheet.display(row, 0)).join(' ');
      expect(above).toContain(district.nama.toUpperCase());
      expect(above).toContain('2024');
    }
  });

  it('add up to the province, money by money', () => {
    const read = expected.districts.filter(({ terbaca }) => terbaca);
    const add = (values: readonly (number | null)[]): number =>
      values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    expect(expected.provinsi.pagu).toBe(add(read.map(({ pagu }) => pagu)));
    expect(expected.provinsi.realisasiRp[0]).toBe(
      add(read.map(({ realisasiRp }) => realisasiRp[0]!)),
    );
    const subs = expected.rows.filter(({ level }) => level === 'sub_kegiatan');
    expect(add(subs.map(({ pagu }) => pagu))).toBe(expected.provinsi.pagu);
    expect(
      expected.rows.filter(({ satuan }) => satuan === '%').every(({ target }) => target === null),
    ).toBe(true);
  });

  it('spend no more than their pagu where nothing was planted', () => {
    for (const district of expected.districts) {
      if (!district.terbaca || district.fault) continue;
      const spent = district.realisasiRp.reduce<number>((sum, value) => sum + (value ?? 0), 0);
      expect(spent).toBeGreaterThan(0);
      expect(spent).toBeLessThanOrEqual(district.pagu);
      expect(district.menurutProgram).toEqual({
        pagu: district.pagu,
        realisasiRp: district.realisasiRp,
      });
    }
  });
});

describe('the five of Jambi', () => {
  const { files, expected } = districtFiles(JAMBI);

  it('use five layouts', () => {
    expect(expected.districts.map(({ layout }) => layout).sort()).toEqual([
      'A',
      'B',
      'C',
      'D',
      'E',
    ]);
  });

  it('are committed as the script writes them', async () => {
    expect(JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8'))).toEqual(expected);
    for (const { file, content } of files) {
      const committed = await loadXlsx(readFileSync(new URL(file, FOLDER)), file);
      expect(workbookDump(committed)).toEqual(workbookDump(content as HostWorkbook));
    }
  });

  it('differ as offices differ: money as text, units in the number format, a cover sheet, pages', () => {
    const open = (file: string): HostWorkbook =>
      files.find((each) => each.file === file)!.content as HostWorkbook;
    const money = open('kabupaten-muaro-jambi.xlsx').sheet('Laporan')!.content(6, 5);
    expect(money.type === 'text' && money.value).toMatch(/^Rp \d{1,3}(\.\d{3})+$/);
    const english = open('kabupaten-bungo.xlsx').sheet('Renaksi')!.content(8, 8);
    expect(english.type === 'text' && english.value).toMatch(/^\d{1,3}(,\d{3})+$/);
    expect(open('kabupaten-kerinci.xlsx').sheet('E.81')!.display(11, 8)).toMatch(/^\d+ Dokumen$/);
    const tebo = open('kabupaten-tebo.xlsx');
    expect(tebo.sheets().map(({ name }) => name)).toEqual(['Sampul', 'Lampiran']);
    const codes = Array.from({ length: 70 }, (_, row) => tebo.sheet('Lampiran')!.display(row, 0));
    expect(codes.filter((code) => code === 'Kode Rekening')).toHaveLength(3);
    expect(codes).toContain('2.13.01.2.02.0001');
  });
});

describe('the thirteen of Sulawesi Tengah', () => {
  const { files, expected } = districtFiles(SULAWESI_TENGAH);
  const of = (nama: string): (typeof expected.districts)[number] =>
    expected.districts.find((district) => district.nama === nama)!;

  it('are thirteen: one is late, one cannot be opened', () => {
    expect(expected.districts).toHaveLength(13);
    expect(
      expected.districts
        .filter(({ terbaca, terlapor }) => terbaca && terlapor < 2)
        .map(({ nama }) => nama),
    ).toEqual(['Kabupaten Donggala']);
    expect(
      files.filter(({ content }) => typeof content === 'string').map(({ file }) => file),
    ).toEqual(['kabupaten-buol.xlsx']);
  });

  it('have three faults, and only there do programs and sub kegiatan disagree', () => {
    const apart = expected.districts.filter(
      ({ pagu, menurutProgram }) => pagu !== menurutProgram.pagu,
    );
    expect(apart.map(({ nama, fault }) => [nama, fault])).toEqual([
      ['Kabupaten Parigi Moutong', 'sub-kali-1000'],
      ['Kabupaten Sigi', 'anak-tertinggal'],
    ]);
    const parigi = of('Kabupaten Parigi Moutong');
    expect((parigi.pagu - parigi.menurutProgram.pagu) % 999).toBe(0);
    const poso = files.find(({ file }) => file === 'kabupaten-poso.xlsx')!.content as HostWorkbook;
    const sheet = poso.sheet('E.81')!;
    const row = Array.from({ length: sheet.usedRows() }, (_, at) => at).find(
      (at) => sheet.display(at, 0) === '2.13.04.2.01',
    )!;
    expect(figure(sheet, row, 9)).toBe(figure(sheet, row - 1, 9) * 1000);
  });
});

// What must hold for any sheet: no content makes the reader fail, and what means nothing changes nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/grid/cell.ts';
import type { Grid } from '../../../src/core/grid/grid.ts';
import type { PlanTable } from '../../../src/core/model/planTable.ts';
import { readGrid } from '../../../src/core/reader/readGrid.ts';
import { type CellInput, gridOf, tsv } from '../../support/gridOf.ts';

const WORDS = [
  'No',
  'Kode',
  'Program',
  'Kegiatan',
  'Sub Kegiatan',
  'Sasaran Strategis',
  'Indikator Kinerja',
  'Target',
  'TW I',
  'K',
  'Rp',
  'Pagu',
  'Realisasi',
  '%',
  'Januari',
  'Penanggung Jawab',
  'Aksi',
  'JUMLAH',
  'Total Anggaran',
  '-',
  'v',
  '2.13.02',
  '2.13.02.2.01',
  'TW 1 = 355',
  'Rp 1.250.000',
  '1.234',
  '12 Desa dan 13 Kelurahan',
  '25 %',
  '#DIV/0!',
  'NIP. [nomor]',
  'Kepala Dinas',
  '(1)',
  '2',
  '3',
  'PROGRAM PENATAAN DESA',
  'Fasilitasi Tata Wilayah Desa',
  'Jumlah desa',
  '  ',
  'Tahun 2024',
  '=1+1',
  'Catatan: x',
  'Rata-rata capaian',
];

const cell: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.double({ noNaN: false }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom<Cell['kind']>('date', 'error', 'number', 'text'),
      v: fc.constantFrom('2024-01-02', '#REF!', 'x'),
      format: fc.constantFrom('0%', '@', '#,##0.00'),
    }),
  },
);

const sheet: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 0, maxLength: 12 }), { maxLength: 14 }),
    fc.array(
      fc.tuple(
        fc.nat(15),
        fc.nat(13),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 6 }),
      ),
      { maxLength: 5 },
    ),
    fc.array(
      fc.record({
        key: fc.constantFrom('renaksi:form', 'renaksi:col', 'renaksi:row', 'lain'),
        value: fc.constantFrom(
          'header',
          'number',
          'total',
          'footer',
          'pagu',
          'uraian',
          'evaluasi-renaksi@1',
          'x',
        ),
        on: fc.constantFrom<'sheet' | 'row' | 'column'>('sheet', 'row', 'column'),
        index: fc.option(fc.nat(20), { nil: null }),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([rows, merges, tags]) => ({
    ...gridOf(rows, { tags }),
    merges: merges.map(([row, column, height, width]) => ({
      row,
      column,
      rows: height,
      columns: width,
    })),
  }));

describe('any sheet', () => {
  it('never makes the reader throw, and every row is named once as plan, total or ignored', () => {
    fc.assert(
      fc.property(sheet, (grid) => {
        for (const table of readGrid(grid)) {
          const left = new Set(table.ignoredRows.map(({ row }) => row));
          for (const total of table.totalRows) expect(left.has(total.row)).toBe(false);
          for (const row of table.rows) {
            expect(row.row).toBeLessThan(grid.cells.length);
            if (row.parent !== null) expect(row.parent).toBeLessThan(row.index);
            for (const value of Object.values(row.values)) {
              expect(grid.cells[value.row]![value.column]).toBeDefined();
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reads an empty sheet, one cell, and ragged merges as no table', () => {
    expect(readGrid(gridOf([]))).toEqual([]);
    expect(readGrid(gridOf([[]]))).toEqual([]);
    expect(readGrid(gridOf([['Rencana Aksi']], { merges: ['A1:Z99'] }))).toEqual([]);
  });
});

const PLAN = tsv(`
Kode	Program / Kegiatan	Indikator Kinerja	Target	Satuan	Anggaran (Rp)	TW I	TW II	TW III	TW IV	Penanggung Jawab
2.13.02	PROGRAM PENATAAN DESA	Persentase Pelaksanaan Kegiatan Penataan Desa	100	%	164,000,000					Kabid
2.13.02.2.01	Penyelenggaraan Penataan Desa	Jumlah Kegiatan Penyelenggaraan Penataan Desa	6	Kegiatan	164,000,000	1	2	2	1	Kabid
2.13.02.2.01.0001	Pembentukan, Penghapusan, Penggabungan, dan Perubahan Status Desa	Jumlah Desa	207	desa	12,000,000	50	50	50	57	Kasi
2.13.02.2.01.0002	Fasilitasi Tata Wilayah Desa	Jumlah Desa yang Terfasilitasi Penataan Wilayahnya.	207	Desa	30,000,000	-	100	107	-	Kasi
		Jumlah dokumen tata wilayah	2	Dokumen			1		1	Kasi
2.13.02.2.01.0006	Fasilitasi Sarana dan Prasarana Desa	Jumlah sarana dan Prasaran Desa	10	unit	122,000,000	5	5			Kasi
	JUMLAH				164,000,000					
`);

/** Everything that was understood, without where it stood. */
function meaning(table: PlanTable): unknown {
  return {
    columns: table.columns.map((column) => column.id).sort(),
    rows: table.rows.map((row) => ({
      level: row.level,
      kode: row.kode,
      name: row.name,
      indicator: row.indicator,
      parent: row.parent,
      pj: row.penanggungJawab,
      values: Object.fromEntries(
        Object.entries(row.values)
          .map(([id, value]) => [id, [value.state, value.value, value.quantities]] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    })),
    totals: table.totalRows.map((total) => [total.label, total.values.pagu?.value]),
  };
}

const read = (rows: readonly (readonly CellInput[])[]): PlanTable => {
  const tables = readGrid(gridOf(rows));
  expect(tables).toHaveLength(1);
  return tables[0]!;
};

describe('what changes nothing in what is read', () => {
  const original = meaning(read(PLAN));
  const width = PLAN[0]!.length;

  it('reads the plan itself with three levels, an indicator row and a total', () => {
    const table = read(PLAN);
    expect(table.rows.map((row) => row.level)).toEqual([
      'program',
      'kegiatan',
      'sub_kegiatan',
      'sub_kegiatan',
      'indikator',
      'sub_kegiatan',
    ]);
    expect(table.totalRows).toHaveLength(1);
  });

  it('columns in another order', () => {
    const orders = fc.shuffledSubarray([...Array(width).keys()], { minLength: width });
    fc.assert(
      fc.property(orders, (order) => {
        const moved = PLAN.map((row) => order.map((at) => row[at] ?? null));
        expect(meaning(read(moved))).toEqual(original);
      }),
      { numRuns: 200 },
    );
  });

  it('the header again on every page, with page footers and blank rows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(PLAN.length - 2), { maxLength: 4 }), (pages) => {
        const rows: CellInput[][] = [];
        PLAN.forEach((row, i) => {
          if (i > 0 && pages.includes(i)) rows.push(['Rencana Kerja Tahun 2024'], [], PLAN[0]!);
          rows.push(row);
        });
        expect(meaning(read(rows))).toEqual(original);
      }),
      { numRuns: 60 },
    );
  });

  it('columns that nobody knows, and title lines above', () => {
    fc.assert(
      fc.property(fc.nat(width), fc.nat(4), (at, lines) => {
        const rows: CellInput[][] = Array.from({ length: lines }, () => ['RENCANA AKSI DINAS']);
        PLAN.forEach((row, i) => {
          const wide = Array.from({ length: width }, (_, c) => row[c] ?? null);
          wide.splice(at, 0, i === 0 ? 'Koordinat Rumah Warna' : i % 2 ? 'biru' : null);
          rows.push(wide);
        });
        const table = read(rows);
        expect(table.unknownColumns.map((column) => column.title)).toEqual([
          'Koordinat Rumah Warna',
        ]);
        expect(meaning(table)).toEqual(original);
      }),
      { numRuns: 60 },
    );
  });

  const SYNONYMS: readonly (readonly string[])[] = [
    ['Kode', 'KODE REKENING', 'Kd.', 'Kode Nomenklatur'],
    [
      'Program / Kegiatan',
      'URAIAN',
      'Program, Kegiatan dan Sub Kegiatan',
      'Nama Program/Kegiatan/Sub Keg.',
      'Urusan/Program/Kegiatan',
      'Progam / Kegaitan',
    ],
    [
      'Indikator Kinerja',
      'INDIKATOR',
      'Tolok Ukur Kinerja',
      'Indikator Kinerja Program (outcome) dan Kegiatan (output)',
      'Indkator Kinerja',
    ],
    ['Target', 'TARGET KINERJA', 'Tgt', 'Target Tahun 2024', 'Traget'],
    ['Satuan', 'SAT.', 'satuan'],
    ['Anggaran (Rp)', 'PAGU', 'Pagu Indikatif', 'Alokasi Dana', 'Pagu Anggaran 2024', 'Angaran'],
    ['TW I', 'Triwulan I', 'TW.1', 'Tribulan 1', 'TRIWULAN KE-1', 'Target TW I'],
    ['TW II', 'Triwulan II', 'TW.2', 'Tribulan 2', 'TRIWULAN KE-2', 'Target TW II'],
    ['TW III', 'Triwulan III', 'TW.3', 'Tribulan 3', 'TRIWULAN KE-3', 'Target TW III'],
    ['TW IV', 'Triwulan IV', 'TW.4', 'Tribulan 4', 'TRIWULAN KE-4', 'Target TW IV'],
    [
      'Penanggung Jawab',
      'PENANGGUNGJAWAB',
      'PIC',
      'Pelaksana',
      'Unit Kerja Penanggung Jawab',
      'Penanggug Jawab',
    ],
  ];

  it('other words and typing errors in the header', () => {
    const titles = fc.tuple(...SYNONYMS.map((words) => fc.constantFrom(...words)));
    fc.assert(
      fc.property(titles, (header) => {
        expect(meaning(read([header, ...PLAN.slice(1)]))).toEqual(original);
      }),
      { numRuns: 400 },
    );
  });
});

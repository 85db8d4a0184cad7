// A sample table as neutral data: what stands in which cell, without any spreadsheet library.
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const cell = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.strictObject({ v: z.number(), f: z.string() }),
  z.strictObject({ error: z.string() }),
  z.strictObject({ formula: z.string(), f: z.optional(z.string()) }),
]);

/** `[row, column, rows, columns]`, counted from the first row of the header or of the table row. */
const merge = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const level = z.enum(['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan', 'indikator']);

/** Bold in the whole row, or in these columns. */
const bold = z.optional(z.union([z.boolean(), z.array(z.number())]));

const cells = z.array(cell);
const merges = z.optional(z.array(merge));

const row = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), text: z.string() }),
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({ kind: z.literal('header'), header: z.string() }),
  z.strictObject({ kind: z.literal('numbers'), cells, merges }),
  z.strictObject({ kind: z.literal('body'), level: z.optional(level), cells, bold, merges }),
  z.strictObject({ kind: z.literal('total'), cells, bold, merges }),
  z.strictObject({ kind: z.literal('note'), cells, bold }),
  z.strictObject({
    kind: z.literal('sign'),
    blocks: z.array(
      z.strictObject({ column: z.number(), columns: z.number(), lines: z.array(z.string()) }),
    ),
  }),
]);

const table = z.strictObject({
  id: z.string(),
  form: z.string(),
  source: z.strictObject({ document: z.string(), table: z.string() }),
  workbook: z.string(),
  sheet: z.string(),
  year: z.number(),
  /** Width in characters; `format` is the number format of figures in the body. */
  columns: z.array(
    z.strictObject({
      width: z.number(),
      format: z.optional(z.string()),
      align: z.optional(z.enum(['left', 'center', 'right'])),
    }),
  ),
  headers: z.record(
    z.string(),
    z.strictObject({
      rows: z.array(z.array(z.union([z.null(), z.string(), z.number()]))),
      merges: z.array(merge),
    }),
  ),
  rows: z.array(row),
});

export type SampleCell = z.infer<typeof cell>;
export type SampleRow = z.infer<typeof row>;
export type SampleTable = z.infer<typeof table>;

const FOLDER = new URL('../../samples/data/', import.meta.url);

/** All transcribed tables, in the order in which they stand in their documents. Throws on malformed data. */
export function loadSampleTables(): SampleTable[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => table.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))))
    .sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
}

/** One transcribed table. Throws when there is none of that id. */
export function loadSampleTable(id: string): SampleTable {
  return table.parse(JSON.parse(readFileSync(new URL(`${id}.json`, FOLDER), 'utf8')));
}

/** Merangin prints its three tables in this order; the ids of the others sort by themselves. */
const MERANGIN = [
  'merangin-renaksi-bulanan',
  'merangin-evaluasi-renaksi',
  'merangin-capaian-kinerja',
];

function order(sample: SampleTable): number {
  return MERANGIN.indexOf(sample.id);
}

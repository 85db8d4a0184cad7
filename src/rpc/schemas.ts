// What each call accepts, checked before anything is done with it.
import * as z from 'zod/mini';
import type { CallName, Request } from './contract.ts';

const nothing = z.object({});
const sheetOrNull = z.nullable(z.string());
const position = z.int().check(z.nonnegative());

const rect = z.object({
  row: position,
  column: position,
  rows: position,
  columns: position,
});

const cell = z.object({
  kind: z.enum(['blank', 'number', 'text', 'boolean', 'date', 'error']),
  value: z.nullable(z.union([z.number(), z.string(), z.boolean()])),
  formula: z.nullable(z.string()),
  format: z.string(),
  display: z.string(),
  note: z.nullable(z.string()),
  bold: z.boolean(),
  fill: z.nullable(z.string()),
});

const gridMessage = z.object({
  sheet: z.string(),
  locale: z.string(),
  cells: z.array(z.object({ r: position, c: position, cell })),
  rows: position,
  columns: position,
  merges: z.array(rect),
  hiddenRows: z.array(position),
  hiddenColumns: z.array(position),
  frozenRows: position,
  tags: z.array(
    z.object({
      key: z.string(),
      value: z.string(),
      on: z.enum(['sheet', 'row', 'column']),
      index: z.nullable(position),
    }),
  ),
});

type Schemas = { readonly [K in CallName]: z.ZodMiniType<Request<K>> };

/** Values that have a sentence of their own (a triwulan of 5) are judged by the use case, not here. */
export const REQUEST_SCHEMAS: Schemas = {
  getOverview: nothing,
  listForms: nothing,
  insertForm: z.object({
    form: z.string(),
    tahun: z.nullable(z.number()),
    wilayah: z.nullable(z.string()),
    instansi: z.nullable(z.string()),
    kode: z.array(z.string()),
  }),
  readPlan: z.object({ sheet: sheetOrNull }),
  validatePlan: z.object({ sheet: sheetOrNull }),
  jumpTo: z.object({ sheet: z.string(), cell: z.string() }),
  applyRepair: z.object({ sheet: sheetOrNull, about: z.array(z.string()) }),
  acceptFinding: z.object({ about: z.string(), reason: z.nullable(z.string()) }),
  getRules: nothing,
  setSeverity: z.object({
    code: z.string(),
    severity: z.nullable(z.enum(['error', 'warning', 'info', 'off'])),
  }),
  markFindings: z.object({ sheet: sheetOrNull, on: z.boolean() }),
  updateForm: z.object({ sheet: sheetOrNull, write: z.boolean() }),
  undoLast: nothing,
  makeRecap: z.object({ sheet: sheetOrNull, triwulan: z.number(), write: z.boolean() }),
  beginConsolidation: z.object({ tahun: z.number(), triwulan: z.number() }),
  sendDistrict: z.object({
    job: z.string(),
    file: z.string(),
    wilayah: z.nullable(z.string()),
    grids: z.array(gridMessage),
    failure: z.nullable(z.string()),
    last: z.boolean(),
  }),
  stepPublish: z.object({ job: z.string() }),
  finishConsolidation: z.object({ job: z.string() }),
  getRegistry: nothing,
  importRegistry: z.object({ text: z.string() }),
  startRun: z.object({
    tahun: z.number(),
    triwulan: z.number(),
    owner: z.string(),
    again: z.boolean(),
  }),
  stepRun: z.object({ job: z.string(), owner: z.string() }),
  cancelRun: z.object({ job: z.string(), owner: z.string() }),
  traceTotal: z.object({
    wilayah: z.nullable(z.string()),
    kode: z.nullable(z.string()),
    figure: z.enum(['pagu', 'rp1', 'rp2', 'rp3', 'rp4', 'target', 'k1', 'k2', 'k3', 'k4']),
  }),
};

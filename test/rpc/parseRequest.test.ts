// Requests from outside: complete ones pass unchanged, broken ones name the field at fault.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/ports/appError.ts';
import type { CallName, Request } from '../../src/rpc/contract.ts';
import { CALLS } from '../../src/rpc/globals.ts';
import { parseRequest } from '../../src/rpc/parseRequest.ts';

const GOOD: { readonly [K in CallName]: Request<K> } = {
  getOverview: {},
  listForms: {},
  insertForm: {
    form: 'evaluasi-renaksi',
    tahun: 2024,
    wilayah: '15.02',
    instansi: 'Dinas PMD',
    kode: ['2.13.01'],
  },
  readPlan: { sheet: null },
  validatePlan: { sheet: 'Lembar1' },
  jumpTo: { sheet: 'Lembar1', cell: 'F12' },
  applyRepair: { sheet: null, about: ['a'] },
  acceptFinding: { about: 'a', reason: 'memang demikian' },
  getRules: {},
  setSeverity: { code: 'jumlah-anak', severity: 'off' },
  markFindings: { sheet: null, on: true },
  updateForm: { sheet: null, write: false },
  undoLast: {},
  makeRecap: { sheet: null, triwulan: 5, write: false },
  beginConsolidation: { tahun: 2024, triwulan: 2 },
  sendDistrict: {
    job: 'j',
    file: 'Kab A.xlsx',
    wilayah: null,
    grids: [
      {
        sheet: 'Renja',
        locale: 'id_ID',
        cells: [
          {
            r: 0,
            c: 1,
            cell: {
              kind: 'number',
              value: 1.5,
              formula: '=1,5',
              format: '',
              display: '1,5',
              note: null,
              bold: false,
              fill: null,
            },
          },
        ],
        rows: 1,
        columns: 2,
        merges: [{ row: 0, column: 0, rows: 1, columns: 1 }],
        hiddenRows: [],
        hiddenColumns: [],
        frozenRows: 0,
        tags: [{ key: 'form', value: 'x', on: 'sheet', index: null }],
      },
    ],
    failure: null,
    last: true,
  },
  stepPublish: { job: 'j' },
  finishConsolidation: { job: 'j' },
  getRegistry: {},
  importRegistry: { text: 'Kab. Kerinci https://docs.google.com/spreadsheets/d/1a' },
  startRun: { tahun: 2024, triwulan: 2, owner: 'Sari', again: false },
  stepRun: { job: 'j', owner: 'Sari' },
  cancelRun: { job: 'j', owner: 'Sari' },
  traceTotal: { wilayah: '15.02', kode: null, figure: 'rp2' },
};

function detail(name: CallName, request: unknown): unknown {
  try {
    return parseRequest(name, request);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(error.code).toBe('BAD_REQUEST');
    return error.params.field;
  }
}

describe('requests', () => {
  it('pass unchanged when they are complete, for every call', () => {
    for (const name of CALLS.sekretariat) expect(detail(name, GOOD[name])).toEqual(GOOD[name]);
  });

  it('may be absent where nothing is asked', () => {
    expect(parseRequest('undoLast', null)).toEqual({});
    expect(parseRequest('getOverview', undefined)).toEqual({});
  });

  it('name the field at fault', () => {
    expect(detail('jumpTo', { sheet: 'Lembar1' })).toBe('jumpTo: cell');
    expect(detail('insertForm', { ...GOOD.insertForm, kode: [1] })).toBe('insertForm: kode.0');
    expect(detail('makeRecap', { sheet: null, triwulan: '2', write: true })).toBe(
      'makeRecap: triwulan',
    );
    const { grids } = GOOD.sendDistrict;
    const cells = [{ r: -1, c: 0, cell: grids[0]!.cells[0]!.cell }];
    expect(detail('sendDistrict', { ...GOOD.sendDistrict, grids: [{ ...grids[0]!, cells }] })).toBe(
      'sendDistrict: grids.0.cells.0.r',
    );
    expect(detail('readPlan', 'Lembar1')).toBe('readPlan');
  });

  it('never throw anything but BAD_REQUEST, and drop what nobody asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALLS.sekretariat), fc.jsonValue(), (name, request) => {
        detail(name, request);
      }),
    );
    expect(parseRequest('jumpTo', { ...GOOD.jumpTo, __proto__: null, lain: 1 })).toEqual(
      GOOD.jumpTo,
    );
  });
});

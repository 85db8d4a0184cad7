// What the bundle costs on Google, counted on the host: calls do not grow with rows. And what a broken call leaves.
import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../host/apps-script/createAppsScript.ts';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { Content, HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { buildAll } from '../../scripts/build.ts';
import type { Result } from '../../src/rpc/result.ts';

await buildAll({ quiet: true });

function open(book: HostWorkbook, refuse?: (call: string) => string | null) {
  const host = createAppsScript({
    edition: 'kantor',
    workbooks: [book],
    activeId: book.id,
    ...(refuse ? { refuse } : {}),
  });
  return {
    host,
    call: (name: string, request: unknown) => host.call(name, request) as Result<never>,
  };
}

const PROGRAMS = ['2.13.01', '2.13.02', '2.13.03', '2.13.04', '2.13.05'];

function insert(kode: readonly string[]) {
  return { form: 'evaluasi-renaksi', tahun: 2024, wilayah: null, instansi: null, kode };
}

/** Turns: how often Sheets has to send what it kept back before it can answer. */
function say(what: string, cost: { calls: number; turns: number }, before: string): void {
  const tail = before === '' ? '' : ` (${before})`;
  console.log(`${what}: ${cost.calls} panggilan, ${cost.turns} bolak-balik${tail}`);
}

const text = (value: string): Content => ({ type: 'text', value });
const number = (value: number): Content => ({ type: 'number', value });

/** A plan of `rows` kegiatan below one program, with a sum that is a formula. */
function plan(rows: number): HostWorkbook {
  const book = createWorkbook({ id: 'buku', locale: 'id_ID' });
  const sheet = book.addSheet('Renja', rows + 20, 10);
  const head = ['Kode', 'Program / Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'];
  sheet.setContents(0, 0, [head.map(text)]);
  sheet.setContents(1, 0, [
    [
      text('2.13.01'),
      text('Program Penataan Desa'),
      text('Jumlah desa'),
      text('5 Desa'),
      { type: 'formula', formula: `=SUM(E3:E${rows + 2})` },
    ],
  ]);
  for (let row = 0; row < rows; row++) {
    sheet.setContents(row + 2, 0, [
      [
        text(`2.13.01.2.${String((row % 90) + 1).padStart(2, '0')}`),
        text(`Kegiatan ke-${row + 1}`),
        text('Jumlah dokumen'),
        text('1 Dokumen'),
        number(1_000_000 + row),
      ],
    ]);
  }
  return book;
}

describe('service calls', () => {
  it('do not grow with the rows of a form', () => {
    const costs = [[], PROGRAMS].map((kode) => {
      const book = createWorkbook({ id: 'buku', locale: 'id_ID' });
      book.addSheet('Lembar1');
      const { host, call } = open(book);
      expect(call('insertForm', insert(kode)).ok).toBe(true);
      const { stats } = host;
      return { rows: book.sheets()[1]!.usedRows(), calls: stats.total(), turns: stats.turns };
    });
    const [few, many] = costs as [(typeof costs)[0], (typeof costs)[0]];
    say('insertForm evaluasi-renaksi', few, 'dulu 288 dan 3');
    expect(many.rows).toBeGreaterThan(few.rows * 2);
    expect(many.calls).toBe(few.calls);
    // Most are tags and merges of the header: each takes a call of its own, whatever the form's rows.
    expect(few.calls).toBeLessThan(220);
    // What Sheets keeps back is sent before a write counts as done.
    expect(few.turns).toBeLessThanOrEqual(3);
  });

  it.each(['readPlan', 'validatePlan'])('do not grow with the rows that %s reads', (name) => {
    const calls = [20, 800].map((rows) => {
      const { host, call } = open(plan(rows));
      expect(call(name, { sheet: 'Renja' }).ok).toBe(true);
      if (rows === 20) say(name, { calls: host.stats.total(), turns: host.stats.turns }, '');
      return host.stats.total();
    });
    expect(calls[1]).toBe(calls[0]);
    expect(calls[0]).toBeLessThan(27);
  });

  it('do not grow with the columns that readPlan reads', () => {
    const calls = [0, 40].map((more) => {
      const book = plan(20);
      const sheet = book.sheet('Renja')!;
      for (let c = 0; c < more; c++) sheet.setContents(5, 12 + c, [[text('catatan')]]);
      const { host, call } = open(book);
      expect(call('readPlan', { sheet: 'Renja' }).ok).toBe(true);
      return host.stats.total();
    });
    expect(calls[1]).toBe(calls[0]);
  });
});

describe('a call of Google that fails', () => {
  it('leaves the workbook as it was, wherever inserting a form is interrupted', () => {
    const count = () => {
      const book = createWorkbook({ id: 'buku', locale: 'id_ID' });
      book.addSheet('Lembar1');
      const { host, call } = open(book);
      call('insertForm', insert([]));
      let all = 0;
      for (const times of host.stats.calls.values()) all += times;
      return all;
    };
    const total = count();
    let failures = 0;
    for (let at = 1; at <= total; at += 7) {
      const book = createWorkbook({ id: 'buku', locale: 'id_ID' });
      book.addSheet('Lembar1');
      book.type('Lembar1', 0, 0, 'catatan kantor');
      let calls = 0;
      const { call } = open(book, () =>
        ++calls === at ? 'Service Spreadsheets timed out while accessing document.' : null,
      );
      const result = call('insertForm', insert([]));
      const names = book.sheets().map((sheet) => sheet.name);
      expect(book.sheet('Lembar1')!.display(0, 0)).toBe('catatan kantor');
      if (result.ok) expect(names).toHaveLength(2);
      else {
        failures++;
        expect(result.error.code).toBe('GOOGLE_BUSY');
        expect(names, `interrupted at call ${at}`).toEqual(['Lembar1']);
      }
    }
    expect(failures).toBeGreaterThan(20);
  });
});

// The entry functions as the panel, the menu and the command reach them: through the built bundle.
import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../host/apps-script/createAppsScript.ts';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import { buildAll } from '../../scripts/build.ts';
import type { Result } from '../../src/rpc/result.ts';

await buildAll({ quiet: true });

function open(edition: 'kantor' | 'sekretariat', refuse?: (call: string) => string | null) {
  const book = createWorkbook({ id: 'buku', name: 'Rencana aksi 2024', locale: 'id_ID' });
  book.addSheet('Lembar1');
  const host = createAppsScript({
    edition,
    workbooks: [book],
    activeId: 'buku',
    ...(refuse ? { refuse } : {}),
  });
  const call = (name: string, request: unknown) => host.call(name, request) as Result<unknown>;
  return { book, host, call };
}

describe('a call', () => {
  it('ends in one Indonesian sentence whatever is wrong, never in English or a stack', () => {
    const { call, host } = open('sekretariat');
    const results = [
      call('insertForm', {
        form: 'tidak-ada',
        tahun: 2024,
        wilayah: null,
        instansi: null,
        kode: [],
      }),
      call('readPlan', { sheet: 'Hilang' }),
      call('readPlan', { sheet: 'Lembar1' }),
      call('makeRecap', { sheet: 'Lembar1', triwulan: 5, write: false }),
      call('makeRecap', {}),
      call('undoLast', {}),
    ];
    const codes = results.map((result) => (result.ok ? 'ok' : result.error.code));
    expect(codes).toEqual([
      'UNKNOWN_FORM',
      'SHEET_MISSING',
      expect.stringMatching(/^(SHEET_EMPTY|NO_TABLE)$/),
      'BAD_QUARTER',
      'BAD_REQUEST',
      'NOTHING_TO_UNDO',
    ]);
    for (const result of results) {
      if (result.ok) continue;
      expect(result.error.message).toMatch(/^[A-Z][^{}<>]{20,}\.$/);
      expect(result.error.message).not.toMatch(/Error|undefined|null|\bat \w+ \(/);
    }
    expect(host.logs).toEqual([]);
  });

  it('tells of a protected range, and leaves the workbook as it was', () => {
    let refusing = false;
    const { book, call } = open('kantor', (name) =>
      refusing && name === 'Range.setValues'
        ? 'You are trying to edit a protected cell or object.'
        : null,
    );
    refusing = true;
    const request = {
      form: 'evaluasi-renaksi',
      tahun: 2024,
      wilayah: null,
      instansi: null,
      kode: [],
    };
    const refused = call('insertForm', request);
    expect(refused).toMatchObject({ ok: false, error: { code: 'NO_PERMISSION' } });
    expect(book.sheets().map((sheet) => sheet.name)).toEqual(['Lembar1']);
    refusing = false;
    expect(call('insertForm', request).ok).toBe(true);
  });

  it('hides a bug behind a plain sentence and keeps its details in the log', () => {
    const { call, host } = open('kantor', (name) =>
      name === 'Spreadsheet.getSheets' ? 'Sesuatu yang tak terduga' : null,
    );
    const result = call('readPlan', { sheet: null });
    expect(result).toMatchObject({ ok: false, error: { code: 'BUG' } });
    expect(JSON.stringify(result)).not.toContain('tak terduga');
    expect(host.logs.join()).toContain('tak terduga');
  });
});

describe('the menu', () => {
  it('opens the panel at the tab of its item', () => {
    const tabs: Record<string, string> = {
      openPanel: 'beranda',
      menuInsertForm: 'templat',
      menuValidate: 'periksa',
      menuRecap: 'rekap',
      menuConsolidate: 'konsolidasi',
    };
    const { host } = open('sekretariat');
    for (const { handler, title } of host.menu()) {
      expect(title).toMatch(/^(Buka|Sisipkan|Periksa|Hitung|Konsolidasikan|Batalkan) /);
      const tab = tabs[handler];
      if (!tab) continue;
      host.runMenu(handler);
      expect(host.sidebar()).toMatchObject({
        title: 'renaksi',
        html: expect.stringContaining(`<body data-tab="${tab}"`),
      });
    }
  });

  it('undoes from the menu with a toast that names the action', () => {
    const { book, host, call } = open('kantor');
    call('insertForm', {
      form: 'renja-pendanaan',
      tahun: 2024,
      wilayah: null,
      instansi: null,
      kode: [],
    });
    expect(book.sheets()).toHaveLength(2);
    host.runMenu('menuUndo');
    expect(book.sheets().map((sheet) => sheet.name)).toEqual(['Lembar1']);
    expect(host.toasts.at(-1)?.message).toMatch(/^Tindakan ".+" sudah dibatalkan\.$/);
    host.runMenu('menuUndo');
    expect(host.toasts.at(-1)?.message).toContain('Belum ada tindakan');
  });

  it('offers help in the office and consolidation in the secretariat', () => {
    const handlers = (edition: 'kantor' | 'sekretariat') =>
      open(edition)
        .host.menu()
        .map(({ handler }) => handler);
    expect(handlers('kantor')).toContain('menuHelp');
    expect(handlers('kantor')).not.toContain('menuConsolidate');
    expect(handlers('sekretariat')).toContain('menuConsolidate');
    const office = open('kantor').host;
    office.runMenu('menuHelp');
    expect(office.sidebar()?.html).toContain('<body data-tab="bantuan"');
    expect(() => office.call('beginConsolidation', {})).toThrow('not found');
  });
});

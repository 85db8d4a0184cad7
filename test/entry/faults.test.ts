// Every call that changes a workbook, failing at its service calls in turn; and two people at once.
import { describe, expect, it } from 'vitest';
import { type AppsScript, createAppsScript } from '../../host/apps-script/createAppsScript.ts';
import { gridMessages } from '../../host/apps-script/gridMessages.ts';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { Content, HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { buildAll } from '../../scripts/build.ts';
import type { Result } from '../../src/rpc/result.ts';
import type { FindingView } from '../../src/rpc/shapes.ts';

await buildAll({ quiet: true });

/** Positions tried of a call. */
const MOST = 25;
const SHEET = 'Renja';
/** A kegiatan of Magetan's Renja whose pagu somebody typed into a cell of plain text. */
const TYPED = { row: 5, column: 4, text: '1500000' };

function office(): HostWorkbook {
  const book = createWorkbook({ id: 'buku', name: 'Renja', locale: 'id_ID' });
  const sheet = book.addSheet(SHEET, 30, 8);
  const text = (value: string): Content => ({ type: 'text', value });
  const head = ['Kode', 'Program / Kegiatan', 'Indikator', 'Target', 'Pagu (Rp)'];
  const rows: Content[][] = [head.map(text)];
  rows.push([
    ...['2.13.04', 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA', 'Persentase desa', '80 Persen'].map(
      text,
    ),
    { type: 'formula', formula: '=SUM(E3:E8)' },
  ]);
  for (let row = 1; row <= 6; row++) {
    const words = [`2.13.04.2.0${row}`, `Kegiatan pembinaan ${row}`, 'Jumlah dokumen', '1 Dokumen'];
    rows.push([...words.map(text), { type: 'number', value: 1_000_000 * row }]);
  }
  sheet.setContents(0, 0, rows);
  sheet.setNumberFormats(
    2,
    4,
    Array.from({ length: 6 }, () => ['#,##0']),
  );
  sheet.setNumberFormats(TYPED.row, TYPED.column, [['@']]);
  sheet.setContents(TYPED.row, TYPED.column, [[text(TYPED.text)]]);
  return book;
}

interface Step {
  readonly name: string;
  readonly request: unknown;
}

interface Job extends Omit<Step, 'request'> {
  readonly about: string;
  readonly request: (host: AppsScript) => unknown;
  readonly before?: readonly Step[];
  /** Doing it again changes nothing. */
  readonly repeats?: boolean;
}

function call<T = unknown>(host: AppsScript, { name, request }: Step): Result<T> {
  return host.call(name, request) as Result<T>;
}

function findings(host: AppsScript): readonly FindingView[] {
  const all = call<{ findings: FindingView[] }>(host, {
    name: 'validatePlan',
    request: { sheet: null },
  });
  if (!all.ok) throw new Error(all.error.message);
  return all.value.findings;
}

const typed = (host: AppsScript): string =>
  findings(host).find((finding) => finding.code === 'angka-teks')!.about;

const MARK: Step = { name: 'markFindings', request: { sheet: null, on: true } };
const LINK =
  'https://docs.google.com/spreadsheets/d/1aB2cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV2wX3yZ4aB5c/edit';

const JOBS: readonly Job[] = [
  {
    about: 'repairing',
    name: 'applyRepair',
    request: (host) => ({ sheet: null, about: [typed(host)] }),
  },
  { about: 'marking', name: 'markFindings', request: () => MARK.request },
  {
    about: 'marking anew',
    name: 'markFindings',
    request: () => MARK.request,
    before: [MARK],
    repeats: true,
  },
  {
    about: 'taking marks off',
    name: 'markFindings',
    request: () => ({ sheet: null, on: false }),
    before: [MARK],
  },
  { about: 'undoing', name: 'undoLast', request: () => ({}), before: [MARK] },
  {
    about: 'a severity',
    name: 'setSeverity',
    request: () => ({ code: 'angka-teks', severity: 'info' }),
  },
  {
    about: 'an accepted finding',
    name: 'acceptFinding',
    request: (host) => ({ about: typed(host), reason: 'sudah dicek' }),
  },
  { about: 'the list of districts', name: 'importRegistry', request: () => ({ text: LINK }) },
];

/** Sheets and settings; not the journal, nor what is remembered of marks that do not stand in any sheet. */
function stateOf(book: HostWorkbook, host: AppsScript): string {
  const sheets = book
    .sheets()
    .filter((sheet) => !sheet.name.startsWith('~renaksi'))
    .map(({ name, hidden, tags, frozenRows }) => ({ name, hidden, tags, frozenRows }));
  const settings = [...host.properties].filter(([key]) => !/undo\.|tanda/.test(key)).sort();
  return JSON.stringify({ sheets, settings, grids: gridMessages(book) });
}

function open(job: Job) {
  const book = office();
  let fails: (call: number) => boolean = () => false;
  let calls = 0;
  const host = createAppsScript({
    edition: 'sekretariat',
    workbooks: [book],
    activeId: book.id,
    refuse: () =>
      fails(++calls) ? 'Service Spreadsheets timed out while accessing document.' : null,
  });
  for (const step of job.before ?? []) expect(call(host, step).ok).toBe(true);
  const request = job.request(host);
  const before = stateOf(book, host);
  return {
    book,
    host,
    before,
    run(when: (call: number) => boolean) {
      calls = 0;
      fails = when;
      const result = call(host, { name: job.name, request });
      fails = () => false;
      return { result, calls, after: stateOf(book, host) };
    },
  };
}

describe('a call that Google fails once', () => {
  it.each(JOBS)('leaves all as before or as after: $about', (job) => {
    const whole = open(job);
    const { result, calls, after } = whole.run(() => false);
    expect(result.ok).toBe(true);
    expect(after === whole.before).toBe(job.repeats ?? false);
    let failures = 0;
    for (let at = 1; at <= calls; at += Math.ceil(calls / MOST)) {
      const again = open(job);
      const broken = again.run((each) => each === at);
      if (!broken.result.ok) {
        failures++;
        expect(broken.result.error.code, `call ${at}`).toBe('GOOGLE_BUSY');
      }
      const wanted = broken.result.ok ? after : again.before;
      expect(broken.after === wanted, `call ${at} of ${calls}`).toBe(true);
    }
    expect(failures).toBeGreaterThan(0);
  });
});

describe('a call that Google fails for good', () => {
  it('never says that nothing was changed when something was', () => {
    const job = JOBS[1]!;
    const { calls } = open(job).run(() => false);
    const told = new Set<string>();
    for (let at = 1; at <= calls; at += Math.ceil(calls / MOST)) {
      const again = open(job);
      const { result, after } = again.run((each) => each >= at);
      if (result.ok) continue;
      told.add(result.error.code);
      if (after !== again.before) {
        expect(result.error.code, `from call ${at} on`).toBe('HALF_WRITTEN');
        expect(result.error.message).toMatch(/Renja.*Histori versi/s);
      }
    }
    expect([...told].sort()).toEqual(['GOOGLE_BUSY', 'HALF_WRITTEN']);
  });
});

describe('a number that stood in a cell of plain text', () => {
  it('becomes a number like its neighbours, counts in the sum, and is text again after undo', () => {
    const book = office();
    const host = createAppsScript({ edition: 'kantor', workbooks: [book], activeId: book.id });
    const sheet = book.sheet(SHEET)!;
    const sum = (): unknown => sheet.result(1, 4);
    expect(sum()).toBe(17_000_000);
    const repaired = call(host, { name: 'applyRepair', request: JOBS[0]!.request(host) });
    expect(repaired.ok).toBe(true);
    expect(sheet.content(TYPED.row, TYPED.column)).toEqual({ type: 'number', value: 1_500_000 });
    expect(sheet.numberFormat(TYPED.row, TYPED.column)).toBe('#,##0');
    expect(sum()).toBe(18_500_000);
    expect(call(host, { name: 'undoLast', request: {} }).ok).toBe(true);
    expect(sheet.content(TYPED.row, TYPED.column)).toEqual({ type: 'text', value: TYPED.text });
    expect(sheet.numberFormat(TYPED.row, TYPED.column)).toBe('@');
  });
});

describe('two people in one workbook', () => {
  it('write one after the other; whoever comes too late is told so, and reading never waits', () => {
    const book = office();
    const lock = { holder: {} };
    const host = createAppsScript({
      edition: 'kantor',
      workbooks: [book],
      activeId: book.id,
      lock,
    });
    expect(call(host, MARK)).toMatchObject({ ok: false, error: { code: 'BUSY' } });
    expect(findings(host).length).toBeGreaterThan(0);
    lock.holder = null as never;
    expect(call(host, MARK).ok).toBe(true);
    expect(lock.holder).toBeNull();
  });
});

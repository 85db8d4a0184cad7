// The secretary's day through the built bundle: a list of links, a reading in steps, trouble of every kind, totals.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAppsScript } from '../../host/apps-script/createAppsScript.ts';
import type { LockState } from '../../host/apps-script/lockService.ts';
import type { Fault, SheetsServerOptions } from '../../host/apps-script/sheetsServer.ts';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import { buildAll } from '../../scripts/build.ts';
import type { CallName, Reply, Request } from '../../src/rpc/contract.ts';
import type { Result } from '../../src/rpc/result.ts';

await buildAll({ quiet: true });

const NAMES = ['kerinci', 'merangin', 'muaro-jambi', 'bungo', 'tebo'];
const FOLDER = 'samples/kabupaten';
const POSITIONS = 8;
const DAY = 24 * 3_600_000;

interface Expected {
  readonly districts: readonly { readonly kode: string; readonly pagu: number }[];
  readonly provinsi: { readonly pagu: number; readonly realisasiRp: readonly number[] };
}
const EXPECTED = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Expected;
const paguOf = (kode: string): number => EXPECTED.districts.find((d) => d.kode === kode)!.pagu;

const books = new Map<string, HostWorkbook>();
const idOf = (name: string): string => books.get(name)!.id;
const linkOf = (name: string): string =>
  `https://docs.google.com/spreadsheets/d/${idOf(name)}/edit?usp=sharing#gid=0`;
/** As pasted from a chat: one link with its id only, the others as addresses. */
const list = (names: readonly string[] = NAMES): string =>
  names
    .map((name) => `Kab. ${name.replace('-', ' ')}\t${name === 'tebo' ? idOf(name) : linkOf(name)}`)
    .join('\n');

beforeAll(async () => {
  for (const name of NAMES) {
    const file = `kabupaten-${name}.xlsx`;
    books.set(name, await loadXlsx(readFileSync(`${FOLDER}/${file}`), file));
  }
});

/** The province's workbook and what outlives one load of the script. */
function province() {
  const book = createWorkbook({ id: 'provinsi', name: 'Konsolidasi Jambi', locale: 'id_ID' });
  book.addSheet('Lembar1');
  const properties = new Map<string, string>();
  const lock: LockState = { holder: null };
  const faults = new Map<string, readonly (Fault | null)[]>();
  const clock = { now: Date.UTC(2024, 6, 5, 2) };
  const attempts = new Map<string, number>();
  let broken: (call: string) => string | null = () => null;
  const remote: SheetsServerOptions = {
    readsPerMinute: 60,
    now: () => clock.now,
    fault(id) {
      const attempt = attempts.get(id) ?? 0;
      attempts.set(id, attempt + 1);
      const planned = faults.get(id) ?? [];
      return planned[Math.min(attempt, planned.length - 1)] ?? null;
    },
  };
  /** A new panel: Apps Script loads the bundle anew for each call. */
  const open = () => {
    const host = createAppsScript({
      edition: 'sekretariat',
      workbooks: [book, ...books.values()],
      activeId: 'provinsi',
      properties,
      lock,
      remote,
      now: () => clock.now,
      refuse: (call) => broken(call),
    });
    const tryCall = <K extends CallName>(name: K, request: Request<K>) =>
      host.call(name, request) as Result<Reply<K>>;
    const call = <K extends CallName>(name: K, request: Request<K>): Reply<K> => {
      const result = tryCall(name, request);
      if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
      return result.value;
    };
    return { host, call, tryCall };
  };
  return {
    book,
    properties,
    faults,
    attempts,
    clock,
    open,
    breakCalls(refuse: (call: string) => string | null) {
      broken = refuse;
    },
  };
}

type Province = ReturnType<typeof province>;
const START = { tahun: 2024, triwulan: 2, again: false };

/** What the panel does: starts, waits as it is told, and steps until nothing is left. Each step in a fresh script. */
function readAll(office: Province, owner = 'Sari') {
  const messages: string[] = [];
  let view = office.open().call('startRun', { ...START, owner });
  for (let step = 0; view.status === 'jalan' && step < 60; step++) {
    messages.push(view.message);
    office.clock.now += view.waitMs;
    view = office.open().call('stepRun', { job: view.job, owner });
  }
  messages.push(view.message);
  return { view, messages };
}

const published = (office: Province): string[] =>
  office.book
    .sheets()
    .filter((sheet) => !sheet.hidden)
    .map((sheet) => sheet.name);

describe('the list of district workbooks', () => {
  it('is made, filled from pasted links and bare ids, and refuses doubles and what is no Google Sheet', () => {
    const { call, host } = province().open();
    expect(call('getRegistry', {}).entries).toEqual([]);
    expect(call('importRegistry', { text: list() })).toEqual({ added: 5, refused: [] });
    const again = call('importRegistry', {
      text: [
        linkOf('bungo'),
        `Kabupaten Tebo; https://docs.google.com/spreadsheets/d/${'1'.repeat(44)}/edit`,
        'Kab. Sarolangun https://drive.google.com/file/d/1AAAAAAAAAAAAAAAAAAAAAAAAAAAAA/view',
      ].join('\r\n'),
    });
    expect(again.added).toBe(0);
    expect(again.refused.map(({ why }) => why)).toEqual([
      expect.stringMatching(/^Tautan yang sama sudah terdaftar untuk Kabupaten Bungo/),
      expect.stringMatching(/^Kabupaten Tebo sudah terdaftar/),
      expect.stringMatching(/bukan Google Sheets.*Simpan sebagai Google/),
    ]);
    const { entries } = call('getRegistry', {});
    expect(entries.map(({ kode, trouble }) => [kode, trouble])).toEqual(
      ['15.01', '15.02', '15.05', '15.08', '15.09'].map((kode) => [kode, null]),
    );
    expect(host.logs).toEqual([]);
  });

  it('can be undone as one step', () => {
    const office = province();
    const { call } = office.open();
    call('getRegistry', {});
    call('importRegistry', { text: list() });
    call('undoLast', {});
    expect(call('getRegistry', {}).entries).toEqual([]);
  });
});

describe('a reading over the REST API', () => {
  it('goes step by step with true progress, publishes, and traces a total to its cells', () => {
    const office = province();
    office.open().call('importRegistry', { text: list() });
    const { view, messages } = readAll(office);
    expect(messages[0]).toBe('0 dari 5: Kabupaten Kerinci');
    expect(messages[messages.length - 1]).toBe('5 dari 5');
    const { call } = office.open();
    const result = call('finishConsolidation', { job: view.job });
    expect(result.provinsi.pagu).toBe(EXPECTED.provinsi.pagu);
    expect(result.provinsi.realisasiRp.slice(0, 2)).toEqual(
      EXPECTED.provinsi.realisasiRp.slice(0, 2),
    );
    const trace = call('traceTotal', { wilayah: '15.08', kode: null, figure: 'pagu' });
    expect(trace.total).toBe(paguOf('15.08'));
    const [first] = trace.cells;
    expect(first!.link).toContain(idOf('bungo'));
    const source = books.get('bungo')!.sheet(first!.sheet)!;
    expect(first!.cell).toMatch(/^[A-Z]+\d+$/);
    expect(source).toBeDefined();
  });

  it('tells each trouble in words, tries again what may pass, and spoils no other district', () => {
    const office = province();
    office.open().call('importRegistry', { text: list() });
    office.faults.set(idOf('kerinci'), ['no_access']);
    office.faults.set(idOf('merangin'), ['excel']);
    office.faults.set(idOf('muaro-jambi'), ['busy', 'server', null]);
    office.faults.set(idOf('bungo'), ['half', null]);
    office.faults.set(idOf('tebo'), ['not_found']);
    const { view } = readAll(office);
    expect(view).toMatchObject({ status: 'selesai', done: 5, total: 5 });
    const { call } = office.open();
    const result = call('finishConsolidation', { job: view.job });
    expect(result.provinsi.pagu).toBe(paguOf('15.05') + paguOf('15.08'));
    const told = new Map(call('getRegistry', {}).entries.map((e) => [e.kode, e]));
    expect(told.get('15.01')).toMatchObject({ status: 'Gagal' });
    expect(told.get('15.01')!.message).toMatch(/izin membuka berkas/);
    expect(told.get('15.02')!.message).toMatch(/masih Excel di Drive.*Google Spreadsheet/);
    expect(told.get('15.09')!.message).toMatch(/tidak ditemukan/);
    expect(told.get('15.05')!.status).toMatch(/^Terbaca/);
    expect(told.get('15.08')!.status).toMatch(/^Terbaca/);
    for (const { message } of told.values()) expect(message).not.toMatch(/error|\b[45]\d\d\b/i);
    expect(office.attempts.get(idOf('kerinci'))).toBe(1);
    expect(office.attempts.get(idOf('muaro-jambi'))).toBe(3);
    expect(office.attempts.get(idOf('bungo'))).toBe(2);
  });

  it('gives up on a workbook that never answers, not on the others', () => {
    const office = province();
    office.open().call('importRegistry', { text: list(['kerinci', 'tebo']) });
    office.faults.set(idOf('tebo'), ['malformed']);
    const { view } = readAll(office);
    const { call } = office.open();
    const result = call('finishConsolidation', { job: view.job });
    expect(result.provinsi.pagu).toBe(paguOf('15.01'));
    expect(office.attempts.get(idOf('tebo'))).toBe(4);
    expect(result.districts.find(({ kode }) => kode === '15.09')).toMatchObject({
      status: 'masalah',
    });
  });

  it('is refused to a second person, and taken up again the next day after a crash', () => {
    const office = province();
    office.open().call('importRegistry', { text: list() });
    office.faults.set(idOf('tebo'), ['server', null]);
    const started = office.open().call('startRun', { ...START, owner: 'Sari' });
    // Everything but Tebo is read; then the tab is closed.
    const halfway = office.open().call('stepRun', { job: started.job, owner: 'Sari' });
    expect(halfway).toMatchObject({ done: 4, total: 5, status: 'jalan' });
    const refused = office.open().tryCall('startRun', { ...START, owner: 'Budi' });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'BUSY', message: expect.stringContaining('Sari') },
    });
    expect(office.open().tryCall('stepRun', { job: started.job, owner: 'Budi' }).ok).toBe(false);
    office.clock.now += DAY;
    const resumed = office.open().call('startRun', { ...START, owner: 'Budi' });
    expect(resumed).toMatchObject({ resumed: true, done: 4, job: started.job });
    const { view } = readAll(office, 'Budi');
    expect(view.status).toBe('selesai');
    const result = office.open().call('finishConsolidation', { job: view.job });
    expect(result.provinsi.pagu).toBe(EXPECTED.provinsi.pagu);
    expect(NAMES.map((name) => office.attempts.get(idOf(name)))).toEqual([1, 1, 1, 1, 2]);
  });

  it('loses nothing and counts nothing twice wherever a step dies', () => {
    const message = 'Service Spreadsheets timed out while accessing document.';
    const sum = paguOf('15.01') + paguOf('15.02');
    /** One step in which the call number `at` fails; how many calls were made, and whether it ended well. */
    const dieAt = (at: number) => {
      const office = province();
      office.open().call('importRegistry', { text: list(['kerinci', 'merangin']) });
      const started = office.open().call('startRun', { ...START, owner: 'Sari' });
      let calls = 0;
      office.breakCalls(() => (++calls === at ? message : null));
      const died = office.open().tryCall('stepRun', { job: started.job, owner: 'Sari' });
      office.breakCalls(() => null);
      return { office, calls, died };
    };
    const { calls } = dieAt(0);
    let deaths = 0;
    for (let part = 1; part <= POSITIONS; part++) {
      const at = Math.ceil((part * calls) / POSITIONS);
      const { office, died } = dieAt(at);
      if (!died.ok) {
        deaths++;
        expect(died.error.code).toMatch(/^(GOOGLE_BUSY|BUSY)$/);
      }
      const { view } = readAll(office);
      const result = office.open().call('finishConsolidation', { job: view.job });
      expect(result.provinsi.pagu, `died at call ${at} of ${calls}`).toBe(sum);
    }
    expect(deaths).toBeGreaterThan(POSITIONS / 2);
  });

  it('is published without being read again when only publishing failed', () => {
    const office = province();
    office.open().call('importRegistry', { text: list(['kerinci', 'bungo']) });
    const { view } = readAll(office);
    const sum = paguOf('15.01') + paguOf('15.08');
    office.breakCalls((call) => (call === 'Range.setValues' ? 'Service unavailable' : null));
    const failed = office.open().tryCall('finishConsolidation', { job: view.job });
    expect(failed).toMatchObject({ ok: false, error: { code: 'GOOGLE_BUSY' } });
    office.breakCalls(() => null);
    const again = readAll(office, 'Budi').view;
    expect(again).toMatchObject({ resumed: true, status: 'selesai', job: view.job });
    // The hidden sheet of received files cannot be deleted: the province is published all the same.
    office.breakCalls((call) =>
      call === 'Properties.deleteProperty' ? 'Service unavailable' : null,
    );
    const done = office.open().tryCall('finishConsolidation', { job: again.job });
    office.breakCalls(() => null);
    expect(done).toMatchObject({ ok: true, value: { provinsi: { pagu: sum } } });
    expect(NAMES.map((name) => office.attempts.get(idOf(name)) ?? 0)).toEqual([1, 0, 0, 1, 0]);
    expect(published(office).length).toBeGreaterThan(3);
    // Much later the workbooks are read anew.
    office.clock.now += DAY;
    expect(office.open().call('startRun', { ...START, owner: 'Sari' }).resumed).toBe(false);
  });

  it('reads only what has changed since the last reading, unless everything is asked for again', () => {
    const office = province();
    office.open().call('importRegistry', { text: list(['kerinci', 'bungo']) });
    const first = office.open().call('finishConsolidation', { job: readAll(office).view.job });
    const sum = paguOf('15.01') + paguOf('15.08');
    expect(first.provinsi.pagu).toBe(sum);
    const readTimes = () =>
      new Map(
        first.districts.map(({ kode }) => {
          const cells = office.open().call('traceTotal', {
            wilayah: kode,
            kode: null,
            figure: 'pagu',
          }).cells;
          return [kode, cells[0]!.readAt];
        }),
      );
    const before = readTimes();
    const status = () =>
      office
        .open()
        .call('getRegistry', {})
        .entries.map((e) => e.status);
    const statusBefore = status();

    // A day later one figure of Bungo has changed; Kerinci keeps the report, and the time, of the first reading.
    office.clock.now += DAY;
    const sheet = books
      .get('bungo')!
      .sheets()
      .find((one) => !one.hidden)!;
    sheet.setContents(sheet.usedRows() + 3, 0, [[{ type: 'text', value: 'Catatan baru' }]]);
    const second = office.open().call('finishConsolidation', { job: readAll(office).view.job });
    expect(second.provinsi).toEqual(first.provinsi);
    const after = readTimes();
    expect(after.get('15.01')).toBe(before.get('15.01'));
    expect(after.get('15.08')).not.toBe(before.get('15.08'));
    expect(status()).toEqual(statusBefore);
    for (const { lastRead } of office.open().call('getRegistry', {}).entries) {
      expect(lastRead).toBe('6 Juli 2024 pukul 09.00 WIB');
    }

    // Asked for everything again, nothing is taken from before.
    office.clock.now += DAY;
    const started = office.open().call('startRun', { ...START, owner: 'Sari', again: true });
    let view = started;
    while (view.status === 'jalan') {
      office.clock.now += view.waitMs;
      view = office.open().call('stepRun', { job: view.job, owner: 'Sari' });
    }
    office.open().call('finishConsolidation', { job: view.job });
    expect(readTimes().get('15.01')).toMatch(/^7 Juli 2024/);
  });

  it('is cancelled without a trace in what is published', () => {
    const office = province();
    office.open().call('importRegistry', { text: list() });
    const before = published(office);
    const { call, tryCall } = office.open();
    const started = call('startRun', { ...START, owner: 'Sari' });
    call('stepRun', { job: started.job, owner: 'Sari' });
    const again = call('startRun', { ...START, owner: 'Sari', again: true });
    expect(again).toMatchObject({ resumed: false, done: 0 });
    expect(call('cancelRun', { job: again.job, owner: 'Sari' }).status).toBe('batal');
    expect(tryCall('finishConsolidation', { job: again.job })).toMatchObject({
      ok: false,
      error: { code: 'JOB_MISSING' },
    });
    expect(published(office)).toEqual(before);
    // Nobody holds the run any more.
    expect(office.open().call('startRun', { ...START, owner: 'Budi' }).status).toBe('jalan');
  });
});

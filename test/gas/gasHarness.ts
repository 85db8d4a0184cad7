// The adapters of src/gas in a script of their own, so that they meet the host's services as the bundle does.
import { build } from 'esbuild';
import {
  type AppsScriptOptions,
  createAppsScript,
} from '../../host/apps-script/createAppsScript.ts';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { buildAll } from '../../scripts/build.ts';
import type { Edit } from '../../src/core/edits/edit.ts';
import type { Grid } from '../../src/core/grid/grid.ts';
import type { RemoteReply } from '../../src/ports/remoteWorkbooks.ts';
import type { SheetInfo } from '../../src/ports/workbook.ts';

const SOURCE = `
import { createLease } from './src/gas/lease.ts';
import { createRemoteWorkbooks } from './src/gas/remoteWorkbooks.ts';
import { createStore } from './src/gas/store.ts';
import { createWorkbook } from './src/gas/workbook.ts';

function outcome(work) {
  try { return { value: work() ?? null }; }
  catch (error) { return { code: error.code ?? null, message: String(error.message), params: error.params ?? null }; }
}
const workbook = (request) => outcome(() => {
  const book = createWorkbook();
  return request.facts ? { id: book.id, name: book.name, locale: book.locale } : book[request.method](...request.args);
});
const store = (request) => outcome(() => createStore()[request.method](...request.args));
const lease = (request) => outcome(() => createLease(() => request.now)[request.method](...request.args));
const remote = (request) => outcome(() => createRemoteWorkbooks().fetchAll(request.ids));
Object.assign(globalThis, { workbook, store, lease, remote });
`;

export interface Outcome<T> {
  readonly value?: T;
  readonly code?: string | null;
  readonly message?: string;
  readonly params?: Record<string, string>;
}

let code: Promise<string> | null = null;

async function gasCode(): Promise<string> {
  const [built] = await Promise.all([
    build({
      stdin: { contents: SOURCE, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2020',
      platform: 'neutral',
      mainFields: ['module', 'main'],
    }),
    buildAll({ quiet: true }),
  ]);
  return built.outputFiles[0]!.text;
}

export function newBook(sheet = 'Lembar1', locale = 'id_ID', id = 'buku'): HostWorkbook {
  const book = createWorkbook({ id, name: 'Rencana aksi', locale });
  book.addSheet(sheet, 1000, 26);
  return book;
}

/** The adapters over `book`, called as the use cases call them. */
export async function gasOver(book: HostWorkbook, options: Partial<AppsScriptOptions> = {}) {
  code ??= gasCode();
  const host = createAppsScript({
    edition: 'sekretariat',
    workbooks: [book],
    activeId: book.id,
    code: await code,
    ...options,
  });
  const method =
    <T>(port: string, name: string) =>
    (...args: readonly unknown[]) =>
      host.call(port, { method: name, args }) as Outcome<T>;
  return {
    host,
    facts: () =>
      host.call('workbook', { facts: true }) as Outcome<{
        id: string;
        name: string;
        locale: string;
      }>,
    snapshot: (sheet: string): Grid => {
      const outcome = method<Grid>('workbook', 'snapshot')(sheet);
      if (!outcome.value) throw new Error(outcome.message);
      return outcome.value;
    },
    trySnapshot: method<Grid>('workbook', 'snapshot'),
    apply: (...edits: Edit[]): void => {
      const outcome = method<null>('workbook', 'apply')(edits);
      if (outcome.code !== undefined) throw new Error(`${outcome.code}: ${outcome.message}`);
    },
    tryApply: (...edits: Edit[]) => method<null>('workbook', 'apply')(edits),
    sheets: method<readonly SheetInfo[]>('workbook', 'sheets'),
    select: method<null>('workbook', 'select'),
    activeSheet: method<string>('workbook', 'activeSheet'),
    store: {
      get: method<string | null>('store', 'get'),
      set: method<null>('store', 'set'),
      delete: method<null>('store', 'delete'),
      keys: method<readonly string[]>('store', 'keys'),
    },
    lease: (now: number, name: string, ...args: unknown[]) =>
      host.call('lease', { now, method: name, args }) as Outcome<unknown>,
    fetchAll: (ids: readonly string[]) =>
      host.call('remote', { ids }) as Outcome<readonly RemoteReply[]>,
  };
}

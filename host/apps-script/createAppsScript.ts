// Runs a built edition unchanged: its Code.js in a scope of its own, with the host's services as Google's.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import type { HostWorkbook } from '../engine/sheetEngine.ts';
import { createBorder } from './border.ts';
import { type CallStats, createCallStats } from './callStats.ts';
import { Charts } from './charts.ts';
import type { GoogleObject } from './googleObject.ts';
import { HtmlService } from './htmlService.ts';
import { jsonOnly } from './jsonOnly.ts';
import { LockService, type LockState } from './lockService.ts';
import { Properties, PropertiesService } from './properties.ts';
import { createSheetsServer, type SheetsServerOptions } from './sheetsServer.ts';
import { Console, ScriptApp, Utilities } from './smallServices.ts';
import { Spreadsheet, type Toast } from './spreadsheet.ts';
import { SpreadsheetApp } from './spreadsheetApp.ts';
import { type MenuEntry, type OpenSidebar, Ui } from './ui.ts';
import { type HttpServer, UrlFetchApp } from './urlFetchApp.ts';

export interface AppsScriptOptions {
  readonly edition: 'kantor' | 'sekretariat';
  /** Folder with `kantor/` and `sekretariat/`; `dist` of this checkout when absent. */
  readonly dist?: string;
  /** Runs this text in place of the edition's Code.js, with the edition's permissions. */
  readonly code?: string;
  /** All workbooks of "Drive": the open one, and those that the REST stand-in serves. */
  readonly workbooks: readonly HostWorkbook[];
  readonly activeId: string;
  /** Faults, quota and latency of the REST stand-in. */
  readonly remote?: SheetsServerOptions;
  /** DocumentProperties that outlive this run; fresh ones when absent. */
  readonly properties?: Map<string, string>;
  /** The document's lock, shared by several runs on one workbook. */
  readonly lock?: LockState;
  /** The script's clock (`Date.now`), milliseconds since 1970; the machine's when absent. */
  readonly now?: () => number;
  /** Asked before each service call (`Range.setValues`) but the log's: a message makes it fail as Google would. */
  readonly refuse?: (call: string) => string | null;
}

export interface AppsScript {
  /** Calls a global function the way google.script.run does: JSON in, JSON out. */
  call(name: string, request: unknown): unknown;
  /** The add-on's menu after the file was opened. */
  menu(): readonly MenuEntry[];
  /** Presses a menu item, by the name of its function. */
  runMenu(handler: string): void;
  /** What the panel shows, null while none is open. */
  sidebar(): OpenSidebar | null;
  readonly toasts: readonly Toast[];
  /** What the script wrote to its log. */
  readonly logs: readonly string[];
  readonly stats: CallStats;
  readonly properties: Map<string, string>;
}

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

const scripts = new Map<string, vm.Script>();

/** Compiles each text once: tests load the same bundle many times. */
function compiled(code: string, filename: string): vm.Script {
  const known = scripts.get(code);
  if (known) return known;
  scripts.clear();
  const script = new vm.Script(code, { filename });
  scripts.set(code, script);
  return script;
}

/** @throws Error when `activeId` names none of the workbooks */
export function createAppsScript(options: AppsScriptOptions): AppsScript {
  const folder = join(options.dist ?? DIST, options.edition);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const book = options.workbooks.find(({ id }) => id === options.activeId);
  if (!book) throw new Error(`No workbook has the id ${options.activeId}`);

  const stats = createCallStats();
  const toasts: Toast[] = [];
  const logs: string[] = [];
  const ui = new Ui();
  const properties = options.properties ?? new Map<string, string>();
  const server = createSheetsServer(options.workbooks, stats, options.remote ?? {});
  const locks = new LockService(options.lock ?? { holder: null });
  const services: Record<string, GoogleObject> = {
    SpreadsheetApp: new SpreadsheetApp(new Spreadsheet(book, toasts), ui),
    Charts: new Charts(),
    HtmlService: new HtmlService((name) => (name === 'Sidebar' ? read('Sidebar.html') : null)),
    PropertiesService: new PropertiesService(new Properties(properties)),
    LockService: locks,
    Utilities: new Utilities(),
    ...externalServices(JSON.parse(read('appsscript.json')), server),
    console: new Console(logs),
  };
  const context = vm.createContext({});
  const border = createBorder(context, stats, options.refuse ?? (() => null));
  for (const [name, service] of Object.entries(services)) {
    Reflect.set(context, name, border.toInner(service));
  }
  if (options.now) Reflect.set(vm.runInContext('Date', context), 'now', options.now);
  compiled(options.code ?? read('Code.js'), join(folder, 'Code.js')).runInContext(context);

  const invoke = (name: string, argument: unknown): unknown => {
    const callable = Reflect.get(context, name) as unknown;
    if (typeof callable !== 'function' || name.endsWith('_')) {
      throw new Error(`Script function not found: ${name}`);
    }
    try {
      const reply = (callable as (argument: unknown) => unknown)(border.toInner(argument));
      border.finish();
      return reply;
    } finally {
      border.discard();
      locks.endExecution();
    }
  };

  return {
    call: (name, request) =>
      jsonOnly(invoke(name, jsonOnly(request, 'request')) ?? null, `reply of ${name}`),
    menu() {
      invoke('onOpen', { authMode: 'LIMITED' });
      return ui.menu;
    },
    runMenu(handler) {
      invoke(handler, undefined);
    },
    sidebar: () => ui.sidebar,
    toasts,
    logs,
    stats,
    properties,
  };
}

/** Services beyond the open file exist only for an edition whose manifest asks for them. */
function externalServices(
  manifest: { oauthScopes: readonly string[]; urlFetchWhitelist?: readonly string[] },
  server: HttpServer,
): Record<string, GoogleObject> {
  if (!manifest.oauthScopes.some((scope) => scope.endsWith('/script.external_request'))) return {};
  return {
    UrlFetchApp: new UrlFetchApp(server, manifest.urlFetchWhitelist ?? []),
    ScriptApp: new ScriptApp(),
  };
}

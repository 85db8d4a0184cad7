// The workbench server: one page on 127.0.0.1 over the workbooks that the host holds.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildAll } from '../../scripts/build.ts';
import type { HostWorkbook } from '../engine/sheetEngine.ts';
import { loadXlsx } from '../xlsx/loadXlsx.ts';
import { saveXlsx } from '../xlsx/saveXlsx.ts';
import { ACTIONS, BadAction, describeFile } from './actions.ts';
import { type AddOn, createAddOn, type Edition } from './addOn.ts';
import { readBody, readJson, send, sendJson } from './body.ts';
import { PANEL_POLICY, withBridge } from './bridge.ts';
import { isOwnRequest } from './guard.ts';
import { createOpenFiles, type OpenFile } from './openFiles.ts';
import { pageFiles } from './pageFiles.ts';
import { createSimulation } from './simulation.ts';

export interface Workbench {
  readonly url: string;
  /** Resolves when the server has stopped. */
  readonly closed: Promise<void>;
  close(): void;
}

const PAGE_POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Calls of the add-on that write nothing into cells: no undo step is kept for them, and nothing is drawn anew. */
const READERS: ReadonlySet<string> = new Set([
  'getOverview',
  'listForms',
  'readPlan',
  'validatePlan',
  'jumpTo',
  'acceptFinding',
  'beginConsolidation',
  'sendDistrict',
  'openPanel',
  'menuInsertForm',
  'menuValidate',
  'menuRecap',
  'menuConsolidate',
  'menuHelp',
]);

/**
 * @param options.port 0 picks a free one
 * @param options.delayMs pause before every call of the add-on, until the page sets another
 */
export async function startWorkbench(options: {
  readonly workbooks: readonly HostWorkbook[];
  readonly port: number;
  readonly delayMs?: number;
}): Promise<Workbench> {
  const [page] = await Promise.all([pageFiles(), buildAll({ quiet: true })]);
  const files = createOpenFiles(options.workbooks);
  const simulation = createSimulation(options.delayMs ?? 0);
  const addOns = new Map<string, AddOn>();
  const addOn = (file: OpenFile, edition: Edition): AddOn => {
    const key = `${file.workbook.id} ${edition}`;
    const known = addOns.get(key) ?? createAddOn(file, edition, files, simulation);
    addOns.set(key, known);
    return known;
  };
  const target = (body: Readonly<Record<string, unknown>>) => {
    const file = files.find(String(body.file));
    if (!file) throw new BadAction('file');
    return { file, addOn: addOn(file, body.edition === 'sekretariat' ? 'sekretariat' : 'kantor') };
  };
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  const post = async (action: string, request: IncomingMessage, url: URL): Promise<unknown> => {
    if (action === 'upload') {
      const name = (url.searchParams.get('name') ?? 'berkas.xlsx').replace(/[/\\]/g, '');
      return describeFile(files.add(await loadXlsx(await readBody(request), name)));
    }
    const body = await readJson(request);
    if (action === 'menu') return target(body).addOn.menu;
    if (action === 'simulation') return simulation.settings();
    if (action === 'simulate') return simulation.change(body);
    if (action === 'call' || action === 'runMenu') {
      const { file, addOn: open } = target(body);
      await pause(simulation.settings().callMs);
      const name = String(body.name);
      const before = JSON.stringify(file.workbook.active);
      const writes = !READERS.has(name);
      if (writes) file.history.rememberAll();
      const { waitMs, ...reply } =
        action === 'call' ? open.call(name, String(body.args)) : open.runMenu(name);
      if (writes) {
        file.history.forgetUnchanged();
        file.revision += 1;
      }
      const moved = JSON.stringify(file.workbook.active) !== before || name === 'jumpTo';
      const events = { ...open.takeEvents(), moved };
      await pause(waitMs);
      return { ...reply, events, file: describeFile(file) };
    }
    const handler = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (!handler) throw new BadAction(action);
    return handler(files, body);
  };

  const get = async (url: URL, response: ServerResponse): Promise<void> => {
    const served = page.get(url.pathname);
    if (served) {
      return send(response, 200, served.type, served.body, {
        'Content-Security-Policy': PAGE_POLICY,
      });
    }
    const query = Object.fromEntries(url.searchParams);
    if (url.pathname === '/panel') {
      const html = withBridge(target(query).addOn.panelHtml());
      return send(response, 200, 'text/html; charset=utf-8', html, {
        'Content-Security-Policy': PANEL_POLICY,
      });
    }
    if (url.pathname === '/download') {
      const { workbook } = target(query).file;
      const name = encodeURIComponent(workbook.name.replace(/\.xlsx$/i, ''));
      return send(
        response,
        200,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        await saveXlsx(workbook),
        { 'Content-Disposition': `attachment; filename*=UTF-8''${name}.xlsx` },
      );
    }
    if (url.pathname === '/favicon.ico') return send(response, 204, 'image/x-icon', '');
    send(response, 404, 'text/plain; charset=utf-8', 'Tidak ada di sini.');
  };

  const server = createServer(async (request, response) => {
    const port = (server.address() as AddressInfo).port;
    try {
      if (!isOwnRequest(request, port))
        return send(response, 403, 'text/plain; charset=utf-8', 'Ditolak.');
      const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
      if (request.method === 'GET') return await get(url, response);
      if (request.method === 'POST' && url.pathname.startsWith('/api/')) {
        return sendJson(response, await post(url.pathname.slice('/api/'.length), request, url));
      }
      send(response, 405, 'text/plain; charset=utf-8', 'Tidak dapat.');
    } catch (error) {
      if (process.env.RENAKSI_DEBUG) console.error(error);
      if (!response.headersSent)
        send(response, 400, 'text/plain; charset=utf-8', 'Permintaan ditolak.');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    closed,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

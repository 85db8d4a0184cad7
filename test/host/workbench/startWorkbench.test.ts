// The workbench's server: this machine and this page only, nothing outside its folder, and what the page may ask.
import { type IncomingMessage, request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../../../host/engine/sheetEngine.ts';
import { startWorkbench, type Workbench } from '../../../host/workbench/startWorkbench.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

describe('the workbench server', () => {
  let bench: Workbench;
  let book: HostWorkbook;
  let port = 0;

  beforeAll(async () => {
    book = createWorkbook({ id: 'merangin', name: 'Merangin', locale: 'id_ID' });
    book.addSheet('Rencana');
    bench = await startWorkbench({ workbooks: [book], port: 0 });
    port = Number(new URL(bench.url).port);
  });
  afterAll(() => bench.close());

  /** Sends the path as it is: a browser would tidy `..` away before it asks. */
  const ask = (
    path: string,
    options: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          path,
          method: options.method ?? 'GET',
          headers: options.headers ?? {},
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(chunks).toString('utf8'),
              headers: response.headers,
            }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(options.body);
    });
  const act = async (action: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await ask(`/api/${action}`, {
      method: 'POST',
      headers: { 'x-renaksi': '1', 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { ...answer, json: answer.status === 200 ? JSON.parse(answer.body) : null };
  };
  const place = { file: 'merangin', sheet: 'Rencana' };

  it('serves the page, with a policy that lets nothing in from outside', async () => {
    const page = await ask('/');
    expect(page.status).toBe(200);
    expect(page.body).toContain('lang="id"');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    const panel = await ask('/panel?file=merangin&edition=kantor');
    expect(panel.headers['content-security-policy']).toContain('sandbox allow-scripts');
  });

  it('refuses other hosts, other origins and requests without its own mark', async () => {
    expect((await ask('/', { headers: { host: 'jahat.example' } })).status).toBe(403);
    expect((await ask('/', { headers: { host: `jahat.example:${port}` } })).status).toBe(403);
    expect((await act('files', {}, { origin: 'https://jahat.example' })).status).toBe(403);
    expect((await act('files', {}, { origin: 'null' })).status).toBe(403);
    expect((await act('files', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const plain = await ask('/api/files', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{}',
    });
    expect(plain.status).toBe(403);
    expect((await act('files', {}, { origin: `http://127.0.0.1:${port}` })).status).toBe(200);
  });

  it('serves nothing outside its page', async () => {
    for (const path of [
      '/package.json',
      '/../package.json',
      '/page/../../package.json',
      '/%2e%2e/package.json',
      '/..%2f..%2fetc/passwd',
      '//etc/passwd',
      '/page.js/../startWorkbench.ts',
      '/dist/kantor/Code.js',
    ]) {
      const answer = await ask(path);
      expect([400, 404], path).toContain(answer.status);
      expect(answer.body, path).not.toMatch(/renaksi"|root:|import /);
    }
    expect((await ask('/', { method: 'PUT' })).status).toBe(405);
  });

  it('listens on this machine only', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && !one.internal && one.family === 'IPv4')?.address;
    if (!outside) return expect(bench.url).toContain('127.0.0.1');
    await expect(fetch(`http://${outside}:${port}/`)).rejects.toThrow();
  });

  it('refuses wrong actions without falling over', async () => {
    expect((await act('constructor', {})).status).toBe(400);
    expect((await act('cells', { ...place, from: -1, to: 5 })).status).toBe(400);
    expect(
      (await act('type', { file: 'lain', sheet: 'Rencana', row: 0, column: 0, text: 'x' })).status,
    ).toBe(400);
    expect(
      (await act('clear', { ...place, row: 0, column: 0, rows: 1e6, columns: 1e6 })).status,
    ).not.toBe(500);
    expect(
      (await ask('/api/files', { method: 'POST', headers: { 'x-renaksi': '1' }, body: '{' }))
        .status,
    ).toBe(400);
    expect((await act('files', {})).json.files).toHaveLength(1);
  });

  it('types with Indonesian rules, and refuses what a strict drop-down does not offer', async () => {
    await act('type', { ...place, row: 1, column: 1, text: '1.234,5' });
    const { json } = await act('cells', { ...place, from: 0, to: 10 });
    expect(json.cells).toContainEqual(
      expect.objectContaining({ r: 1, c: 1, d: '1.234,50', k: 'n' }),
    );
    const rect = { row: 2, column: 2, rows: 1, columns: 1 };
    book.sheet('Rencana')!.setValidation(rect, {
      list: ['naik', 'turun'],
      lenient: false,
      help: 'Pilih naik atau turun.',
    });
    const refused = await act('type', { ...place, row: 2, column: 2, text: 'tetap' });
    expect(refused.json.refused).toBe('Pilih naik atau turun.');
    expect(book.sheet('Rencana')!.display(2, 2)).toBe('');
    expect(
      (await act('type', { ...place, row: 2, column: 2, text: 'naik' })).json.refused,
    ).toBeUndefined();
  });

  it('undoes and redoes typing, deleted rows with their formulas, and what the add-on wrote', async () => {
    const sheet = () => book.sheet('Rencana')!;
    await act('type', { ...place, row: 4, column: 0, text: '10' });
    await act('type', { ...place, row: 5, column: 0, text: '20' });
    await act('type', { ...place, row: 6, column: 0, text: '=A5+A6' });
    await act('style', {
      ...place,
      row: 5,
      column: 0,
      rows: 1,
      columns: 1,
      key: 'bold',
      value: true,
    });
    await act('deleteRows', { ...place, at: 5, count: 1 });
    expect(sheet().display(5, 0)).toBe('#REF!');
    await act('undo', { file: 'merangin' });
    expect(sheet().display(6, 0)).toBe('30');
    expect(sheet().style(5, 0).bold).toBe(true);
    await act('undo', { file: 'merangin' });
    expect(sheet().style(5, 0).bold).toBeFalsy();
    await act('redo', { file: 'merangin' });
    expect(sheet().style(5, 0).bold).toBe(true);
    const made = await act('call', {
      file: 'merangin',
      edition: 'kantor',
      name: 'insertForm',
      args: JSON.stringify([
        { form: 'renaksi-triwulan', tahun: 2024, wilayah: null, instansi: null, kode: [] },
      ]),
    });
    expect(JSON.parse(made.json.value)).toMatchObject({ ok: true });
    expect(book.sheets()).toHaveLength(2);
    await act('undo', { file: 'merangin' });
    expect(book.sheets().map((one) => one.name)).toEqual(['Rencana']);
    expect(sheet().display(6, 0)).toBe('30');
  });

  it('adds up the numbers of a selection, and says nothing of a single one', async () => {
    await act('type', { ...place, row: 20, column: 0, text: '1.000,5' });
    await act('type', { ...place, row: 21, column: 0, text: 'desa' });
    await act('type', { ...place, row: 22, column: 0, text: '2,25' });
    const sum = async (rows: number) =>
      (await act('sum', { ...place, row: 20, column: 0, rows, columns: 1 })).json.text;
    expect(await sum(3)).toBe('1.002,75');
    expect(await sum(2)).toBe('');
  });

  it('keeps no undo step for calls that only read', async () => {
    const before = (await act('files', {})).json.files[0];
    await act('call', { file: 'merangin', edition: 'kantor', name: 'listForms', args: '[{}]' });
    expect((await act('files', {})).json.files[0]).toEqual(before);
  });
});

// The list of districts and a reading run in steps: links, doubles, failures in words, resume, lease, trace.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gridMessages } from '../../host/apps-script/gridMessages.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import { beginConsolidation } from '../../src/app/beginConsolidation.ts';
import { cancelRun } from '../../src/app/cancelRun.ts';
import type { Deps } from '../../src/app/deps.ts';
import { finishConsolidation } from '../../src/app/finishConsolidation.ts';
import { getRegistry } from '../../src/app/getRegistry.ts';
import { gridsFromMessages } from '../../src/app/gridFromMessages.ts';
import { importRegistry } from '../../src/app/importRegistry.ts';
import { startRun } from '../../src/app/startRun.ts';
import { stepRun } from '../../src/app/stepRun.ts';
import { traceTotal } from '../../src/app/traceTotal.ts';
import type { Grid } from '../../src/core/grid/grid.ts';
import type { RemoteReply } from '../../src/ports/remoteWorkbooks.ts';
import { engineDeps, enginePort } from './enginePort.ts';

const FOLDER = join(import.meta.dirname, '../../samples/kabupaten');
const NAMES = ['kerinci', 'merangin', 'muaro-jambi', 'bungo', 'tebo'];
const ids = new Map(NAMES.map((name) => [name, `1${name.replace('-', '_')}_${'x'.repeat(30)}`]));
const link = (name: string) => `https://docs.google.com/spreadsheets/d/${ids.get(name)}/edit#gid=0`;
const books = new Map<string, readonly Grid[]>();
const expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as {
  provinsi: { pagu: number; realisasiRp: number[] };
};

beforeAll(async () => {
  for (const name of NAMES) {
    const file = `kabupaten-${name}.xlsx`;
    const book = await loadXlsx(new Uint8Array(readFileSync(join(FOLDER, file))), file);
    books.set(ids.get(name)!, gridsFromMessages(gridMessages(book)));
  }
});

interface Office {
  readonly deps: Deps;
  readonly asked: string[];
  now: number;
  failing: Map<string, RemoteReply>;
}

function office(): Office {
  const port = enginePort();
  port.host.addSheet('Lembar1', 10, 5);
  const asked: string[] = [];
  let holder: { owner: string; untilMs: number } | null = null;
  const made: Office = {
    asked,
    now: Date.UTC(2024, 6, 5),
    failing: new Map(),
    deps: null as unknown as Deps,
  };
  const deps: Deps = {
    ...engineDeps(port),
    clock: { now: () => made.now },
    remote: {
      fetchAll: (wanted) =>
        wanted.map((id): RemoteReply => {
          asked.push(id);
          const failing = made.failing.get(id);
          if (failing) return failing;
          return { ok: true, id, title: `Renaksi ${id.slice(1, 8)}`, grids: books.get(id)! };
        }),
    },
    lease: {
      take(owner, untilMs) {
        if (holder && holder.owner !== owner && holder.untilMs > made.now) return false;
        holder = { owner, untilMs };
        return true;
      },
      holder: () => holder,
      release(owner) {
        if (holder?.owner === owner) holder = null;
      },
    },
  };
  return Object.assign(made, { deps });
}

function run(o: Office, owner = 'panel-a') {
  let view = startRun(o.deps, { tahun: 2024, triwulan: 2, owner, again: false });
  for (let i = 0; i < 200 && view.status === 'jalan'; i++) {
    o.now += view.waitMs;
    view = stepRun(o.deps, { job: view.job, owner });
  }
  return view;
}

const LIST = NAMES.map((name) => `Kab. ${name.replace('-', ' ')}\t${link(name)}`).join('\n');

describe('the list of districts', () => {
  it('takes pasted links with names, and refuses doubles and foreign links in words', () => {
    const { deps } = office();
    expect(getRegistry(deps, {}).entries).toEqual([]);
    const first = importRegistry(deps, { text: LIST });
    expect(first).toEqual({ added: 5, refused: [] });
    const second = importRegistry(deps, {
      text: [
        link('tebo'),
        'https://drive.google.com/file/d/1AAAAAAAAAAAAAAAAAAAAAAAAAAAAA/view Kab. Sarolangun',
        'https://drive.google.com/drive/folders/1AAAAAAAAAAAAAAAAAAAAAAAA',
        'Kab. Merangin, https://docs.google.com/spreadsheets/d/1BBBBBBBBBBBBBBBBBBBBBBBBBBBBBB/edit',
        'tidak ada tautan',
      ].join('\n'),
    });
    expect(second.added).toBe(0);
    expect(second.refused.map((r) => r.why.slice(0, 34))).toEqual([
      'Tautan yang sama sudah terdaftar u',
      'Ini berkas di Drive, bukan Google ',
      'Ini tautan folder. Buka foldernya ',
      'Kabupaten Merangin sudah terdaftar',
      'Tautan belum diisi.',
    ]);
    const entries = getRegistry(deps, {}).entries;
    expect(entries.map((e) => [e.kode, e.nama])).toEqual([
      ['15.01', 'Kabupaten Kerinci'],
      ['15.02', 'Kabupaten Merangin'],
      ['15.05', 'Kabupaten Muaro Jambi'],
      ['15.08', 'Kabupaten Bungo'],
      ['15.09', 'Kabupaten Tebo'],
    ]);
  });
});

describe('a reading run', () => {
  it('reads all, publishes the expected totals, and traces them to cells', () => {
    const o = office();
    importRegistry(o.deps, { text: LIST });
    const view = run(o);
    expect(view.message).toBe('5 dari 5');
    const result = finishConsolidation(o.deps, { job: view.job });
    expect(result.provinsi.pagu).toBe(expected.provinsi.pagu);
    expect(getRegistry(o.deps, {}).entries.map((e) => e.status)).toEqual(Array(5).fill('Terbaca'));
    const trace = traceTotal(o.deps, { wilayah: '15.02', kode: null, figure: 'pagu' });
    expect(trace.total).toBe(result.districts.find((d) => d.kode === '15.02')!.pagu);
    expect(trace.cells[0]!.link).toContain(ids.get('merangin'));
    expect(trace.cells.every((cell) => cell.cell !== null)).toBe(true);
  });
  it('tells failures apart in words, retries what may pass, and keeps the others whole', () => {
    const o = office();
    importRegistry(o.deps, { text: LIST });
    const bungo = ids.get('bungo')!;
    const tebo = ids.get('tebo')!;
    o.failing.set(bungo, { ok: false, id: bungo, failure: 'no_access', retry: false });
    o.failing.set(tebo, { ok: false, id: tebo, failure: 'busy', retry: true });
    const view = run(o);
    const result = finishConsolidation(o.deps, { job: view.job });
    expect(o.asked.filter((id) => id === bungo).length).toBe(1);
    expect(o.asked.filter((id) => id === tebo).length).toBe(4);
    const of = (kode: string) => result.districts.find((d) => d.kode === kode)!;
    expect(of('15.08').problems[0]!.message).toContain('Tidak punya izin membuka berkas');
    expect(of('15.09').status).toBe('masalah');
    expect(of('15.01').pagu).toBe(9_509_055_000);
    expect(result.provinsi.pagu).toBe(9_509_055_000 + 9_247_799_000 + 8_540_734_000);
  });
  it('goes on after a crash in the middle, by somebody else once the lease has run out', () => {
    const o = office();
    importRegistry(o.deps, { text: LIST });
    const tebo = ids.get('tebo')!;
    o.failing.set(tebo, { ok: false, id: tebo, failure: 'server', retry: true });
    const view = startRun(o.deps, { tahun: 2024, triwulan: 2, owner: 'panel-a', again: false });
    stepRun(o.deps, { job: view.job, owner: 'panel-a' });
    expect(() => beginConsolidation(o.deps, { tahun: 2024, triwulan: 2 })).toThrow('BUSY');
    expect(() =>
      startRun(o.deps, { tahun: 2024, triwulan: 2, owner: 'panel-b', again: false }),
    ).toThrow('BUSY');
    o.failing.clear();
    o.now += 24 * 3_600_000;
    const resumed = startRun(o.deps, { tahun: 2024, triwulan: 2, owner: 'panel-b', again: false });
    expect(resumed).toMatchObject({ resumed: true, done: 4, total: 5, job: view.job });
    const end = run(o, 'panel-b');
    expect(finishConsolidation(o.deps, { job: end.job }).provinsi.pagu).toBe(
      expected.provinsi.pagu,
    );
    expect(o.asked.length).toBe(6);
  });
  it('cancels without touching anything published', () => {
    const o = office();
    importRegistry(o.deps, { text: LIST });
    const view = startRun(o.deps, { tahun: 2024, triwulan: 2, owner: 'panel-a', again: false });
    expect(cancelRun(o.deps, { job: view.job, owner: 'panel-a' }).status).toBe('batal');
    expect(() => finishConsolidation(o.deps, { job: view.job })).toThrow('JOB_MISSING');
  });
});

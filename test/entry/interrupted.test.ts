// Google fails somewhere in the middle: the workbook then stands as before, or as after, never in between.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AppsScript, createAppsScript } from '../../host/apps-script/createAppsScript.ts';
import { gridMessages } from '../../host/apps-script/gridMessages.ts';
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { loadXlsx } from '../../host/xlsx/loadXlsx.ts';
import { buildAll } from '../../scripts/build.ts';
import type { Result } from '../../src/rpc/result.ts';

await buildAll({ quiet: true });

const POSITIONS = 6;
const BYTES = readFileSync('samples/merangin-evaluasi-dengan-rumus.xlsx');

/** Everything that a user could miss. What undo needs lies in a hidden sheet of renaksi's own. */
function stateOf(book: HostWorkbook): string {
  const office = book
    .sheets()
    .filter((sheet) => !(sheet.hidden && sheet.name.startsWith('~renaksi')));
  const sheets = office.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    frozen: sheet.frozenRows,
    charts: sheet.charts.length,
    tags: sheet.tags,
  }));
  return JSON.stringify({ sheets, grids: gridMessages(book) });
}

interface Step {
  readonly name: string;
  readonly request: unknown;
}

const WRITE_RECAP: Step = {
  name: 'makeRecap',
  request: { sheet: null, triwulan: 4, write: true },
};

interface Job extends Step {
  readonly before?: readonly Step[];
  /** Doing it again changes nothing. */
  readonly repeats?: boolean;
}

const JOBS: readonly Job[] = [
  { name: 'markFindings', request: { sheet: null, on: true } },
  WRITE_RECAP,
  { ...WRITE_RECAP, before: [WRITE_RECAP], repeats: true },
  { name: 'undoLast', request: {}, before: [WRITE_RECAP] },
];

async function open(before: readonly Step[]) {
  const book = await loadXlsx(BYTES, 'evaluasi.xlsx');
  let failAt = Number.POSITIVE_INFINITY;
  let calls = 0;
  const host = createAppsScript({
    edition: 'kantor',
    workbooks: [book],
    activeId: book.id,
    refuse: () =>
      ++calls === failAt ? 'Service Spreadsheets timed out while accessing document.' : null,
  });
  for (const step of before) expect(call(host, step).ok).toBe(true);
  return {
    book,
    run(step: Step, at: number) {
      calls = 0;
      failAt = at;
      const result = call(host, step);
      return { result, calls };
    },
  };
}

function call(host: AppsScript, { name, request }: Step): Result<unknown> {
  return host.call(name, request) as Result<unknown>;
}

describe('an interrupted job', () => {
  it.each(JOBS)('leaves nothing half done: $name, repeated: $repeats', async (job) => {
    const whole = await open(job.before ?? []);
    const before = stateOf(whole.book);
    const { result, calls } = whole.run(job, Number.POSITIVE_INFINITY);
    expect(result.ok).toBe(true);
    const after = stateOf(whole.book);
    expect(after === before).toBe(job.repeats ?? false);
    let failures = 0;
    for (let step = 1; step <= POSITIONS; step++) {
      const at = Math.round((step * calls) / (POSITIONS + 1));
      const again = await open(job.before ?? []);
      const interrupted = again.run(job, at).result;
      if (!interrupted.ok) {
        failures++;
        expect(interrupted.error.code).toBe('GOOGLE_BUSY');
      }
      expect(stateOf(again.book) === (interrupted.ok ? after : before), `call ${at}`).toBe(true);
    }
    expect(failures).toBeGreaterThan(0);
  });
});

// Whatever changes between two readings, and whatever fails, keeping unchanged reports gives what reading all anew gives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deps } from '../../src/app/deps.ts';
import { finishConsolidation } from '../../src/app/finishConsolidation.ts';
import { importRegistry } from '../../src/app/importRegistry.ts';
import { startRun } from '../../src/app/startRun.ts';
import { stepRun } from '../../src/app/stepRun.ts';
import { T } from '../../src/core/text/consolidationText.ts';
import type { RemoteFailure, RemoteReply } from '../../src/ports/remoteWorkbooks.ts';
import type { ConsolidateResult } from '../../src/rpc/shapes.ts';
import { type CellInput, gridOf } from '../support/gridOf.ts';
import { type EnginePort, engineDeps, enginePort } from './enginePort.ts';

const NAMES = ['Kerinci', 'Merangin', 'Bungo', 'Tebo'] as const;
const idOf = (name: string) => `1${name}_${'x'.repeat(30)}`;
const LIST = NAMES.map(
  (name) => `Kabupaten ${name}\thttps://docs.google.com/spreadsheets/d/${idOf(name)}/edit`,
).join('\n');

/** What one workbook holds: pagu of its rows, and how many of them report the quarter. */
interface Book {
  readonly pagu: readonly number[];
  readonly reported: number;
  readonly year: number;
}

/** How Google answers about it: at once, after some tries, or never. */
type Answer = 'baik' | 'sibuk' | RemoteFailure;

function rowsOf(name: string, { pagu, reported, year }: Book): CellInput[][] {
  const total = pagu.reduce((a, b) => a + b, 0);
  const head = ['Kode', 'Uraian', 'Indikator', 'Satuan', 'Target', 'Pagu (Rp)'];
  return [
    [`EVALUASI RENCANA AKSI DPMD KABUPATEN ${name.toUpperCase()} TAHUN ${year}`],
    [],
    [...head, 'Realisasi TW I', 'Realisasi Rp TW I'],
    ['2.13.04', 'PROGRAM ADMINISTRASI PEMERINTAHAN DESA', 'Persentase', '%', 100, total],
    ['2.13.04.2.01', 'Pembinaan dan Pengawasan', 'Jumlah desa', 'Desa', 9, total],
    ...pagu.map((amount, i): CellInput[] => {
      const row = [
        `2.13.04.2.01.${String(i + 1).padStart(4, '0')}`,
        `Sub ${i}`,
        'Jumlah',
        'Kali',
        2,
      ];
      return i < reported ? [...row, amount, 1, Math.floor(amount / 2)] : [...row, amount];
    }),
  ];
}

function office() {
  const port = enginePort();
  port.host.addSheet('Lembar1', 10, 5);
  const state = {
    now: Date.UTC(2024, 6, 5),
    books: new Map<string, Book>(),
    answers: new Map<string, Answer>(),
  };
  let processed: string[] = [];
  const tries = new Map<string, number>();
  const answer = (id: string, known: ReadonlyMap<string, string> | undefined): RemoteReply => {
    const name = NAMES.find((one) => idOf(one) === id)!;
    const how = state.answers.get(name) ?? 'baik';
    const tried = (tries.get(id) ?? 0) + 1;
    tries.set(id, tried);
    if (how === 'sibuk' && tried < 3) return { ok: false, id, failure: 'busy', retry: true };
    if (how !== 'baik' && how !== 'sibuk') {
      return { ok: false, id, failure: how, retry: how === 'busy' || how === 'server' };
    }
    const rows = rowsOf(name, state.books.get(name)!);
    const hash = JSON.stringify(rows);
    const title = `Evaluasi Kabupaten ${name}`;
    if (known?.get(id) === hash) return { ok: true, id, title, grids: [], hash, unchanged: true };
    processed.push(name);
    return { ok: true, id, title, grids: [gridOf(rows)], hash };
  };
  const deps: Deps = {
    ...engineDeps(port),
    clock: { now: () => state.now },
    remote: { fetchAll: (ids, known) => ids.map((id) => answer(id, known)) },
  };
  importRegistry(deps, { text: LIST });
  return {
    port,
    /** @return what was published, and which workbooks were read through */
    run(
      books: readonly Book[],
      answers: readonly Answer[],
      again = false,
    ): { result: ConsolidateResult; processed: readonly string[] } {
      NAMES.forEach((name, i) => {
        state.books.set(name, books[i]!);
        state.answers.set(name, answers[i]!);
      });
      processed = [];
      tries.clear();
      const owner = 'panel';
      let view = startRun(deps, { tahun: 2024, triwulan: 1, owner, again });
      for (let i = 0; i < 100 && view.status === 'jalan'; i++) {
        state.now += view.waitMs;
        view = stepRun(deps, { job: view.job, owner });
      }
      const result = finishConsolidation(deps, { job: view.job });
      state.now += 3_600_000;
      return { result, processed };
    },
  };
}

/** All six sheets, with times left out: a kept report says when its cells were read. */
function published(port: EnginePort): string {
  const sheets = Object.values(T.sheets).map((name) =>
    port.snapshot(name).cells.map((line) => line.map((cell) => cell.formula ?? cell.value)),
  );
  return JSON.stringify(sheets).replace(
    /\d{1,2} [A-Z][a-z]+ 2024 pukul \d\d\.\d\d( \w+)?/g,
    'waktu',
  );
}

const book = fc.record({
  pagu: fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 3 }),
  reported: fc.nat(3),
  year: fc.constantFrom(2024, 2024, 2024, 2023),
});
const books = fc.tuple(book, book, book, book);
const any = fc.constantFrom<Answer>(
  'baik',
  'baik',
  'baik',
  'sibuk',
  'busy',
  'server',
  'no_access',
  'not_found',
  'not_a_sheet',
  'excel_in_drive',
  'unreadable',
);
const answersOf = (one: fc.Arbitrary<Answer>) => fc.tuple(one, one, one, one);
const all: readonly Answer[] = ['baik', 'baik', 'baik', 'baik'];

describe('a second reading', () => {
  it('of changed, unchanged and failing workbooks gives what reading all anew gives (property)', () => {
    fc.assert(
      fc.property(
        books,
        answersOf(any),
        books,
        answersOf(any),
        fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean()),
        (first, firstAnswers, later, answers, changed) => {
          const second = first.map((one, i) => (changed[i] ? later[i]! : one));
          const kept = office();
          kept.run(first, firstAnswers);
          const again = kept.run(second, answers);
          const fresh = office();
          const anew = fresh.run(second, answers, true);
          expect(again.result).toEqual(anew.result);
          expect(published(kept.port)).toBe(published(fresh.port));
        },
      ),
      { numRuns: 8 },
    );
  }, 60_000);
  it('of what has not changed reads nothing through and changes nothing (property)', () => {
    fc.assert(
      fc.property(books, (held) => {
        const { port, run } = office();
        const first = run(held, all);
        const before = published(port);
        const second = run(held, all);
        expect(first.processed).toHaveLength(4);
        expect(second.processed).toEqual([]);
        expect(second.result).toEqual(first.result);
        expect(published(port)).toBe(before);
      }),
      { numRuns: 4 },
    );
  }, 60_000);
});

describe('trouble with some workbooks', () => {
  it('of any kind leaves the others right to the rupiah, and each is named in words (property)', () => {
    fc.assert(
      fc.property(books, answersOf(any), (held, answers) => {
        const { result } = office().run(held, answers);
        let expected = 0;
        NAMES.forEach((name, i) => {
          const line = result.districts.find(({ file, nama }) => `${nama} ${file}`.includes(name))!;
          const read = answers[i] === 'baik' || answers[i] === 'sibuk';
          const counts = read && held[i]!.year === 2024;
          const own = held[i]!.pagu.reduce((a, b) => a + b, 0);
          if (counts) expected += own;
          expect(line.pagu, name).toBe(counts ? own : null);
          if (!counts) expect(line.problems[0]!.message.length, name).toBeGreaterThan(20);
        });
        expect(result.provinsi.pagu ?? 0).toBe(expected);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

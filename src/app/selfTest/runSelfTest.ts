// Runs every check of the self-test and writes what was seen into a sheet of its own.
import type { Edit, Input } from '../../core/edits/edit.ts';
import { HEADER_FILL } from '../../core/edits/sheetStyles.ts';
import {
  SELF_TEST_CHECKS,
  SELF_TEST_EYES,
  SELF_TEST_TEXT,
  type SelfTestId,
} from '../../core/text/selfTestText.ts';
import { AppError } from '../../ports/appError.ts';
import type { Seen } from '../../ports/seen.ts';
import type { Deps } from '../deps.ts';
import { freeSheetName } from '../insertForm.ts';
import { VERSION } from '../version.ts';
import { BENCH_SHEET, type Check, closeBench, openBench } from './bench.ts';
import { BOOK_CHECKS } from './bookChecks.ts';
import { CELL_CHECKS } from './cellChecks.ts';

/** Checks that need Google's own calls; they may use the rows of the sheet from the 250th on. */
type GoogleChecks = Readonly<
  Record<Exclude<SelfTestId, keyof typeof CELL_CHECKS | keyof typeof BOOK_CHECKS>, () => Seen>
>;

interface CheckResult {
  readonly id: SelfTestId;
  readonly state: Seen['state'] | 'gagal';
  readonly seen: string;
  readonly ms: number;
}

/** One check that throws says so, and keeps no other from running. */
function attempt(id: SelfTestId, clock: Deps['clock'], work: () => Seen): CheckResult {
  const start = clock.now();
  try {
    const { state, text } = work();
    return { id, state, seen: text, ms: clock.now() - start };
  } catch (error) {
    const code = error instanceof AppError ? `${error.code} ` : '';
    const seen = `${code}${error instanceof Error ? error.message : String(error)}`;
    return { id, state: 'gagal', seen, ms: clock.now() - start };
  }
}

const TAG = { key: 'renaksi', value: 'uji-mandiri', on: 'sheet', index: null } as const;

/** A new sheet with the results; the sheet of an earlier run is replaced, a sheet of the office is not. */
function resultEdits(
  deps: Deps,
  results: readonly CheckResult[],
): { sheet: string; edits: Edit[] } {
  const T = SELF_TEST_TEXT;
  const infos = deps.workbook.sheets();
  const old = infos.filter(
    ({ name, tags }) => name.startsWith(T.sheet) && tags.some(({ value }) => value === TAG.value),
  );
  const taken = infos.filter((info) => old.indexOf(info) < 0).map(({ name }) => name);
  const sheet = freeSheetName(T.sheet, taken);
  const day = new Date(deps.clock.now()).toISOString().slice(0, 10);
  const about = T.about(VERSION, deps.edition, deps.workbook.locale, day);
  const line = (...cells: Input[]): Input[] => T.header.map((_, c) => cells[c] ?? null);
  const inputs = [
    line({ t: T.title }),
    line({ t: about }),
    T.header.map((title): Input => ({ t: title })),
    ...results.map(({ id, state, seen, ms }, i) => {
      const { what, expected } = SELF_TEST_CHECKS[id];
      return line(
        { n: i + 1 },
        { t: id },
        { t: what },
        { t: expected },
        { t: T.state[state] },
        { t: seen.slice(0, 1_000) },
        { n: ms },
      );
    }),
    ...SELF_TEST_EYES.map((what, i) =>
      line({ n: results.length + i + 1 }, null, { t: what }, null, { t: T.state.mata }),
    ),
  ];
  const header = { row: 2, column: 0, rows: 1, columns: T.header.length };
  const body = { row: 3, column: 0, rows: inputs.length - 3, columns: T.header.length };
  const edits: Edit[] = [
    ...old.map(({ name }): Edit => ({ kind: 'deleteSheet', sheet: name })),
    { kind: 'addSheet', sheet, rows: inputs.length + 2, columns: T.header.length },
    { kind: 'cells', sheet, row: 0, column: 0, inputs },
    { kind: 'style', sheet, rects: [{ ...header, row: 0, columns: 1 }], style: { bold: true } },
    {
      kind: 'style',
      sheet,
      rects: [header],
      style: { bold: true, fill: HEADER_FILL, border: true },
    },
    { kind: 'style', sheet, rects: [body], style: { wrap: true, valign: 'top', border: true } },
    { kind: 'columnWidths', sheet, widths: [40, 130, 330, 230, 130, 420, 90] },
    { kind: 'freeze', sheet, rows: 3, columns: 0 },
    { kind: 'tags', sheet, tags: [TAG] },
  ];
  return { sheet, edits };
}

/** Never throws for a check; throws what Workbook.apply throws when not even the sheets can be made. */
export function runSelfTest(
  deps: Deps,
  google: (sheet: string) => GoogleChecks,
): readonly CheckResult[] {
  const bench = openBench(deps);
  const raw = google(BENCH_SHEET);
  const all: Readonly<Record<SelfTestId, Check>> = { ...CELL_CHECKS, ...BOOK_CHECKS, ...raw };
  const ids = Object.keys(SELF_TEST_CHECKS) as SelfTestId[];
  const results = ids.map((id) => attempt(id, deps.clock, () => all[id](bench)));
  const { sheet, edits } = resultEdits(deps, results);
  deps.workbook.apply(edits);
  closeBench(deps);
  deps.workbook.select(sheet, 'A1');
  return results;
}

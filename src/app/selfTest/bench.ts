// The sheet on which the self-test tries things out; it is made for one run and deleted at its end.
import type { Edit } from '../../core/edits/edit.ts';
import type { Grid } from '../../core/grid/grid.ts';
import type { Seen } from '../../ports/seen.ts';
import { TEMPORARY_PREFIX } from '../commit.ts';
import type { Deps } from '../deps.ts';

export const BENCH_SHEET = `${TEMPORARY_PREFIX} uji`;

export interface Bench {
  readonly deps: Deps;
  readonly sheet: string;
  /** The first of `count` rows that no other check uses. */
  rows(count: number): number;
  /** The sheet as it stands after the edits. */
  after(edits: readonly Edit[]): Grid;
}

export type Check = (bench: Bench) => Seen;

export function openBench(deps: Deps): Bench {
  const sheet = BENCH_SHEET;
  closeBench(deps);
  deps.workbook.apply([{ kind: 'addSheet', sheet, rows: 300, columns: 20 }]);
  let next = 0;
  return {
    deps,
    sheet,
    rows(count) {
      const first = next;
      next += count + 1;
      return first;
    },
    after(edits) {
      deps.workbook.apply(edits);
      return deps.workbook.snapshot(sheet);
    },
  };
}

/** Also what a run that died has left. */
export function closeBench(deps: Deps): void {
  const left = deps.workbook.sheets().filter(({ name }) => name.startsWith(BENCH_SHEET));
  deps.workbook.apply(left.map(({ name }) => ({ kind: 'deleteSheet', sheet: name })));
}

// How offices consolidate today, under the same latencies: a script that copies cell by cell, and IMPORTRANGE.
import type { HostWorkbook } from '../../host/engine/sheetEngine.ts';
import { ALLOW_MS, CALL_MS, EXECUTION_MS, IMPORTS_AT_ONCE, OPEN_MS } from './latency.ts';

export interface CellByCell {
  readonly opened: number;
  /** Calls that reach a document. */
  readonly calls: number;
  readonly ms: number;
  /** Districts that are copied when the first execution is ended. */
  readonly inFirstExecution: number;
}

/** openById and getValues per file, then one setValue per filled cell: the script of most answers on the web. */
export function cellByCell(sources: readonly HostWorkbook[]): CellByCell {
  let calls = 0;
  let ms = 0;
  let inFirstExecution = 0;
  const target: unknown[][] = [];
  const reached = () => {
    calls++;
    ms += CALL_MS;
  };
  for (const source of sources) {
    ms += OPEN_MS;
    calls++;
    const sheet = source.sheets()[0]!;
    reached();
    for (let row = 0; row < sheet.usedRows(); row++) {
      const line: unknown[] = [];
      for (let column = 0; column < sheet.usedColumns(); column++) {
        const value = sheet.result(row, column);
        if (value === null) continue;
        line[column] = value;
        reached();
      }
      target.push(line);
    }
    if (ms <= EXECUTION_MS) inFirstExecution++;
  }
  return { opened: sources.length, calls, ms, inFirstExecution };
}

export interface Imports {
  readonly formulas: number;
  /** Until all figures stand there, once everything is allowed. */
  readonly loadMs: number;
  /** Clicks of "Allow access", only the first time. */
  readonly allowMs: number;
}

/** A model, not a run: nothing outside Google can load an IMPORTRANGE. */
export function importRanges(districts: number): Imports {
  return {
    formulas: districts,
    loadMs: Math.ceil(districts / IMPORTS_AT_ONCE) * OPEN_MS,
    allowMs: districts * ALLOW_MS,
  };
}

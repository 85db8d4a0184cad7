// The ports of the least-privilege edition: the open workbook and nothing else.
import type { Deps } from '../app/deps.ts';
import { systemClock } from '../gas/clock.ts';
import { createStore } from '../gas/store.ts';
import { createWorkbook } from '../gas/workbook.ts';
import { logBug } from './logBug.ts';

export function kantorDeps(): Deps {
  return {
    edition: 'kantor',
    workbook: createWorkbook(),
    store: createStore(),
    clock: systemClock,
    onBug: logBug,
    remote: null,
    lease: null,
  };
}

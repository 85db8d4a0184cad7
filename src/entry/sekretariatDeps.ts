// The ports of the edition that also reads the workbooks of districts.
import type { Deps } from '../app/deps.ts';
import { systemClock } from '../gas/clock.ts';
import { createLease } from '../gas/lease.ts';
import { createRemoteWorkbooks } from '../gas/remoteWorkbooks.ts';
import { createStore } from '../gas/store.ts';
import { createWorkbook } from '../gas/workbook.ts';
import { logBug } from './logBug.ts';

export function sekretariatDeps(): Deps {
  return {
    edition: 'sekretariat',
    workbook: createWorkbook(),
    store: createStore(),
    clock: systemClock,
    onBug: logBug,
    remote: createRemoteWorkbooks(),
    lease: createLease(systemClock.now),
  };
}

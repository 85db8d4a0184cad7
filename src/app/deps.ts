// What every use case receives: the ports it may use.
import type { Clock } from '../ports/clock.ts';
import type { Lease } from '../ports/lease.ts';
import type { RemoteWorkbooks } from '../ports/remoteWorkbooks.ts';
import type { Store } from '../ports/store.ts';
import type { Workbook } from '../ports/workbook.ts';

export interface Deps {
  readonly edition: 'kantor' | 'sekretariat';
  readonly workbook: Workbook;
  readonly store: Store;
  readonly clock: Clock;
  /** Told of a bug that did not stop the work, for the log. */
  readonly onBug?: (where: string, error: unknown) => void;
  /** Only the sekretariat edition has these two. */
  readonly remote: RemoteWorkbooks | null;
  readonly lease: Lease | null;
}

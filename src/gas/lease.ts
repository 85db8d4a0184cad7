// The right to run a long job, kept as a property and taken under the document lock.
import { AppError } from '../ports/appError.ts';
import type { Lease } from '../ports/lease.ts';
import { asCourtesy, withGoogle } from './googleTrouble.ts';

const KEY = 'lease';
const WAIT_MS = 5_000;

interface Held {
  readonly owner: string;
  readonly untilMs: number;
}

function readHeld(text: string | null): Held | null {
  if (text === null) return null;
  const [until, ...owner] = text.split('|');
  const untilMs = Number(until);
  return Number.isFinite(untilMs) ? { owner: owner.join('|'), untilMs } : null;
}

/** Runs `work` while nobody else changes the lease. @throws AppError BUSY */
function locked<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(WAIT_MS)) throw new AppError('BUSY');
  try {
    return work();
  } finally {
    // What is done is done: the lock ends with this execution anyway, and the lease runs out by itself.
    asCourtesy(() => lock.releaseLock());
  }
}

/** @param now milliseconds since 1970 */
export function createLease(now: () => number): Lease {
  const properties = PropertiesService.getDocumentProperties();

  const holder = (): Held | null => {
    const held = readHeld(properties.getProperty(KEY));
    return held && held.untilMs > now() ? held : null;
  };

  return {
    take: (owner, untilMs) =>
      withGoogle(() =>
        locked(() => {
          const held = holder();
          if (held && held.owner !== owner) return false;
          properties.setProperty(KEY, `${untilMs}|${owner}`);
          return true;
        }),
      ),
    holder: () => withGoogle(holder),
    release: (owner) =>
      asCourtesy(() =>
        locked(() => {
          if (holder()?.owner === owner) properties.deleteProperty(KEY);
        }),
      ),
  };
}

// The right to run a long job, kept as a property and taken under the document lock.
import type { Lease } from '../ports/lease.ts';
import { withDocumentLock } from './documentLock.ts';
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
const locked = <T>(work: () => T): T => withDocumentLock(WAIT_MS, work);

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

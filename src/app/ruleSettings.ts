// What the office has decided about findings: accepted ones with their reason, severities of its own.
import * as z from 'zod/mini';
import type { Severity } from '../core/rules/rule.ts';
import type { Store } from '../ports/store.ts';

const ACCEPTED_KEY = 'temuan.diterima';
const SEVERITY_KEY = 'temuan.tingkat';

const ACCEPTED = z.record(z.string(), z.string());
const SEVERITIES = z.record(z.string(), z.enum(['error', 'warning', 'info', 'off']));

/** Reason by `about`. A store that was damaged by hand counts as empty. */
export function readAccepted(store: Store): Readonly<Record<string, string>> {
  return read(store, ACCEPTED_KEY, ACCEPTED) ?? {};
}

/** Throws AppError `STORE_FULL`. */
export function writeAccepted(store: Store, accepted: Readonly<Record<string, string>>): void {
  if (Object.keys(accepted).length === 0) store.delete(ACCEPTED_KEY);
  else store.set(ACCEPTED_KEY, JSON.stringify(accepted));
}

export function readSeverities(store: Store): Readonly<Record<string, Severity | 'off'>> {
  return read(store, SEVERITY_KEY, SEVERITIES) ?? {};
}

/** Throws AppError `STORE_FULL`. */
export function writeSeverities(
  store: Store,
  severities: Readonly<Record<string, Severity | 'off'>>,
): void {
  if (Object.keys(severities).length === 0) store.delete(SEVERITY_KEY);
  else store.set(SEVERITY_KEY, JSON.stringify(severities));
}

function read<T>(store: Store, key: string, schema: z.ZodMiniType<T>): T | null {
  const text = store.get(key);
  if (text === null) return null;
  try {
    const parsed = z.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

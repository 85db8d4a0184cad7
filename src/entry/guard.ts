// Every call from outside goes through here: the request is checked, and a throw becomes a sentence.
import type { Deps } from '../app/deps.ts';
import { errorSentence } from '../core/text/errorText.ts';
import { withDocumentLock } from '../gas/documentLock.ts';
import { asAppError } from '../gas/googleTrouble.ts';
import { AppError } from '../ports/appError.ts';
import type { CallName, Reply, Request } from '../rpc/contract.ts';
import { CHANGING_CALLS } from '../rpc/globals.ts';
import { parseRequest } from '../rpc/parseRequest.ts';
import type { Failure, Result } from '../rpc/result.ts';
import { currentEdition } from './edition.ts';
import { logBug } from './logBug.ts';

/** What the user may read of an error. Anything but an AppError is a bug: its details go to the log only. */
export function failureOf(error: unknown): Failure {
  const trouble = asAppError(error);
  if (trouble instanceof AppError) {
    return { code: trouble.code, message: errorSentence(trouble.code, trouble.params) };
  }
  logBug('guard', error);
  return { code: 'BUG', message: errorSentence('BUG') };
}

/** Long enough for the recap of a large workbook to be written. */
const WAIT_MS = 20_000;

/** A request that only asks what would be written says so. */
function changes(name: CallName, request: object): boolean {
  return CHANGING_CALLS.includes(name) && !('write' in request && request.write === false);
}

/** Runs one use case, those that write one after the other; never throws. */
export function guard<K extends CallName>(
  name: K,
  request: unknown,
  useCase: (deps: Deps, request: Request<K>) => Reply<K>,
): Result<Reply<K>> {
  try {
    const parsed = parseRequest(name, request);
    const run = (): Reply<K> => useCase(currentEdition().deps(), parsed);
    return { ok: true, value: changes(name, parsed) ? withDocumentLock(WAIT_MS, run) : run() };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

// Every call from outside goes through here: the request is checked, and a throw becomes a sentence.
import type { Deps } from '../app/deps.ts';
import { errorSentence } from '../core/text/errorText.ts';
import { asAppError } from '../gas/googleTrouble.ts';
import { AppError } from '../ports/appError.ts';
import type { CallName, Reply, Request } from '../rpc/contract.ts';
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

/** Runs one use case; never throws. */
export function guard<K extends CallName>(
  name: K,
  request: unknown,
  useCase: (deps: Deps, request: Request<K>) => Reply<K>,
): Result<Reply<K>> {
  try {
    const parsed = parseRequest(name, request);
    return { ok: true, value: useCase(currentEdition().deps(), parsed) };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

// One execution of renaksi at a time on the open workbook.
import { AppError } from '../ports/appError.ts';
import { asCourtesy } from './googleTrouble.ts';

/**
 * Runs `work` while no other execution holds the workbook's lock. Not to be nested: Google lets go of the lock at the first
 * release.
 * @param waitMs how long to wait for whoever holds it now
 * @throws AppError BUSY
 */
export function withDocumentLock<T>(waitMs: number, work: () => T): T {
  // null outside a document: then there is nobody to wait for.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(waitMs)) throw new AppError('BUSY');
  try {
    return work();
  } finally {
    // What is done is done: the lock ends with this execution anyway.
    if (lock) asCourtesy(() => lock.releaseLock());
  }
}

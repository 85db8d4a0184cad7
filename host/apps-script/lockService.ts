// LockService: one lock per document, shared by everybody who has it open.
import { asGoogle, GoogleObject } from './googleObject.ts';

type GoogleLock = GoogleAppsScript.Lock.Lock;

/** Who holds the document's lock now; shared between scripts on the same workbook. */
export interface LockState {
  holder: object | null;
}

export class LockService
  extends GoogleObject
  implements Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>
{
  readonly service = 'LockService';
  readonly #state: LockState;
  #locks: Lock[] = [];

  constructor(state: LockState) {
    super();
    this.#state = state;
  }

  getDocumentLock(): GoogleLock {
    this.#locks.push(new Lock(this.#state));
    return asGoogle(this.#locks[this.#locks.length - 1]!);
  }

  /** Host side: Google lets go of what an execution still holds when it ends. */
  readonly endExecution = (): void => {
    for (const lock of this.#locks) lock.releaseLock();
    this.#locks = [];
  };
}

class Lock extends GoogleObject implements Pick<GoogleLock, 'tryLock' | 'releaseLock'> {
  readonly service = 'Lock';
  readonly #state: LockState;

  constructor(state: LockState) {
    super();
    this.#state = state;
  }

  /** Nobody else can let go while this script runs, so waiting is of no use here. */
  tryLock(_timeoutInMillis: number): boolean {
    if (this.#state.holder !== null && this.#state.holder !== this) return false;
    this.#state.holder = this;
    return true;
  }

  releaseLock(): void {
    if (this.#state.holder === this) this.#state.holder = null;
  }
}

// Every call from outside ends in one of two shapes, never in a thrown error.

export interface Failure {
  /** An AppErrorCode. */
  readonly code: string;
  /** One plain Indonesian sentence: what is wrong and what to do. */
  readonly message: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

// Time, so that tests and the quota simulation can stand still or run ahead.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

// A right to run a long job that spans several calls, so that two people do not run it at once.

export interface Lease {
  /** True when `owner` now holds it (again) until `untilMs`. */
  take(owner: string, untilMs: number): boolean;
  /** Who holds it now, null when nobody does. */
  holder(): { readonly owner: string; readonly untilMs: number } | null;
  release(owner: string): void;
}

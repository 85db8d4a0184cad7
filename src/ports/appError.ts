// Trouble that is neither a finding nor a bug: no access, busy, quota, unknown form.

export const APP_ERROR_CODES = [
  'SHEET_MISSING',
  'SHEET_EXISTS',
  'SHEET_EMPTY',
  'NO_SHEET',
  'NO_TABLE',
  'NO_REALISATION',
  'UNKNOWN_FORM',
  'BAD_FORM',
  'BAD_REQUEST',
  'BAD_QUARTER',
  'BAD_YEAR',
  'NO_PERMISSION',
  'QUOTA',
  'BUSY',
  'GOOGLE_BUSY',
  'STORE_FULL',
  'WORKBOOK_FULL',
  'CELL_REFUSED',
  'SHEET_CHANGED',
  'LAST_SHEET',
  'HALF_WRITTEN',
  'NOTHING_TO_UNDO',
  'UNDO_STALE',
  'NO_DISTRICTS',
  'JOB_MISSING',
  'TOO_LARGE',
  'BUG',
] as const;

export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/** The sentence is made at the edge, by core/text, from the code and the parameters. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: AppErrorCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

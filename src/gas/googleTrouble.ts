// Turns what Google's services throw into trouble that the user can be told about.
import { AppError, type AppErrorCode } from '../ports/appError.ts';

/**
 * Google words its errors in the language of the account, so each kind is known by words of both languages.
 * The order matters: a quota message may mention a service that "failed", and one of a service that failed the document
 * that it wanted access to.
 */
const KINDS: readonly (readonly [AppErrorCode, RegExp])[] = [
  ['CELL_REFUSED', /data validation|validasi data/i],
  ['SHEET_EXISTS', /sheet with the name .* already exists|(sheet|lembar).* sudah ada/i],
  [
    'WORKBOOK_FULL',
    /number of cells|maximum of \d+ characters|jumlah sel|maksimum \S+ karakter|melebihi \S+ karakter/i,
  ],
  ['LAST_SHEET', /all (of )?the (visible )?sheets|semua (sheet|lembar)/i],
  [
    'STORE_FULL',
    /property storage|properties? (storage )?quota|argument too large|penyimpanan properti|argumen terlalu besar/i,
  ],
  [
    'QUOTA',
    /too many|quota|limit exceeded|rate limit|above the limit|exceeded maximum execution|kuota|terlalu sering|terlalu banyak|melampaui batas|melebihi batas/i,
  ],
  [
    'GOOGLE_BUSY',
    /timed out|try again|service (spreadsheets|error|unavailable)|internal error|server error|lock timeout|waktu (tunggu )?habis|coba lagi|layanan .*(gagal|tidak tersedia)/i,
  ],
  [
    'NO_PERMISSION',
    /permission|protected|not authori[sz]ed|authori[sz]ation|access denied|PERMISSION_DENIED|missing \(perhaps|izin|dilindungi|diproteksi|otorisasi|akses (ditolak|baca)|(memiliki|punya|mendapat) akses/i,
  ],
  [
    'SHEET_CHANGED',
    /\b(sheet|range|spreadsheet)\b.*\bnot found\b|outside the dimensions|out of bounds|(sheet|rentang|range).*tidak ditemukan|di luar (dimensi|batas)/i,
  ],
];

/** What a thrown thing says, whatever it is. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return String((error as { message: unknown }).message);
  }
  return String(error);
}

/** What Google itself names: the cell with strict data validation, the sheet whose name is taken. */
function named(code: AppErrorCode, message: string): { cell?: string; sheet?: string } {
  if (code === 'CELL_REFUSED') {
    const cell = /\b[A-Z]{1,3}\d+\b/.exec(message)?.[0];
    return cell === undefined ? {} : { cell };
  }
  const sheet = code === 'SHEET_EXISTS' ? /[“"]([^”"]+)[”"]/.exec(message)?.[1] : undefined;
  return sheet === undefined ? {} : { sheet };
}

/** The AppError for a Google exception; the error itself when it is something else (a bug). */
export function asAppError(error: unknown, params: Record<string, string> = {}): unknown {
  if (error instanceof AppError) return error;
  // Mistakes of our own code keep their nature, whatever words they hold.
  if (
    error instanceof TypeError ||
    error instanceof ReferenceError ||
    error instanceof RangeError
  ) {
    return error;
  }
  const message = messageOf(error);
  for (const [code, words] of KINDS) {
    if (words.test(message)) return new AppError(code, { ...params, ...named(code, message) });
  }
  return error;
}

/** Runs `work`; what Google throws inside comes out as an AppError. */
export function withGoogle<T>(work: () => T, params: Record<string, string> = {}): T {
  try {
    return work();
  } catch (error) {
    throw asAppError(error, params);
  }
}

/** What may fail without harm: the work before it is done and must not be reported as failed. */
export function asCourtesy(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.warn(messageOf(error));
  }
}

// Turns what Google's services throw into trouble that the user can be told about.
import { AppError, type AppErrorCode } from '../ports/appError.ts';

/**
 * Google words its errors in the language of the account, so each kind is known by words of both languages.
 * The order matters: a quota message may mention a service that "failed".
 */
const KINDS: readonly (readonly [AppErrorCode, RegExp])[] = [
  [
    'STORE_FULL',
    /property storage|properties? (storage )?quota|argument too large|penyimpanan properti|argumen terlalu besar/i,
  ],
  [
    'QUOTA',
    /too many times|quota|limit exceeded|rate limit|above the limit|exceeded maximum execution|kuota|terlalu sering|terlalu banyak|melampaui batas|melebihi batas/i,
  ],
  [
    'NO_PERMISSION',
    /permission|protected|not authori[sz]ed|authori[sz]ation|access denied|PERMISSION_DENIED|izin|dilindungi|diproteksi|otorisasi|akses/i,
  ],
  [
    'GOOGLE_BUSY',
    /timed out|try again|service (spreadsheets|error|unavailable)|internal error|server error|lock timeout|waktu (tunggu )?habis|coba lagi|layanan .*(gagal|tidak tersedia)/i,
  ],
];

/** What a thrown thing says, whatever it is. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) {
    return String((error as { message: unknown }).message);
  }
  return String(error);
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
  for (const [code, words] of KINDS) if (words.test(message)) return new AppError(code, params);
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

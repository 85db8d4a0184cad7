// A file that can't be taken as a workbook, with the reason as a code; the sentence is made where it is shown.

export type HostFileCode = 'NOT_FOUND' | 'NOT_XLSX' | 'ENCRYPTED' | 'EMPTY' | 'UNREADABLE';

export class HostFileError extends Error {
  readonly code: HostFileCode;
  /** As the caller named it. */
  readonly file: string;

  constructor(code: HostFileCode, file: string, detail = '') {
    super(`${code} ${file}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'HostFileError';
    this.code = code;
    this.file = file;
  }
}

// A file that can't be taken as a workbook, with the reason as a code; the sentence is made where it is shown.

export type HostFileCode =
  | 'NOT_FOUND'
  | 'NOT_XLSX'
  | 'ENCRYPTED'
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'UNREADABLE';

export class HostFileError extends Error {
  readonly code: HostFileCode;
  /** As the caller named it. */
  readonly file: string;
  /** TOO_LARGE: the sheet and its last cell. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;

  constructor(code: HostFileCode, file: string, detail = '', place: HostFileError['place'] = null) {
    super(`${code} ${file}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'HostFileError';
    this.code = code;
    this.file = file;
    this.place = place;
  }
}

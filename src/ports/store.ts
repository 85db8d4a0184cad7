// Small text values kept with the workbook (DocumentProperties) or with the user.

export interface Store {
  /** null when the key is absent. */
  get(key: string): string | null;
  /** Values may be longer than one property: adapters split them. Throws AppError `STORE_FULL`. */
  set(key: string, value: string): void;
  delete(key: string): void;
  keys(): readonly string[];
}

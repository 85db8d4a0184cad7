// A number with its unit, as plans write targets: `12 Desa dan 13 Kelurahan` is two of them.

export interface Quantity {
  readonly value: number;
  /** As written (`Desa`, `%`, `Dokumen`), null when there is none. `%` values are in percent: 25% is 25. */
  readonly unit: string | null;
}

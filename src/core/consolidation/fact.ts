// One figure-bearing row of one district's plan, with the key that joins it to other districts and where it came from.
import type { Level } from '../model/level.ts';
import type { UnitKind } from '../recap/unitKind.ts';

/** Where a fact was read. */
export interface Provenance {
  readonly workbook: string;
  readonly sheet: string;
  /** One-based. */
  readonly row: number;
  /** `F12` for pagu, target and each quarter that had a cell; the totals' trace leads here. */
  readonly cells: Readonly<Record<string, string>>;
  /** ISO time of the read. */
  readonly readAt: string;
  /** Where the workbook opens, null for a file that was sent. */
  readonly link: string | null;
  /** Nearest standard form, null when none is near. */
  readonly form: string | null;
}

export interface Fact {
  /** `15.02`; `berkas:<file>` when the region is unknown, so that it is kept apart. */
  readonly wilayah: string;
  readonly namaWilayah: string;
  readonly level: Level;
  /** `k:<code>` from a code or an exact name, `n:<name>` for a row without a match. */
  readonly key: string;
  /** Keys of the row itself or the closest row above of that level; '' when there is none. */
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly kode: string | null;
  readonly name: string;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly unitKind: UnitKind;
  /** Joins the same indicator in the same unit: key + indicator + unit, shortened. */
  readonly indicatorKey: string;
  readonly target: number | null;
  /** Realised per quarter, as reported. */
  readonly realised: readonly (number | null)[];
  /** Rupiah, as written. */
  readonly pagu: number | null;
  readonly realisedRp: readonly (number | null)[];
  /** What of it belongs in totals: null where a row below has the money. */
  readonly paguCounted: number | null;
  readonly rpCounted: readonly (number | null)[];
  readonly source: Provenance;
  /** Words about doubtful figures, shown beside the row. */
  readonly flags: readonly string[];
}

export type ProblemKind = 'gagal' | 'berat' | 'ringan';

/** Trouble with a district, shown in "Masalah" and in the coverage. */
export interface Problem {
  readonly code: string;
  /** gagal: the district is left out. berat: its figures are doubtful. ringan: worth knowing. */
  readonly kind: ProblemKind;
  readonly message: string;
  readonly sheet: string | null;
  /** `F12`, null when it is about the whole file. */
  readonly cell: string | null;
}

/** What one file says about one district. */
export interface DistrictReport {
  readonly file: string;
  readonly kode: string | null;
  readonly nama: string | null;
  /** null when no year could be found. */
  readonly year: number | null;
  readonly readAt: string;
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  /** Which of the four quarters bears any report. */
  readonly reported: readonly boolean[];
  /** False: nothing of it may enter a total. */
  readonly usable: boolean;
  /** Plan rows that were read. */
  readonly rows: number;
}

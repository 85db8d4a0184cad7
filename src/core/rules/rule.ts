// What a rule is: one file, one code, one check from data to findings.
import type { Edit } from '../edits/edit.ts';
import type { Grid } from '../grid/grid.ts';
import type { PlanTable } from '../model/planTable.ts';

export type Severity = 'error' | 'warning' | 'info';

export type Param = string | number | boolean | null | readonly Param[];
export type Params = Readonly<Record<string, Param>>;

/** Zero-based cell on a sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a rule found. The sentence is made later, from `params`. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The culprit first. Never empty. */
  readonly cells: readonly CellRef[];
  readonly params: Params;
  /** Stable words for what it is about (not an address): remembers acceptance across moved rows. */
  readonly about: string;
  /** The exact repair, null when only a person can decide. */
  readonly fix: readonly Edit[] | null;
  /** Cells whose own trouble follows from this one. */
  readonly followers: readonly CellRef[];
  /** Other culprit cells with the same trouble, where one finding speaks for many. */
  readonly alike?: readonly CellRef[];
  /** The culprit cell stands for several that may be wrong: where it is only a link, it is not followed. */
  readonly doubtful?: boolean;
}

/** Everything a rule may look at: all tables of the workbook, and the sheets they stand on. */
export interface RuleContext {
  readonly tables: readonly PlanTable[];
  readonly grids: ReadonlyMap<string, Grid>;
  /** Kode wilayah of the office if known (`15.02`), for plausibility rules. */
  readonly wilayah: string | null;
  /** Told when a rule or a part of one throws, which is a bug: that part is left out and the others go on. */
  readonly onBug?: (where: string, error: unknown) => void;
}

export interface Rule {
  /** File name, page name and anchor: `jumlah-anak`. Lower case, hyphens, Indonesian. */
  readonly code: string;
  readonly severity: Severity;
  /** Kind of DOMAIN.md §7: hierarki, kelengkapan, angka, notasi, formula, antar-tabel. */
  readonly kind: 'hierarki' | 'kelengkapan' | 'angka' | 'notasi' | 'formula' | 'antar-tabel';
  /** Short Indonesian title. */
  readonly title: string;
  /**
   * When two findings name the same culprit cell the weaker one is folded under the stronger. Default 50.
   * A broken formula or an error value (70..90) explains a wrong figure (50), which explains an odd one (30).
   */
  readonly strength?: number;
  /**
   * True when the finding is about a calculated or compared figure: it is folded under another finding
   * whose culprit cell feeds it. Findings about the text of a cell or formula stand on their own.
   */
  readonly follows?: boolean;
  /**
   * For a finding about an error value: true when something else makes the formula fail (a blank or text that it
   * uses: the second cell, or the formula itself), false when the formula alone does. It is one with a finding
   * about that.
   */
  readonly blames?: (params: Params) => boolean;
  /** True when the finding only remarks how a cell is written: it goes under a graver one about that cell. */
  readonly remark?: boolean;
  /** Never throws on bad content. */
  check(context: RuleContext): readonly Finding[];
  /** What is wrong and where, in plain Indonesian. */
  message(params: Params): string;
  /** What to do. */
  suggestion(params: Params): string;
}

// A physical column whose meaning is still being settled.
import type { ColumnId } from '../../model/column.ts';
import type { ColumnProfile } from './columnProfile.ts';
import type { Quotient } from './dividedBudget.ts';
import type { TitleFeatures } from './titleFeatures.ts';

export interface Candidate {
  readonly column: number;
  readonly title: string;
  readonly path: readonly string[];
  readonly origin: string;
  readonly features: TitleFeatures;
  readonly profile: ColumnProfile;
  readonly hidden: boolean;
  /** The columns that its formulas add within their row; [] where they do something else. */
  readonly adds: readonly number[];
  /** Whether most of its formulas divide. */
  readonly divides: boolean;
  /** The two columns that most of its formulas divide. */
  readonly quotient: Quotient | null;
  /** How many of its first texts are names of the nomenclature. */
  readonly listed: number;
  /** What its rows below the titles show, without the blank ones. */
  readonly shown: ReadonlyMap<number, string>;
  id: ColumnId | null;
  /** The calendar year of a column in a table of several years. */
  year?: number;
}

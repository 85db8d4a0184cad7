// One step from a version of a form to the next.
import type { Edit } from '../../edits/edit.ts';
import type { Grid } from '../../grid/grid.ts';

export interface Migration {
  readonly form: string;
  /** The version it starts from; it ends at `from + 1`. */
  readonly from: number;
  /** What changes and why, in Indonesian, shown before anything is written. */
  readonly title: string;
  /**
   * Edits that bring the sheet up to the next version. Only touches what still is as the older version made it: what
   * the office typed over or added stays. Columns are found by their tags, wherever they were moved.
   */
  edits(grid: Grid): Edit[];
}

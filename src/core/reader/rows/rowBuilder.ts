// What the rows of a plan are built from, and how far the building has come.
import type { ColumnId } from '../../model/column.ts';
import type { Value } from '../../model/planTable.ts';
import type { ColumnReader } from '../columns/columnReader.ts';
import type { NameLevels } from '../levels/nameLevels.ts';
import type { TableContext } from '../tableContext.ts';
import type { ColumnHomes } from './columnHomes.ts';
import type { RowDraft } from './rowDraft.ts';

export type Owned = ReadonlyMap<ColumnId, Value>;

interface Said {
  readonly row: number;
  readonly text: string;
  /** True where this column has written a name again in the next row before. */
  readonly repeats: boolean;
}

export interface Builder {
  readonly context: TableContext;
  readonly reader: ColumnReader;
  readonly homes: ColumnHomes;
  readonly levels: NameLevels['levels'];
  /** Keys `row,column` of blank names that open a row all the same. */
  readonly unnamed: ReadonlySet<string>;
  readonly drafts: RowDraft[];
  readonly ignored: { row: number; why: string }[];
  /** The latest row of each name column, and what its cell said in which row. */
  readonly open: Map<ColumnId, number>;
  readonly said: Map<ColumnId, Said>;
  jabatan: string | null;
  /** The group that indicators of a table without names hang on. */
  group: number | null;
  previousRow: number;
  rowBefore: number;
}

/** Rows that begin here, by the id of their name column; indicator rows are added later under `indikator:…`. */
export type Started = Map<string, number>;

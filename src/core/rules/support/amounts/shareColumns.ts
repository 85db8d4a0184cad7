// Columns of typed shares (progress of works, `Fisik (%)`) that have no meaning of their own to other rules.
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanRow, PlanTable } from '../../../model/planTable.ts';
import { percentScale } from '../../../numbers/percentFormat.ts';
import { isFilled } from '../formulas/formulaSheet.ts';
import { isParent, treeOf } from '../tree.ts';

export interface TypedCell {
  readonly row: PlanRow;
  /** In per cent where the column shows percentages; null for a blank or a dash. */
  readonly value: number | null;
  /** A dash stands there: nothing, and said so. */
  readonly dash: boolean;
}

export interface TypedColumn {
  readonly column: number;
  readonly title: string;
  readonly cells: readonly TypedCell[];
}

const SHARE = /%|\bpersen|\bprosen|\bfisik\b|\bprogres/i;
/** Growth and deviation may be anything; `Realisasi Fisik › Volume` counts things. */
const FREE =
  /de[vf]iasi|selisih|pertumbuhan|kenaikan|peningkatan|perubahan|naik|turun|tambah|kurang|laju|bobot|indeks|skor|volume|jumlah|satuan|keluaran|output/i;
const COUNTS = /^\W*(?:jumlah|banyaknya)\b/i;
const SAID = /%|\bpersen|\bprosen/i;

export function isShareTitle(title: string): boolean {
  return SHARE.test(title) && !FREE.test(title);
}

/** A row that is a sum of others though nothing stands below it (the office above its programs) makes no calculated column. */
const FEW_FORMULAS = 0.05;

/** A target is one where its header says so (`Fisik (%) › Target`). */
const LONE = /^(?:realisasi|target|lain\d+)$/;

/** Columns that only hold figures typed in the rows of the lowest level: not understood, or of the ids `known`. */
export function typedColumns(
  table: PlanTable,
  grid: Grid | undefined,
  known: RegExp = LONE,
): TypedColumn[] {
  if (!grid) return [];
  const tree = treeOf(table);
  const lines = new Map<number, PlanRow>();
  for (const row of table.rows) {
    if (row.level !== 'indikator' && !isParent(tree, row)) lines.set(row.row, row);
  }
  const own = table.columns.filter(({ id }) => known.test(id));
  return [...own, ...table.unknownColumns].flatMap(({ column, title }): TypedColumn[] => {
    const cells: TypedCell[] = [];
    let formulas = 0;
    for (const row of lines.values()) {
      const cell = cellAt(grid, row.row, column);
      if (cell.formula !== null) {
        formulas += 1;
        continue;
      }
      // A zero that its format shows as `-` is a figure.
      const blank = !isFilled(cell);
      if (!blank && typeof cell.value !== 'number') continue;
      const scale = percentScale(cell.format);
      const value = blank ? null : Number(cell.value) * scale;
      cells.push({ row, value, dash: blank && cell.kind !== 'blank' });
    }
    return formulas <= lines.size * FEW_FORMULAS ? [{ column, title, cells }] : [];
  });
}

/** Those of them that are shares of a whole, without the blanks. */
export function typedShares(table: PlanTable, grid: Grid | undefined) {
  const aims = new Set(table.columns.map(({ column }) => column));
  return typedColumns(table, grid)
    .filter(({ title }) => isShareTitle(title))
    .map(({ column, title, cells }) => ({
      column,
      title,
      /** The header says that these are percentages; `Fisik` alone may count things. */
      percent: SAID.test(title),
      // A target of `Jumlah ASN …` counts them under `Kinerja %` as well; the progress of that work is a share all the same.
      cells: cells.flatMap(({ row, value }) =>
        value === null || (aims.has(column) && COUNTS.test(row.indicator ?? ''))
          ? []
          : [{ row, value }],
      ),
    }));
}

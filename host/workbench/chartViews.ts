// The charts of a sheet with the figures they show: the first column names, the first row heads the series.
import type { ChartSpec, HostSheet } from '../engine/sheetEngine.ts';

export interface ChartView {
  readonly type: ChartSpec['type'];
  readonly title: string;
  /** The cell at its upper left corner. */
  readonly at: ChartSpec['at'];
  readonly names: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** One per name; null where the cell holds no number. */
    readonly values: readonly (number | null)[];
  }[];
}

export function chartViews(sheet: HostSheet): readonly ChartView[] {
  return sheet.charts.map(({ type, title, at, ranges }) => {
    const columns = ranges.flatMap((rect) =>
      Array.from({ length: rect.columns }, (_, index) => ({
        column: rect.column + index,
        head: rect.row,
        rows: Array.from({ length: rect.rows - 1 }, (_, row) => rect.row + 1 + row),
      })),
    );
    const [names, ...series] = columns;
    return {
      type,
      title,
      at,
      names: names?.rows.map((row) => sheet.display(row, names.column)) ?? [],
      series: series.map(({ column, head, rows }) => ({
        name: sheet.display(head, column),
        values: rows.map((row) => {
          const result = sheet.result(row, column);
          return typeof result === 'number' ? result : null;
        }),
      })),
    };
  });
}

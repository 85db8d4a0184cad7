// A native chart of Sheets over ranges of one sheet.
import type { Edit } from '../core/edits/edit.ts';
import type { Writer } from './writer.ts';

export function insertChart(writer: Writer, edit: Extract<Edit, { kind: 'chart' }>): void {
  const sheet = writer.sheet(edit.sheet);
  const type = {
    bar: Charts.ChartType.BAR,
    column: Charts.ChartType.COLUMN,
    line: Charts.ChartType.LINE,
  }[edit.type];
  const builder = sheet.newChart().setChartType(type);
  for (const rect of edit.ranges) builder.addRange(writer.range(edit.sheet, rect));
  const chart = builder
    .setOption('title', edit.title)
    .setPosition(edit.at.row + 1, edit.at.column + 1, 0, 0)
    .build();
  sheet.insertChart(chart);
}

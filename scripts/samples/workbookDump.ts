// All that a person sees of a workbook as lines of text, for comparing two of them.
import type { HostSheet, HostWorkbook } from '../../host/engine/sheetEngine.ts';

/** Two workbooks look alike when their dumps are equal; file dates and the order of styles do not count. */
export function workbookDump(workbook: HostWorkbook): string[] {
  return workbook
    .sheets()
    .flatMap((sheet) => [
      `# ${sheet.name} ${sheet.usedRows()}×${sheet.usedColumns()} frozen ${sheet.frozenRows}`,
      ...sheet.merges
        .map(({ row, column, rows, columns }) => `merge ${row} ${column} ${rows} ${columns}`)
        .sort(),
      `widths ${sizes(sheet.columnWidths)}`,
      `heights ${sizes(sheet.rowHeights)}`,
      ...cellsOf(sheet),
    ]);
}

/** Excel keeps sizes in its own units, so a pixel may get lost on the way. */
function sizes(map: ReadonlyMap<number, number>): string {
  return [...map]
    .sort(([a], [b]) => a - b)
    .map(([index, pixels]) => `${index}:${Math.round(pixels / 4)}`)
    .join(' ');
}

function cellsOf(sheet: HostSheet): string[] {
  const lines: string[] = [];
  for (let row = 0; row < sheet.usedRows(); row++)
    for (let column = 0; column < sheet.usedColumns(); column++) {
      const content = sheet.content(row, column);
      if (content.type === 'blank') continue;
      const held = content.type === 'formula' ? content.formula : String(content.value);
      lines.push(
        `${row},${column} ${content.type} ${held} → ${sheet.display(row, column)} [${sheet.numberFormat(row, column)}]${sheet.style(row, column).bold ? ' bold' : ''}`,
      );
    }
  return lines;
}

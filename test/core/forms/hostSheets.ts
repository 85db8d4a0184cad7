// Forms on a workbook of the local host, and snapshots of its sheets, without the bundle in between.
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import type { HostWorkbook } from '../../../host/engine/sheetEngine.ts';
import { applyToHost } from '../../../scripts/forms/applyToHost.ts';
import type { FormLayout } from '../../../src/core/forms/index.ts';
import type { Cell } from '../../../src/core/grid/cell.ts';
import type { Grid } from '../../../src/core/grid/grid.ts';

export function hostWith(...layouts: readonly FormLayout[]): HostWorkbook {
  const workbook = createWorkbook({ locale: 'id_ID' });
  for (const layout of layouts) applyToHost(workbook, layout.edits);
  return workbook;
}

export function snapshotOf(workbook: HostWorkbook, name: string): Grid {
  const sheet = workbook.sheet(name)!;
  const cells: Cell[][] = [];
  for (let r = 0; r < sheet.usedRows(); r++) {
    const row: Cell[] = [];
    for (let c = 0; c < sheet.usedColumns(); c++) {
      const result = sheet.result(r, c);
      const content = sheet.content(r, c);
      const style = sheet.style(r, c);
      const isError = result !== null && typeof result === 'object';
      const value = isError ? result.error : result === '' ? null : result;
      row.push({
        kind: isError
          ? 'error'
          : value === null
            ? 'blank'
            : typeof value === 'number'
              ? 'number'
              : typeof value === 'boolean'
                ? 'boolean'
                : 'text',
        value,
        formula: content.type === 'formula' ? workbook.localFormula(content.formula) : null,
        format: sheet.numberFormat(r, c),
        display: sheet.display(r, c),
        note: sheet.note(r, c),
        bold: style.bold ?? false,
        fill: style.fill ?? null,
      });
    }
    cells.push(row);
  }
  return {
    sheet: name,
    cells,
    merges: sheet.merges,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    frozenRows: sheet.frozenRows,
    locale: workbook.locale,
    tags: sheet.tags,
  };
}

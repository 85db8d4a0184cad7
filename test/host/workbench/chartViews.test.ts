// The figures of a chart, taken from the cells that it names.
import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import { chartViews } from '../../../host/workbench/chartViews.ts';

describe('the charts of a sheet', () => {
  it('show the results of formulas, name their series by the head, and leave blanks out', () => {
    const workbook = createWorkbook({ locale: 'id_ID' });
    const sheet = workbook.addSheet('Grafik TW I');
    const text = (value: string) => ({ type: 'text', value }) as const;
    sheet.setContents(2, 0, [
      [text('Program'), text('Capaian (%)'), text('Serapan (%)')],
      [text('Penataan Desa'), { type: 'number', value: 40 }, { type: 'blank' }],
      [text('Kerja Sama Desa'), { type: 'formula', formula: '=B4/2' }, text('-')],
    ]);
    const range = { row: 2, column: 0, rows: 3, columns: 3 };
    const at = { row: 0, column: 4 };
    sheet.charts = [{ type: 'bar', title: 'Capaian per program', ranges: [range], at }];
    expect(chartViews(sheet)).toEqual([
      {
        type: 'bar',
        title: 'Capaian per program',
        at,
        names: ['Penataan Desa', 'Kerja Sama Desa'],
        series: [
          { name: 'Capaian (%)', values: [40, 20] },
          { name: 'Serapan (%)', values: [null, null] },
        ],
      },
    ]);
  });
});

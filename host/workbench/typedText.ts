// What stands in the formula bar for a cell: what a person would have typed.
import { formatNumber } from '../../src/core/numbers/formatNumber.ts';
import { showsHundredths } from '../../src/core/numbers/percentFormat.ts';
import type { HostSheet, HostWorkbook } from '../engine/sheetEngine.ts';

export function typedText(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
): string {
  const content = sheet.content(row, column);
  switch (content.type) {
    case 'blank':
      return '';
    case 'formula':
      return workbook.localFormula(content.formula);
    case 'number': {
      const format = sheet.numberFormat(row, column);
      if (/[dmy]/i.test(format) && !/[#0]/.test(format)) return sheet.display(row, column);
      if (showsHundredths(format)) return `${plain(content.value * 100, workbook.locale)}%`;
      return plain(content.value, workbook.locale);
    }
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    default:
      return content.value;
  }
}

/** All digits, no thousands marks, decimal comma where the locale has one. */
function plain(value: number, locale: string): string {
  if (Math.abs(value) >= 1e15) return formatNumber(value).replace(/\./g, '');
  const digits = String(Number(value.toPrecision(15)));
  return locale.startsWith('en') ? digits : digits.replace('.', ',');
}

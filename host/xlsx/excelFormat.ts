// The number format of a cell from what the Excel library makes of it.
import type { Cell } from '@cj-tech-master/excelts';

export function formatFromExcel(format: Cell['numFmt']): string {
  const pattern = typeof format === 'string' ? format : (format?.formatCode ?? '');
  if (/^general$/i.test(pattern)) return '';
  // Excel's built-in short date follows the user's region.
  return pattern === 'mm-dd-yy' ? 'dd/mm/yyyy' : pattern;
}

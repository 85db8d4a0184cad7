// `renaksi read`: prints what the reader understood of a workbook.
import { formatNumber } from '../../src/core/numbers/formatNumber.ts';
import type { ReadSheet } from '../../src/rpc/shapes.ts';
import type { Streams } from '../cli.ts';
import { openBundle } from './bundle.ts';
import { openWorkbook } from './files.ts';
import { onlyFile } from './onlyFile.ts';
import { readOptions } from './options.ts';

/** @throws CliError for a file that cannot be read or holds no table */
export async function readCommand(args: readonly string[], streams: Streams): Promise<number> {
  const options = readOptions(args, { values: ['sheet'], flags: ['json'] });
  const file = onlyFile(options.positions, 'read');
  const call = await openBundle('kantor', await openWorkbook(file), file);
  const result = call('readPlan', { sheet: options.text('sheet') });
  if (options.flag('json')) {
    streams.out(JSON.stringify(result));
    return 0;
  }
  for (const sheet of result.sheets) streams.out(describe(sheet));
  return 0;
}

function describe(sheet: ReadSheet): string {
  const form = sheet.form ? `formulir ${sheet.form}` : 'bukan formulir baku';
  const head = `Lembar "${sheet.sheet}": ${form}, ${sheet.rows.length} baris dipahami, ${sheet.totalRows.length} baris jumlah, ${sheet.ignoredRows.length} baris dilewati`;
  const rows = sheet.rows.map((row) => {
    const pagu = row.pagu === null ? '' : `  pagu ${formatNumber(row.pagu)}`;
    return `  ${String(row.row).padStart(4)}  ${row.level.padEnd(12)}  ${row.kode ? `${row.kode} ` : ''}${row.name || row.indicator || ''}${pagu}`;
  });
  return [head, ...(sheet.note ? [`  Catatan: ${sheet.note}`] : []), ...rows].join('\n');
}

// `renaksi recap`: adds the recap sheet of one quarter and writes the workbook under a new name.
import { formatPercent } from '../../src/core/numbers/formatNumber.ts';
import type { Streams } from '../cli.ts';
import { openBundle } from './bundle.ts';
import { checkOutputName, openWorkbook, writeWorkbook } from './files.ts';
import { onlyFile } from './onlyFile.ts';
import { readOptions, readQuarter } from './options.ts';

/** @throws CliError for a bad quarter, a file that cannot be read, or a table without realisation */
export async function recapCommand(args: readonly string[], streams: Streams): Promise<number> {
  const options = readOptions(args, { values: ['sheet', 'triwulan', 'out'], flags: ['json'] });
  const file = onlyFile(options.positions, 'recap');
  const triwulan = readQuarter(options.required('triwulan', '1 sampai 4'));
  const out = options.required('out', 'nama berkas hasil, misalnya --out rekap.xlsx');
  checkOutputName(out);
  const workbook = await openWorkbook(file);
  const call = await openBundle('kantor', workbook, file);
  const result = call('makeRecap', { sheet: options.text('sheet'), triwulan, write: true });
  await writeWorkbook(workbook, out);
  if (result.others.length > 0)
    streams.err(
      `Rekap ini hanya dari lembar "${result.from}". Lembar yang juga memuat realisasi: "${result.others.join('", "')}"; pilih dengan --sheet.`,
    );
  if (options.flag('json')) streams.out(JSON.stringify(result));
  else {
    const percent = (value: number | null) => (value === null ? 'belum ada' : formatPercent(value));
    const { summary } = result;
    streams.err(`Lembar "${result.sheet}" ditulis ke ${out}.`);
    streams.out(
      `Rata-rata capaian kinerja: ${percent(summary.rataRataCapaian)} (${summary.predikatKinerja ?? 'belum ada predikat'})`,
    );
    streams.out(
      `Serapan anggaran: ${percent(summary.serapan)} (${summary.predikatAnggaran ?? 'belum ada predikat'})`,
    );
  }
  return 0;
}

// `renaksi consolidate`: many district files into one provincial workbook, through the calls that the panel makes.
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatNumber } from '../../src/core/numbers/formatNumber.ts';
import { gridMessages } from '../apps-script/gridMessages.ts';
import type { Streams } from '../cli.ts';
import { createWorkbook } from '../engine/createWorkbook.ts';
import { openBundle } from './bundle.ts';
import { CliError } from './cliError.ts';
import {
  checkOutputName,
  isFolder,
  loadWorkbook,
  realPath,
  whyUnreadable,
  writeWorkbook,
} from './files.ts';
import { readOptions, readQuarter, readYear } from './options.ts';

/** @throws CliError for wrong options or when there is no district file at all */
export async function consolidateCommand(
  args: readonly string[],
  streams: Streams,
): Promise<number> {
  const options = readOptions(args, { values: ['tahun', 'triwulan', 'out'], flags: ['json'] });
  const tahun = readYear(options.required('tahun', 'empat angka, misalnya 2024'));
  const triwulan = readQuarter(options.required('triwulan', '1 sampai 4'));
  const out = options.required('out', 'nama berkas hasil, misalnya --out provinsi.xlsx');
  checkOutputName(out);
  const files = await districtFiles(options.positions, out, streams);

  const workbook = createWorkbook({ name: basename(out, '.xlsx'), locale: 'id_ID' });
  if (workbook.sheets().length === 0) workbook.addSheet('Lembar1');
  const starter = workbook.sheets().map((sheet) => sheet.name);
  const call = await openBundle('sekretariat', workbook);
  const { job } = call('beginConsolidation', { tahun, triwulan });
  for (const path of files) {
    const file = basename(path);
    streams.err(`Membaca ${file} ...`);
    try {
      const grids = gridMessages(await loadWorkbook(path));
      call('sendDistrict', { job, file, wilayah: null, grids, failure: null, last: true });
    } catch (error) {
      if (error instanceof CliError) throw error;
      const why = whyUnreadable(error);
      if (!why) throw error;
      const failure = `Berkas ini ${why}`;
      call('sendDistrict', { job, file, wilayah: null, grids: [], failure, last: true });
    }
  }
  const result = call('finishConsolidation', { job });
  for (const name of starter) {
    const sheet = workbook.sheet(name);
    if (sheet && sheet.usedRows() === 0 && workbook.sheets().length > 1) workbook.deleteSheet(name);
  }
  await writeWorkbook(workbook, out);
  if (options.flag('json')) streams.out(JSON.stringify(result));
  else {
    for (const district of result.districts) {
      const name = district.nama ?? district.file;
      streams.out(`${name}: ${STATUS[district.status]}, ${district.rows} baris`);
      for (const problem of district.problems) streams.out(`  - ${problem.message}`);
    }
    const pagu = result.provinsi.pagu;
    streams.out(`Pagu provinsi: ${pagu === null ? 'belum ada' : formatNumber(pagu)}`);
    streams.err(`Buku kerja provinsi ditulis ke ${out}.`);
  }
  return 0;
}

export const STATUS = { ok: 'lengkap', masalah: 'bermasalah', belum_lapor: 'belum lapor' } as const;

/** What Excel and its kin write: no .xlsx is told as such, so that a district's file is never left out in silence. */
const SPREADSHEET = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;

/**
 * Every workbook of the folders, and the files given, sorted by name; each file once, whatever it is called. The result
 * of an earlier run is no district, so a second run into the same folder gives what the first one gave.
 */
async function districtFiles(
  paths: readonly string[],
  out: string,
  streams: Streams,
): Promise<readonly string[]> {
  if (paths.length === 0)
    throw new CliError('Tulis folder atau berkas kabupaten/kota yang akan dikonsolidasikan.');
  const target = await realPath(out);
  const files = new Map<string, string>();
  for (const path of paths) {
    for (const file of (await isFolder(path)) ? await inFolder(path, streams) : [path]) {
      const real = await realPath(file);
      if (real === target)
        streams.err(`${basename(file)} adalah berkas hasil, jadi tidak dibaca sebagai masukan.`);
      else if (!files.has(real)) files.set(real, file);
    }
  }
  if (files.size === 0)
    throw new CliError(
      `Tidak ada berkas kabupaten/kota di "${paths.join('", "')}" selain berkas hasil. Pilih folder lain.`,
    );
  return [...files.values()].sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
}

async function inFolder(folder: string, streams: Streams): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !/^[~.]/.test(name),
  );
  const files = entries.filter((entry) => !entry.isDirectory() && SPREADSHEET.test(entry.name));
  for (const entry of entries)
    if (entry.isDirectory())
      streams.err(
        `Folder "${entry.name}" di dalam "${folder}" tidak dibaca; tulis sendiri bila perlu.`,
      );
  if (!files.some((file) => /\.xls[xm]$/i.test(file.name)))
    throw new CliError(`Folder "${folder}" tidak berisi berkas .xlsx. Pilih folder lain.`);
  return files.map((file) => join(folder, file.name));
}

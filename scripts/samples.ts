// Writes the sample workbooks: `npm run samples` those of the repository, `-- --kabupaten-13 [folder]` the larger set.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HostWorkbook } from '../host/engine/sheetEngine.ts';
import { loadXlsx } from '../host/xlsx/loadXlsx.ts';
import { saveXlsx } from '../host/xlsx/saveXlsx.ts';
import { districtFiles } from './samples/districts/districtFiles.ts';
import { JAMBI, type SampleProvince, SULAWESI_TENGAH } from './samples/districts/provinces.ts';
import { sampleWorkbooks } from './samples/sampleWorkbooks.ts';
import { workbookDump } from './samples/workbookDump.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes the workbooks of the four documents into a folder. Answers the file names. */
export async function writeSamples(folder: string): Promise<string[]> {
  const samples = sampleWorkbooks();
  for (const { file, workbook } of samples) await writeWorkbook(join(folder, file), workbook);
  return samples.map(({ file }) => file);
}

/** Writes the district workbooks of a province and `expected.json` into a folder. Answers the file names. */
export async function writeDistricts(folder: string, province: SampleProvince): Promise<string[]> {
  const { files, expected } = districtFiles(province);
  for (const { file, content } of files) {
    const path = join(folder, file);
    if (typeof content === 'string') write(path, content);
    else await writeWorkbook(path, content);
  }
  write(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`);
  return files.map(({ file }) => file);
}

/** Leaves a file alone that holds the same already: an xlsx carries its date, and would look changed each time. */
async function writeWorkbook(path: string, workbook: HostWorkbook): Promise<void> {
  if (existsSync(path)) {
    const old = await loadXlsx(readFileSync(path), path).catch(() => null);
    if (old && workbookDump(old).join('\n') === workbookDump(workbook).join('\n')) return;
  }
  write(path, await saveXlsx(workbook));
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

async function main(args: readonly string[]): Promise<void> {
  const flag = args.indexOf('--kabupaten-13');
  if (flag >= 0) {
    const folder = resolve(args[flag + 1] ?? join(ROOT, 'out', 'kabupaten-13'));
    const files = await writeDistricts(folder, SULAWESI_TENGAH);
    console.log(`${files.length} berkas kabupaten contoh ditulis ke ${folder}`);
    return;
  }
  const folder = join(ROOT, 'samples');
  const files = await writeSamples(folder);
  const districts = await writeDistricts(join(folder, 'kabupaten'), JAMBI);
  console.log(`Ditulis ke samples/: ${files.join(', ')}`);
  console.log(`Ditulis ke samples/kabupaten/: ${districts.join(', ')}`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2));

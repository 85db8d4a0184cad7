// Writes the sample workbooks: `npm run samples` those of the repository, `-- --kabupaten-13 [folder]` the larger set.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { saveXlsx } from '../host/xlsx/saveXlsx.ts';
import { districtFiles } from './samples/districts/districtFiles.ts';
import { JAMBI, SULAWESI_TENGAH } from './samples/districts/provinces.ts';
import { sampleWorkbooks } from './samples/sampleWorkbooks.ts';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes the workbooks of the four documents into a folder. Answers the file names. */
export async function writeSamples(folder: string): Promise<string[]> {
  const samples = sampleWorkbooks();
  for (const { file, workbook } of samples) write(join(folder, file), await saveXlsx(workbook));
  return samples.map(({ file }) => file);
}

/** Writes the district workbooks of a province and `expected.json` into a folder. Answers the file names. */
export async function writeDistricts(folder: string, province: typeof JAMBI): Promise<string[]> {
  const { files, expected } = districtFiles(province);
  for (const { file, content } of files)
    write(join(folder, file), typeof content === 'string' ? content : await saveXlsx(content));
  write(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`);
  return files.map(({ file }) => file);
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

// Has LibreOffice calculate a workbook, as an independent witness for the formulas that forms write.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scalar } from '../engine/sheetEngine.ts';
import { loadXlsx } from './loadXlsx.ts';
import { withoutCachedResults } from './withoutCachedResults.ts';

export type CalculatedValue = Scalar | { readonly error: string };

/** Rows of values per sheet name, as far as the sheet is used. Blank is null. */
export type CalculatedSheets = ReadonlyMap<string, readonly (readonly CalculatedValue[])[]>;

/** No `soffice` on this machine. Checks skip themselves with `message` (for developers). */
export class LibreOfficeMissing extends Error {
  constructor() {
    super('LibreOffice (soffice) was not found: the formulas were not recalculated independently');
    this.name = 'LibreOfficeMissing';
  }
}

/** True when a `soffice` can be started. */
export async function hasLibreOffice(): Promise<boolean> {
  try {
    return (await run('soffice', ['--version'], 30000)) === 0;
  } catch {
    return false;
  }
}

/** Cached results are taken out first, so every value is LibreOffice's own. Throws LibreOfficeMissing. */
export async function recalculateWithLibreOffice(bytes: Uint8Array): Promise<CalculatedSheets> {
  const folder = await mkdtemp(join(tmpdir(), 'renaksi-lo-'));
  try {
    await writeFile(join(folder, 'in.xlsx'), withoutCachedResults(bytes));
    const code = await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'in.xlsx'),
      ],
      120000,
    );
    if (code !== 0) throw new Error(`LibreOffice ended with code ${code}`);
    return valuesOf(await readFile(join(folder, 'out', 'in.xlsx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function valuesOf(bytes: Uint8Array): Promise<CalculatedSheets> {
  const workbook = await loadXlsx(bytes, 'recalculated.xlsx');
  const values = new Map<string, CalculatedValue[][]>();
  for (const sheet of workbook.sheets()) {
    const rows: CalculatedValue[][] = [];
    for (let row = 0; row < sheet.usedRows(); row++) {
      const line: CalculatedValue[] = [];
      for (let column = 0; column < sheet.usedColumns(); column++) {
        const content = sheet.content(row, column);
        if (content.type === 'blank') line.push(null);
        else if (content.type === 'error') line.push({ error: content.value });
        else line.push(content.type === 'formula' ? (content.cached ?? null) : content.value);
      }
      rows.push(line);
    }
    values.set(sheet.name, rows);
  }
  return values;
}

function run(command: string, args: readonly string[], timeout: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', timeout });
    child.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new LibreOfficeMissing() : error);
    });
    child.on('close', resolve);
  });
}

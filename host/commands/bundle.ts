// Runs the compiled bundle on a workbook, the way the menu and the panel do.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../../scripts/build.ts';
import type { CallName, Reply, Request } from '../../src/rpc/contract.ts';
import type { Result } from '../../src/rpc/result.ts';
import { createAppsScript } from '../apps-script/createAppsScript.ts';
import type { HostWorkbook } from '../engine/sheetEngine.ts';
import { CliError } from './cliError.ts';

export type Edition = 'kantor' | 'sekretariat';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Calls one entry function of the bundle. @throws CliError with the sentence of a failed result */
export type Call = <K extends CallName>(name: K, request: Request<K>) => Reply<K>;

function newest(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

async function ensureBuilt(edition: Edition): Promise<void> {
  const code = join(ROOT, 'dist', edition, 'Code.js');
  const source = Math.max(
    ...['src', 'sidebar', 'host/xlsx', 'docs/aturan'].map((folder) => newest(join(ROOT, folder))),
  );
  if (existsSync(code) && statSync(code).mtimeMs >= source) return;
  await buildAll({ quiet: true });
}

/**
 * Loads the bundle of one edition with `workbook` as the open file.
 * @param subject what a failure sentence is about (a file name), put in front of it; null for none
 */
export async function openBundle(
  edition: Edition,
  workbook: HostWorkbook,
  subject: string | null = null,
): Promise<Call> {
  await ensureBuilt(edition);
  const host = createAppsScript({ edition, workbooks: [workbook], activeId: workbook.id });
  return (name, request) => {
    const result = host.call(name, request) as Result<never>;
    if (!result.ok) {
      throw new CliError(
        subject ? `Berkas "${subject}": ${result.error.message}` : result.error.message,
      );
    }
    return result.value;
  };
}

// A folder that holds exactly the given files; readers see each old file or each new one, never half of it.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function replaceFolder(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  const fresh = mkdtempSync(join(dirname(folder), '.build-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(fresh, name), text);
      renameSync(join(fresh, name), join(folder, name));
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  for (const name of readdirSync(folder)) {
    if (!(name in files)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

// Writes the list of rules from the files in src/core/rules: a rule is added by adding its file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'core', 'rules');
const TARGET = join(FOLDER, 'allRules.generated.ts');

/** `jumlah-anak` → `jumlahAnak`. */
export function exportName(code: string): string {
  return code.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

export function ruleCodes(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.rule.ts'))
    .map((name) => name.slice(0, -'.rule.ts'.length))
    .sort();
}

export function generated(): string {
  const codes = ruleCodes();
  const imports = codes.map((code) => `import { ${exportName(code)} } from './${code}.rule.ts';`);
  const typeImport = `import type { Rule } from './rule.ts';`;
  const sorted = [...imports, typeImport].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  return [
    '// All rules by code; written by scripts/generate-rules.ts, never by hand.',
    ...sorted,
    '',
    'export const ALL_RULES: readonly Rule[] = [',
    ...codes.map((code) => `  ${exportName(code)},`),
    '];',
    '',
  ].join('\n');
}

function pathOf(line: string): string {
  return /from '(.*)'/.exec(line)?.[1] ?? '';
}

/** Brings the list up to date with the folder. */
export function writeRuleList(): void {
  const text = generated();
  const before = readFileSync(TARGET, { encoding: 'utf8', flag: 'a+' });
  if (before !== text) writeFileSync(TARGET, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeRuleList();

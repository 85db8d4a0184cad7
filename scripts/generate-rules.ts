// Writes the list of rules from the files in src/core/rules, and that of their pages: a rule is added by adding its files.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = join(ROOT, 'src', 'core', 'rules');
const PAGES = join(ROOT, 'docs', 'aturan');
const CONTENTS = join(PAGES, 'README.md');
const KINDS = ['Jenjang', 'Kelengkapan', 'Angka', 'Penulisan', 'Rumus', 'Antartabel'];
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

/** The contents of the pages: what stands above the first kind is kept, the lists are made of the pages' first lines. */
export function contents(): string {
  const before = readFileSync(CONTENTS, 'utf8');
  const intro = before.slice(0, before.indexOf(`## ${KINDS[0]}`)).trimEnd();
  const pages = ruleCodes().flatMap((code) => {
    const page = join(PAGES, `${code}.md`);
    if (!existsSync(page)) return [];
    const text = readFileSync(page, 'utf8');
    const title = /^# (.+)$/m.exec(text)?.[1] ?? code;
    const [, kind = '', severity = ''] = /^Kode `[^`]+` · ([^·]+) · (.+)$/m.exec(text) ?? [];
    return [{ kind, line: `- [${title}](${code}.md) (\`${code}\`, ${severity})` }];
  });
  const lists = KINDS.map((name) => {
    const lines = pages.filter(({ kind }) => kind === name.toLowerCase()).map(({ line }) => line);
    return `## ${name}\n\n${lines.join('\n')}`;
  });
  return `${[intro, ...lists].join('\n\n')}\n`;
}

/** Brings both lists up to date with the folders. */
export function writeRuleList(): void {
  write(TARGET, generated());
  write(CONTENTS, contents());
}

function write(path: string, text: string): void {
  const before = readFileSync(path, { encoding: 'utf8', flag: 'a+' });
  if (before !== text) writeFileSync(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeRuleList();

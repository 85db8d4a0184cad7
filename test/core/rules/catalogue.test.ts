// The catalogue of rules: every rule has its file in the list, its page and its test, and speaks Indonesian.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contents, exportName, generated, ruleCodes } from '../../../scripts/generate-rules.ts';
import { ALL_RULES } from '../../../src/core/rules/allRules.generated.ts';

const file = (path: string): string => new URL(`../../../${path}`, import.meta.url).pathname;

describe('catalogue of rules', () => {
  it('is generated from the files of the folder, and not stale', () => {
    expect(readFileSync(file('src/core/rules/allRules.generated.ts'), 'utf8')).toBe(generated());
    expect(ALL_RULES.map((rule) => rule.code)).toEqual(ruleCodes());
  });

  it('has every page in the contents of the pages', () => {
    const list = readFileSync(file('docs/aturan/README.md'), 'utf8');
    expect(list).toBe(contents());
    for (const { code } of ALL_RULES) expect(list).toContain(`(${code}.md)`);
  });

  it('names exports after files', () => {
    expect(exportName('rumus-kurang-baris')).toBe('rumusKurangBaris');
  });

  for (const rule of ALL_RULES) {
    it(`${rule.code} has a page with its title and a test`, () => {
      const page = file(`docs/aturan/${rule.code}.md`);
      expect(existsSync(page)).toBe(true);
      const text = readFileSync(page, 'utf8');
      expect(text).toContain(`# ${rule.title}`);
      for (const part of [
        '## Yang diperiksa',
        '## Mengapa penting',
        '## Contoh',
        '## Cara memperbaiki',
      ]) {
        expect(text).toContain(part);
      }
      expect(existsSync(file(`test/core/rules/${rule.code}.rule.test.ts`))).toBe(true);
    });
  }
});

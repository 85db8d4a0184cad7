// Sidebar.html: the panel's page with its style and script inlined.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import type { Edition } from '../../src/rpc/globals.ts';

/**
 * The whole page of one edition. It asks for nothing from outside: offices work on slow lines, and tests work offline.
 * Only the sekretariat edition carries the reader of Excel files, which is many times larger than the panel itself.
 */
export async function buildSidebar(root: string, edition: Edition): Promise<string> {
  const folder = join(root, 'sidebar');
  const reader = join(root, 'host', 'xlsx', 'browserReader.ts');
  const [script, excel, style] = await Promise.all([
    bundled(root, join(folder, 'main.tsx')),
    edition === 'sekretariat' ? bundled(root, reader) : '',
    transform(readFileSync(join(folder, 'style.css'), 'utf8'), {
      loader: 'css',
      minify: true,
      charset: 'utf8',
    }),
  ]);
  return inlined(readFileSync(join(folder, 'index.html'), 'utf8'), {
    style: style.code,
    script: `${excel}${script}`,
  });
}

async function bundled(root: string, entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [rulePages(join(root, 'docs', 'aturan'))],
  });
  return result.outputFiles[0]!.text;
}

/** `renaksi:aturan`: the text of every page in docs/aturan by the code of its rule, so that help needs no call. */
function rulePages(folder: string): Plugin {
  return {
    name: 'rule pages',
    setup(context) {
      context.onResolve({ filter: /^renaksi:aturan$/ }, ({ path }) => ({
        path,
        namespace: 'rule-pages',
      }));
      context.onLoad({ filter: /.*/, namespace: 'rule-pages' }, () => {
        const codes = readdirSync(folder)
          .filter((name) => name.endsWith('.md') && name !== 'README.md')
          .map((name) => name.slice(0, -'.md'.length))
          .sort();
        const pages = codes.map((code) => [
          code,
          readFileSync(join(folder, `${code}.md`), 'utf8').trim(),
        ]);
        return { contents: JSON.stringify(Object.fromEntries(pages)), loader: 'json' };
      });
    },
  };
}

/** Puts style and script where the page has its two marks. @throws Error when a mark is missing */
export function inlined(page: string, parts: { style: string; script: string }): string {
  const marks: readonly (readonly [string, string])[] = [
    ['/*STYLE*/', parts.style.replace(/<(?=\/style)/gi, '\\3c ')],
    ['/*SCRIPT*/', escapeScript(parts.script)],
  ];
  return marks.reduce((text, [mark, content]) => {
    if (!text.includes(mark)) throw new Error(`sidebar/index.html has no ${mark}`);
    return text.replace(mark, () => content.trim());
  }, page);
}

/**
 * `</script` would end the script, `<!--` would start a comment, and `<?` would be a scriptlet of Apps Script.
 * `\x3c` means the same in strings, templates and regular expressions, the only places where they can stand.
 */
export function escapeScript(script: string): string {
  return script.replace(/<(?=\/script|!--|\?)/gi, '\\x3c');
}

// Code.js of one edition: the bundle, and one global function for each thing that Google may call.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Edition } from '../../src/rpc/globals.ts';
import { type ExportedFunction, exportedFunctions } from './exportedFunctions.ts';

/** A global whose name ends with `_` is private in Apps Script: pages cannot call it. */
const NAMESPACE = 'renaksi_';

/** The whole text of Code.js. Not minified: reviewers and trainers read it, and stack traces stay useful. */
export async function buildCode(root: string, edition: Edition): Promise<string> {
  const entry = join(root, 'src', 'entry', `${edition}.ts`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const result = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: NAMESPACE,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'inline',
    treeShaking: true,
    define: { globalThis: 'ownScope' },
    inject: [join(root, 'scripts', 'build', 'ownScope.ts')],
    logLevel: 'silent',
    plugins: [pendingUseCases],
  });
  const stubs = exportedFunctions(entry).map(stub);
  return `${banner(edition, version)}\n${result.outputFiles[0]!.text}\n${stubs.join('\n')}`;
}

function banner(edition: Edition, version: string): string {
  return [
    `// renaksi ${version}, edisi ${edition}. Lisensi GPL-3.0-or-later.`,
    '// Berkas ini dibuat oleh "npm run build" dari folder src/: jangan diubah di sini.',
    '',
  ].join('\n');
}

function stub({ name, parameters, jsDoc }: ExportedFunction): string {
  const list = parameters.join(', ');
  const comment = jsDoc === '' ? '' : `${jsDoc}\n`;
  return `${comment}function ${name}(${list}) {\n  return ${NAMESPACE}.${name}(${list});\n}\n`;
}

/** Modules that are imported but not written yet say so when they are called. */
const pendingUseCases: Plugin = {
  name: 'pending-use-cases',
  setup(builder) {
    builder.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, (args) => {
      const path = resolve(dirname(args.importer), args.path);
      if (args.kind === 'entry-point' || existsSync(path)) return undefined;
      const source = readFileSync(args.importer, 'utf8');
      const clause = source.match(new RegExp(`\\{([^}]*)\\}\\s+from '${args.path}'`))?.[1] ?? '';
      const names = clause.split(',').map((name) => name.trim().split(' ')[0]!);
      return {
        path,
        namespace: 'pending',
        pluginData: names.filter((name) => name !== '' && name !== 'type'),
      };
    });
    builder.onLoad({ filter: /.*/, namespace: 'pending' }, (args) => ({
      contents: (args.pluginData as string[])
        .map((name) => `export function ${name}() { throw new Error('${name} belum ada'); }`)
        .join('\n'),
    }));
  },
};

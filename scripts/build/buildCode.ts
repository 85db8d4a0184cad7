// Code.js of one edition: the bundle, and one global function for each thing that Google may call.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
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

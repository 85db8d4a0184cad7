// The files of the page, built once in memory: nothing else is ever served.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'page');

export interface PageFile {
  readonly type: string;
  readonly body: string;
}

export async function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const result = await build({
    entryPoints: [join(FOLDER, 'main.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    logLevel: 'silent',
  });
  const html = readFileSync(join(FOLDER, 'index.html'), 'utf8');
  return new Map<string, PageFile>([
    ['/', { type: 'text/html; charset=utf-8', body: html }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: result.outputFiles[0]!.text }],
    [
      '/page.css',
      { type: 'text/css; charset=utf-8', body: readFileSync(join(FOLDER, 'page.css'), 'utf8') },
    ],
  ]);
}

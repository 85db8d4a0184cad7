// Builds dist/kantor and dist/sekretariat: each a manifest, one Code.js and one Sidebar.html, ready for clasp.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CALLS, type Edition } from '../src/rpc/globals.ts';
import { buildCode } from './build/buildCode.ts';
import { buildSidebar } from './build/buildSidebar.ts';
import { editionManifest } from './build/manifest.ts';
import { replaceFolder } from './build/replaceFolder.ts';
import { writeRuleList } from './generate-rules.ts';

export const ROOT = resolve(fileURLToPath(import.meta.url), '..', '..');

export interface BuildOptions {
  /** Prints nothing. */
  readonly quiet?: boolean;
  /** Where `kantor/` and `sekretariat/` go; `dist` of this checkout when absent. */
  readonly outDir?: string;
}

export interface BuildReport {
  readonly editions: Readonly<Record<Edition, { readonly folder: string; readonly bytes: Sizes }>>;
  readonly milliseconds: number;
}

type Sizes = Readonly<Record<'appsscript.json' | 'Code.js' | 'Sidebar.html', number>>;

/** @throws Error when the source does not build; then the folders of the last good build stay as they are */
export async function buildAll(options: BuildOptions = {}): Promise<BuildReport> {
  const start = Date.now();
  writeRuleList();
  const outDir = options.outDir ?? join(ROOT, 'dist');
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'appsscript.json'), 'utf8'));
  const names = Object.keys(CALLS) as Edition[];
  const [sidebars, codes] = await Promise.all([
    Promise.all(names.map((edition) => buildSidebar(ROOT, edition))),
    Promise.all(names.map((edition) => buildCode(ROOT, edition))),
  ]);
  const built = names.map((edition, index) => {
    const folder = join(outDir, edition);
    const files = {
      'appsscript.json': `${JSON.stringify(editionManifest(manifest, edition), null, 2)}\n`,
      'Code.js': codes[index]!,
      'Sidebar.html': sidebars[index]!,
    };
    replaceFolder(folder, files);
    const bytes = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]),
    ) as Sizes;
    return [edition, { folder, bytes }] as const;
  });
  const report: BuildReport = {
    editions: Object.fromEntries(built) as BuildReport['editions'],
    milliseconds: Date.now() - start,
  };
  if (!options.quiet) printReport(report);
  return report;
}

function printReport(report: BuildReport): void {
  for (const [edition, { bytes }] of Object.entries(report.editions)) {
    const sizes = Object.entries(bytes).map(([name, size]) => `${name} ${kilobytes(size)} KB`);
    console.log(`dist/${edition}: ${sizes.join(', ')}`);
  }
  console.log(`Selesai dalam ${(report.milliseconds / 1000).toFixed(1).replace('.', ',')} detik.`);
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1).replace('.', ',');
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildAll();
}

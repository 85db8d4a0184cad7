// The direction of imports, and where Google's services may be named: the shape that DESIGN and docs promise.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Source {
  /** From the root: `src/core/grid/a1.ts`. */
  readonly path: string;
  readonly text: string;
  /** Paths from the root, or package names. */
  readonly imports: readonly string[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/g;

function readSource(path: string): Source {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const imports = [...text.matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2]!;
    return name.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(path), name)).replace(/\\/g, '/')
      : name;
  });
  return { path, text, imports };
}

const SOURCES = ['src', 'host', 'sidebar'].flatMap(filesUnder).map(readSource);

/** What each folder may import; the longest matching folder decides. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core/': ['src/core/'],
  'src/ports/': ['src/core/', 'src/ports/'],
  'src/rpc/': ['src/core/', 'src/ports/', 'src/rpc/', 'zod/mini'],
  'src/app/': ['src/core/', 'src/ports/', 'src/rpc/', 'src/app/', 'zod/mini'],
  'src/gas/': ['src/core/', 'src/ports/', 'src/gas/', 'zod/mini'],
  'src/entry/': ['src/'],
  'sidebar/': [
    // The pages of docs/aturan, put in by the build.
    'renaksi:aturan',
    'sidebar/',
    'src/rpc/',
    'src/core/text/',
    'src/core/numbers/',
    'preact',
    'preact/hooks',
    '@tanstack/virtual-core',
  ],
};

/** zod guards outside borders; the core may hold the schema of forms that trainers write. */
const ZOD_IN_CORE = /^src\/core\/(forms|recap|consolidation)\//;

function allowed(source: Source, imported: string): boolean {
  const folder = Object.keys(MAY_IMPORT).find((start) => source.path.startsWith(start));
  if (!folder) return true;
  if (imported === 'zod/mini' && ZOD_IN_CORE.test(source.path)) return true;
  return MAY_IMPORT[folder]!.some((start) =>
    start.endsWith('/') ? imported.startsWith(start) : imported === start,
  );
}

describe('imports', () => {
  it('point one way: entry to app to core, gas to ports, nothing back', () => {
    const wrong = SOURCES.flatMap((source) =>
      source.imports
        .filter((imported) => !allowed(source, imported))
        .map((imported) => `${source.path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reach the entry folder from nowhere else in src or sidebar', () => {
    const wrong = SOURCES.filter(({ path }) => !/^(src\/entry|host)\//.test(path)).flatMap(
      ({ path, imports }) =>
        imports
          .filter(
            (imported) =>
              /^(src\/(entry|gas)|host)\//.test(imported) && !path.startsWith('src/gas/'),
          )
          .map((imported) => `${path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it('say which files they mean, with .ts', () => {
    const wrong = SOURCES.flatMap(({ path, imports }) =>
      imports
        .filter((imported) => /^(src|host|sidebar)\//.test(imported))
        .filter((imported) => !/\.(tsx?|json|css)$/.test(imported))
        .map((imported) => `${path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('names of the outside world', () => {
  const SERVICES =
    /\b(SpreadsheetApp|UrlFetchApp|PropertiesService|LockService|HtmlService|ScriptApp|CacheService|DriveApp|Utilities)\b/;
  const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');

  it("keep Google's services in src/gas", () => {
    const wrong = SOURCES.filter(({ path }) => /^(src|sidebar)\//.test(path))
      .filter(({ path }) => !path.startsWith('src/gas/'))
      .filter(({ text }) => SERVICES.test(code(text)))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('found the sources that it judges', () => {
    expect(SOURCES.length).toBeGreaterThan(60);
    const gas = SOURCES.filter(({ path }) => path.startsWith('src/gas/'));
    expect(gas.some(({ text }) => SERVICES.test(code(text)))).toBe(true);
    expect(readSource('src/entry/kantor.ts').imports).toContain('src/entry/server.ts');
  });
});

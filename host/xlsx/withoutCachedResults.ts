// An Excel file whose formulas carry no results, so that whoever opens it has to calculate.
import { readZip } from './readZip.ts';
import { writeZip } from './writeZip.ts';

const FORMULA_CELL = /<c\b([^>]*)>(\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>))\s*<v>[^<]*<\/v>\s*<\/c>/g;

export function withoutCachedResults(bytes: Uint8Array): Uint8Array {
  const files = readZip(bytes, () => true, Number.MAX_SAFE_INTEGER);
  for (const [name, data] of files) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = new TextDecoder()
      .decode(data)
      .replace(
        FORMULA_CELL,
        (_, attributes: string, formula: string) =>
          `<c${attributes.replace(/ t="[^"]*"/, '')}>${formula}</c>`,
      );
    files.set(name, new TextEncoder().encode(xml));
  }
  return writeZip(files);
}

import { describe, expect, it } from 'vitest';
import { trimMerges } from '../../../host/xlsx/trimMerges.ts';

const SHEET =
  '<sheetData><row r="7"><c r="A7"><v>1</v></c><c r="J7"><v>2</v></c></row></sheetData>';

function merges(...refs: readonly string[]): string {
  return `<worksheet>${SHEET}<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`;
}

function left(xml: string): string[] {
  return [...trimMerges(xml).matchAll(/ref="([^"]+)"/g)].map((match) => match[1]!);
}

describe('merged ranges of a sheet', () => {
  it('end where the cells end when they take whole columns or the whole sheet', () => {
    expect(left(merges('B2:B1048576'))).toEqual(['B2:B7']);
    expect(left(merges('A1:XFD1048576'))).toEqual(['A1:J7']);
    expect(left(merges('M9:M1048576'))).toEqual([]);
  });

  it('keep the first of two that overlap, as Excel does when it mends the file', () => {
    expect(left(merges('A1:J1', 'B1:C2', 'A2:J2'))).toEqual(['A1:J1', 'A2:J2']);
  });

  it('stay as they are otherwise', () => {
    const xml = merges('A1:J1', 'A3:A5', 'B3:C3', 'B4:C5');
    expect(trimMerges(xml)).toBe(xml);
  });
});

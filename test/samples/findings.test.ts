// What is found in the published tables is what docs/temuan-dokumen.md lists and judges, no more and no less.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellName } from '../../src/core/grid/a1.ts';
import { contextOf, findingsIn } from '../core/rules/plan.ts';
import { gridsFromFile } from '../support/gridFromHost.ts';

const file = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;
const JUDGEMENTS = ['benar', 'benar, ringan', 'benar, mungkin pindaian', 'pantas ditanyakan'];

interface Listed {
  readonly book: string;
  /** `Tabel 2.1|galat|K9`. */
  readonly finding: string;
  readonly judgement: string;
}

/** Rows of the page: `## book`, `### sheet`, then one line per rule with all of its cells. */
function listed(page: string): Listed[] {
  let book = '';
  let sheet = '';
  return page.split('\n').flatMap((line) => {
    book = /^## `(.+)`$/.exec(line)?.[1] ?? (line.startsWith('## ') ? '' : book);
    sheet = /^### (.+)$/.exec(line)?.[1] ?? sheet;
    const row = /^\| `([a-z-]+)` \| ([A-Z0-9 ]+) \| ([^|]+) \|/.exec(line);
    if (!row || book === '') return [];
    return row[2]!
      .split(' ')
      .map((cell) => ({ book, finding: `${sheet}|${row[1]}|${cell}`, judgement: row[3]!.trim() }));
  });
}

const PAGE = readFileSync(file('docs/temuan-dokumen.md'), 'utf8');
const LIST = listed(PAGE);

describe('findings in the published tables', () => {
  it.each([...new Set(LIST.map(({ book }) => book))])('%s', async (book) => {
    const found = findingsIn(contextOf(await gridsFromFile(file(`samples/${book}`))));
    const names = found.map(({ code, cells: [cell] }) =>
      [cell!.sheet, code, cellName(cell!.row, cell!.column)].join('|'),
    );
    const mine = LIST.filter((each) => each.book === book).map(({ finding }) => finding);
    expect(names.sort()).toEqual(mine.sort());
  });

  it('are judged one by one, and summed up right', () => {
    const count = (book: string | null, judgement: string | null): number =>
      LIST.filter(
        (each) =>
          (book === null || each.book === book) &&
          (judgement === null || each.judgement === judgement),
      ).length;
    for (const { judgement } of LIST) expect(JUDGEMENTS).toContain(judgement);
    const rows = [...PAGE.matchAll(/^\| (?:`(.+\.xlsx)`|\*\*semua\*\*) \| ([\d |]+) \|$/gm)];
    expect(rows).toHaveLength(6);
    for (const [, name, cells] of rows) {
      const book = name ?? null;
      const sums = [count(book, null), ...JUDGEMENTS.map((each) => count(book, each)), 0];
      expect([book, cells!.split(' | ').map(Number)]).toEqual([book, sums]);
    }
  });
});

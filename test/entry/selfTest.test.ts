// The self-test that a maintainer runs on a real account: here on the host, where every expectation is known.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../host/apps-script/createAppsScript.ts';
import { createWorkbook } from '../../host/engine/createWorkbook.ts';
import { buildAll } from '../../scripts/build.ts';
import {
  SELF_TEST_CHECKS,
  SELF_TEST_EYES,
  SELF_TEST_TEXT,
} from '../../src/core/text/selfTestText.ts';

await buildAll({ quiet: true });

const IDS = Object.keys(SELF_TEST_CHECKS);

function run(
  edition: 'kantor' | 'sekretariat',
  locale = 'id_ID',
  refuse?: (call: string) => string | null,
) {
  const book = createWorkbook({ id: 'buku', name: 'Percobaan', locale });
  book.addSheet('Lembar1', 20, 5);
  book.type('Lembar1', 0, 0, 'milik kantor');
  const host = createAppsScript({
    edition,
    workbooks: [book],
    activeId: 'buku',
    ...(refuse ? { refuse } : {}),
  });
  host.runMenu('ujiMandiri');
  const sheet = book.sheet(SELF_TEST_TEXT.sheet);
  /** Code of the check, its result, and what was seen. */
  const rows = new Map(
    Array.from({ length: sheet ? sheet.usedRows() - 3 : 0 }, (_, r) => [
      sheet!.display(r + 3, 1),
      { result: sheet!.display(r + 3, 4), seen: sheet!.display(r + 3, 5) },
    ]),
  );
  return { book, host, rows };
}

describe('the self-test', () => {
  it.each(['id_ID', 'en_US'])(
    'finds the host of locale %s as renaksi expects Google to be',
    (locale) => {
      const { book, rows, host } = run('sekretariat', locale);
      const not = (results: readonly string[]) =>
        IDS.filter((id) => !results.includes(rows.get(id)?.result ?? ''));
      if (process.env.RENAKSI_DEBUG) for (const [id, row] of rows) console.log(id, row);
      // Copying a sheet is not part of the host; on Google the answer is wanted.
      expect(not(['Sesuai', 'Dicatat'])).toEqual(['tanda-salin']);
      expect(rows.get('tanda-salin')).toMatchObject({ result: 'Tidak dapat dicoba' });
      expect(rows.get('rest')!.result).toBe('Sesuai');
      expect(rows.get('sewa')!.result).toBe('Sesuai');
      expect(book.sheets().map(({ name }) => name)).toEqual(['Lembar1', SELF_TEST_TEXT.sheet]);
      expect(book.sheet('Lembar1')!.display(0, 0)).toBe('milik kantor');
      expect(host.toasts[0]!.message).toMatch(
        /^Uji mandiri selesai: \d+ sesuai, 0 berbeda, 1 tidak dapat dicoba\.$/,
      );
      expect([...host.properties.keys()].filter((key) => key.includes('uji'))).toEqual([]);
    },
  );

  it('lists what only eyes can judge, and leaves out what an office may not do', () => {
    const { book, rows } = run('kantor');
    expect(rows.get('rest')).toEqual({ result: 'Dicatat', seen: 'hanya di edisi sekretariat' });
    const sheet = book.sheet(SELF_TEST_TEXT.sheet)!;
    const eyes = Array.from({ length: SELF_TEST_EYES.length }, (_, i) =>
      sheet.display(3 + IDS.length + i, 2),
    );
    expect(eyes).toEqual(SELF_TEST_EYES);
  });

  it('goes on when a service does not answer, and says which check could not be made', () => {
    const { rows, book } = run('kantor', 'id_ID', (call) =>
      call === 'Range.protect' ? 'Service Spreadsheets failed while accessing document.' : null,
    );
    const failed = IDS.filter((id) => rows.get(id)?.result === 'Tidak dapat dicoba');
    expect(failed).toEqual(['tanda-salin', 'pagar', 'proteksi-peringatan']);
    expect(rows.get('proteksi-peringatan')!.seen).toContain('failed while accessing');
    expect(book.sheets()).toHaveLength(2);
  });

  it('replaces its own sheet when it runs again, and never one of the office', () => {
    const book = createWorkbook({ id: 'buku', locale: 'id_ID' });
    book.addSheet('Lembar1');
    book.addSheet(SELF_TEST_TEXT.sheet);
    book.type(SELF_TEST_TEXT.sheet, 0, 0, 'milik kantor');
    const host = createAppsScript({ edition: 'kantor', workbooks: [book], activeId: 'buku' });
    host.runMenu('ujiMandiri');
    host.runMenu('ujiMandiri');
    expect(book.sheets().map(({ name }) => name)).toEqual([
      'Lembar1',
      SELF_TEST_TEXT.sheet,
      `${SELF_TEST_TEXT.sheet} (2)`,
    ]);
    expect(book.sheet(SELF_TEST_TEXT.sheet)!.display(0, 0)).toBe('milik kantor');
  });

  it('stands in no menu, and every check stands in the list for maintainers', () => {
    const { host } = run('kantor');
    expect(host.menu().map(({ handler }) => handler)).not.toContain('ujiMandiri');
    const list = readFileSync('docs/uji-di-google.md', 'utf8');
    const listed = [...list.matchAll(/^\| \d+ \| `([a-z-]+)` \|/gm)].map((match) => match[1]);
    expect(listed).toEqual(IDS);
    expect(list.match(/belum dipastikan \|$/gm)).toHaveLength(IDS.length + SELF_TEST_EYES.length);
    for (const what of SELF_TEST_EYES) expect(list).toContain(what);
  });
});

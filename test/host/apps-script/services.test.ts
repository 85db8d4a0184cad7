// The host's services behave like Google's where the difference would hide a mistake.
import { describe, expect, it } from 'vitest';
import {
  type AppsScriptOptions,
  createAppsScript,
} from '../../../host/apps-script/createAppsScript.ts';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';
import { buildAll } from '../../../scripts/build.ts';

await buildAll({ quiet: true });

function script(body: string, options: Partial<AppsScriptOptions> = {}, locale = 'id_ID') {
  const book = createWorkbook({ id: 'buku', name: 'Uji', locale });
  book.addSheet('Lembar1', 100, 10);
  const host = createAppsScript({
    edition: 'kantor',
    workbooks: [book],
    activeId: 'buku',
    code: `
      const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Lembar1');
      function run(request) { ${body} }
      function secret_() { return 'rahasia'; }
    `,
    ...options,
  });
  return {
    host,
    book,
    sheet: book.sheet('Lembar1')!,
    run: (request: unknown = null) => host.call('run', request),
  };
}

describe('writing values', () => {
  it('reads strings as typed: formulas, numbers of the locale, dates, and text behind an apostrophe', () => {
    const values = `sheet().getRange(1, 1, 1, 7).setValues([['=1+1', '1.234,5', '5/3/2024', '1/2', "'1/2", '', 'Desa']]);
      return sheet().getRange(1, 1, 1, 7).getValues()[0].map((v) => Object.prototype.toString.call(v) + (v instanceof Date ? '' : String(v)));`;
    expect(script(values).run()).toEqual([
      '[object Number]2',
      '[object Number]1234.5',
      '[object Date]',
      '[object Date]',
      '[object String]1/2',
      '[object String]',
      '[object String]Desa',
    ]);
    const english = script(values, {}, 'en_US');
    expect((english.run() as string[])[1]).toBe('[object String]1.234,5');
  });

  it('reads nothing into a cell of plain text', () => {
    const { run } = script(`const range = sheet().getRange(1, 1, 1, 3);
      range.setNumberFormats([['@', '@', '@']]);
      range.setValues([['2.13', '1/2', '=A1']]);
      return [range.getValues()[0], range.getFormulas()[0]];`);
    expect(run()).toEqual([
      ['2.13', '1/2', '=A1'],
      ['', '', ''],
    ]);
  });

  it('keeps dates at their day in the zone of the workbook', () => {
    const { run, book } = script(`const range = sheet().getRange(1, 1);
      sheet().getRange(1, 1, 1, 1).setValues([[new Date(Date.UTC(2024, 4, 5, 3))]]);
      const date = sheet().getRange(1, 1, 1, 1).getValues()[0][0];
      return [date instanceof Date, Utilities.formatDate(date, 'Asia/Jayapura', 'yyyy-MM-dd HH:mm'), range.getA1Notation()];`);
    book.timeZone = 'Asia/Jayapura';
    expect(run()).toEqual([true, '2024-05-05 12:00', 'A1']);
  });

  it('refuses blocks of another shape, ranges outside, and cells that are too long', () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      [
        'sheet().getRange(1, 1, 2, 1).setValues([[1]])',
        /number of rows .* has 1 but the range has 2/,
      ],
      ['sheet().getRange(1, 1, 1, 2).setValues([[1]])', /number of columns .* has 1/],
      ['sheet().getRange(100, 10, 2, 1)', /outside the dimensions/],
      ['sheet().getRange(1, 1, 0, 1)', /at least 1/],
      ["sheet().getRange(1, 1).setNotes([['a', 'b']])", /number of columns/],
      ["sheet().getRange(1, 1).setValues([['x'.repeat(50001)]])", /50000 characters/],
      ['sheet().insertRowsAfter(100, 1000000)', /limit of 10000000 cells/],
      ["SpreadsheetApp.getActiveSpreadsheet().insertSheet('Lembar1', 1)", /already exists/],
      ["sheet().setName('x'.repeat(101))", /1 to 100 characters/],
      ['SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet())', /can't remove all/],
    ];
    for (const [code, message] of cases) {
      const { run } = script(`try { ${code}; return 'ok'; }
        catch (error) { return [error instanceof Error, error.name, error.message]; }`);
      expect(run()).toEqual([true, 'Exception', expect.stringMatching(message)]);
    }
  });

  it('refuses a value that a strict drop-down does not offer', () => {
    const { run } = script(`const range = sheet().getRange(2, 1, 1, 1);
      const rule = (lenient) => SpreadsheetApp.newDataValidation()
        .requireValueInList(['Desa', 'Orang'], true).setAllowInvalid(lenient).build();
      range.setDataValidation(rule(true)).setValues([['Unit']]);
      range.setDataValidation(rule(false)).setValues([['Orang']]);
      range.setValues([['Unit']]);
      try { SpreadsheetApp.flush(); } catch (error) { return [error.message, range.getValues()]; }`);
    expect(run()).toEqual([
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
      [['Orang']],
    ]);
  });

  it('says what Sheets refused of a write at the next question, or as the end of the execution', () => {
    const late = `const range = sheet().getRange(2, 1, 1, 1);
      const strict = SpreadsheetApp.newDataValidation()
        .requireValueInList(['Desa'], true).setAllowInvalid(false).build();
      range.setDataValidation(strict);
      try { range.setValues([['Unit']]); } catch (error) { return 'at once'; }`;
    const asked = script(`${late} try { sheet().getLastRow(); } catch (error) { return 'later'; }`);
    expect(asked.run()).toBe('later');
    const { run } = script(`${late} return 'never';`);
    expect(run).toThrow(/data validation/);
    expect(run).toThrow(/data validation/);
  });

  it('keeps a number in a cell of plain text as text', () => {
    const { run } = script(`const range = sheet().getRange(2, 1, 1, 3);
      range.setNumberFormats([['@', '@', 'General']]);
      return range.setValues([[1.5, true, 1.5]]).getValues();`);
    expect(run()).toEqual([['1,5', 'TRUE', 1.5]]);
  });

  it('loses what a merge covers, and lets no merge cut another', () => {
    const { run, sheet } = script(`sheet().getRange(1, 1, 1, 3).setValues([['a', 'b', 'c']]);
      sheet().getRange(1, 1, 1, 2).merge();
      try { sheet().getRange(1, 2, 1, 2).merge(); } catch (error) { return error.message; }`);
    expect(run()).toMatch(/select all cells in a merged range/);
    expect([0, 1, 2].map((column) => sheet.display(0, column))).toEqual(['a', '', 'c']);
  });
});

describe('the border', () => {
  it("hands out the script's own arrays, objects and errors", () => {
    const { run } = script(`const values = sheet().getRange(1, 1, 2, 2).getValues();
      const all = PropertiesService.getDocumentProperties().getProperties();
      return [Array.isArray(values), values instanceof Array, values[0] instanceof Array, Object.getPrototypeOf(all) === Object.prototype];`);
    expect(run()).toEqual([true, true, true, true]);
  });

  it('names what the host does not have', () => {
    const missing = (code: string) =>
      script(`try { ${code} } catch (error) { return error.message; }`).run();
    expect(missing('sheet().getRange(1, 1).getRichTextValue()')).toBe(
      'Range.getRichTextValue is not implemented on the renaksi host',
    );
    expect(missing('SpreadsheetApp.openById("x")')).toContain('SpreadsheetApp.openById');
    expect(missing('sheet().host.name')).toContain('Sheet.host');
    expect(missing('UrlFetchApp.fetchAll([])')).toBe('UrlFetchApp is not defined');
  });

  it('counts calls, and leaves out what costs no trip to the document', () => {
    const { run, host } = script(`const range = sheet().getRange(1, 1, 5, 5);
      range.getValues(); range.getRow(); range.getColumn();`);
    expect(run()).toBeNull();
    expect(host.stats.calls.get('Range.getRow')).toBe(1);
    expect(host.stats.total()).toBe(3);
    host.stats.reset();
    expect(host.stats.total()).toBe(0);
  });
});

describe('the clock', () => {
  it('can stand still', () => {
    expect(script('return Date.now();', { now: () => 1_700_000_000_000 }).run()).toBe(
      1_700_000_000_000,
    );
    const before = Date.now();
    expect(script('return Date.now();').run()).toBeGreaterThanOrEqual(before);
  });
});

describe('google.script.run', () => {
  it('passes JSON both ways and nothing else', () => {
    const echo = script('return request;');
    const json = { a: [1, null, { b: 'x' }], c: true };
    expect(echo.run(json)).toEqual(json);
    expect(echo.run([1, undefined])).toEqual([1, null]);
    expect(() => echo.run({ when: new Date() })).toThrow(/Date \(at request\.when\)/);
    expect(() => echo.run({ f: () => 1 })).toThrow(/function \(at request\.f\)/);
    expect(() => echo.run({ list: new Map() })).toThrow(/Map/);
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(() => echo.run(cycle)).toThrow(/cycle/);
    expect(() => script('return { at: new Date(0) };').run()).toThrow(/reply of run\.at/);
    expect(() => script('return { n: 0 / 0 };').run()).toThrow(/NaN/);
  });

  it('reaches no private and no unknown function', () => {
    const { host } = script('return 1;');
    expect(() => host.call('secret_', {})).toThrow('Script function not found: secret_');
    expect(() => host.call('tidakAda', {})).toThrow('Script function not found: tidakAda');
    expect(() => host.call('SpreadsheetApp', {})).toThrow('Script function not found');
  });
});

describe('properties', () => {
  it("keep to Google's sizes and outlive the run", () => {
    const properties = new Map<string, string>();
    const { run } = script(
      `const store = PropertiesService.getDocumentProperties();
       store.setProperty('a', 'x'.repeat(9000));
       const said = [];
       try { store.setProperty('b', 'x'.repeat(9300)); } catch (error) { said.push(error.message); }
       try { for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000)); } catch (error) { said.push(error.message); }
       return said;`,
      { properties },
    );
    expect(run()).toEqual([
      'Argument too large: value',
      expect.stringContaining('exceeded the property storage quota'),
    ]);
    expect(properties.get('a')).toHaveLength(9000);
  });
});

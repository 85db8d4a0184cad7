// The REST stand-in answers like the Sheets API: masks, value ranges, trimmed blanks, errors.
import { describe, expect, it } from 'vitest';
import { createCallStats } from '../../../host/apps-script/callStats.ts';
import { applyFields } from '../../../host/apps-script/fieldMask.ts';
import { createSheetsServer } from '../../../host/apps-script/sheetsServer.ts';
import { createWorkbook } from '../../../host/engine/createWorkbook.ts';

const API = 'https://sheets.googleapis.com/v4/spreadsheets/';
const headers = { Authorization: 'Bearer x' };

function server() {
  const book = createWorkbook({ id: 'kab', name: 'Kab. A', locale: 'id_ID' });
  book.addSheet("Renja '24", 50, 8);
  book.type("Renja '24", 0, 0, 'Program');
  book.type("Renja '24", 2, 1, '1.500');
  book.type("Renja '24", 2, 3, '=B3*2');
  const answer = createSheetsServer([book], createCallStats(), {});
  return (path: string) => {
    const [reply] = answer([{ url: API + path, headers }]);
    return { code: reply!.code, body: JSON.parse(reply!.body) };
  };
}

describe('values:batchGet', () => {
  it('leaves out blanks at the end, and shows values as asked', () => {
    const get = server();
    const quoted = encodeURIComponent("'Renja ''24'!A1:D9");
    expect(
      get(`kab/values:batchGet?ranges=${quoted}&valueRenderOption=UNFORMATTED_VALUE`).body,
    ).toEqual({
      spreadsheetId: 'kab',
      valueRanges: [
        {
          range: "'Renja ''24'!A1:D9",
          majorDimension: 'ROWS',
          values: [['Program'], [], ['', 1500, '', 3000]],
        },
      ],
    });
    const open = encodeURIComponent("'Renja ''24'!A3:D");
    expect(get(`kab/values:batchGet?ranges=${open}`).body.valueRanges[0].values[0]).toHaveLength(4);
    expect(get('kab/values:batchGet?ranges=Hilang!A1')).toMatchObject({
      code: 400,
      body: { error: { message: 'Unable to parse range: Hilang!A1' } },
    });
    expect(get(`kab/values:batchGet?ranges=${quoted}`).body.valueRanges[0].values[2]).toEqual([
      '',
      '1.500',
      '',
      expect.stringMatching(/^3\.?000$/),
    ]);
  });
});

describe('spreadsheets.get', () => {
  it('keeps the fields of the mask only', () => {
    const { body } = server()('kab?fields=properties.title,sheets(properties(title),data/rowData)');
    expect(Object.keys(body)).toEqual(['properties', 'sheets']);
    expect(body.properties).toEqual({ title: 'Kab. A' });
    expect(Object.keys(body.sheets[0])).toEqual(['properties', 'data']);
    expect(body.sheets[0].data[0].rowData).toHaveLength(3);
  });

  it('refuses a broken mask, a missing sign-in and an unknown file with Google’s words', () => {
    const get = server();
    expect(get('kab?fields=sheets(')).toMatchObject({
      code: 400,
      body: { error: { status: 'INVALID_ARGUMENT' } },
    });
    expect(get('lain')).toMatchObject({ code: 404, body: { error: { status: 'NOT_FOUND' } } });
    const answer = createSheetsServer([], createCallStats(), {});
    expect(answer([{ url: `${API}kab`, headers: {} }])[0]!.code).toBe(401);
  });

  it('takes nested masks in both spellings', () => {
    const value = { a: [{ b: 1, c: { d: 2, e: 3 } }], f: 4 };
    expect(applyFields(value, 'a(b,c/d)')).toEqual({ a: [{ b: 1, c: { d: 2 } }] });
    expect(applyFields(value, 'a.c.e,f')).toEqual({ a: [{ c: { e: 3 } }], f: 4 });
  });
});

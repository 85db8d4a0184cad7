// Other people's workbooks over the Sheets REST API: one masked spreadsheets.get each, many per wave.
import { keyHash } from '../core/consolidation/keyHash.ts';
import { AppError } from '../ports/appError.ts';
import type { RemoteFailure, RemoteReply, RemoteWorkbooks } from '../ports/remoteWorkbooks.ts';
import { asAppError, messageOf } from './googleTrouble.ts';
import { restGrid } from './restGrid.ts';
import { REST_FIELDS, restSpreadsheet } from './restShapes.ts';

const API = 'https://sheets.googleapis.com/v4/spreadsheets/';

function failed(id: string, failure: RemoteFailure, retry: boolean): RemoteReply {
  return { ok: false, id, failure, retry };
}

/** The `status` word of a Google error body, '' when there is none. */
function statusWord(body: string): string {
  return /"status"\s*:\s*"([A-Z_]+)"/.exec(body)?.[1] ?? '';
}

function failureOf(id: string, code: number, body: string): RemoteReply {
  if (code === 429) return failed(id, 'busy', true);
  if (code >= 500) return failed(id, 'server', true);
  // An .xlsx kept in Drive has the address of a sheet, but the API refuses to read it.
  if (code === 400 && statusWord(body) === 'FAILED_PRECONDITION') {
    return failed(id, 'excel_in_drive', false);
  }
  if (code === 400) return failed(id, 'not_a_sheet', false);
  if (code === 404) return failed(id, 'not_found', false);
  if (code === 401 || code === 403) {
    return statusWord(body) === 'RESOURCE_EXHAUSTED'
      ? failed(id, 'busy', true)
      : failed(id, 'no_access', false);
  }
  return failed(id, 'unreadable', false);
}

function readReply(
  id: string,
  code: number,
  body: string,
  known: ReadonlyMap<string, string>,
): RemoteReply {
  if (code !== 200) return failureOf(id, code, body);
  // The API tells no time of change; the same words of the whole answer are the same workbook.
  const hash = `${keyHash(body)}.${body.length.toString(36)}`;
  if (known.get(id) === hash) return { ok: true, id, title: '', grids: [], hash, unchanged: true };
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    // A cut answer is worth another try; a whole one that is not JSON will be the same again.
    return failed(id, 'unreadable', true);
  }
  const parsed = restSpreadsheet.safeParse(json);
  if (!parsed.success) return failed(id, 'unreadable', false);
  const { properties, sheets } = parsed.data;
  const locale = properties.locale.replace(/^in(?=_|$)/, 'id');
  return {
    ok: true,
    id,
    hash,
    title: properties.title,
    grids: sheets
      .filter((sheet) => (sheet.properties.sheetType ?? 'GRID') === 'GRID')
      .filter((sheet) => sheet.properties.hidden !== true)
      .map((sheet) => restGrid(sheet, locale)),
  };
}

/** A wave that fails as a whole is only taken apart while this much of an execution is left for it. */
const SPLIT_MS = 90_000;

/**
 * One address that does not answer, or one answer that is too large, makes a whole wave throw. Then its halves are
 * asked, so that the others are read all the same.
 * @throws AppError QUOTA, NO_PERMISSION, when trying again is of no use
 */
function fetchWave(
  ids: readonly string[],
  headers: Record<string, string>,
  splitUntil: number,
  known: ReadonlyMap<string, string>,
): readonly RemoteReply[] {
  const requests = ids.map((id) => ({
    url: `${API}${encodeURIComponent(id)}?fields=${encodeURIComponent(REST_FIELDS)}`,
    headers,
    muteHttpExceptions: true,
  }));
  let replies: GoogleAppsScript.URL_Fetch.HTTPResponse[];
  try {
    replies = UrlFetchApp.fetchAll(requests);
  } catch (error) {
    const trouble = asAppError(error);
    if (trouble instanceof AppError && trouble.code !== 'GOOGLE_BUSY') throw trouble;
    if (ids.length === 1 || Date.now() > splitUntil) {
      return ids.map((id) => failed(id, 'server', true));
    }
    const half = Math.ceil(ids.length / 2);
    return [ids.slice(0, half), ids.slice(half)].flatMap((part) =>
      fetchWave(part, headers, splitUntil, known),
    );
  }
  return ids.map((id, index) => {
    const reply = replies[index];
    if (!reply) return failed(id, 'server', true);
    try {
      return readReply(id, reply.getResponseCode(), reply.getContentText(), known);
    } catch (error) {
      // An answer too large to be taken as text, or one that nobody thought of: the others are read all the same.
      console.error(`${id}: ${messageOf(error)}`);
      return failed(id, 'unreadable', false);
    }
  });
}

/** Hidden sheets are left out: offices keep old copies there. */
export function createRemoteWorkbooks(): RemoteWorkbooks {
  return {
    fetchAll(ids, known = new Map()) {
      if (ids.length === 0) return [];
      const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
      return fetchWave(ids, headers, Date.now() + SPLIT_MS, known);
    },
  };
}

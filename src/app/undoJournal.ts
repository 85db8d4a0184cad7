// Where the last action's journal is kept between calls: in the store, or in a hidden sheet when it is large.
import { decodeJournal, encodeJournal, type Journal } from '../core/edits/journal.ts';
import { AppError } from '../ports/appError.ts';
import type { Deps } from './deps.ts';

/** The hidden sheet; every use case skips sheets whose name begins with `~renaksi`. */
export const JOURNAL_SHEET = '~renaksi urungkan';

const HEAD_KEY = 'undo.head';
const DATA_KEY = 'undo.data';
/** A store holds some 500 KB for everything; a journal may take a part of it. */
const STORE_CHARS = 100_000;
/** A cell holds 50.000 characters. */
const CELL_CHARS = 40_000;

interface Head {
  readonly label: string;
  readonly where: 'store' | 'sheet';
}

function readHead(deps: Deps): Head | null {
  const text = deps.store.get(HEAD_KEY);
  if (text === null) return null;
  try {
    const head = JSON.parse(text) as Head;
    return typeof head.label === 'string' ? head : null;
  } catch {
    return null;
  }
}

/** What can be undone now, in words; null when nothing. */
export function undoLabel(deps: Deps): string | null {
  return readHead(deps)?.label ?? null;
}

function hasSheet(deps: Deps): boolean {
  return deps.workbook.sheets().some((sheet) => sheet.name === JOURNAL_SHEET);
}

export function forgetJournal(deps: Deps): void {
  const head = readHead(deps);
  deps.store.delete(HEAD_KEY);
  deps.store.delete(DATA_KEY);
  if (head?.where === 'sheet' && hasSheet(deps)) {
    deps.workbook.apply([{ kind: 'deleteSheet', sheet: JOURNAL_SHEET }]);
  }
}

function storeJournal(deps: Deps, text: string): boolean {
  if (text.length > STORE_CHARS) return false;
  try {
    deps.store.set(DATA_KEY, text);
    return true;
  } catch (error) {
    deps.store.delete(DATA_KEY);
    if (error instanceof AppError && error.code === 'STORE_FULL') return false;
    throw error;
  }
}

/** Replaces the last journal. Chunks are framed by letters, so that no chunk can be read as a number or trimmed. */
export function keepJournal(deps: Deps, journal: Journal): void {
  forgetJournal(deps);
  const text = encodeJournal(journal);
  const head = (where: Head['where']) => JSON.stringify({ label: journal.label, where });
  if (storeJournal(deps, text)) {
    deps.store.set(HEAD_KEY, head('store'));
    return;
  }
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += CELL_CHARS) {
    chunks.push(`jurnal<${text.slice(at, at + CELL_CHARS)}>`);
  }
  deps.workbook.apply([
    ...(hasSheet(deps) ? [{ kind: 'deleteSheet', sheet: JOURNAL_SHEET } as const] : []),
    { kind: 'addSheet', sheet: JOURNAL_SHEET, rows: chunks.length, columns: 1 },
    { kind: 'formats', sheet: JOURNAL_SHEET, row: 0, column: 0, formats: chunks.map(() => ['@']) },
    {
      kind: 'cells',
      sheet: JOURNAL_SHEET,
      row: 0,
      column: 0,
      inputs: chunks.map((chunk) => [{ t: chunk }]),
    },
    { kind: 'hideSheet', sheet: JOURNAL_SHEET, hidden: true },
  ]);
  deps.store.set(HEAD_KEY, head('sheet'));
}

/** The journal of the last action; null when there is none or it cannot be read any more. */
export function lastJournal(deps: Deps): Journal | null {
  const head = readHead(deps);
  if (head === null) return null;
  if (head.where === 'store') {
    const text = deps.store.get(DATA_KEY);
    return text === null ? null : decodeJournal(text);
  }
  if (!hasSheet(deps)) return null;
  const text = deps.workbook
    .snapshot(JOURNAL_SHEET)
    .cells.map((row) => {
      const chunk = String(row[0]?.value ?? '');
      return chunk.slice('jurnal<'.length, -1);
    })
    .join('');
  return decodeJournal(text);
}

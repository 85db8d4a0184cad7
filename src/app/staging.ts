// What a consolidation has received so far, kept in a hidden sheet: Apps Script remembers nothing between calls.
import type { Edit, Input } from '../core/edits/edit.ts';
import { cellAt, rowCount } from '../core/grid/grid.ts';
import { AppError } from '../ports/appError.ts';
import { TEMPORARY_PREFIX } from './commit.ts';
import type { Deps } from './deps.ts';

/** Kept in the store under one key; the texts themselves are too large for it. */
export interface Job {
  readonly job: string;
  readonly tahun: number;
  readonly triwulan: 1 | 2 | 3 | 4;
  /** Next free row of the hidden sheet. */
  readonly row: number;
  /** Files that are closed. */
  readonly files: number;
}

const KEY = 'konsolidasi.berkas';
export const STAGING_SHEET = `${TEMPORARY_PREFIX} kiriman`;
/** A cell holds 50,000 characters. */
const PIECE = 40_000;

/** `bagian`: a piece of a file that is not complete yet. `laporan`: what a complete file says. */
export type StagedKind = 'bagian' | 'laporan';

export interface Staged {
  readonly file: string;
  readonly kind: StagedKind;
  readonly text: string;
}

export function readJob(deps: Deps, job: string): Job {
  const stored = deps.store.get(KEY);
  let found: Job | null = null;
  try {
    found = stored === null ? null : (JSON.parse(stored) as Job);
  } catch {
    found = null;
  }
  if (found === null || found.job !== job) throw new AppError('JOB_MISSING', { job });
  return found;
}

function keepJob(deps: Deps, job: Job): void {
  deps.store.set(KEY, JSON.stringify(job));
}

/** Begins with an empty hidden sheet; what an earlier run left behind is thrown away. */
export function openStaging(deps: Deps, job: Job): void {
  const edits: Edit[] = [];
  if (deps.workbook.sheets().some((sheet) => sheet.name === STAGING_SHEET)) {
    edits.push({ kind: 'deleteSheet', sheet: STAGING_SHEET });
  }
  edits.push(
    { kind: 'addSheet', sheet: STAGING_SHEET, rows: 50, columns: 5 },
    { kind: 'hideSheet', sheet: STAGING_SHEET, hidden: true },
  );
  // Not through commit: these notes are nothing that the user did or would undo.
  deps.workbook.apply(edits);
  keepJob(deps, job);
}

/** One entry; see `stageAll`. */
export function stage(deps: Deps, job: Job, entry: Staged, closes: boolean): Job {
  return stageAll(deps, job, [entry], closes);
}

/** Entries as rows of [job, file, kind, sequence, text], in one write. `closes`: each ends its file. */
export function stageAll(deps: Deps, job: Job, entries: readonly Staged[], closes: boolean): Job {
  const rows: Input[][] = [];
  for (const entry of entries) {
    for (let at = 0, part = 0; at < entry.text.length || part === 0; at += PIECE, part++) {
      rows.push([
        { t: job.job },
        { t: entry.file },
        { t: entry.kind },
        { n: part },
        // The mark keeps a piece that begins like a formula or a number what it is: text.
        { t: `|${entry.text.slice(at, at + PIECE)}` },
      ]);
    }
  }
  if (rows.length === 0) return job;
  deps.workbook.apply([
    { kind: 'cells', sheet: STAGING_SHEET, row: job.row, column: 0, inputs: rows },
  ]);
  const files = job.files + (closes ? entries.length : 0);
  const next = { ...job, row: job.row + rows.length, files };
  keepJob(deps, next);
  return next;
}

/** Entries in the order of arrival; of a file that was sent again, the last closing report wins. */
export function stagedEntries(deps: Deps, job: Job): Staged[] {
  if (!deps.workbook.sheets().some((sheet) => sheet.name === STAGING_SHEET)) {
    throw new AppError('JOB_MISSING', { job: job.job });
  }
  const grid = deps.workbook.snapshot(STAGING_SHEET);
  const entries: { file: string; kind: StagedKind; text: string }[] = [];
  for (let row = 0; row < Math.min(rowCount(grid), job.row); row++) {
    const words = (column: number) => String(cellAt(grid, row, column).value ?? '');
    if (words(0) !== job.job) continue;
    const text = words(4).slice(1);
    const last = entries[entries.length - 1];
    if (Number(words(3)) > 0 && last) last.text += text;
    else entries.push({ file: words(1), kind: words(2) as StagedKind, text });
  }
  return entries;
}

export function closeStaging(deps: Deps): void {
  deps.store.delete(KEY);
  if (deps.workbook.sheets().some((sheet) => sheet.name === STAGING_SHEET)) {
    deps.workbook.apply([{ kind: 'deleteSheet', sheet: STAGING_SHEET }]);
  }
}

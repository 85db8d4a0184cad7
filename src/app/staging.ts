// What a consolidation has received so far, kept in a hidden sheet: Apps Script remembers nothing between calls.
import type { Edit, Input } from '../core/edits/edit.ts';
import { cellAt, rowCount } from '../core/grid/grid.ts';
import { AppError } from '../ports/appError.ts';
import { TEMPORARY_PREFIX } from './commit.ts';
import type { Deps } from './deps.ts';
import { VERSION } from './version.ts';

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

/** Which finished run's reports the hidden sheet still holds, so that the next one can use them again. */
interface Archive {
  readonly run: string;
  readonly row: number;
  readonly version: string;
}
const ARCHIVE = 'konsolidasi.arsip';

/** `bagian`: a piece of a file that is not complete yet. `laporan`: what a complete file says. `sama`: as an earlier run read it. */
export type StagedKind = 'bagian' | 'laporan' | 'sama';

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
  deps.store.delete(ARCHIVE);
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

function hasSheet(deps: Deps): boolean {
  return deps.workbook.sheets().some((sheet) => sheet.name === STAGING_SHEET);
}

/** Rows that the reports of `run` and of runs before it take in the hidden sheet; null when they are not all there. */
export function archivedRows(deps: Deps, run: string): number | null {
  const text = deps.store.get(ARCHIVE);
  if (text === null || !hasSheet(deps)) return null;
  const archive = JSON.parse(text) as Archive;
  return archive.run === run && archive.version === VERSION ? archive.row : null;
}

/** Begins below what earlier runs left, which stays. */
export function continueStaging(deps: Deps, job: Job): void {
  deps.store.delete(ARCHIVE);
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
  const earlier = new Map<string, string>();
  for (let row = 0; row < Math.min(rowCount(grid), job.row); row++) {
    const words = (column: number) => String(cellAt(grid, row, column).value ?? '');
    const text = words(4).slice(1);
    if (words(0) !== job.job) {
      const begun = Number(words(3)) > 0 ? (earlier.get(words(1)) ?? '') : '';
      if (words(2) === 'laporan') earlier.set(words(1), begun + text);
      continue;
    }
    if (words(2) === 'sama') {
      const kept = earlier.get(words(1));
      if (kept === undefined) throw new AppError('JOB_MISSING', { job: job.job });
      entries.push({ file: words(1), kind: 'laporan', text: kept });
      continue;
    }
    const last = entries[entries.length - 1];
    if (Number(words(3)) > 0 && last) last.text += text;
    else entries.push({ file: words(1), kind: words(2) as StagedKind, text });
  }
  return entries;
}

/** The reports stay for the next run of the list. */
export function archiveStaging(deps: Deps, job: Job): void {
  const archive: Archive = { run: job.job, row: job.row, version: VERSION };
  deps.store.delete(KEY);
  deps.store.set(ARCHIVE, JSON.stringify(archive));
}

export function closeStaging(deps: Deps): void {
  deps.store.delete(KEY);
  deps.store.delete(ARCHIVE);
  if (hasSheet(deps)) {
    deps.workbook.apply([{ kind: 'deleteSheet', sheet: STAGING_SHEET }]);
  }
}

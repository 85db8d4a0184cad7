// Publishes a province too large for one execution: sheets are filled part by part, hidden, and swapped in at the end.
import type { Province } from '../core/consolidation/province.ts';
import {
  provinceFrames,
  type ResultSheet,
  SHEET_ORDER,
  sheetParts,
  temporaryNames,
  WRITE_ORDER,
} from '../core/consolidation/provinceEdits.ts';
import { consolidationNames } from '../core/consolidation/sheetNames.ts';
import type { SheetNames } from '../core/consolidation/sheetParts.ts';
import type { Edit } from '../core/edits/edit.ts';
import { keepPlaces } from '../core/edits/keepPlaces.ts';
import { T } from '../core/text/consolidationText.ts';
import { momentText } from '../core/text/momentText.ts';
import { AppError } from '../ports/appError.ts';
import { TEMPORARY_PREFIX } from './commit.ts';
import type { Deps } from './deps.ts';
import { type Job, STAGING_SHEET } from './staging.ts';
import { forgetJournal, JOURNAL_SHEET } from './undoJournal.ts';
import { sheetNames } from './writeSafely.ts';

/** Where the writing stands between two calls; kept in the store. */
interface Publication {
  readonly job: string;
  /** Rows that were received when it began: more of them make it begin anew. */
  readonly received: number;
  readonly final: SheetNames;
  readonly madeAt: string;
  /** Which final names belonged to sheets of an earlier consolidation when it began. */
  readonly replaced: readonly ResultSheet[];
  /** How many parts the sheet "Data" has. */
  readonly dataParts: number;
  /** Position in WRITE_ORDER, and the next part of that sheet. */
  readonly sheet: number;
  readonly part: number;
  /** The new sheets bear the final names; the old ones only have to go. */
  readonly swapped: boolean;
}

export interface PublishLimits {
  /** No further part is begun after so long in one execution, in ms: Google ends it after six minutes. */
  readonly budgetMs: number;
  /** Cells of one workbook. */
  readonly cells: number;
}

export const PUBLISH_LIMITS: PublishLimits = { budgetMs: 180_000, cells: 10_000_000 };

interface Written {
  readonly done: number;
  readonly total: number;
  /** What comes next, in words. */
  readonly message: string;
}

const KEY = 'konsolidasi.terbit';
const OLD = `${TEMPORARY_PREFIX} lama`;

function stored(deps: Deps): Publication | null {
  const text = deps.store.get(KEY);
  return text === null ? null : (JSON.parse(text) as Publication);
}

function keep(deps: Deps, publication: Publication): Publication {
  deps.store.set(KEY, JSON.stringify(publication));
  return publication;
}

/** Throws away what a publication that was given up left behind; what is published stays. */
export function dropUnpublished(deps: Deps): void {
  const left = stored(deps);
  if (left && !left.swapped) settle(deps, left);
  const stay: readonly string[] = [STAGING_SHEET, JOURNAL_SHEET];
  const edits = [...sheetNames(deps)]
    .filter((name) => name.startsWith(TEMPORARY_PREFIX) && !stay.includes(name))
    .map((sheet): Edit => ({ kind: 'deleteSheet', sheet }));
  if (edits.length > 0) deps.workbook.apply(edits);
  if (left) deps.store.delete(KEY);
}

/** @throws AppError TOO_LARGE when old and new sheets together would not fit in one workbook */
function begin(deps: Deps, job: Job, province: Province, limits: PublishLimits): Publication {
  dropUnpublished(deps);
  const infos = deps.workbook.sheets();
  const final = consolidationNames(infos);
  const madeAt = momentText(deps.clock.now(), deps.workbook.timeZone);
  const frames = provinceFrames(province, temporaryNames(final, TEMPORARY_PREFIX), madeAt);
  const taken = infos.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const wanted = frames.reduce(
    (sum, edit) => (edit.kind === 'addSheet' ? sum + edit.rows * edit.columns : sum),
    0,
  );
  if (taken + wanted > limits.cells) {
    throw new AppError('TOO_LARGE', { cells: taken + wanted, most: limits.cells });
  }
  deps.workbook.apply(inPlace(deps, final, frames));
  return keep(deps, {
    job: job.job,
    received: job.row,
    final,
    madeAt,
    replaced: SHEET_ORDER.filter((id) => infos.some(({ name }) => name === final[id])),
    dataParts: sheetParts('data', province, final, madeAt).length,
    sheet: 0,
    part: 0,
    swapped: false,
  });
}

/** The frames with a place for each that will take over the name of a sheet. */
function inPlace(deps: Deps, final: SheetNames, frames: readonly Edit[]): Edit[] {
  const order = deps.workbook.sheets().map(({ name }) => name);
  const making = temporaryNames(final, TEMPORARY_PREFIX);
  const later = SHEET_ORDER.flatMap((id): Edit[] => [
    { kind: 'deleteSheet', sheet: final[id] },
    { kind: 'renameSheet', sheet: making[id], to: final[id] },
  ]);
  return keepPlaces([...frames, ...later], order).slice(0, frames.length);
}

/** Takes back a swap that stopped halfway: the old sheets bear their names again, the new ones wait hidden. */
function settle(deps: Deps, { final, replaced }: Publication): void {
  const making = temporaryNames(final, TEMPORARY_PREFIX);
  const names = sheetNames(deps);
  const edits: Edit[] = [];
  for (const id of SHEET_ORDER) {
    const old = `${OLD} ${final[id]}`;
    const set = names.has(old);
    if (replaced.includes(id) && !set) continue;
    if (names.has(final[id]) && !names.has(making[id])) {
      edits.push({ kind: 'hideSheet', sheet: final[id], hidden: true });
      edits.push({ kind: 'renameSheet', sheet: final[id], to: making[id] });
    }
    if (set) {
      edits.push({ kind: 'renameSheet', sheet: old, to: final[id] });
      edits.push({ kind: 'hideSheet', sheet: final[id], hidden: false });
    }
  }
  if (edits.length > 0) deps.workbook.apply(edits);
}

/**
 * Renames only, so that nothing is lost when it stops halfway: the next call takes it back and tries again. Whoever
 * reads the summary meanwhile finds the old sheets or the new ones.
 */
function swap(deps: Deps, publication: Publication): Publication {
  const { final, replaced } = publication;
  settle(deps, publication);
  const making = temporaryNames(final, TEMPORARY_PREFIX);
  try {
    deps.workbook.apply([
      ...replaced.map((id): Edit => {
        return { kind: 'renameSheet', sheet: final[id], to: `${OLD} ${final[id]}` };
      }),
      ...SHEET_ORDER.flatMap((id): Edit[] => [
        { kind: 'renameSheet', sheet: making[id], to: final[id] },
        { kind: 'hideSheet', sheet: final[id], hidden: false },
      ]),
      ...replaced.map((id): Edit => {
        return { kind: 'hideSheet', sheet: `${OLD} ${final[id]}`, hidden: true };
      }),
    ]);
  } catch (error) {
    try {
      settle(deps, publication);
    } catch {
      // The next call, or the next consolidation, does it; the first error is the one that matters.
    }
    throw error;
  }
  return keep(deps, { ...publication, swapped: true });
}

/** Published is published: old sheets that cannot be deleted now are, at the latest, by the next consolidation. */
function finish(deps: Deps): void {
  try {
    dropUnpublished(deps);
    // Old figures of this size are not kept: there is nothing to go back to.
    forgetJournal(deps);
  } catch {
    // See above.
  }
}

/**
 * Writes as much as fits in this execution. null: everything is published. `began`: when this execution began, in ms.
 * A part that was interrupted is written again at the same place.
 * Throws AppError `TOO_LARGE`, `NO_PERMISSION`, `QUOTA`; the published sheets are untouched then.
 */
export function publishInParts(
  deps: Deps,
  job: Job,
  province: Province,
  began: number,
  limits: PublishLimits = PUBLISH_LIMITS,
): Written | null {
  const known = stored(deps);
  const valid = known !== null && known.job === job.job && known.received === job.row;
  let now = valid && isWhole(deps, known) ? known : begin(deps, job, province, limits);
  let wrote = false;
  while (!now.swapped && now.sheet < WRITE_ORDER.length) {
    const id = WRITE_ORDER[now.sheet]!;
    const making = temporaryNames(now.final, TEMPORARY_PREFIX);
    const parts = sheetParts(id, province, making, now.madeAt);
    while (now.part < parts.length) {
      if (wrote && deps.clock.now() - began > limits.budgetMs) return written(now);
      deps.workbook.apply(parts[now.part]!());
      wrote = true;
      now = keep(deps, { ...now, part: now.part + 1 });
    }
    now = keep(deps, { ...now, sheet: now.sheet + 1, part: 0 });
  }
  if (!now.swapped) swap(deps, now);
  finish(deps);
  return null;
}

/** Nobody has taken away a sheet that is being filled, or one that it replaces. */
function isWhole(deps: Deps, { final, replaced, swapped }: Publication): boolean {
  if (swapped) return true;
  const names = sheetNames(deps);
  const making = temporaryNames(final, TEMPORARY_PREFIX);
  return SHEET_ORDER.every((id) => {
    const old = names.has(`${OLD} ${final[id]}`);
    if (replaced.includes(id) && !old && !names.has(final[id])) return false;
    return names.has(making[id]) || (names.has(final[id]) && (old || !replaced.includes(id)));
  });
}

/** Nearly all of it is the sheet "Data". */
function written(now: Publication): Written {
  const { dataParts, sheet, part } = now;
  return {
    done: sheet === 0 ? part : dataParts + sheet - 1,
    total: dataParts + WRITE_ORDER.length - 1,
    message: T.writing(now.final[WRITE_ORDER[sheet]!]),
  };
}

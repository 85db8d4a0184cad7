// Use case: merge what was received and publish the province's sheets, as much as fits in one execution.
import type { DistrictReport } from '../core/consolidation/fact.ts';
import { keyHash } from '../core/consolidation/keyHash.ts';
import { mergeDistricts } from '../core/consolidation/mergeDistricts.ts';
import type { Province } from '../core/consolidation/province.ts';
import { provinceEdits } from '../core/consolidation/provinceEdits.ts';
import { reportsFromText } from '../core/consolidation/reportText.ts';
import { consolidationNames } from '../core/consolidation/sheetNames.ts';
import { T } from '../core/text/consolidationText.ts';
import { momentText } from '../core/text/momentText.ts';
import { AppError } from '../ports/appError.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import { commit, TEMPORARY_PREFIX } from './commit.ts';
import { consolidationView } from './consolidationView.ts';
import type { Deps } from './deps.ts';
import { PUBLISH_LIMITS, type PublishLimits, publishInParts } from './publishInParts.ts';
import { holdLease, storedRun } from './readingRun.ts';
import { archiveStaging, closeStaging, type Job, readJob, stagedEntries } from './staging.ts';

/** Up to so many facts (some fifty districts) all is one step of one execution, and can be undone. */
const FACTS_AT_ONCE = 8_000;

function received(deps: Deps, job: Job): DistrictReport[] {
  const byFile = new Map<string, DistrictReport[]>();
  for (const entry of stagedEntries(deps, job)) {
    if (entry.kind !== 'laporan') continue;
    const sent = reportsFromText(entry.text);
    // A file that was sent twice counts as it was sent last; two districts may use one file name.
    const known = sent.map((report) => report.kode ?? '').join(',');
    byFile.set(`${entry.file}|${known === '' ? keyHash(entry.text) : known}`, sent);
  }
  return [...byFile.values()].flat();
}

function publishAtOnce(deps: Deps, province: Province): void {
  const sheets = deps.workbook.sheets();
  const edits = provinceEdits(province, {
    existing: sheets.map((sheet) => sheet.name),
    temporary: TEMPORARY_PREFIX,
    madeAt: momentText(deps.clock.now(), deps.workbook.timeZone),
    names: consolidationNames(sheets),
  });
  commit(deps, T.label, edits);
}

/** Who drove the reading publishes, too; files that were sent have no such owner. */
function ownerOf(deps: Deps, job: Job): string | null {
  const run = storedRun(deps);
  return run?.id === job.job ? run.owner : null;
}

/**
 * Called again until `result` is there; the old sheets stay until the new ones are complete.
 * Throws AppError `JOB_MISSING`, `BUSY`, `NO_DISTRICTS`, `TOO_LARGE`, `NO_PERMISSION`, `QUOTA`.
 */
export function stepPublish(
  deps: Deps,
  request: Request<'stepPublish'>,
  limits: PublishLimits & { readonly atOnce?: number } = PUBLISH_LIMITS,
): Reply<'stepPublish'> {
  const began = deps.clock.now();
  const job = readJob(deps, request.job);
  const owner = ownerOf(deps, job);
  if (owner !== null) holdLease(deps, owner);
  let unfinished = false;
  try {
    const reports = received(deps, job);
    if (reports.length === 0) throw new AppError('NO_DISTRICTS');
    const province = mergeDistricts(reports, { tahun: job.tahun, triwulan: job.triwulan });
    if (province.facts.length <= (limits.atOnce ?? FACTS_AT_ONCE)) publishAtOnce(deps, province);
    else {
      const left = publishInParts(deps, job, province, began, limits);
      if (left) {
        unfinished = true;
        return { ...left, result: null };
      }
    }
    try {
      if (owner !== null) archiveStaging(deps, job);
      else closeStaging(deps);
      deps.workbook.select(consolidationNames(deps.workbook.sheets()).ringkasan, 'A1');
    } catch {
      // Published is published: what was received is thrown away by the next consolidation at the latest.
    }
    return { done: 1, total: 1, message: '', result: consolidationView(province) };
  } finally {
    // A call that failed is tried again by whoever comes next.
    if (owner !== null && !unfinished) deps.lease?.release(owner);
  }
}

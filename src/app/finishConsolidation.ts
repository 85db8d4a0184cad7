// Use case: merge what was received and publish the province's sheets in one step.
import type { DistrictReport } from '../core/consolidation/fact.ts';
import { keyHash } from '../core/consolidation/keyHash.ts';
import { mergeDistricts } from '../core/consolidation/mergeDistricts.ts';
import { moneyOf, type Province } from '../core/consolidation/province.ts';
import { provinceEdits } from '../core/consolidation/provinceEdits.ts';
import { reportsFromText } from '../core/consolidation/reportText.ts';
import { groupLines } from '../core/consolidation/rollUp.ts';
import { consolidationNames } from '../core/consolidation/sheetNames.ts';
import { T } from '../core/text/consolidationText.ts';
import { momentText } from '../core/text/momentText.ts';
import { AppError } from '../ports/appError.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import type { ConsolidateResult } from '../rpc/shapes.ts';
import { commit, TEMPORARY_PREFIX } from './commit.ts';
import type { Deps } from './deps.ts';
import { storedRun } from './readingRun.ts';
import { archiveStaging, closeStaging, readJob, stagedEntries } from './staging.ts';

/** Throws AppError `JOB_MISSING`, `NO_DISTRICTS`, `NO_PERMISSION`, `QUOTA`. The old sheets stay until the new ones are complete. */
export function finishConsolidation(
  deps: Deps,
  request: Request<'finishConsolidation'>,
): Reply<'finishConsolidation'> {
  const job = readJob(deps, request.job);
  const byFile = new Map<string, DistrictReport[]>();
  for (const entry of stagedEntries(deps, job)) {
    if (entry.kind !== 'laporan') continue;
    const sent = reportsFromText(entry.text);
    // A file that was sent twice counts as it was sent last; two districts may use one file name.
    const known = sent.map((report) => report.kode ?? '').join(',');
    byFile.set(`${entry.file}|${known === '' ? keyHash(entry.text) : known}`, sent);
  }
  const reports = [...byFile.values()].flat();
  if (reports.length === 0) throw new AppError('NO_DISTRICTS');
  const province = mergeDistricts(reports, { tahun: job.tahun, triwulan: job.triwulan });
  publish(deps, province);
  try {
    if (storedRun(deps)?.id === job.job) archiveStaging(deps, job);
    else closeStaging(deps);
  } catch {
    // Published is published: what was received is thrown away by the next consolidation at the latest.
  }
  return consolidationView(province);
}

export function publish(deps: Deps, province: Province): void {
  const sheets = deps.workbook.sheets();
  const names = consolidationNames(sheets);
  const edits = provinceEdits(province, {
    existing: sheets.map((sheet) => sheet.name),
    temporary: TEMPORARY_PREFIX,
    madeAt: momentText(deps.clock.now(), deps.workbook.timeZone),
    names,
  });
  commit(deps, T.label, edits);
}

export function consolidationView(province: Province): ConsolidateResult {
  return {
    districts: province.districts.map((district) => ({
      file: district.report.file,
      kode: district.report.kode,
      nama: district.report.nama,
      status: district.status,
      problems: district.problems.map(({ code, message }) => ({ code, message })),
      rows: district.report.rows,
      pagu: district.pagu,
      realisasiRp: district.realisedRp,
    })),
    provinsi: {
      pagu: moneyOf(province.facts).pagu,
      realisasiRp: moneyOf(province.facts).realisedRp,
      programs: groupLines(province.facts)
        .filter((line) => line.level === 'program')
        .map((line) => ({
          kode: line.kode,
          nama: line.name,
          pagu: line.pagu,
          realisasiRp: line.realisedRp,
          districts: line.districts,
        })),
    },
  };
}

// Reads a province's own workbook back into reports, so that it is valid input one level up.
import { cellAt, type Grid } from '../grid/grid.ts';
import { T } from '../text/consolidationText.ts';
import { readCoverage } from './coverageSheet.ts';
import { isDataGrid, readDataGrid } from './dataSheet.ts';
import type { DistrictReport, Fact } from './fact.ts';
import { isProblemGrid, readProblems } from './problemSheet.ts';

/** Problems that each merge finds again. */
const AFRESH: ReadonlySet<string> = new Set(['belum-lapor', 'kode-dua-nama', 'isi-kembar']);

/** True when these sheets are a consolidation that renaksi made. */
export function isProvinceWorkbook(grids: readonly Grid[]): boolean {
  return grids.some(isDataGrid);
}

/**
 * One report per district that the province's coverage lists. A district without a line in the coverage (the sheet
 * was lost) still brings its facts. "belum-lapor" is judged anew for the quarter that is asked for now.
 */
export function readProvince(file: string, grids: readonly Grid[]): DistrictReport[] {
  const facts = new Map<string, Fact[]>();
  let skipped = 0;
  for (const grid of grids.filter(isDataGrid)) {
    const read = readDataGrid(grid);
    skipped += read.skipped;
    for (const fact of read.facts) {
      const list = facts.get(fact.wilayah);
      if (list) list.push(fact);
      else facts.set(fact.wilayah, [fact]);
    }
  }
  const problems = new Map(grids.filter(isProblemGrid).flatMap((grid) => [...readProblems(grid)]));
  const coverage = grids
    .filter(
      (grid) => !isDataGrid(grid) && !isProblemGrid(grid) && cellAt(grid, 0, 0).kind === 'text',
    )
    .flatMap(readCoverage);
  const reports: DistrictReport[] = [];
  const seen = new Set<string>();
  for (const line of coverage) {
    const own = line.counted ? (facts.get(line.wilayah) ?? []) : [];
    if (line.counted) seen.add(line.wilayah);
    reports.push({
      file: line.file,
      kode: line.kode,
      nama: line.nama,
      year: line.year,
      readAt: line.readAt,
      facts: own,
      problems: (problems.get(line.file) ?? []).filter((p) => !AFRESH.has(p.code)),
      reported: [0, 1, 2, 3].map((q) => line.reported[q] === true),
      usable: line.counted,
      rows: line.rows,
    });
  }
  for (const [wilayah, own] of facts) {
    if (seen.has(wilayah)) continue;
    reports.push({
      file: `${file} (${own[0]!.namaWilayah})`,
      kode: wilayah.startsWith('berkas:') ? null : wilayah,
      nama: own[0]!.namaWilayah,
      year: null,
      readAt: own[0]!.source.readAt,
      facts: own,
      problems: [],
      reported: [0, 1, 2, 3].map((q) =>
        own.some((fact) => fact.realised[q] !== null || fact.realisedRp[q] !== null),
      ),
      usable: true,
      rows: own.length,
    });
  }
  if (skipped > 0 && reports[0]) {
    const message = T.skippedRows(skipped);
    const problem = {
      code: 'baris-data-rusak',
      kind: 'berat' as const,
      message,
      sheet: T.sheets.data,
      cell: null,
    };
    reports[0] = { ...reports[0], problems: [...reports[0].problems, problem] };
  }
  return reports;
}

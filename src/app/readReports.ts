// What one file says: one report for a district's workbook, one per district for a province's own consolidation.
import type { DistrictReport } from '../core/consolidation/fact.ts';
import { TITLES } from '../core/consolidation/ownSheets.ts';
import { readDistrict } from '../core/consolidation/readDistrict.ts';
import { isProvinceWorkbook, readProvince } from '../core/consolidation/readProvince.ts';
import { cellAt, type Grid } from '../core/grid/grid.ts';
import { readGrids } from '../core/reader/readGrids.ts';

/** Recaps and settings that renaksi made in the district's workbook are not its plan. */
function isOwn(grid: Grid): boolean {
  const tagged = grid.tags.some((tag) => tag.on === 'sheet' && tag.key === 'renaksi');
  const first = cellAt(grid, 0, 0).display.trim();
  return tagged || TITLES.some((title) => first.startsWith(title));
}

/** Never throws on content; a file that cannot be understood gives a report with its problem. */
export function readReports(
  tahun: number,
  file: string,
  wilayah: string | null,
  grids: readonly Grid[],
  failure: string | null,
  readAt: string,
  link: string | null = null,
): DistrictReport[] {
  if (failure === null && isProvinceWorkbook(grids)) return readProvince(file, grids);
  const plans = grids.filter((grid) => !isOwn(grid));
  const tables = failure === null ? readGrids(plans) : [];
  return [readDistrict({ tahun, file, wilayah, grids: plans, tables, readAt, link, failure })];
}

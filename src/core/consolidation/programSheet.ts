// The sheet "Per program": programs, kegiatan and sub kegiatan with sums over the rows of "Data".
import type { Edit, Input } from '../edits/edit.ts';
import { cellName } from '../grid/a1.ts';
import { rectAt } from '../grid/rect.ts';
import { T } from '../text/consolidationText.ts';
import { PROGRAM_TEXT } from '../text/coverageText.ts';
import type { DataColumn } from './dataSheet.ts';
import type { Province } from './province.ts';
import { type GroupLevel, type GroupLine, groupLines } from './rollUp.ts';
import {
  absorptionOf,
  block,
  type FactRows,
  fewCells,
  positionsOf,
  predicateOf,
  rowRange,
  type SheetNames,
  sheetLook,
  sumIfs,
  sumOrBlank,
  text,
} from './sheetParts.ts';

const HEADER = 2;
const MONEY_COLUMNS = ['paguHitung', 'rpHitung1', 'rpHitung2', 'rpHitung3', 'rpHitung4'] as const;

const KEY_COLUMN: Readonly<Record<GroupLevel, DataColumn>> = {
  program: 'program',
  kegiatan: 'kegiatan',
  sub_kegiatan: 'subKegiatan',
};

/** Keys above a group tell two groups of one key apart, and let '' (no program) be counted as blank cells. */
function criteriaOf(line: GroupLine, key: string): (readonly [DataColumn, string])[] {
  return [[KEY_COLUMN[line.level], line.key === '' ? '"="' : key]];
}

export function programEdits(sheet: string, names: SheetNames, province: Province): Edit[] {
  const lines = groupLines(province.facts);
  const rows: FactRows = { from: 0, count: province.facts.length };
  const keyColumn = PROGRAM_TEXT.header.length - 1;
  const out: Input[][] = [
    [{ t: PROGRAM_TEXT.title }],
    [{ t: T.title(province.period.tahun, province.period.triwulan) }],
    PROGRAM_TEXT.header.map((title): Input => ({ t: title })),
  ];
  const places = {
    program: positionsOf(province.facts, 'program'),
    kegiatan: positionsOf(province.facts, 'kegiatan'),
    sub_kegiatan: positionsOf(province.facts, 'subKegiatan'),
  };
  lines.forEach((line, i) => {
    const row = HEADER + 1 + i;
    const criteria = criteriaOf(line, `$${cellName(row, keyColumn)}`);
    const positions = places[line.level].get(line.key) ?? [];
    out.push([
      text(line.kode),
      { t: T.levels[line.level] },
      { t: line.name },
      { n: line.districts },
      ...MONEY_COLUMNS.map((id, m): Input => {
        const known = m === 0 ? line.pagu : line.realisedRp[m - 1];
        if (known === null || known === undefined) return null;
        const few = fewCells(names, rows, id, positions);
        return { f: `=${few === null ? sumIfs(names, rows, id, criteria) : `SUM(${few})`}` };
      }),
      { f: `=${sumOrBlank(rowRange(row, 5, 4 + province.period.triwulan))}` },
      { f: `=${absorptionOf(cellName(row, 9), cellName(row, 4))}` },
      { f: `=${predicateOf(cellName(row, 10))}` },
      text(line.key),
    ]);
  });
  const last = HEADER + Math.max(lines.length, 1);
  const totalRow = last + 1;
  while (out.length < totalRow) out.push([]);
  const levels = `$B$${HEADER + 2}:$B$${last + 1}`;
  const total = (column: number): Input => {
    const range = `${cellName(HEADER + 1, column)}:${cellName(last, column)}`;
    return { f: `=IF(COUNT(${range})=0;"";SUMIFS(${range};${levels};"${T.levels.program}"))` };
  };
  out.push([
    null,
    null,
    { t: PROGRAM_TEXT.total },
    null,
    ...[4, 5, 6, 7, 8, 9].map(total),
    { f: `=${absorptionOf(cellName(totalRow, 9), cellName(totalRow, 4))}` },
    { f: `=${predicateOf(cellName(totalRow, 10))}` },
  ]);
  const formats = [
    '@',
    '',
    '',
    '',
    ...Array.from({ length: 6 }, () => '#,##0'),
    '#,##0.00',
    '',
    '@',
  ];
  const made = block(out, formats, HEADER);
  const programs = lines.flatMap((line, i) =>
    line.level === 'program' ? [rectAt(HEADER + 1 + i, 0, 1, keyColumn)] : [],
  );
  return [
    ...sheetLook(
      sheet,
      made.inputs,
      made.formats,
      { row: HEADER, columns: keyColumn + 1 },
      [150, 100, 420, 80, 150, 140, 140, 140, 140, 150, 80, 110, 80],
      3,
    ),
    {
      kind: 'style',
      sheet,
      rects: [...programs, rectAt(totalRow, 0, 1, keyColumn)],
      style: { bold: true, fill: '#f2f2f2' },
    },
    { kind: 'groupRows', sheet, groups: groupsOf(lines) },
    { kind: 'hideColumns', sheet, column: keyColumn, columns: 1, hidden: true },
  ];
}

/** Kegiatan and sub kegiatan fold under their program. */
function groupsOf(lines: readonly GroupLine[]): { row: number; rows: number }[] {
  const groups: { row: number; rows: number }[] = [];
  lines.forEach((line, i) => {
    if (line.level === 'program') return;
    const group = groups[groups.length - 1];
    if (group && lines[i - 1]!.level !== 'program') group.rows++;
    else groups.push({ row: HEADER + 1 + i, rows: 1 });
  });
  return groups;
}

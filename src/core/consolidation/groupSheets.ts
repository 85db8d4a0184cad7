// The sheets "Per program", "Matriks" and "Per indikator": sums over the rows of "Data", one formula a cell.
import type { Edit, Input } from '../edits/edit.ts';
import { cellName } from '../grid/a1.ts';
import { T } from '../text/consolidationText.ts';
import { INDICATOR_TEXT, MATRIX_TEXT, PROGRAM_TEXT } from '../text/coverageText.ts';
import { type DataColumn, regionKey } from './dataSheet.ts';
import type { Fact } from './fact.ts';
import { moneyOf, type Province } from './province.ts';
import { type GroupLevel, type GroupLine, groupLines, indicatorLines } from './rollUp.ts';
import {
  absorptionOf,
  block,
  dataRange,
  districtRows,
  type FactRows,
  predicateOf,
  rect,
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
  lines.forEach((line, i) => {
    const row = HEADER + 1 + i;
    const criteria = criteriaOf(line, `$${cellName(row, keyColumn)}`);
    out.push([
      text(line.kode),
      { t: T.levels[line.level] },
      { t: line.name },
      { n: line.districts },
      ...MONEY_COLUMNS.map((id, m): Input => {
        const known = m === 0 ? line.pagu : line.realisedRp[m - 1];
        return known === null || known === undefined
          ? null
          : { f: `=${sumIfs(names, rows, id, criteria)}` };
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
    line.level === 'program' ? [rect(HEADER + 1 + i, 0, 1, keyColumn)] : [],
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
      rects: [...programs, rect(totalRow, 0, 1, keyColumn)],
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

/** Facts of every district and program, by `<wilayah> <program>`. */
function groupBy(province: Province): Map<string, Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of province.facts) {
    const key = `${fact.wilayah} ${fact.program}`;
    const list = found.get(key);
    if (list) list.push(fact);
    else found.set(key, [fact]);
  }
  return found;
}

export function matrixEdits(sheet: string, names: SheetNames, province: Province): Edit[] {
  const programs = groupLines(province.facts).filter((line) => line.level === 'program');
  const districts = province.districts.filter((district) => district.counted);
  const blocks = districtRows(province.facts);
  const own = groupBy(province);
  const head = 5;
  const keyRow = 4;
  const M = MATRIX_TEXT;
  const groups = programs.length + 1;
  const title: Input[] = [null, null, null];
  const keys: Input[] = [{ t: M.key }, null, null];
  const names3: Input[] = [{ t: M.key }, { t: M.code }, { t: M.district }];
  programs.forEach((line) => {
    title.push({ t: line.kode === null ? line.name : `${line.kode} ${line.name}` }, null, null);
    keys.push(text(line.key), null, null);
    names3.push({ t: M.pagu }, { t: M.spent }, { t: M.absorption });
  });
  title.push({ t: M.all }, null, null);
  names3.push({ t: M.pagu }, { t: M.spent }, { t: M.absorption });
  const out: Input[][] = [
    [{ t: M.title }],
    [{ t: T.title(province.period.tahun, province.period.triwulan) }],
    [{ t: M.note }],
    title,
    keys,
    names3,
  ];
  const paguColumns = programs.map((_, p) => 3 + p * 3);
  const all = 3 + programs.length * 3;
  districts.forEach((district, i) => {
    const row = head + 1 + i;
    const rows = blocks.get(district.wilayah) ?? { from: 0, count: 0 };
    const line: Input[] = [
      { t: regionKey(district.wilayah) },
      text(district.report.kode),
      text(district.report.nama ?? district.report.file),
    ];
    programs.forEach((program, p) => {
      const column = 3 + p * 3;
      const key =
        program.key === '' ? '"="' : `${cellName(keyRow, column).replace(/(\d+)$/, '$$$1')}`;
      const criteria = [['program', key]] as const;
      const facts = own.get(`${district.wilayah} ${program.key}`) ?? [];
      if (facts.length === 0) {
        line.push(null, null, null);
        return;
      }
      const money = moneyOf(facts);
      const spent = Array.from(
        { length: province.period.triwulan },
        (_, q) => `rpHitung${q + 1}` as DataColumn,
      );
      const reported = spent.some((_, q) => money.realisedRp[q] !== null);
      line.push(
        money.pagu === null ? null : { f: `=${sumIfs(names, rows, 'paguHitung', criteria)}` },
        reported
          ? { f: `=${spent.map((id) => sumIfs(names, rows, id, criteria)).join('+')}` }
          : null,
        { f: `=${absorptionOf(cellName(row, column + 1), cellName(row, column))}` },
      );
    });
    const across = (offset: number) =>
      paguColumns.map((column) => cellName(row, column + offset)).join(';');
    const sum = (offset: number): Input =>
      programs.length === 0
        ? null
        : { f: `=IF(COUNT(${across(offset)})=0;"";SUM(${across(offset)}))` };
    line.push(sum(0), sum(1), {
      f: `=${absorptionOf(cellName(row, all + 1), cellName(row, all))}`,
    });
    out.push(line);
  });
  const totalRow = head + 1 + Math.max(districts.length, 1);
  while (out.length < totalRow) out.push([]);
  const totals: Input[] = [null, null, { t: M.total }];
  for (let g = 0; g < groups; g++) {
    const column = 3 + g * 3;
    const down = (c: number): Input => ({
      f: `=${sumOrBlank(`${cellName(head + 1, c)}:${cellName(totalRow - 1, c)}`)}`,
    });
    totals.push(down(column), down(column + 1), {
      f: `=${absorptionOf(cellName(totalRow, column + 1), cellName(totalRow, column))}`,
    });
  }
  out.push(totals);
  const formats = [
    '@',
    '@',
    '',
    ...Array.from({ length: groups }, () => ['#,##0', '#,##0', '#,##0.00']).flat(),
  ];
  const made = block(out, formats, head);
  return [
    ...sheetLook(
      sheet,
      made.inputs,
      made.formats,
      { row: head, columns: formats.length },
      [60, 90, 200, ...Array.from({ length: groups }, () => [140, 140, 80]).flat()],
      3,
    ),
    {
      kind: 'style',
      sheet,
      rects: [rect(3, 0, 1, formats.length), rect(totalRow, 0, 1, formats.length)],
      style: { bold: true, fill: '#f2f2f2' },
    },
    {
      kind: 'style',
      sheet,
      rects: [rect(keyRow, 0, 1, formats.length)],
      style: { color: '#999999', fontSize: 8 },
    },
    { kind: 'hideColumns', sheet, column: 0, columns: 1, hidden: true },
  ];
}

export function indicatorEdits(sheet: string, names: SheetNames, province: Province): Edit[] {
  const lines = indicatorLines(province.facts, province.period.triwulan);
  const rows: FactRows = { from: 0, count: province.facts.length };
  const X = INDICATOR_TEXT;
  const keyColumn = X.header.length - 1;
  const out: Input[][] = [
    [{ t: X.title }],
    [{ t: X.note }],
    X.header.map((title): Input => ({ t: title })),
  ];
  lines.forEach((line, i) => {
    const key = `$${cellName(HEADER + 1 + i, keyColumn)}`;
    const criteria = [['kunciIndikator', key]] as const;
    const adds = line.spread === null && (line.kind === 'count' || line.kind === 'money');
    const sum = (id: DataColumn, known: number | null | undefined): Input =>
      adds && known !== null && known !== undefined
        ? { f: `=${sumIfs(names, rows, id, criteria)}` }
        : null;
    const pair = `${dataRange(names, rows, 'kunciIndikator')};${key}`;
    const latest = dataRange(names, rows, 'terakhir');
    const edge = (name: 'MINIFS' | 'MAXIFS'): Input =>
      line.spread ? { f: `=${name}(${latest};${pair})` } : null;
    out.push([
      text(line.kode),
      text(line.name),
      text(line.indicator),
      text(line.unit),
      { t: T.kinds[line.kind] },
      { n: line.districts },
      sum('target', line.target),
      sum('k1', line.realised[0]),
      sum('k2', line.realised[1]),
      sum('k3', line.realised[2]),
      sum('k4', line.realised[3]),
      edge('MINIFS'),
      line.spread ? { n: line.spread.median } : null,
      edge('MAXIFS'),
      line.spread ? { f: `=COUNTIFS(${pair};${latest};"<>")` } : null,
      { t: line.indicatorKey },
    ]);
  });
  const formats = ['@', ...Array.from({ length: keyColumn - 1 }, () => ''), '@'];
  const made = block(out, formats, HEADER);
  return [
    ...sheetLook(
      sheet,
      made.inputs,
      made.formats,
      { row: HEADER, columns: keyColumn + 1 },
      [150, 300, 320, 90, 90, 80, 90, 90, 90, 90, 90, 90, 90, 90, 80, 80],
      3,
    ),
    { kind: 'hideColumns', sheet, column: keyColumn, columns: 1, hidden: true },
  ];
}

// The sheet "Matriks": every district against every program, summed over the district's own rows of "Data".
import type { Edit, Input } from '../edits/edit.ts';
import { cellName } from '../grid/a1.ts';
import { rectAt } from '../grid/rect.ts';
import { T } from '../text/consolidationText.ts';
import { MATRIX_TEXT } from '../text/coverageText.ts';
import { type DataColumn, regionKey } from './dataSheet.ts';
import type { Fact } from './fact.ts';
import { moneyOf, type Province } from './province.ts';
import { groupLines } from './rollUp.ts';
import {
  absorptionOf,
  block,
  districtRows,
  type SheetNames,
  sheetLook,
  sumIfs,
  sumOrBlank,
  text,
} from './sheetParts.ts';

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
      rects: [rectAt(3, 0, 1, formats.length), rectAt(totalRow, 0, 1, formats.length)],
      style: { bold: true, fill: '#f2f2f2' },
    },
    {
      kind: 'style',
      sheet,
      rects: [rectAt(keyRow, 0, 1, formats.length)],
      style: { color: '#999999', fontSize: 8 },
    },
    { kind: 'hideColumns', sheet, column: 0, columns: 1, hidden: true },
  ];
}

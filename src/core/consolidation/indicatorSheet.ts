// The sheet "Per indikator": counts summed per unit, rates only described.
import type { Edit, Input } from '../edits/edit.ts';
import { cellName } from '../grid/a1.ts';
import { T } from '../text/consolidationText.ts';
import { INDICATOR_TEXT } from '../text/coverageText.ts';
import type { DataColumn } from './dataSheet.ts';
import type { Province } from './province.ts';
import { indicatorLines } from './rollUp.ts';
import {
  block,
  dataRange,
  type FactRows,
  fewCells,
  positionsOf,
  type SheetNames,
  sheetLook,
  sumIfs,
  text,
} from './sheetParts.ts';

const HEADER = 2;

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
  const places = positionsOf(province.facts, 'indicatorKey');
  lines.forEach((line, i) => {
    const positions = places.get(line.indicatorKey) ?? [];
    const key = `$${cellName(HEADER + 1 + i, keyColumn)}`;
    const criteria = [['kunciIndikator', key]] as const;
    const adds = line.spread === null && (line.kind === 'count' || line.kind === 'money');
    const whole = (name: 'SUM' | 'MIN' | 'MAX' | 'COUNT', id: DataColumn): string | null => {
      const few = fewCells(names, rows, id, positions);
      return few === null ? null : `${name}(${few})`;
    };
    const sum = (id: DataColumn, known: number | null | undefined): Input =>
      adds && known !== null && known !== undefined
        ? { f: `=${whole('SUM', id) ?? sumIfs(names, rows, id, criteria)}` }
        : null;
    const pair = `${dataRange(names, rows, 'kunciIndikator')};${key}`;
    const latest = dataRange(names, rows, 'terakhir');
    const edge = (name: 'MIN' | 'MAX'): Input =>
      line.spread ? { f: `=${whole(name, 'terakhir') ?? `${name}IFS(${latest};${pair})`}` } : null;
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
      edge('MIN'),
      line.spread ? { n: line.spread.median } : null,
      edge('MAX'),
      line.spread
        ? { f: `=${whole('COUNT', 'terakhir') ?? `COUNTIFS(${pair};${latest};"<>")`}` }
        : null,
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

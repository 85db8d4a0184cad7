// The sheet "Grafik TW II": capaian and serapan per program and per person in charge, and progress over the quarters.
import type { Edit, Input } from '../edits/edit.ts';
import { HEADER_FILL, TITLE_STYLE } from '../edits/sheetStyles.ts';
import { cellName, sheetPrefix } from '../grid/a1.ts';
import type { Rect } from '../grid/rect.ts';
import { CHART_TEXT as C } from '../text/chartText.ts';
import type { Recap, RecapSummary } from './recap.ts';
import { columnOf, FIRST_ROW, type RecapColumn } from './recapColumns.ts';

interface Section {
  readonly title: string;
  readonly type: 'bar' | 'line';
  readonly header: readonly string[];
  readonly rows: readonly (readonly Input[])[];
}

/** Programs in the order of the recap, each with the recap rows from itself to the next program or above. */
function programSpans(recap: Recap): { name: string; from: number; to: number }[] {
  const spans: { name: string; from: number; to: number }[] = [];
  let open = false;
  recap.figures.forEach((figure, i) => {
    const above = figure.level === 'tujuan' || figure.level === 'sasaran';
    if (figure.level === 'program') {
      spans.push({ name: figure.name, from: i, to: i });
      open = true;
    } else if (above) open = false;
    else if (open) spans[spans.length - 1]!.to = i;
  });
  return spans;
}

const share = (part: string, whole: string, times: string) =>
  `=IF(${whole}=0;"";${part}/${whole}${times})`;

function perProgram(recap: Recap, prefix: string): Section {
  const rows = programSpans(recap).map(({ name, from, to }): Input[] => {
    const sum = (id: RecapColumn) => {
      const column = columnOf(id);
      const first = cellName(FIRST_ROW + from, column);
      return `SUM(${prefix}${first}:${cellName(FIRST_ROW + to, column)})`;
    };
    return [
      { t: name },
      { f: share(sum('nilaiBobot'), sum('bobot'), '') },
      { f: share(sum('rpDihitung'), sum('paguDihitung'), '*100') },
    ];
  });
  return { title: C.program, type: 'bar', header: [C.programName, C.capaian, C.serapan], rows };
}

function perPerson(recap: Recap, prefix: string, row: number): Section {
  const names = [
    ...new Set(recap.figures.flatMap((f) => (f.penanggungJawab ? [f.penanggungJawab] : []))),
  ];
  const last = FIRST_ROW + recap.figures.length - 1;
  const range = (id: RecapColumn) => {
    const column = columnOf(id);
    return `${prefix}${cellName(FIRST_ROW, column)}:${cellName(last, column)}`;
  };
  const rows = names.map((name, i): Input[] => {
    const by = `${range('penanggungJawab')};${cellName(row + i, 0)}`;
    const sum = (id: RecapColumn) => `SUMIFS(${range(id)};${by})`;
    return [
      { t: name },
      { f: share(sum('nilaiBobot'), sum('bobot'), '') },
      { f: share(sum('rpDihitung'), sum('paguDihitung'), '*100') },
    ];
  });
  return { title: C.person, type: 'bar', header: [C.personName, C.capaian, C.serapan], rows };
}

/** The sheet as a whole; `progress` has one summary per quarter up to the recap's own. Charts only where rows are. */
export function chartEdits(
  sheet: string,
  recapSheet: string,
  recap: Recap,
  progress: readonly RecapSummary[],
): Edit[] {
  const prefix = sheetPrefix(recapSheet);
  const number = (value: number | null): Input => (value === null ? null : { n: value });
  const program = perProgram(recap, prefix);
  const person = perPerson(recap, prefix, 2 + program.rows.length + 4);
  const quarters: Section = {
    title: C.progress,
    type: 'line',
    header: [C.quarter, C.capaian, C.serapan],
    rows: progress.map((summary, i): Input[] => [
      { t: C.quarterName(i) },
      number(summary.rataRataCapaian),
      number(summary.serapan),
    ]),
  };
  const blank: Input[] = [null, null, null];
  const inputs: (readonly Input[])[] = [[{ t: C.title }, null, null]];
  const headers: Rect[] = [];
  const charts: Edit[] = [];
  for (const section of [program, person, quarters]) {
    const top = inputs.length;
    inputs.push([{ t: section.title }, null, null]);
    headers.push({ row: inputs.length, column: 0, rows: 1, columns: 3 });
    const range = { row: inputs.length, column: 0, rows: section.rows.length + 1, columns: 3 };
    inputs.push(
      section.header.map((title): Input => ({ t: title })),
      ...section.rows,
      blank,
      blank,
    );
    if (section.rows.length > 0) {
      const at = { row: charts.length * 20, column: 4 };
      charts.push({
        kind: 'chart',
        sheet,
        type: section.type,
        title: section.title,
        ranges: [range],
        at,
      });
    }
    headers.push({ row: top, column: 0, rows: 1, columns: 1 });
  }
  return [
    { kind: 'addSheet', sheet, rows: inputs.length + 70, columns: 14 },
    {
      kind: 'formats',
      sheet,
      row: 0,
      column: 0,
      formats: inputs.map(() => ['', '#,##0.00', '#,##0.00']),
    },
    { kind: 'cells', sheet, row: 0, column: 0, inputs },
    { kind: 'style', sheet, rects: headers, style: { bold: true, fill: HEADER_FILL } },
    {
      kind: 'style',
      sheet,
      rects: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      style: TITLE_STYLE,
    },
    { kind: 'columnWidths', sheet, widths: [360, 100, 100, 30] },
    ...charts,
    { kind: 'tags', sheet, tags: [{ key: 'renaksi', value: 'grafik', on: 'sheet', index: null }] },
  ];
}

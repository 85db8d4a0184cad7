// The visible sheet "Pengaturan": what it looks like when it is made, and how it is found again.
import type { Edit, Input } from '../edits/edit.ts';
import { HEADER_FILL, TITLE_STYLE } from '../edits/sheetStyles.ts';
import { cellAt, type Grid, rowCount } from '../grid/grid.ts';
import { SETTINGS_TEXT } from '../text/settingsText.ts';
import { ACCUMULATIONS } from './inferAccumulation.ts';
import type { SettingsPlaces } from './readSettings.ts';
import type { Recap } from './recap.ts';
import { DEFAULT_PREDICATES } from './recapSettings.ts';

export const SETTINGS_SHEET = 'Pengaturan';
/** Used when an office has a sheet of its own by that name. */
export const SETTINGS_SHEET_OTHER = 'Pengaturan Rekap';

const T = SETTINGS_TEXT;
export const SETTINGS_COLUMNS = 7;
const FIRST_INDICATOR = 18;

/** Our settings sheet carries its title in A1, whatever it is called. */
export function isSettingsGrid(grid: Grid): boolean {
  return cellAt(grid, 0, 0).display.trim() === T.title;
}

/** Where the settings stand on a sheet that `newSettingsEdits` makes. */
export function newSettingsPlaces(sheet: string): SettingsPlaces {
  return {
    sheet,
    falling: 3,
    cap: 4,
    averageCap: 5,
    rounding: 6,
    weights: 7,
    predicates: { row: 10, rows: DEFAULT_PREDICATES.length },
  };
}

function indicatorRows(recap: Recap, known: ReadonlySet<string>): Input[][] {
  return recap.figures
    .filter((figure) => figure.indicator !== null && !known.has(figure.key))
    .map((figure): Input[] => [
      { t: figure.name },
      { t: figure.indicator! },
      null,
      null,
      null,
      { t: T.read(figure.polarity, figure.measures[0]?.kind.kind ?? 'kumulatif') },
      { t: figure.key },
    ]);
}

function validations(sheet: string, firstIndicator: number, rows: number): Edit[] {
  const one = (row: number, list: readonly string[], help: string): Edit => ({
    kind: 'validation',
    sheet,
    rects: [{ row, column: 1, rows: 1, columns: 1 }],
    rule: { list, lenient: true, help },
  });
  const edits: Edit[] = [
    one(3, T.fallingChoices, T.help.falling),
    one(4, T.capChoices, T.help.cap),
    one(5, T.capChoices, T.help.averageCap),
    one(6, T.roundingChoices, T.help.rounding),
    one(7, T.weightChoices, T.help.weights),
  ];
  if (rows === 0) return edits;
  const column = (at: number, list: readonly string[], help: string): Edit => ({
    kind: 'validation',
    sheet,
    rects: [{ row: firstIndicator, column: at, rows, columns: 1 }],
    rule: { list, lenient: true, help },
  });
  edits.push(column(2, ['naik', 'turun'], T.help.polarity));
  edits.push(
    column(
      3,
      ACCUMULATIONS.map((kind) => T.accumulation[kind]),
      T.help.accumulation,
    ),
  );
  return edits;
}

/** Edits that make the sheet with the defaults and one row per indicator. */
export function newSettingsEdits(sheet: string, recap: Recap): Edit[] {
  const rows = indicatorRows(recap, new Set());
  const blank: Input[] = [null, null, null, null, null, null, null];
  const line = (...cells: Input[]): Input[] => [...cells, ...blank].slice(0, SETTINGS_COLUMNS);
  const inputs: Input[][] = [
    line({ t: T.title }),
    line({ t: T.hint }),
    line(),
    line({ t: T.falling }, { t: T.fallingChoices[0]! }, { t: T.help.falling }),
    line({ t: T.cap }, { t: T.none }, { t: T.help.cap }),
    line({ t: T.averageCap }, { n: 100 }, { t: T.help.averageCap }),
    line({ t: T.rounding }, { t: T.roundingChoices[0]! }, { t: T.help.rounding }),
    line({ t: T.weights }, { t: T.weightChoices[0]! }, { t: T.help.weights }),
    line(),
    line({ t: T.bound }, { t: T.label }, { t: T.help.bounds }),
    ...DEFAULT_PREDICATES.map((step) => line({ n: step.from }, { t: step.label })),
    line(),
    line({ t: T.indicatorHint }),
    T.indicatorHeader.map((text): Input => ({ t: text })),
    ...rows,
  ];
  const rect = (row: number, height: number, columns: number) => ({
    row,
    column: 0,
    rows: height,
    columns,
  });
  const header = { bold: true, fill: HEADER_FILL, border: true, wrap: true } as const;
  return [
    { kind: 'addSheet', sheet, rows: Math.max(inputs.length + 20, 60), columns: SETTINGS_COLUMNS },
    { kind: 'cells', sheet, row: 0, column: 0, inputs },
    { kind: 'style', sheet, rects: [rect(0, 1, 1)], style: TITLE_STYLE },
    {
      kind: 'style',
      sheet,
      rects: [rect(9, 1, 2), rect(FIRST_INDICATOR - 1, 1, SETTINGS_COLUMNS)],
      style: header,
    },
    {
      kind: 'style',
      sheet,
      rects: [
        { row: 3, column: 1, rows: 5, columns: 1 },
        { row: 10, column: 0, rows: 5, columns: 2 },
        { row: FIRST_INDICATOR, column: 2, rows: Math.max(rows.length, 1), columns: 3 },
      ],
      style: { fill: '#fff2cc', border: true },
    },
    {
      kind: 'style',
      sheet,
      rects: [rect(FIRST_INDICATOR, Math.max(rows.length, 1), 2)],
      style: { wrap: true, valign: 'top' },
    },
    { kind: 'columnWidths', sheet, widths: [320, 320, 110, 150, 70, 200, 120] },
    ...validations(sheet, FIRST_INDICATOR, rows.length),
    { kind: 'hideColumns', sheet, column: SETTINGS_COLUMNS - 1, columns: 1, hidden: true },
    {
      kind: 'tags',
      sheet,
      tags: [{ key: 'renaksi', value: 'pengaturan', on: 'sheet', index: null }],
    },
  ];
}

/** Adds rows for indicators that the sheet does not know yet; what the office wrote stays. */
export function moreSettingsEdits(grid: Grid, recap: Recap, known: ReadonlySet<string>): Edit[] {
  const rows = indicatorRows(recap, known);
  if (rows.length === 0) return [];
  let last = rowCount(grid) - 1;
  while (last > 0 && grid.cells[last]!.every((cell) => cell.kind === 'blank')) last--;
  return [{ kind: 'cells', sheet: grid.sheet, row: last + 1, column: 0, inputs: rows }];
}

// The recap sheet as edits: live formulas over the plan, two footers, the office's own notes kept.
import { cellInput } from '../edits/cellInput.ts';
import type { Edit, Input } from '../edits/edit.ts';
import { cellName } from '../grid/a1.ts';
import { cellAt, columnCount, type Grid, rowCount } from '../grid/grid.ts';
import { RECAP_TEXT } from '../text/recapText.ts';
import { asOf } from './asOf.ts';
import type { Source } from './figureFormulas.ts';
import { joinPlan } from './joinPlan.ts';
import { quoted } from './planRefs.ts';
import type { SettingsPlaces, SettingsProblem } from './readSettings.ts';
import type { Recap } from './recap.ts';
import {
  columnOf,
  FIRST_ROW,
  HEADER_ROW,
  HELPERS,
  RECAP_COLUMNS,
  type RecapColumn,
} from './recapColumns.ts';
import { recapFormats, recapLook } from './recapLook.ts';
import { rowInputs, treeOf } from './rowFormulas.ts';
import { predicateFormula, settingCell } from './settingFormulas.ts';

export interface RecapSheetOptions {
  readonly sheet: string;
  /** The recap sheet as it stands now, null when there is none yet. */
  readonly old: Grid | null;
  readonly places: SettingsPlaces | null;
  readonly problems: readonly SettingsProblem[];
}

/** The office's columns of an earlier recap: titles, and per key what stands from "Catatan" on. */
function ownNotes(old: Grid | null): { titles: Input[]; byKey: Map<string, Input[]> } {
  const byKey = new Map<string, Input[]>();
  if (!old) return { titles: [], byKey };
  const width = columnCount(old);
  let keyColumn = -1;
  let notes = -1;
  for (let c = 0; c < width; c++) {
    const title = cellAt(old, HEADER_ROW, c).display.trim();
    if (title === RECAP_TEXT.header.kunci) keyColumn = c;
    if (title === RECAP_TEXT.header.catatan && notes < 0) notes = c;
  }
  if (keyColumn < 0 || notes < 0) return { titles: [], byKey };
  const from = (row: number) => {
    const inputs: Input[] = [];
    for (let c = notes; c < width; c++) inputs.push(cellInput(cellAt(old, row, c)));
    return inputs;
  };
  for (let row = HEADER_ROW + 1; row < rowCount(old); row++) {
    const key = cellAt(old, row, keyColumn).display.trim();
    if (key !== '') byKey.set(key, from(row));
  }
  return { titles: from(HEADER_ROW).slice(1), byKey };
}

/** Footer rows, from the row after the last figure. */
function footer(recap: Recap, places: SettingsPlaces | null): Input[][] {
  const first = FIRST_ROW;
  const last = FIRST_ROW + recap.figures.length - 1;
  const top = last + 2;
  const range = (id: RecapColumn) =>
    `${cellName(first, columnOf(id))}:${cellName(last, columnOf(id))}`;
  const at = (offset: number, id: RecapColumn) => cellName(top + offset, columnOf(id));
  const mean = (id: RecapColumn): Input => ({
    f: `=IF(SUM(${range('bobot')})=0;"";SUM(${range(id)})/SUM(${range('bobot')}))`,
  });
  const sum = (id: RecapColumn): Input => ({
    f: `=IF(COUNT(${range(id)})=0;"";SUM(${range(id)}))`,
  });
  const line = (label: string, cells: Partial<Record<RecapColumn, Input>>): Input[] =>
    RECAP_COLUMNS.slice(0, HELPERS.column).map((id) =>
      id === 'uraian' ? { t: label } : (cells[id] ?? null),
    );
  const word = (cell: string): Input => ({
    f: `=${predicateFormula(cell, recap.settings, places)}`,
  });
  const money = [at(3, 'pagu'), at(3, 'realisasiRp')] as const;
  const T = RECAP_TEXT.footer;
  return [
    line(T.mean, { capaian: mean('nilaiBobot') }),
    line(T.meanUncapped, { capaian: mean('nilaiTanpaBatas') }),
    line(T.kinerja, { predikat: word(at(0, 'capaian')) }),
    line(T.money, {
      pagu: sum('paguDihitung'),
      realisasiRp: sum('rpDihitung'),
      serapan: {
        f: `=IF(AND(ISNUMBER(${money[0]});ISNUMBER(${money[1]}));IF(${money[0]}=0;"";${money[1]}/${money[0]}*100);"")`,
      },
    }),
    line(T.anggaran, { predikat: word(at(3, 'serapan')) }),
  ];
}

/** How many rows the sheet uses in all. */
export function recapHeight(recap: Recap): number {
  return FIRST_ROW + recap.figures.length + 6;
}

function rules(recap: Recap, places: SettingsPlaces | null): Input {
  const { settings } = recap;
  const T = RECAP_TEXT;
  const falling = settingCell(
    places,
    places?.falling ?? null,
    quoted(settings.fallingFormula === 'T/R' ? 'T/R' : '(2T-R)/T'),
  );
  const rounding = settingCell(
    places,
    places?.rounding ?? null,
    quoted(settings.rounding === 'bulatkan' ? 'bulatkan' : 'batas bawah'),
  );
  const cap = settingCell(
    places,
    places?.averageCap ?? null,
    quoted(settings.averageCap === null ? 'tanpa' : String(settings.averageCap)),
  );
  return {
    f: `=${quoted(T.settings + T.fallingIs)}&${falling}&${quoted(T.roundingIs)}&${rounding}&${quoted(T.averageCapIs)}&${cap}`,
  };
}

/**
 * All edits of the recap sheet, a fixed number whatever the number of rows. An existing sheet is written over in
 * place, so that formulas elsewhere that point at it keep working and undo restores it cell by cell.
 */
export function recapEdits(recap: Recap, given: Source, options: RecapSheetOptions): Edit[] {
  const source = { ...given, table: asOf(given.table, recap.quarter) };
  const { sheet, old, places } = options;
  const { titles, byKey } = ownNotes(old);
  const width = Math.max(RECAP_COLUMNS.length + titles.length, old ? columnCount(old) : 0);
  const height = Math.max(recapHeight(recap), old ? rowCount(old) : 0);
  const partners = joinPlan(source.table, source.plan);
  const tree = treeOf(source.table.rows);
  const blank = (): Input[] => Array.from({ length: width }, () => null);
  const rows: Input[][] = Array.from({ length: height }, blank);
  const put = (row: number, inputs: readonly Input[]) => {
    inputs.forEach((input, column) => {
      rows[row]![column] = input;
    });
  };
  put(0, [{ t: RECAP_TEXT.title(recap.quarter) }]);
  put(1, [{ t: recap.title === '' ? recap.sheet : recap.title }]);
  put(2, [{ t: RECAP_TEXT.source(recap.sheet) }]);
  put(3, [rules(recap, places)]);
  if (options.problems.length > 0) {
    const words = options.problems.map((p) =>
      p.cell === '' ? p.message : `${p.cell}: ${p.message}`,
    );
    put(4, [{ t: RECAP_TEXT.problems(words) }]);
  }
  put(HEADER_ROW, [...RECAP_COLUMNS.map((id): Input => ({ t: RECAP_TEXT.header[id] })), ...titles]);
  recap.figures.forEach((figure, i) => {
    const inputs = rowInputs(figure, recap, source, partners[i] ?? null, tree, places);
    put(FIRST_ROW + i, [...inputs, ...(byKey.get(figure.key) ?? [])]);
  });
  const top = FIRST_ROW + recap.figures.length + 1;
  footer(recap, places).forEach((inputs, i) => {
    put(top + i, inputs);
  });
  return [
    ...(old ? [] : [{ kind: 'addSheet' as const, sheet, rows: height + 20, columns: width }]),
    {
      kind: 'formats',
      sheet,
      row: 0,
      column: 0,
      formats: recapFormats(height, width, recap),
    },
    { kind: 'cells', sheet, row: 0, column: 0, inputs: rows },
    ...recapLook(recap, sheet, width, top, old !== null),
  ];
}

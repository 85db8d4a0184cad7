// The recap sheet as edits: live formulas over the plan, two footers, the office's own notes kept.
import { cellInput } from '../edits/cellInput.ts';
import type { Edit, Input } from '../edits/edit.ts';
import { cellName } from '../grid/a1.ts';
import { cellAt, columnCount, type Grid, rowCount } from '../grid/grid.ts';
import { RECAP_TEXT } from '../text/recapText.ts';
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
import { predicateFormula, rowInputs, settingCell, treeOf } from './rowFormulas.ts';

export interface RecapSheetOptions {
  readonly sheet: string;
  /** The recap sheet as it stands now, null when there is none yet. */
  readonly old: Grid | null;
  readonly places: SettingsPlaces | null;
  readonly problems: readonly SettingsProblem[];
}

const WIDTHS: Readonly<Record<RecapColumn, number>> = {
  no: 40,
  level: 90,
  kode: 120,
  uraian: 280,
  indikator: 260,
  satuan: 80,
  akumulasi: 90,
  target: 90,
  targetSd: 90,
  realisasi: 90,
  capaian: 80,
  predikat: 110,
  deviasi: 90,
  status: 120,
  pagu: 130,
  realisasiRp: 130,
  serapan: 80,
  penanggungJawab: 140,
  cara: 360,
  capaianDihitung: 90,
  bobot: 70,
  nilaiBobot: 90,
  nilaiTanpaBatas: 90,
  paguDihitung: 130,
  rpDihitung: 130,
  kunci: 120,
  catatan: 220,
};

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
export function recapEdits(recap: Recap, source: Source, options: RecapSheetOptions): Edit[] {
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
      formats: formats(height, width, recap),
    },
    { kind: 'cells', sheet, row: 0, column: 0, inputs: rows },
    ...look(recap, sheet, width, top, old !== null),
  ];
}

/** Whole figures stay plain; others show two to four decimals, so that a third of a document does not fill the cell. */
function figureFormat(value: number | null): string {
  return value === null || Number.isInteger(value) ? '' : '#,##0.00##';
}

function formats(height: number, width: number, recap: Recap): string[][] {
  const figures = recap.figures.length;
  const row = RECAP_COLUMNS.map((id): string => {
    if (['pagu', 'realisasiRp', 'paguDihitung', 'rpDihitung'].includes(id)) return '#,##0';
    if (['capaian', 'serapan', 'capaianDihitung'].includes(id)) return '#,##0.00';
    return id === 'kode' || id === 'kunci' ? '@' : '';
  });
  const pad = Array.from({ length: Math.max(0, width - row.length) }, () => '');
  const plain = Array.from({ length: width }, () => '');
  const made = Array.from({ length: height }, (_, r) =>
    r >= FIRST_ROW && r < FIRST_ROW + figures + 6 ? [...row, ...pad] : plain,
  );
  recap.figures.forEach((figure, i) => {
    const own = [...made[FIRST_ROW + i]!];
    own[columnOf('target')] = figureFormat(figure.target);
    own[columnOf('targetSd')] = figureFormat(figure.targetToDate);
    own[columnOf('realisasi')] = figureFormat(figure.realisasi);
    own[columnOf('deviasi')] = figureFormat(figure.deviasi);
    made[FIRST_ROW + i] = own;
  });
  return made;
}

function look(recap: Recap, sheet: string, width: number, top: number, again: boolean): Edit[] {
  const shown = HELPERS.column;
  const count = recap.figures.length;
  const rect = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });
  const groups = recap.figures
    .filter(
      (figure) =>
        figure.level === 'program' || figure.level === 'sasaran' || figure.level === 'tujuan',
    )
    .map((figure) => rect(FIRST_ROW + figure.index, 0, 1, shown));
  const edits: Edit[] = [];
  if (again) {
    edits.push({
      kind: 'style',
      sheet,
      rects: [rect(HEADER_ROW, 0, Math.max(count + 12, 1), width)],
      style: { bold: false, fill: null },
    });
  }
  edits.push(
    { kind: 'style', sheet, rects: [rect(0, 0, 1, 1)], style: { bold: true, fontSize: 14 } },
    {
      kind: 'style',
      sheet,
      rects: [rect(HEADER_ROW, 0, 1, width)],
      style: {
        bold: true,
        fill: '#d9e2f3',
        wrap: true,
        align: 'center',
        valign: 'middle',
        border: true,
      },
    },
    {
      kind: 'style',
      sheet,
      rects: [rect(FIRST_ROW, 0, Math.max(count, 1), shown)],
      style: { border: true, valign: 'top' },
    },
    {
      kind: 'style',
      sheet,
      rects: ['uraian', 'indikator', 'cara'].map((id) =>
        rect(FIRST_ROW, columnOf(id as RecapColumn), Math.max(count, 1), 1),
      ),
      style: { wrap: true },
    },
    {
      kind: 'style',
      sheet,
      rects: [rect(top, 0, 5, shown)],
      style: { bold: true, fill: '#f2f2f2' },
    },
  );
  if (groups.length > 0) edits.push({ kind: 'style', sheet, rects: groups, style: { bold: true } });
  edits.push(
    { kind: 'columnWidths', sheet, widths: RECAP_COLUMNS.map((id) => WIDTHS[id]) },
    { kind: 'freeze', sheet, rows: HEADER_ROW + 1, columns: 4 },
    { kind: 'hideColumns', sheet, column: HELPERS.column, columns: HELPERS.columns, hidden: true },
  );
  if (!again) {
    edits.push({
      kind: 'tags',
      sheet,
      tags: [{ key: 'renaksi', value: `rekap-${recap.quarter}`, on: 'sheet', index: null }],
    });
  }
  return edits;
}

// The province's workbook as edits: built under temporary names, swapped in last; at once, or in parts for a nation.
import type { Edit } from '../edits/edit.ts';
import { T } from '../text/consolidationText.ts';
import { coverageEdits } from './coverageSheet.ts';
import { DATA_COLUMNS, DATA_FIRST_ROW, dataFrame, dataRows } from './dataSheet.ts';
import { indicatorEdits } from './indicatorSheet.ts';
import { matrixEdits } from './matrixSheet.ts';
import { problemEdits } from './problemSheet.ts';
import { programEdits } from './programSheet.ts';
import type { Province } from './province.ts';
import type { SheetNames } from './sheetParts.ts';
import { splitCells } from './splitCells.ts';

export interface ProvinceSheetOptions {
  /** Names of sheets that exist and that an earlier consolidation made: they are replaced. */
  readonly existing: readonly string[];
  /** Begins the name of a sheet that is not finished yet. */
  readonly temporary: string;
  /** When it was made, in words. */
  readonly madeAt: string;
  /** Final names; another name where the workbook has a sheet of its own by the usual one. */
  readonly names?: SheetNames;
}

/** From left to right. */
export const SHEET_ORDER = [
  'ringkasan',
  'program',
  'matriks',
  'indikator',
  'data',
  'masalah',
] as const;

/** What formulas search comes first, so that no formula is calculated over rows that are not there yet. */
export const WRITE_ORDER = [
  'data',
  'masalah',
  'ringkasan',
  'program',
  'matriks',
  'indikator',
] as const;

export type ResultSheet = (typeof SHEET_ORDER)[number];

const SPARE_ROWS = 30;
const LEAST_COLUMNS = 12;
/** Rows of "Data" in one part: some 75,000 cells. */
const DATA_ROWS = 2_000;
const MOST_CELLS = 75_000;

export function temporaryNames(final: SheetNames, temporary: string): SheetNames {
  const names = SHEET_ORDER.map((id) => [id, `${temporary} ${final[id]}`] as const);
  return Object.fromEntries(names) as unknown as SheetNames;
}

/**
 * As large as what is written to it: six sheets of the size of the largest would pass the ten million cells of a
 * workbook when the whole nation reports.
 */
function sizeOf(edits: readonly Edit[]): { rows: number; columns: number } {
  let rows = 0;
  let columns = LEAST_COLUMNS;
  for (const edit of edits) {
    if (edit.kind !== 'cells') continue;
    rows = Math.max(rows, edit.row + edit.inputs.length);
    for (const line of edit.inputs) columns = Math.max(columns, edit.column + line.length);
  }
  return { rows: rows + SPARE_ROWS, columns };
}

/** What stands in one sheet besides "Data". */
function contentsOf(
  id: Exclude<ResultSheet, 'data'>,
  province: Province,
  making: SheetNames,
  madeAt: string,
): Edit[] {
  switch (id) {
    case 'masalah':
      return problemEdits(making.masalah, province);
    case 'ringkasan':
      return coverageEdits(making.ringkasan, making, province, madeAt);
    case 'program':
      return programEdits(making.program, making, province);
    case 'matriks':
      return matrixEdits(making.matriks, making, province);
    case 'indikator':
      return indicatorEdits(making.indikator, making, province);
  }
}

function addEdit(id: ResultSheet, making: SheetNames, edits: readonly Edit[], facts: number): Edit {
  const size =
    id === 'data'
      ? { rows: DATA_FIRST_ROW + facts + SPARE_ROWS, columns: DATA_COLUMNS.length }
      : sizeOf(edits);
  return { kind: 'addSheet', sheet: making[id], ...size };
}

function tagEdit(id: ResultSheet, making: SheetNames): Edit {
  const tag = { key: 'renaksi', value: `konsolidasi-${id}`, on: 'sheet' as const, index: null };
  return { kind: 'tags', sheet: making[id], tags: [tag] };
}

/** All of it as one step. The number of edits does not depend on districts or rows. */
export function provinceEdits(province: Province, options: ProvinceSheetOptions): Edit[] {
  const final = options.names ?? T.sheets;
  const making = temporaryNames(final, options.temporary);
  const { facts, period } = province;
  const contents = WRITE_ORDER.map((id): readonly [ResultSheet, Edit[]] => [
    id,
    id === 'data'
      ? [...dataFrame(making.data, facts.length), dataRows(making.data, facts, period.triwulan)]
      : contentsOf(id, province, making, options.madeAt),
  ]);
  const known = new Map(contents);
  const edits: Edit[] = [
    ...SHEET_ORDER.map((id) => addEdit(id, making, known.get(id)!, facts.length)),
    ...contents.flatMap(([, own]) => own),
    ...SHEET_ORDER.map((id) => tagEdit(id, making)),
  ];
  for (const id of SHEET_ORDER) {
    if (options.existing.includes(final[id])) edits.push({ kind: 'deleteSheet', sheet: final[id] });
    edits.push({ kind: 'renameSheet', sheet: making[id], to: final[id] });
  }
  return edits;
}

/** The six empty sheets with their tags, hidden as long as they are not finished. */
export function provinceFrames(province: Province, making: SheetNames, madeAt: string): Edit[] {
  const { facts } = province;
  return SHEET_ORDER.flatMap((id): Edit[] => [
    addEdit(
      id,
      making,
      id === 'data' ? [] : contentsOf(id, province, making, madeAt),
      facts.length,
    ),
    tagEdit(id, making),
    { kind: 'hideSheet', sheet: making[id], hidden: true },
  ]);
}

/** What is written into one sheet, in parts that are small enough for one call each; made when they are asked for. */
export function sheetParts(
  id: ResultSheet,
  province: Province,
  making: SheetNames,
  madeAt: string,
): (() => Edit[])[] {
  if (id !== 'data') {
    const edits = contentsOf(id, province, making, madeAt);
    return splitCells(edits, MOST_CELLS).map((part) => () => part);
  }
  const { facts, period } = province;
  const parts = [() => dataFrame(making.data, facts.length)];
  for (let from = 0; from < facts.length; from += DATA_ROWS) {
    parts.push(() => {
      const some = facts.slice(from, from + DATA_ROWS);
      return [dataRows(making.data, some, period.triwulan, from)];
    });
  }
  return parts;
}

// The province's workbook as edits: built under temporary names, swapped in last, in a fixed number of edits.
import type { Edit } from '../edits/edit.ts';
import { T } from '../text/consolidationText.ts';
import { coverageEdits } from './coverageSheet.ts';
import { dataEdits } from './dataSheet.ts';
import { indicatorEdits } from './indicatorSheet.ts';
import { matrixEdits } from './matrixSheet.ts';
import { problemEdits } from './problemSheet.ts';
import { programEdits } from './programSheet.ts';
import type { Province } from './province.ts';
import type { SheetNames } from './sheetParts.ts';

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

const ORDER = ['ringkasan', 'program', 'matriks', 'indikator', 'data', 'masalah'] as const;

const SPARE_ROWS = 30;
const LEAST_COLUMNS = 12;

/**
 * As large as what is written to it: six sheets of the size of the largest would pass the ten million cells of a
 * workbook when the whole nation reports.
 */
function sizeOf(edits: readonly Edit[], sheet: string): { rows: number; columns: number } {
  let rows = 0;
  let columns = LEAST_COLUMNS;
  for (const edit of edits) {
    if (edit.kind !== 'cells' || edit.sheet !== sheet) continue;
    rows = Math.max(rows, edit.row + edit.inputs.length);
    for (const line of edit.inputs) columns = Math.max(columns, edit.column + line.length);
  }
  return { rows: rows + SPARE_ROWS, columns };
}

/** Number of edits does not depend on districts or rows. */
export function provinceEdits(province: Province, options: ProvinceSheetOptions): Edit[] {
  const final = options.names ?? T.sheets;
  const making = Object.fromEntries(
    ORDER.map((id) => [id, `${options.temporary} ${final[id]}`]),
  ) as unknown as SheetNames;
  const contents = [
    ...dataEdits(making.data, province.facts, province.period.triwulan),
    ...problemEdits(making.masalah, province),
    ...coverageEdits(making.ringkasan, making, province, options.madeAt),
    ...programEdits(making.program, making, province),
    ...matrixEdits(making.matriks, making, province),
    ...indicatorEdits(making.indikator, making, province),
  ];
  const edits: Edit[] = [
    ...ORDER.map((id) => ({
      kind: 'addSheet' as const,
      sheet: making[id],
      ...sizeOf(contents, making[id]),
    })),
    ...contents,
  ];
  for (const id of ORDER) {
    const tag = { key: 'renaksi', value: `konsolidasi-${id}`, on: 'sheet' as const, index: null };
    edits.push({ kind: 'tags', sheet: making[id], tags: [tag] });
  }
  for (const id of ORDER) {
    if (options.existing.includes(final[id])) edits.push({ kind: 'deleteSheet', sheet: final[id] });
    edits.push({ kind: 'renameSheet', sheet: making[id], to: final[id] });
  }
  return edits;
}

// `Sisa Volume = Volume − Volume Realisasi` below nothing in one row alone: more was used than there is, by a digit too many.
import { formatNumber } from '../../../numbers/formatNumber.ts';
import type { Finding, Params, RuleContext } from '../../rule.ts';
import { ZEROS_MORE } from '../figures.ts';
import { type FormulaCell, type FormulaSheet, wholeSheets } from '../formulas/formulaSheet.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { cellRef, columnOf, columnTitle, place } from '../spot.ts';
import { FEWEST_LEFT, remainderIn, remaindersOf } from './remainders.ts';

const KIND = 'sisa';
/** A little more than there was may have been used; so many times as much is a slip. */
const ABSURD = 3;

interface Line {
  readonly row: number;
  readonly whole: number;
  readonly used: number;
}

export function goneBeyondFindings(context: RuleContext): Finding[] {
  return wholeSheets(context).flatMap((sheet) =>
    remaindersOf(sheet).flatMap((cells) => findingIn(context, sheet, cells)),
  );
}

function findingIn(
  context: RuleContext,
  sheet: FormulaSheet,
  cells: readonly FormulaCell[],
): Finding[] {
  const columns = differenceOf(cells[0]!);
  if (!columns) return [];
  const lines = cells.flatMap(({ row }): Line[] => {
    const [whole, used] = columns.map((column) => sheet.cell(row, column).value);
    return typeof whole === 'number' && typeof used === 'number' ? [{ row, whole, used }] : [];
  });
  const [only, another] = lines.filter(({ whole, used }) => used > whole);
  if (!only || another || lines.length <= FEWEST_LEFT) return [];
  const { row, whole, used } = only;
  const factor = ZEROS_MORE.find((by) => used / by <= whole);
  const absurd = whole > 0 && used > whole * ABSURD;
  if (!absurd || !factor || sheet.cell(row, columns[1]).formula !== null) return [];
  const { table } = sheet;
  // Money spent beyond the budget of a plan's row is told there.
  const pagu = columnOf(table, 'pagu')?.column === columns[0];
  if (pagu && table.rows.some((each) => each.row === row)) return [];
  const params = {
    ...{ jenis: KIND, nilai: used, ada: whole, mestinya: used / factor, skala: null },
    ...{ kolomAda: columnTitle(table, columns[0]), sebanyak: lines.length - 1 },
    kolomSisa: columnTitle(table, cells[0]!.column),
  };
  const others = [columns[0], cells[0]!.column].map((column) => cellRef(table, row, column));
  const at = cellRef(table, row, columns[1]);
  return looseFinding(context, 'angka-janggal', 'warning', at, { params, cells: others });
}

/** The one whole and the one figure that is taken from it; null for anything else. */
function differenceOf(cell: FormulaCell): readonly [number, number] | null {
  const { whole = [], used = [] } = remainderIn(cell) ?? {};
  return whole.length === 1 && used.length === 1 ? [whole[0]!, used[0]!] : null;
}

/** The sentence about one of these; null for findings of another kind. */
export function goneBeyondWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, padahal “${params.kolomAda}” baris itu ${number('ada')}, sehingga “${params.kolomSisa}” kurang dari nol. Di ${params.sebanyak} baris lain tidak begitu. Bila menjadi ${number('mestinya')}, masih ada sisanya.`;
}

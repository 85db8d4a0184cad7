// `Sisa Volume = Volume − Volume Realisasi` below nothing in one row alone: more was used than there is, by a digit too many.
import { formatNumber } from '../../../numbers/formatNumber.ts';
import type { Finding, Params, RuleContext } from '../../rule.ts';
import { relativeForm } from '../formulas/formulaShape.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  wholeSheets,
} from '../formulas/formulaSheet.ts';
import { looseFinding } from '../formulas/looseFinding.ts';
import { groupBy } from '../groupBy.ts';
import { cellRef, columnOf, columnTitle, place, titleLeaf, wholeTitle } from '../spot.ts';

const KIND = 'sisa';
export const REMAINDER = /\bsisa\b/i;
/** So many other rows must have something left, or nothing. */
const FEWEST = 8;
/** A little more than there was may have been used; so many times as much is a slip. */
const ABSURD = 3;
const FACTORS = [10, 100, 1000];

interface Line {
  readonly row: number;
  readonly whole: number;
  readonly used: number;
}

export function goneBeyondFindings(context: RuleContext): Finding[] {
  return wholeSheets(context).flatMap((sheet) => {
    const named = allFormulas(sheet).filter(({ column }) =>
      REMAINDER.test(titleLeaf(wholeTitle(sheet.table, column))),
    );
    return [...groupBy(named, relativeForm).values()].flatMap((cells) =>
      findingIn(context, sheet, cells),
    );
  });
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
  if (!only || another || lines.length <= FEWEST) return [];
  const { row, whole, used } = only;
  const factor = FACTORS.find((by) => used / by <= whole);
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

/** The whole and what is taken from it, both in the formula's own row; null for anything else. */
function differenceOf({ row, column, model }: FormulaCell): readonly [number, number] | null {
  if (model.kind !== 'linear' || model.constant !== 0 || model.terms.length !== 2) return null;
  const whole = model.terms.find(({ coef }) => coef === 1);
  const used = model.terms.find(({ coef }) => coef === -1);
  if (!whole || !used || whole.row !== row || used.row !== row) return null;
  return whole.column === column || used.column === column ? null : [whole.column, used.column];
}

/** The sentence about one of these; null for findings of another kind. */
export function goneBeyondWords(params: Params): string | null {
  if (params.jenis !== KIND) return null;
  const number = (id: string): string => formatNumber(Number(params[id]));
  return `${place(params)} tertulis ${number('nilai')}, padahal “${params.kolomAda}” baris itu ${number('ada')}, sehingga “${params.kolomSisa}” kurang dari nol. Di ${params.sebanyak} baris lain tidak begitu. Bila menjadi ${number('mestinya')}, masih ada sisanya.`;
}

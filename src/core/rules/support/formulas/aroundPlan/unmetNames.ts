// A name that one row of the plan spells otherwise than the recap below that adds up by names: its money is in no line.
import { type Expression, parseFormula } from '../../../../formula/parseFormula.ts';
import { editDistance } from '../../../../reader/editDistance.ts';
import { blamedCell, type FormulaFault, faultAt } from '../formulaFault.ts';
import type { FormulaCell, FormulaSheet } from '../formulaSheet.ts';

/** So many lines, each with rows of its own, show that the recap means to name all. */
const FEWEST = 3;
const SHORT = 3;
const MOST_LETTERS = 2;

interface Line {
  readonly cell: FormulaCell;
  readonly wanted: string;
  readonly rows: readonly number[];
  readonly tested: number;
  readonly values: number;
}

/** `stack`: lines that follow one another, with conditional sums of one shape. */
export function unmetNames(sheet: FormulaSheet, stack: readonly FormulaCell[]): FormulaFault[] {
  const lines = stack.map((cell) => lineOf(sheet, cell));
  const read = lines.filter((line): line is Line => line !== null);
  const [first] = read;
  if (!first || read.length < lines.length || read.length < FEWEST) return [];
  const names = new Set(read.map(({ wanted }) => wanted));
  const counted = first.rows.filter((row) => {
    const { kind, value } = sheet.cell(row, first.values);
    return kind === 'number' && value !== 0 && said(sheet, row, first.tested) !== '';
  });
  const met = new Set(counted.map((row) => said(sheet, row, first.tested)));
  const [unmet, ...more] = counted.filter((row) => !names.has(said(sheet, row, first.tested)));
  if (unmet === undefined || more.length > 0 || [...names].some((name) => !met.has(name)))
    return [];
  const alike = read.filter(({ wanted }) => isSlip(said(sheet, unmet, first.tested), wanted));
  const [line, another] = alike;
  if (!line || another) return [];
  const blamed = [first.tested, first.values].map((column) => blamedCell(sheet, unmet, column));
  return [faultAt(sheet, line.cell, 'kurang-baris', null, { blamed, fixable: false })];
}

/** `SUMIF($C$9:$C$57,$B63,J$9:J$57)`: what is looked for, and where. */
function lineOf(sheet: FormulaSheet, cell: FormulaCell): Line | null {
  const call = parseFormula(cell.canonical);
  if (call?.kind !== 'call' || call.name !== 'SUMIF') return null;
  const [tested, condition, values] = call.args.map(rectOf);
  if (!tested || !condition || !values || tested.columns > 1 || tested.row !== values.row)
    return null;
  const wanted = said(sheet, condition.row, condition.column);
  if (wanted === '' || /[*?<>=]/.test(wanted)) return null;
  const rows = Array.from({ length: Math.min(tested.rows, cell.row) }, (_, i) => tested.row + i);
  return { cell, wanted, rows, tested: tested.column, values: values.column };
}

function rectOf(expression: Expression) {
  if (expression.kind !== 'reference' || expression.reference.sheet !== null) return null;
  return expression.reference.rect;
}

function said(sheet: FormulaSheet, row: number, column: number): string {
  return sheet.cell(row, column).display.trim().toLowerCase();
}

/** `DPMDes` for `DPMD`, `Bapeda` for `Bappeda`; `APBD, BOK` are two names. */
function isSlip(written: string, wanted: string): boolean {
  if (/[,;/&+]/.test(written)) return false;
  const [short, long] = [written, wanted].sort((a, b) => a.length - b.length) as [string, string];
  if (short.length <= SHORT) return false;
  const tail = long.startsWith(short) && !/^[\s(-]/.test(long.slice(short.length));
  return tail || (short.length > SHORT + MOST_LETTERS && near(short, long));
}

function near(a: string, b: string): boolean {
  return /\d/.test(a + b) ? false : editDistance(a, b, MOST_LETTERS) <= MOST_LETTERS;
}

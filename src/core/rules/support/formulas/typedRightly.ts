// Typed figures among formulas that an office may well mean: the habit of a column, or a row that is counted in another way.
import { isDash } from '../../../numbers/marks.ts';
import { groupBy } from '../groupBy.ts';
import { comesToTheSame, numberAt } from './cellFigures.ts';
import type { FormulaFault } from './formulaFault.ts';
import { formulaModel } from './formulaModel.ts';
import { BLANK_SHARE } from './formulaPlaces.ts';
import type { FormulaSheet } from './formulaSheet.ts';

/** So many right figures typed in one column are a habit: one or two of them may be pasted by mistake. */
const HABIT = 3;
/** So many other rows must calculate before a column is one of formulas. */
const FEWEST = 2;

/** The same faults, told as a question where what is typed is right in many rows, or where the row as a whole is typed. */
export function doubtWhatIsTyped(faults: readonly FormulaFault[]): FormulaFault[] {
  const right = groupBy(faults, (fault) => (isRightFigure(fault) ? columnKey(fault) : null));
  const habit = new Set([...right.values()].filter(({ length }) => length >= HABIT).flat());
  const together = typedTogether(faults);
  return faults.map((fault) =>
    fault.kind === 'ditimpa' &&
    (habit.has(fault) || together.has(fault) || isTypedRow(fault) || staysTheSame(fault))
      ? { ...fault, doubtful: true }
      : fault,
  );
}

/** The same two columns or more typed in several rows: in those rows the office counts otherwise. */
function typedTogether(faults: readonly FormulaFault[]): ReadonlySet<FormulaFault> {
  const typed = faults.filter(({ kind }) => kind === 'ditimpa');
  const rows = groupBy(typed, ({ sheet, row }) => `${sheet.grid.sheet}|${row}`);
  const alike = groupBy([...rows.values()], (row) =>
    row.length < 2
      ? null
      : [row[0]!.sheet.grid.sheet, ...row.map(({ column }) => column).sort()].join('|'),
  );
  return new Set(
    [...alike.values()].filter(({ length }) => length >= HABIT).flatMap((list) => list.flat()),
  );
}

const columnKey = ({ sheet, column }: FormulaFault): string =>
  `${sheet.table.sheet}|${sheet.table.area.row}|${column}`;

function isRightFigure(fault: FormulaFault): boolean {
  const { kind, sheet, expected } = fault;
  return kind === 'ditimpa' && expected !== null && comesToTheSame(sheet, fault, expected);
}

/** `41` where `=SUM(K38:N38)` is expected and each quarter is 41: the same people all year. */
function staysTheSame({ sheet, row, column, expected }: FormulaFault): boolean {
  const model = expected === null ? null : formulaModel(expected, sheet.bounds);
  const own = numberAt(sheet, row, column);
  return (
    model?.kind === 'linear' &&
    model.terms.length > 1 &&
    model.terms.every(
      (term) => term.row === row && term.coef === 1 && numberAt(sheet, row, term.column) === own,
    )
  );
}

/**
 * `—` in the first quarter, 85,40 in the second (a survey per semester): of the other columns that calculate in nearly all
 * rows most are typed here, and a dash among them says that this row is measured in another way.
 */
function isTypedRow({ sheet, row, column }: FormulaFault): boolean {
  const others = sheet.columns.filter((each) => each !== column && calculates(sheet, each, row));
  const typed = others.filter((each) => sheet.cell(row, each).formula === null);
  const dashed = typed.some((each) => isDash(sheet.cell(row, each).display.trim()));
  return dashed && typed.length * 2 > others.length;
}

function calculates(sheet: FormulaSheet, column: number, except: number): boolean {
  const rows = sheet.owners(column).filter(({ row }) => row !== except);
  const formulas = rows.filter(({ row }) => sheet.cell(row, column).formula !== null).length;
  return formulas >= FEWEST && formulas >= rows.length * BLANK_SHARE;
}

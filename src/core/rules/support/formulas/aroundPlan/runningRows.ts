// `=F36+G35`, `=G36+H35` …: a row that adds up its own total from period to period, and the one cell that skips a period.
import { references } from '../../../../formula/references.ts';
import { columnIndex } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups, lone } from '../../groupBy.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { copiedAcross, relativeForm } from '../formulaShape.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  isFilled,
  wholeSheets,
} from '../formulaSheet.ts';

/** So many cells of the row must take the period before: of four quarters the first takes none. */
const FEWEST = 2;

/** `SUM($D33:E33)`: from a fixed first period on. */
const FROM_FIRST = /SUM\((\$[A-Z]+)\$?\d+:([A-Z]+\$?\d+)\)/;

/** A cell that adds a cell of its own row, further left, to one of its own column. */
interface Running {
  readonly cell: FormulaCell;
  /** How many columns to the left it goes on from. */
  readonly back: number;
}

export const runningRowFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const cells = allFormulas(sheet);
    const running = cells.flatMap((cell) => runningAt(cell) ?? []);
    const rows = groupBy(running, ({ cell, add }) => `${cell.row}|${add}`);
    const lines = groupBy(cells, ({ row }) => row);
    return [
      ...[...rows.values()].flatMap((row) => skipped(sheet, row)),
      ...[...lines.values()].flatMap((line) => alone(sheet, line)),
    ];
  }),
);

function runningAt(cell: FormulaCell): (Running & { readonly add: number }) | null {
  const { model, row, column } = cell;
  if (model.kind !== 'linear' || model.constant !== 0 || model.terms.length !== 2) return null;
  const before = model.terms.find((term) => term.row === row && term.column < column);
  const added = model.terms.find((term) => term.row !== row && term.column === column);
  const plain = model.terms.every(({ coef, ranged }) => coef === 1 && !ranged);
  const own = references(cell.canonical, null).every(({ sheet }) => sheet === null);
  return before && added && plain && own
    ? { cell, back: column - before.column, add: added.row }
    : null;
}

/** All others go back to the period before; it goes further back, over one that is filled and that another adds up. */
function skipped(sheet: FormulaSheet, row: readonly Running[]): FormulaFault[] {
  const [usual, odd, another] = largestGroups(row, ({ back }) => back);
  if (!usual || !odd || another || odd.length > 1 || usual.length < FEWEST) return [];
  const [{ cell, back }] = odd as [Running];
  const step = usual[0]!.back;
  if (back !== 2 * step || !isFilled(sheet.cell(cell.row, cell.column - step))) return [];
  if (new Set(usual.map((each) => relativeForm(each.cell))).size > 1) return [];
  const expected = copiedAcross(usual[0]!.cell, cell.column);
  if (comesToTheSame(sheet, cell, expected)) return [];
  return [faultAt(sheet, cell, 'beda', expected, { params: { mendatar: true } })];
}

/** `=F33/$C33` among `=SUM($D33:E33)/$C33`: one period alone, right of the first, where all others go back to it. */
function alone(sheet: FormulaSheet, line: readonly FormulaCell[]): FormulaFault[] {
  const whole = line.filter(({ canonical }) => FROM_FIRST.test(canonical));
  const [usual, ...others] = largestGroups(whole, relativeForm)[0] ?? [];
  if (!usual || others.length + 1 < FEWEST) return [];
  const first = columnIndex(FROM_FIRST.exec(usual.canonical)![1]!.slice(1));
  const odd = line.filter((cell) => {
    const expected = copiedAcross(usual, cell.column);
    const single = expected.replace(FROM_FIRST, '$2');
    return cell.column > first && cell.canonical !== expected && cell.canonical === single;
  });
  return lone(odd).map((cell) =>
    faultAt(sheet, cell, 'beda', copiedAcross(usual, cell.column), { params: { mendatar: true } }),
  );
}

// Numbers stored as text where a sum passes over them, in cells of no plan: a list of schools or desa beside it, a recap.
import { type Expression, parseFormula } from '../../../formula/parseFormula.ts';
import type { Reference } from '../../../formula/references.ts';
import { cellAt, type Grid, rowCount } from '../../../grid/grid.ts';
import { rectContains } from '../../../grid/rect.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import { parseNumber } from '../../../numbers/parseNumber.ts';
import type { RuleContext } from '../../rule.ts';
import { formulasIn, wholeSheets } from '../formulas/formulaSheet.ts';
import { withAccounts } from '../sums/withAccounts.ts';
import { mistyped } from './mistyped.ts';

/** So many cells of a sum must be numbers, and more than are none. */
const FEWEST = 2;
const ADDS = /^(?:SUM|SUBTOTAL|AVERAGE)$/;
const FIGURE = /^\s*(?:rp\.?\s*)?-?\d[\d.,\s]*%?\s*$/i;

export interface SummedText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Null when the text can be read in two ways. */
  readonly number: number | null;
  /** A letter stands in it for a digit. */
  readonly letter: boolean;
}

export function summedTexts(context: RuleContext): SummedText[] {
  const found = new Map<string, SummedText>();
  for (const sheet of wholeSheets(context)) {
    sheet.grid.cells.forEach((_, row) => {
      for (const cell of formulasIn(sheet.grid, sheet.bounds, row)) {
        if (!/SUM|SUBTOTAL|AVERAGE/.test(cell.canonical)) continue;
        for (const range of summedIn(parseFormula(cell.canonical))) {
          const grid = context.grids.get(range.sheet ?? sheet.grid.sheet);
          for (const each of grid ? textsIn(grid, range) : [])
            found.set(`${each.sheet}|${each.row}|${each.column}`, each);
        }
      }
    });
  }
  const judged = new Map(
    withAccounts(context).tables.map((table) => [
      table,
      new Set([...table.rows, ...table.totalRows].map(({ row }) => row)),
    ]),
  );
  return [...found.values()].filter((each) => !isPlan(judged, each));
}

/** Columns of cells that a formula adds as they stand. */
function summedIn(expression: Expression | null): Reference[] {
  if (expression?.kind === 'binary')
    return [...summedIn(expression.left), ...summedIn(expression.right)];
  if (expression?.kind !== 'call') return [];
  const own = ADDS.test(expression.name) ? expression.args : [];
  return [
    ...own.flatMap((arg) =>
      arg.kind === 'reference' && arg.reference.rect.columns === 1 ? [arg.reference] : [],
    ),
    ...expression.args.flatMap(summedIn),
  ];
}

function textsIn(grid: Grid, { rect }: Reference): SummedText[] {
  const last = Math.min(rect.row + rect.rows, rowCount(grid));
  const { column } = rect;
  const found: SummedText[] = [];
  let numbers = 0;
  let others = 0;
  for (let row = rect.row; row < last; row += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === 'number') numbers += 1;
    if (cell.kind !== 'text' || cell.formula !== null) continue;
    const text = cell.display.trim();
    const slip = mistyped(text);
    const parsed = FIGURE.test(text) ? parseNumber(text, null) : null;
    const place = { sheet: grid.sheet, row, column, text };
    if (slip) found.push({ ...place, ...slip });
    else if (parsed && parsed.state !== 'none') {
      const number = parsed.state === 'number' ? parsed.value : null;
      found.push({ ...place, number, letter: false });
    } else if (/\p{L}/u.test(text)) others += 1;
  }
  return numbers >= FEWEST && numbers > found.length + others ? found : [];
}

/** What belongs to a row of a plan is judged by the meaning of its column; `judged`: sheet rows by table. */
function isPlan(
  judged: ReadonlyMap<PlanTable, ReadonlySet<number>>,
  { sheet, row, column }: SummedText,
): boolean {
  return [...judged].some(
    ([table, rows]) =>
      table.sheet === sheet &&
      rows.has(row) &&
      rectContains(table.area, row, column) &&
      !(table.apart ?? []).some((area) => rectContains(area, row, column)),
  );
}

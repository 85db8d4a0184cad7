// Formulas of one kind that take from other sheets go on evenly, row by row and column by column: the one that leaves the step.
import { type Corner, references } from '../../../../formula/references.ts';
import { moveReferences } from '../../../../formula/relative.ts';
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { consecutive, groupBy, largestGroups } from '../../groupBy.ts';
import { comesToTheSame } from '../cellFigures.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { formulaShape } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { oddOnLine, oddSheet, oddWidth, skippedRows } from './brokenSteps.ts';
import { isFurtherLine } from './furtherLine.ts';
import { numberOf, type Part, type Side, type Stray, type Taking } from './takings.ts';

/** So many rows, and columns beside the odd one, show how a row goes on. */
const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 2;
/** So many rows of a column that stands alone show which column they all take. */
const MANY = 5;

export const evenStepFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const takings = allFormulas(sheet).flatMap((cell) => takingOf(sheet, cell));
    const alike = groupBy(takings, ({ cell }) => formulaShape(cell.canonical));
    return [...alike.values()].flatMap((group) => [
      ...oddOf(context.grids, sheet, group),
      ...skippedRows(context.grids, sheet, columnsOfGroup(group)),
      ...oddSheet(sheet, rowsOf(group)),
    ]);
  }),
);

/** [] for a formula that takes from its own sheet alone. */
function takingOf(sheet: FormulaSheet, cell: FormulaCell): Taking[] {
  if (!cell.canonical.includes('!')) return [];
  const refs = references(cell.canonical, null);
  const away = refs.some(({ sheet: named }) => named !== null && named !== sheet.grid.sheet);
  return away ? [{ cell, refs }] : [];
}

/** The one formula of its kind that leaves the step; two are a habit. */
function oddOf(
  grids: RuleContext['grids'],
  sheet: FormulaSheet,
  group: readonly Taking[],
): FormulaFault[] {
  const columns = columnsOfGroup(group);
  // From column to column (`=RFK!G41`, `=RFK!I41` …) a list goes on as far as its rows do: `Pagu DPA` below its total takes another.
  const runs = columns.flatMap((column) => consecutive(column, ({ cell }) => cell.row));
  const stretches = [...groupBy(rowsOf(group), columnsOf).values()];
  const strays = partsOf(group[0]!).flatMap((part) => {
    const across = stretches.flatMap((rows) => oddAcross(rows, part));
    if (across.length > 0) return across;
    const down = part.of === 'row' ? [] : oddDown(columns, part);
    if (down.length > 0) return down;
    return part.of === 'row'
      ? columns.flatMap((column) => oddOnLine(column, part))
      : [
          ...runs.flatMap((run) => oddOnLine(run, part)),
          ...columns.flatMap((column) => oddWidth(column, part)),
        ];
  });
  const [first] = strays;
  if (!first || strays.some(({ taking }) => taking !== first.taking)) return [];
  const own = columns.find((column) => column.includes(first.taking))!;
  if (adjoins(own, first)) return [];
  const { cell } = first.taking;
  const known = group.some(
    (each) => each !== first.taking && sheetsOf(each) === sheetsOf(first.taking),
  );
  const expected = moved(cell, strays);
  if (!known || comesToTheSame(sheet, cell, expected)) return [];
  const usual = references(expected, null);
  if (first.taking.refs.some((to, at) => isFurtherLine(grids, to, usual[at]!))) return [];
  const whole = strays.every(({ of, constant }) => of === 'column' && constant);
  if (!whole || strays.some(({ at }) => at !== first.at))
    return [
      faultAt(sheet, cell, 'beda', expected, {
        params: { mendatar: !first.constant && !first.onLine },
      }),
    ];
  const wrong = first.taking.refs[first.at]!;
  const params = {
    kolomSalah: columnName(wrong[first.side]!.column!),
    kolomBenar: columnName(first.expected),
    lembarAsal: wrong.sheet,
  };
  return [faultAt(sheet, cell, 'kolom-lain', expected, { params })];
}

/** Each stretch begins where the one of the row above ends: programs of five, two and six rows leave no step. */
function adjoins(column: readonly Taking[], { at, side, of }: Stray): boolean {
  if (of !== 'row' || side !== 'end' || column.length <= FEWEST_ROWS) return false;
  const ranges = column.map(({ refs }) => refs[at]!.rect);
  const gaps = ranges.slice(1).map(({ row }, i) => row - (ranges[i]!.row + ranges[i]!.rows));
  return gaps.every((gap) => gap === gaps[0] && gap >= 0);
}

function partsOf({ refs }: Taking): Part[] {
  return refs.flatMap(({ end }, at) =>
    (end === null ? (['start'] as const) : (['start', 'end'] as const)).flatMap((side) => [
      { at, side, of: 'row' as const },
      { at, side, of: 'column' as const },
    ]),
  );
}

const sheetsOf = ({ refs }: Taking): string => refs.map(({ sheet }) => sheet ?? '').join('|');

function columnsOfGroup(group: readonly Taking[]): Taking[][] {
  return [...groupBy(group, ({ cell }) => cell.column).values()];
}

function rowsOf(group: readonly Taking[]): Taking[][] {
  return [...groupBy(group, ({ cell }) => cell.row).values()];
}

const columnsOf = (row: readonly Taking[]): string => row.map(({ cell }) => cell.column).join(' ');

/** The one row whose numbers do not stand to one another as those of all others do, for one of its columns. */
function oddAcross(rows: readonly (readonly Taking[])[], part: Part): Stray[] {
  const width = rows[0]!.length;
  if (width <= FEWEST_COLUMNS) return [];
  const numbers = (row: readonly Taking[]) => row.map((each) => numberOf(each, part) ?? Number.NaN);
  const steps = (row: readonly Taking[]): string => {
    const [first = 0, ...others] = numbers(row);
    return others.map((each) => each - first).join(' ');
  };
  const [usual, odd, another] = largestGroups(rows, steps);
  if (!usual || !odd || another || odd.length > 1 || usual.length < FEWEST_ROWS) return [];
  const like = numbers(usual[0]!);
  const apart = numbers(odd[0]!).map((each, i) => each - like[i]!);
  const [most, lone, third] = largestGroups(
    apart.map((by, i) => ({ by, i })),
    ({ by }) => by,
  );
  if (!most || !lone || third || lone.length > 1 || most.length < FEWEST_COLUMNS) return [];
  const { i } = lone[0]!;
  const expected = like[i]! + most[0]!.by;
  const constant = rows.every((row) => row === odd[0] || numbers(row)[i] === expected);
  return [{ ...part, taking: odd[0]![i]!, expected, constant }];
}

/** The one row of a column that takes another column than all others. */
function oddDown(columns: readonly (readonly Taking[])[], part: Part): Stray[] {
  return columns.flatMap((column): Stray[] => {
    const [usual, odd, another] = largestGroups(column, (each) => numberOf(each, part));
    if (!usual || !odd || another || odd.length > 1 || usual.length < MANY) return [];
    const expected = numberOf(usual[0]!, part)!;
    return [{ ...part, taking: odd[0]!, expected, constant: true }];
  });
}

function moved({ canonical }: FormulaCell, strays: readonly Stray[]): string {
  let at = -1;
  return moveReferences(canonical, () => {
    at += 1;
    const own = strays.filter((each) => each.at === at);
    let side: Side | null = null;
    return (corner: Corner): Corner => {
      side = side === null ? 'start' : 'end';
      const to = (of: Part['of']): number | null =>
        own.find((each) => each.side === side && each.of === of)?.expected ?? corner[of];
      return { ...corner, row: to('row'), column: to('column') };
    };
  });
}

// Recaps that are full of formulas: the one cell among them that is typed, or blank, though all others of its row and column calculate.
import { references } from '../../../../formula/references.ts';
import { rectContains } from '../../../../grid/rect.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { consecutive, groupBy, largestGroups, lone, loneOfEach } from '../../groupBy.ts';
import type { FormulaFault } from '../formulaFault.ts';
import {
  addsItsColumn,
  copiedAcross,
  copiedDown,
  formulaShape,
  relativeForm,
} from '../formulaShape.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  isFilled,
  planRows,
  wholeSheets,
} from '../formulaSheet.ts';
import { fetchesNothing, type Hole, holeFault, holeState, isWanted } from './holes.ts';
import { holesInLine } from './holesInLine.ts';
import { type Link, linkOf, linkTo, usualLink } from './links.ts';

/** So many other cells of a column, or of a row, must calculate. */
const FEW = 2;
const FEWEST = 3;
/** More where nothing else of the row does. */
const MANY = 5;

export const fullBlockFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const inside = planRows(context, sheet.grid.sheet);
    const lines = groupBy(allFormulas(sheet), ({ row }) => row);
    const across = [...lines].flatMap(([row, line]) =>
      inside.has(row) ? [] : holesInLine(sheet, line, lines),
    );
    const holes = [
      ...consecutive([...lines.keys()], (row) => row)
        .filter(({ length }) => length > FEW)
        .flatMap((rows) => inBlock(sheet, rows, lines))
        // A row of a plan may have nothing there, unless the row itself counts on it; and where but one of its cells calculates, that one may be the odd one.
        .filter(
          ({ state, row, column }) =>
            !inside.has(row) ||
            (state === 'ketik'
              ? lines.get(row)!.length >= FEW && !typedElsewhere(sheet, inside, row, column)
              : isNamedIn(lines.get(row)!, row, column)),
        ),
      ...loneOfEach(across, ({ column }) => column),
    ];
    const wanted = holes.filter(({ expected }) => !fetchesNothing(context, expected));
    return wanted.map((hole) => ({
      ...holeFault(sheet, hole),
      // A blank of which nothing says what would stand there may have nothing to say.
      doubtful: hole.state === 'kosong' && hole.expected === null,
    }));
  }),
);

/** Most other rows of the plan have typed figures there: the last of them stands above its totals. */
function typedElsewhere(
  sheet: FormulaSheet,
  inside: ReadonlySet<number>,
  row: number,
  column: number,
): boolean {
  const others = [...inside].filter((other) => other !== row);
  const figures = others.filter((other) => sheet.cell(other, column).kind === 'number');
  const typed = figures.filter((other) => sheet.cell(other, column).formula === null);
  return typed.length >= FEW && typed.length * 2 > figures.length;
}

function isNamedIn(line: readonly FormulaCell[], row: number, column: number): boolean {
  return line.some(({ canonical }) =>
    references(canonical, null).some(
      ({ sheet, rect }) => sheet === null && rectContains(rect, row, column),
    ),
  );
}

function inBlock(
  sheet: FormulaSheet,
  rows: readonly number[],
  lines: ReadonlyMap<number, readonly FormulaCell[]>,
): Hole[] {
  const cells = rows.flatMap((row) => lines.get(row)!);
  const columns = groupBy(cells, ({ column }) => column);
  const full = [...columns.values()].filter(({ length }) => length === rows.length);
  const open = [...columns.values()].flatMap((column) => openIn(rows, column));
  const isBlank = ({ row, column }: Open): boolean => !isFilled(sheet.cell(row, column));
  // Two figures of a row without their formulas: it was filled in by hand.
  const holes = loneOfEach(open, (each) => `${each.row} ${isBlank(each)}`).flatMap((each) =>
    holeOf(sheet, rows, each, columns, lines.get(each.row)!),
  );
  return [
    ...lone(holes.filter(({ state }) => state === 'ketik')),
    ...lone(holes.filter(({ state }) => state === 'kosong')),
  ].filter(({ column }) => full.length > 0 || columns.get(column)!.length >= MANY);
}

/** A column of which one cell of the block is no formula. */
interface Open {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly FormulaCell[];
}

/** `rows` and `cells`: from top to bottom. */
function openIn(rows: readonly number[], cells: readonly FormulaCell[]): Open[] {
  if (cells.length !== rows.length - 1) return [];
  const row = rows.find((each, i) => cells[i]?.row !== each)!;
  return [{ row, column: cells[0]!.column, cells }];
}

function holeOf(
  sheet: FormulaSheet,
  rows: readonly number[],
  { row, column, cells }: Open,
  columns: ReadonlyMap<number, readonly FormulaCell[]>,
  line: readonly FormulaCell[],
): Hole[] {
  const state = holeState(sheet, row, column);
  if (state === null) return [];
  const apart = line.filter((cell) => !isUsual(cell, columns.get(cell.column)!));
  // A row of another kind is as its own cells are: the total, `Selisih` below the rows.
  const sums = apart.filter(addsItsColumn);
  if (sums.length > 0 || apart.length * 2 > line.length || apart.length === line.length) {
    const alike = new Set(sums.map(relativeForm)).size === 1;
    if (state === 'kosong' || !alike || sums.length * 2 < apart.length) return [];
    const hole: Hole = { row, column, state, expected: copiedAcross(sums[0]!, column) };
    return isWanted(sheet, hole) ? [hole] : [];
  }
  // A total of what has none, and a second indicator of a work, are rightly blank.
  if (state === 'kosong' && (cells.length < FEWEST || line.some(addsItsColumn))) return [];
  // The total of the column aside, all others must be alike before they say what belongs there.
  const works = cells.filter((cell) => !addsItsColumn(cell));
  const own = works.length > 0 ? works : cells;
  const same = own.length >= FEW && new Set(own.map(relativeForm)).size === 1;
  const alike = same ? copiedDown(own[0]!, row) : null;
  const expected = alike ?? linkIn(sheet, rows, cells, columns, row);
  return isWanted(sheet, { row, column, state, expected })
    ? [{ row, column, state, expected }]
    : [];
}

/** As the other rows of its column calculate, or take from elsewhere. */
function isUsual(cell: FormulaCell, column: readonly FormulaCell[]): boolean {
  const others = column.filter((each) => each !== cell);
  const [usual] = largestGroups(others, formOf);
  return usual !== undefined && formOf(usual[0]!) === formOf(cell);
}

const formOf = ({ canonical }: FormulaCell): string => formulaShape(canonical);

/** What the row takes elsewhere, from the column that all others of this column take. */
function linkIn(
  sheet: FormulaSheet,
  rows: readonly number[],
  cells: readonly FormulaCell[],
  columns: ReadonlyMap<number, readonly FormulaCell[]>,
  row: number,
): string | null {
  const block = { first: rows[0]!, last: rows[rows.length - 1]! };
  const linksOf = (list: readonly FormulaCell[]): Link[] =>
    list.flatMap((cell) => linkOf(sheet, cell, block) ?? []);
  const links = linksOf(cells);
  const usual = links.length >= FEW ? usualLink(links) : null;
  if (!usual) return null;
  const homes = new Map(links.map(({ cell, home }) => [cell.row, home]));
  for (const column of columns.values()) {
    const beside = linksOf(column);
    const own = beside.find(
      ({ cell, refs }) => cell.row === row && refs.length === usual.refs.length,
    );
    const others = beside.filter((each) => each !== own);
    if (
      own &&
      others.length >= FEW &&
      others.every(({ cell, home }) => homes.get(cell.row) === home)
    )
      return linkTo(usual, own);
  }
  return null;
}

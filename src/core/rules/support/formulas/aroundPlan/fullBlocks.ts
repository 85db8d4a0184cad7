// Recaps that are full of formulas: the one cell among them that is typed, or blank, though all others of its row and column calculate.
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { memo } from '../../memo.ts';
import type { FormulaFault } from '../formulaFault.ts';
import { gap } from '../formulaPlaces.ts';
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
  wholeSheets,
} from '../formulaSheet.ts';
import { type Hole, holeState, isWanted } from './holes.ts';
import { type Link, linkOf, linkTo, usualLink } from './links.ts';

/** So many other cells of a column, or of a row, must calculate. */
const FEW = 2;
const FEWEST = 3;
/** More where nothing else of the row does. */
const MANY = 5;
/** The rows that may say how far a row goes. */
const BESIDE = [-2, -1, 1, 2];

export const fullBlockFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const plan = context.tables.filter((table) => table.sheet === sheet.grid.sheet);
    const inside = new Set(plan.flatMap(({ rows }) => rows.map(({ row }) => row)));
    const lines = groupBy(allFormulas(sheet), ({ row }) => row);
    const holes = [
      ...blocksOf([...lines.keys()])
        .flatMap((rows) => inBlock(sheet, rows, lines))
        .filter(({ state, row }) => state === 'ketik' || !inside.has(row)),
      ...[...lines].flatMap(([row, line]) => (inside.has(row) ? [] : inLine(sheet, line, lines))),
    ];
    return holes.flatMap(({ expected, ...place }): FormulaFault[] => {
      const fault = gap(sheet, { ...place, owner: sheet.owner(place.row, place.column) }, '');
      return [{ ...fault, expected, fixable: expected !== null }];
    });
  }),
);

/** Rows with formulas that follow one another. */
function blocksOf(rows: readonly number[]): number[][] {
  const blocks: number[][] = [];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    if (last && last[last.length - 1] === row - 1) last.push(row);
    else blocks.push([row]);
  }
  return blocks.filter(({ length }) => length > FEW);
}

function inBlock(
  sheet: FormulaSheet,
  rows: readonly number[],
  lines: ReadonlyMap<number, readonly FormulaCell[]>,
): Hole[] {
  const cells = rows.flatMap((row) => lines.get(row)!);
  const columns = groupBy(cells, ({ column }) => column);
  const full = [...columns.values()].filter(({ length }) => length === rows.length);
  const open = [...columns.values()].filter(({ length }) => length === rows.length - 1);
  const isBlank = (column: readonly FormulaCell[]): boolean =>
    !isFilled(sheet.cell(missingRow(rows, column), column[0]!.column));
  // Two figures of a row without their formulas: it was filled in by hand.
  const byRow = groupBy(open, (column) => `${missingRow(rows, column)} ${isBlank(column)}`);
  const holes = [...byRow.values()]
    .flatMap(lone)
    .flatMap((column) => holeOf(sheet, rows, column, columns));
  return [
    ...lone(holes.filter(({ state }) => state === 'ketik')),
    ...lone(holes.filter(({ state }) => state === 'kosong')),
  ].filter(({ column }) => full.length > 0 || columns.get(column)!.length >= MANY);
}

function missingRow(rows: readonly number[], column: readonly FormulaCell[]): number {
  return rows.find((row) => column.every((cell) => cell.row !== row))!;
}

/** Two are a habit. */
function lone<T>(list: readonly T[]): readonly T[] {
  return list.length === 1 ? list : [];
}

function holeOf(
  sheet: FormulaSheet,
  rows: readonly number[],
  cells: readonly FormulaCell[],
  columns: ReadonlyMap<number, readonly FormulaCell[]>,
): Hole[] {
  const { column } = cells[0]!;
  const row = missingRow(rows, cells);
  const state = holeState(sheet, row, column);
  if (state === null) return [];
  const line = [...columns.values()].flatMap((each) => each.filter((cell) => cell.row === row));
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
  const [usual] = largestGroups(cells, relativeForm);
  // Of what is taken elsewhere two may be as far apart as their sources are by chance.
  const away = usual!.length < cells.length && usual![0]!.canonical.includes('!');
  const alike = usual!.length >= FEW && !away ? copiedDown(usual![0]!, row) : null;
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
    const own = beside.find(({ cell }) => cell.row === row);
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

/** Copied across a row: `=K38/$J38*100` in every month but one, in a row that is none of the plan's. */
function inLine(
  sheet: FormulaSheet,
  line: readonly FormulaCell[],
  lines: ReadonlyMap<number, readonly FormulaCell[]>,
): Hole[] {
  const [usual] = largestGroups(line, relativeForm);
  if (!usual || usual.length < FEWEST) return [];
  const { row } = usual[0]!;
  const columns = usual.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const known = new Set(line.map(({ column }) => column));
  const between = Array.from({ length: last - first }, (_, i) => first + i);
  // Where a row beside it calculates alike through and through, it says how far they go.
  const further = BESIDE.flatMap((by) => {
    const [group = []] = largestGroups(lines.get(row + by) ?? [], relativeForm);
    const own = group.map(({ column }) => column);
    const covers = own.length === columns.length + 1 && columns.every((each) => own.includes(each));
    return covers ? own.filter((each) => !columns.includes(each)) : [];
  });
  const holes = [...new Set([...between, ...further])]
    .filter((column) => !known.has(column))
    .flatMap((column): Hole[] => {
      const state = holeState(sheet, row, column);
      const expected = copiedAcross(usual[0]!, column);
      // A blank may be the total of what has none.
      return state === 'ketik' ? [{ row, column, state, expected }] : [];
    });
  const [hole, another] = holes;
  if (!hole || another || !isWanted(sheet, hole)) return [];
  return [hole];
}

// Links down a column that go on by one step, take equally many columns, or take neighbours: the one that breaks the step.
import { sheetPrefix } from '../../../../formula/references.ts';
import { shiftFormula } from '../../../../formula/relative.ts';
import { cellAt } from '../../../../grid/grid.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, largestGroups } from '../../groupBy.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import type { FormulaSheet } from '../formulaSheet.ts';
import { numberOf, type Part, type Stray, type Taking } from './takings.ts';

/** So many others must go on evenly. */
const FEWEST = 4;
/** So many cells of a row, and rows, show that a row takes from one sheet. */
const FEW = 3;

/** `=Kas!J11` in the row of August, where all other months go on by one column a row. */
export function oddOnLine(column: readonly Taking[], part: Part): Stray[] {
  const points = column.map((taking) => ({
    taking,
    x: taking.cell.row,
    y: numberOf(taking, part) ?? Number.NaN,
  }));
  if (points.length <= FEWEST) return [];
  const steps = points
    .slice(1)
    .map((point, i) => (point.y - points[i]!.y) / (point.x - points[i]!.x));
  const [step] = largestGroups(steps, (each) => each);
  const by = step?.[0] ?? 0;
  if (by === 0 || !Number.isInteger(by)) return [];
  const [usual, odd, another] = largestGroups(points, ({ x, y }) => y - by * x);
  if (!usual || !odd || another || odd.length > 1 || usual.length < FEWEST) return [];
  const [{ taking, x }] = odd as [(typeof points)[number]];
  // A row more or less elsewhere, before the first or behind the last, is no slip.
  const within = usual.some((each) => each.x < x) && usual.some((each) => each.x > x);
  if (part.of === 'row' && !within) return [];
  const expected = usual[0]!.y + by * (x - usual[0]!.x);
  return [{ ...part, taking, expected, constant: false, onLine: true }];
}

/** `=SUM(Monev!H7:I7)` where all others add three columns that begin alike. */
export function oddWidth(column: readonly Taking[], part: Part): Stray[] {
  if (part.side !== 'end') return [];
  const start: Part = { ...part, side: 'start' };
  const width = (taking: Taking): number | null => {
    const [from, to] = [numberOf(taking, start), numberOf(taking, part)];
    return from === null || to === null ? null : to - from;
  };
  const [usual, odd, another] = largestGroups(column, width);
  if (!usual || !odd || another || odd.length > 1 || usual.length < FEWEST) return [];
  const [taking] = odd as [Taking];
  if (usual.some((each) => numberOf(each, start) !== numberOf(taking, start))) return [];
  return [{ ...part, taking, expected: numberOf(usual[0]!, part)!, constant: true }];
}

/** `=RB!AG26+RB!AG28` where all others add two rows right below each other: a figure between is left out. */
export function skippedRows(
  grids: RuleContext['grids'],
  sheet: FormulaSheet,
  columns: readonly (readonly Taking[])[],
): FormulaFault[] {
  return columns.flatMap((column): FormulaFault[] => {
    const pairs = column.filter(({ refs }) => refs.length > 1 && refs.every(isOneCell));
    const [usual, odd, another] = largestGroups(pairs, gaps);
    if (!usual || !odd || another || odd.length > 1 || usual.length <= FEWEST) return [];
    const [{ cell, refs }] = odd as [Taking];
    const meant = usual[0]!.refs;
    if (meant.slice(1).some(({ rect }, i) => rect.row !== meant[i]!.rect.row + 1)) return [];
    const source = grids.get(refs[0]!.sheet ?? '');
    const wanted = refs.map((_, i) => refs[0]!.rect.row + i);
    const filled = (row: number): boolean =>
      source !== undefined && cellAt(source, row, refs[0]!.rect.column).kind === 'number';
    if (!wanted.every(filled)) return [];
    const down = refs[0]!.rect.row - meant[0]!.rect.row;
    const expected = shiftFormula(usual[0]!.cell.canonical, down, 0);
    return [faultAt(sheet, cell, 'beda', expected, { fixable: false })];
  });
}

const isOneCell = ({ end, sheet }: Taking['refs'][number]): boolean =>
  end === null && sheet !== null;

function gaps({ refs }: Taking): string {
  const [first] = refs;
  return refs
    .map(({ rect, sheet }) => `${sheet}|${rect.row - first!.rect.row}|${rect.column}`)
    .join(' ');
}

/** `=PENDIDIKAN!C13` between `=KESEHATAN!C12` and `=KESEHATAN!C14`, where each row of the recap takes from a sheet of its own. */
export function oddSheet(
  sheet: FormulaSheet,
  rows: readonly (readonly Taking[])[],
): FormulaFault[] {
  const alike = groupBy(rows, (row) => row.map(({ cell }) => cell.column).join(' '));
  return [...alike.values()].flatMap((block): FormulaFault[] => {
    if (block.length < FEW || block[0]!.length < FEW) return [];
    const mixed = block.filter((row) => new Set(row.map(sheetOf)).size > 1);
    const [row] = mixed;
    if (!row || mixed.length > 1) return [];
    const [most, lone, another] = largestGroups(row, sheetOf);
    if (!lone || another || lone.length > 1 || most!.length < FEW - 1) return [];
    const [stray] = lone as [Taking];
    const own = sheetOf(most![0]!);
    const others = block.filter((each) => each !== row).map((each) => sheetOf(each[0]!));
    if (others.includes(own) || !others.includes(sheetOf(stray))) return [];
    const prefix = sheetPrefix(most![0]!.refs[0]!.text);
    const expected = stray.cell.canonical.split(sheetPrefix(stray.refs[0]!.text)).join(prefix);
    return [faultAt(sheet, stray.cell, 'beda', expected, { params: { mendatar: true } })];
  });
}

function sheetOf({ refs }: Taking): string {
  return [...new Set(refs.map(({ sheet }) => sheet ?? ''))].join('|');
}

// Cells in which an office checks its own figures (`Selisih`, `Kontrol`): what is written in one place less what another says, nil when all is right.
import { withoutGuards } from '../../../formula/guards.ts';
import { type Expression, parseFormula } from '../../../formula/parseFormula.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import { memo } from '../../../memory/memo.ts';
import { nearly } from '../../../numbers/nearly.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { numberAt } from '../figures.ts';
import { relativeForm } from '../formulas/formulaShape.ts';
import {
  allFormulas,
  type FormulaCell,
  type FormulaSheet,
  wholeSheets,
} from '../formulas/formulaSheet.ts';
import { groupBy } from '../groupBy.ts';
import { firstWords } from '../spot.ts';
import { added, rangeCells } from './addedCells.ts';
import { type SaidCheck, saidCheck } from './saidChecks.ts';

/** So many others that are nil show that it should be; a control says so itself. */
const FEWEST_NIL = 2;
/** Rounding of single figures. */
const SLACK = 0.5;
/** At the beginning of a title or label; a room for `kendali lalu lintas` has a name like any other. */
const DIFFERENCE = /^\W*(?:selisih|beda)\b/i;
const CONTROL =
  /^\W*(?:kontrol|kendali|cek|pengecekan|check|checking|(?:selisih|beda)\s+(?:dengan|terhadap|menurut|dari))\b|\bharus\s+(?:nol|0|nihil)\b/i;
/** The row that a total is held against: `Jumlah menurut DPA`. */
const ACCORDING = /\bmenurut\b/i;
/** What is left over, or was changed, is seldom nil and never wrong by that. */
const BALANCE =
  /sisa|saldo|lebih|kurang|surplus|defisit|bertambah|berubah|perubahan|sebelum|sesudah|setelah|semula|menjadi|murni|kenaikan|penurunan|efisiensi|target|capaian|usulan|kebutuhan|prognosis/i;
const PLANNED = /pagu|anggaran|target|rencana|dpa\b|plafon/i;
const SPENT =
  /realisasi|serap|sp2d|spj|spd|terpakai|penggunaan|pencairan|pembayaran|kontrak|lalu\b/i;

export interface Control {
  readonly sheet: FormulaSheet;
  readonly cell: FormulaCell;
  readonly gap: number;
  /** The cells that are held against each other. */
  readonly sides: readonly [readonly CellRef[], readonly CellRef[]];
  /** Cells of the same kind that show the same difference. */
  readonly followers: readonly CellRef[];
  /** What a check that answers in words says, and what it says where all is right. */
  readonly said?: { readonly words: string; readonly agreed: string };
}

/** Those that are not nil though all others of their kind are, or though they are there to be nil. */
export function brokenControls(context: RuleContext): Control[] {
  return wholeSheets(context).flatMap((sheet) => {
    const cells = allFormulas(sheet).flatMap((cell) => checkIn(context, sheet, cell));
    // What answers in words is one check down its column, wherever the other figures stand.
    const formOf = ({ cell, said }: Check): string => said?.agreed ?? relativeForm(cell);
    const down = [...groupBy(cells, (each) => `${each.cell.column}|${formOf(each)}`).values()];
    const across = groupBy(
      down.filter((group) => group.length === 1).flat(),
      ({ cell }) => cell.row,
    );
    return [...down.filter((group) => group.length > 1), ...across.values()].flatMap(brokenIn);
  });
}

interface Check extends Control {
  readonly strict: boolean;
}

function brokenIn(group: readonly Check[]): Control[] {
  const broken = group.filter(({ gap }) => Math.abs(gap) > SLACK);
  const [first] = broken;
  if (!first) return [];
  const nil = group.length - broken.length;
  // Two differences that are not the same have two causes, or are meant.
  if (broken.some(({ gap }) => !nearly(Math.abs(gap), Math.abs(first.gap)))) return [];
  if (!first.strict && nil < FEWEST_NIL) return [];
  const followers = broken.slice(1).map(({ sheet, cell }) => refOf(sheet.grid, cell));
  return [{ ...first, followers }];
}

function checkIn(context: RuleContext, sheet: FormulaSheet, cell: FormulaCell): Check[] {
  const { grid } = sheet;
  const said = saidCheck(cell.canonical);
  if (said) return saidIn(context, sheet, cell, said);
  if (!cell.canonical.includes('-')) return [];
  const labels = labelsOf(grid, cell);
  const says = (words: RegExp): boolean => labels.some((label) => words.test(label));
  if (!says(DIFFERENCE) && !says(CONTROL)) return [];
  const gap = cellAt(grid, cell.row, cell.column).value;
  const parsed = parseFormula(cell.canonical);
  const bare = parsed && withoutGuards(parsed, 'ABS');
  if (typeof gap !== 'number' || bare?.kind !== 'binary' || bare.op !== '-') return [];
  const [left, right] = [namedIn(context, grid, bare.left), namedIn(context, grid, bare.right)];
  const told = [left, right].map((side) => side.map((at) => wordsAt(context, at)).join(' '));
  const strict = says(CONTROL) || told.some((each) => ACCORDING.test(each));
  if (left.length === 0 || right.length === 0 || isBalance(told)) return [];
  if (says(BALANCE) && !says(CONTROL)) return [];
  return [{ sheet, cell, gap, sides: [left, right], strict, followers: [] }];
}

/** `Tidak` among `Sesuai`: broken where the two figures are not the same. */
function saidIn(
  context: RuleContext,
  sheet: FormulaSheet,
  cell: FormulaCell,
  { left, right, agreed }: SaidCheck,
): Check[] {
  const { grid } = sheet;
  const words = cellAt(grid, cell.row, cell.column).display;
  const sides = [namedIn(context, grid, left), namedIn(context, grid, right)] as const;
  const amounts = [left, right].map((side) => amountOf(context, grid, side));
  const told = sides.map((side) => side.map((at) => wordsAt(context, at)).join(' '));
  if (sides.some((side) => side.length === 0) || isBalance(told)) return [];
  const agrees = words.trim().toLowerCase() === agreed.trim().toLowerCase();
  const gap = agrees ? 0 : amounts[0]! - amounts[1]!;
  return [{ sheet, cell, gap, sides, strict: false, followers: [], said: { words, agreed } }];
}

/** What a side comes to; NaN where it does anything but add and take away. */
function amountOf(context: RuleContext, grid: Grid, side: Expression): number {
  if (side.kind === 'binary') {
    const [left, right] = [amountOf(context, grid, side.left), amountOf(context, grid, side.right)];
    return side.op === '+' ? left + right : side.op === '-' ? left - right : Number.NaN;
  }
  const named = namedIn(context, grid, side);
  return named.length > 0 ? named.reduce((sum, at) => sum + numberAt(context, at), 0) : Number.NaN;
}

/** The cells that a side names; [] where it holds something else than sums and links. */
function namedIn(context: RuleContext, grid: Grid, expression: Expression): CellRef[] {
  if (expression.kind === 'binary')
    return expression.op === '+' || expression.op === '-'
      ? [...namedIn(context, grid, expression.left), ...namedIn(context, grid, expression.right)]
      : [];
  const summed =
    expression.kind === 'call' && /^SUMIFS?$/.test(expression.name)
      ? added(context, grid.sheet, expression)
      : null;
  if (summed && summed.length > 0) return summed;
  if (
    expression.kind === 'call' &&
    /^(?:SUM|SUMIFS?|SUBTOTAL|IFERROR|VLOOKUP)$/.test(expression.name)
  )
    return expression.args.flatMap((arg) => namedIn(context, grid, arg));
  if (expression.kind !== 'reference') return [];
  return rangeCells(context, grid.sheet, expression.reference) ?? [];
}

/** Money to spend less money spent: whatever is left of it is no fault. */
function isBalance(told: readonly string[]): boolean {
  const spent = told.map((words) => SPENT.test(words));
  return spent[0] !== spent[1] && told.some((words, i) => !spent[i] && PLANNED.test(words));
}

function wordsAt({ grids }: RuleContext, { sheet, row, column }: CellRef): string {
  const grid = grids.get(sheet);
  return grid ? labelsOf(grid, { row, column }).join(' ') : '';
}

/** The title of a cell, line by line, and the name of its row, without what they add in brackets. */
function labelsOf(grid: Grid, at: { readonly row: number; readonly column: number }): string[] {
  return [...titleIn(grid, at), firstWords(grid, at.row)].map((label) =>
    label.replace(/\([^)]*\)/g, (bracket) => (CONTROL.test(bracket) ? bracket : '')),
  );
}

/** The words above a cell in its column, as far as they stand below each other. */
function titleIn(grid: Grid, { row, column }: { row: number; column: number }): readonly string[] {
  const known = titlesOf(grid);
  const titles = known.get(column) ?? titlesDown(grid, column);
  known.set(column, titles);
  return titles[row] ?? [];
}

const titlesOf = memo((_: Grid) => new Map<number, readonly (readonly string[])[]>());

/** For each row of a column the words that stand above it. */
function titlesDown(grid: Grid, column: number): (readonly string[])[] {
  let words: readonly string[] = [];
  let goesOn = false;
  return grid.cells.map((_, row) => {
    const above = words;
    const cell = cellAt(grid, row, column);
    const isTitle = cell.kind === 'text' && cell.formula === null && /\p{L}{2}/u.test(cell.display);
    if (isTitle) words = goesOn ? [...words, cell.display] : [cell.display];
    goesOn = isTitle;
    return above;
  });
}

function refOf(grid: Grid, { row, column }: FormulaCell): CellRef {
  return { sheet: grid.sheet, row, column };
}

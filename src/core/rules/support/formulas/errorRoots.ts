// What an error value comes from: the cell that is blank, text or gone, or the message that somebody typed.
import { toCanonical } from '../../../formula/canonical.ts';
import { references, soleReference } from '../../../formula/references.ts';
import { cellName } from '../../../grid/a1.ts';
import { cellAt, type Grid } from '../../../grid/grid.ts';
import type { PlanTable } from '../../../model/planTable.ts';
import type { CellRef, RuleContext } from '../../rule.ts';
import { ratioColumns } from '../amounts/ratioColumns.ts';
import { figure, isEmpty } from '../figures.ts';
import { valueRef } from '../spot.ts';

export interface Root {
  readonly why: string;
  readonly blame: CellRef | null;
  /** What the blamed cell says, where that explains it. */
  readonly says?: string;
  /** The formula that belongs in place of a typed message. */
  readonly formula?: string;
}

/** Stands in a formula for a cell that was deleted. */
export const LOST = '#REF!';

export function isErrorText(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^#(DIV\/0!|VALUE!|REF!|N\/A|NAME\?|NUM!|NULL!|ERROR!)$/.test(value.trim())
  );
}

/** Cells that a formula names, cut to the sheet. */
function namedCells(context: RuleContext, grid: Grid, formula: string): CellRef[] {
  const found: CellRef[] = [];
  for (const reference of references(formula, grid.locale)) {
    const target = reference.sheet === null ? grid : context.grids.get(reference.sheet);
    if (!target) continue;
    const lastRow = Math.min(reference.rect.row + reference.rect.rows, target.cells.length);
    const width = target.cells[0]?.length ?? 0;
    const lastColumn = Math.min(reference.rect.column + reference.rect.columns, width);
    for (let row = reference.rect.row; row < lastRow; row += 1) {
      for (let column = reference.rect.column; column < lastColumn; column += 1) {
        found.push({ sheet: target.sheet, row, column });
      }
    }
  }
  return found;
}

export function fedByError(context: RuleContext, grid: Grid, formula: string): boolean {
  return namedCells(context, grid, formula).some((ref) => {
    const cell = cellAt(context.grids.get(ref.sheet) ?? grid, ref.row, ref.column);
    return cell.kind === 'error' || isErrorText(cell.value);
  });
}

/** A message typed or pasted over a percentage is explained by the two figures of its row. */
export function typedRoot(table: PlanTable, row: number, column: number): Root {
  const unknown: Root = { why: 'diketik', blame: null };
  const ratio = ratioColumns(table).find((each) => each.column === column);
  const owner = table.rows.find((each) => each.row === row && ratio && each.values[ratio.below]);
  if (!ratio || !owner) return unknown;
  const below = owner.values[ratio.below]!;
  const above = owner.values[ratio.above];
  const formula = above
    ? `=${cellName(above.row, above.column)}/${cellName(below.row, below.column)}`
    : '';
  for (const value of [below, above]) {
    if (value && value.quantities.length > 1)
      return { why: 'dua-angka', blame: valueRef(table, value), says: value.text };
  }
  if (isEmpty(below) || figure(below) === 0)
    return {
      why: 'pembagi-kosong',
      blame: valueRef(table, below),
      says: emptyOrZero(isEmpty(below)),
      formula,
    };
  return unknown;
}

export function rootOf(context: RuleContext, grid: Grid, row: number, column: number): Root {
  const cell = cellAt(grid, row, column);
  const text = String(cell.value);
  if (cell.formula === null) return { why: 'diketik', blame: null };
  // Some error values hide the lost cell that the formula still shows.
  if (text === LOST || cell.formula.includes(LOST)) {
    const named = namedCells(context, grid, cell.formula);
    const self = named.some(
      (each) => each.row === row && each.column === column && each.sheet === grid.sheet,
    );
    return { why: self ? 'melingkar' : 'acuan', blame: null };
  }
  if (text === '#NAME?') return { why: 'nama', blame: null };
  if (text === '#N/A') return { why: 'tak-ketemu', blame: null };
  const named = namedCells(context, grid, cell.formula);
  const at = (ref: CellRef) => cellAt(context.grids.get(ref.sheet) ?? grid, ref.row, ref.column);
  if (text === '#VALUE!') {
    const blame = named.find((ref) => at(ref).kind === 'text') ?? null;
    return { why: blame ? 'teks' : 'lain', blame };
  }
  if (text === '#DIV/0!') {
    const divisors = divisorCells(cell.formula, grid, named);
    const blame =
      divisors.find((ref) => at(ref).kind === 'blank' || at(ref).value === 0) ??
      divisors.find((ref) => at(ref).kind === 'text') ??
      null;
    if (!blame) return { why: 'lain', blame };
    const source = sourceOf(context, blame);
    if (at(source).kind === 'blank') return { why: 'pembagi-kosong', blame: source, says: KOSONG };
    if (at(blame).kind === 'text') return { why: 'teks', blame };
    return { why: 'pembagi-kosong', blame, says: emptyOrZero(at(blame).kind === 'blank') };
  }
  return { why: 'lain', blame: null };
}

/** A cell that only repeats another (`=M23`) is as blank as that one. */
function sourceOf(context: RuleContext, ref: CellRef): CellRef {
  const seen = new Set<string>();
  let at = ref;
  for (;;) {
    const grid = context.grids.get(at.sheet);
    const formula = grid ? cellAt(grid, at.row, at.column).formula : null;
    const only = formula === null ? null : soleReference(toCanonical(formula, grid!.locale));
    if (!only || only.end !== null || seen.has(only.text)) return at;
    seen.add(only.text);
    at = { sheet: only.sheet ?? at.sheet, row: only.rect.row, column: only.rect.column };
  }
}

const KOSONG = 'kosong';

function emptyOrZero(empty: boolean): string {
  return empty ? KOSONG : 'berisi 0';
}

/** Cells behind a division sign; all named cells when none stands there directly. */
function divisorCells(formula: string, grid: Grid, named: readonly CellRef[]): CellRef[] {
  const behind = [...toCanonical(formula, grid.locale).matchAll(/\/\s*\(?\s*([^;+*)]+)/g)];
  const cells = behind.flatMap((match) =>
    references(`=${match[1]}`, null).map((ref) => ({
      sheet: ref.sheet ?? grid.sheet,
      row: ref.rect.row,
      column: ref.rect.column,
    })),
  );
  return cells.length > 0 ? cells : [...named];
}

// Cells where a formula belongs and a typed figure, or nothing, stands.
import { shiftFormula } from '../../formula/relative.ts';
import type { PlanRow } from '../../model/planTable.ts';
import { isRateUnit, sameUnit } from '../../numbers/units.ts';
import type { RuleContext } from '../rule.ts';
import { isMade, isTime } from './countFamilies.ts';
import { type ColumnTree, columnTree } from './coverage.ts';
import { expectedRollUp } from './expectedRollUp.ts';
import { figureOf, unitIn } from './figures.ts';
import type { FormulaFault } from './formulaFault.ts';
import { type FormulaSheet, formulaSheets, isFilled } from './formulaSheet.ts';
import { memo } from './memo.ts';
import { hasAnyFigure } from './peers.ts';
import { type RollUp, rollUpsOf, sourceColumns } from './rollUp.ts';
import { rowFormulas } from './rowAudit.ts';
import { columnAt } from './spot.ts';
import { isParent, treeOf } from './tree.ts';

/** Share of the peers that must be formulas before a typed figure among them is odd. */
const TYPED_SHARE = 0.6;
const BLANK_SHARE = 0.75;

export const typedOverFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => [...rollUpGaps(sheet), ...rowGaps(sheet)]),
);

interface Place {
  readonly row: number;
  readonly column: number;
  readonly owner: PlanRow | null;
  readonly state: 'rumus' | 'ketik' | 'kosong';
}

function stateOf(sheet: FormulaSheet, row: number, column: number): Place['state'] {
  const cell = sheet.cell(row, column);
  if (cell.formula !== null) return 'rumus';
  if (!isFilled(cell)) return 'kosong';
  return 'ketik';
}

/** Parents and totals: compared down their column and along their row. */
function rollUpGaps(sheet: FormulaSheet): FormulaFault[] {
  const rollUps = rollUpsOf(sheet);
  if (rollUps.length === 0) return [];
  const columns = [
    ...new Set([
      ...rollUps.map((each) => each.column),
      // Money that is added within its row is still added up in the total row.
      ...(rollUps.some((each) => each.owner === null) ? moneyColumns(sheet) : []),
    ]),
  ];
  const tree = treeOf(sheet.table);
  // Where each level has a column of its own, a column is added up from another one.
  const sources = sourceColumns(rollUps);
  const trees = new Map(
    columns.map((column) => [column, columnTree(sheet, sources.get(column) ?? column)]),
  );
  const places: Place[] = [];
  for (const column of columns) {
    for (const owner of sheet.owners(column)) {
      if (!isParent(tree, owner) || !trees.get(column)!.hasParts(owner)) continue;
      if (!rollUps.some((each) => each.column === column && each.owner !== null)) continue;
      if (!countsAlike(sheet, owner, column, rollUps)) continue;
      places.push({ row: owner.row, column, owner, state: stateOf(sheet, owner.row, column) });
    }
    // `URUSAN …` is a place of sums only where it adds something in another column.
    const heads = [...sheet.heads].filter((row) => rollUps.some((each) => each.row === row));
    for (const row of [...sheet.totals, ...heads]) {
      places.push({ row, column, owner: null, state: stateOf(sheet, row, column) });
    }
  }
  const inTotals = new Set(moneyColumns(sheet));
  const moneyLike = new Set(
    columns.filter((column) => inTotals.has(column) || mostlyRollUp(column, rollUps, places)),
  );
  const byColumn = groupBy(places, (place) => place.column);
  const byRow = groupBy(
    places.filter((place) => moneyLike.has(place.column)),
    (place) => place.row,
  );
  const found: FormulaFault[] = [];
  for (const place of places) {
    if (place.state === 'rumus') continue;
    const down = tally(byColumn.get(place.column)!, place);
    const across = moneyLike.has(place.column) ? tally(byRow.get(place.row) ?? [], place) : NONE;
    // A total adds its own column all the same.
    const own = place.owner === null ? columnTree(sheet, place.column) : trees.get(place.column)!;
    const expected =
      expectedRollUp({ sheet, owner: place.owner, row: place.row }, own) ??
      likeItsNeighbour(rollUps, place);
    if (!odd(place.state, down, across) || expected === null) continue;
    const along = byRow.get(place.row) ?? [];
    const column = byColumn.get(place.column)!;
    if (place.state === 'kosong' && !worthFilling(sheet, place, own, along, column)) continue;
    if (place.state === 'kosong' && leftOutOfTotal(place, along)) continue;
    found.push(gap(sheet, place, expected));
  }
  return found;
}

/**
 * A target in per cent, in months, or in another unit than those of the rows below is no sum of theirs; nor is one
 * that they repeat. People and villages add up only where the column adds them elsewhere.
 */
function countsAlike(
  sheet: FormulaSheet,
  owner: PlanRow,
  column: number,
  rollUps: readonly RollUp[],
): boolean {
  const header = columnAt(sheet.table, column);
  if (header?.type !== 'quantity') return true;
  const unit = unitIn(owner, header.id);
  if (isRateUnit(unit, owner.indicator) || isTime(unit)) return false;
  const below = treeOf(sheet.table)
    .children(owner)
    .filter((child) => sameUnit(unitIn(child, header.id), unit));
  if (below.length === 0) return false;
  const figure = figureOf(owner, header.id);
  if (below.length > 1 && below.every((child) => figureOf(child, header.id) === figure))
    return false;
  return (
    isMade(unit) ||
    rollUps.some(
      (each) =>
        each.column === column &&
        each.owner !== null &&
        sameUnit(unitIn(each.owner, header.id), unit),
    )
  );
}

/** Where the rows to add cannot be told, the sum beside it copied over. */
function likeItsNeighbour(rollUps: readonly RollUp[], place: Place): string | null {
  const beside = rollUps
    .filter((each) => each.row === place.row && each.terms.every((t) => t.column === each.column))
    .sort((a, b) => Math.abs(a.column - place.column) - Math.abs(b.column - place.column))[0];
  return beside ? shiftFormula(beside.cell.canonical, 0, place.column - beside.column) : null;
}

/** A column whose parents and totals are mostly sums: a blank or typed one stands out. */
function mostlyRollUp(
  column: number,
  rollUps: readonly RollUp[],
  places: readonly Place[],
): boolean {
  const here = places.filter((place) => place.column === column && place.state !== 'kosong');
  const sums = rollUps.filter((each) => each.column === column).length;
  return sums > 0 && sums >= here.length * 0.5;
}

function moneyColumns(sheet: FormulaSheet): number[] {
  return sheet.table.columns.filter((each) => each.type === 'money').map((each) => each.column);
}

/** A blank parent is a lost formula when there is something to add, or the same row adds in other columns. */
function worthFilling(
  sheet: FormulaSheet,
  place: Place,
  tree: ColumnTree,
  along: readonly Place[],
  column: readonly Place[],
): boolean {
  const leaves = place.owner
    ? treeOf(sheet.table)
        .children(place.owner)
        .flatMap((child) => [...tree.leaves(child)])
    : tree.all;
  if (leaves.some((leaf) => tree.filled(leaf))) return true;
  // A quarter that nobody has reported on, from its rows to its total.
  if (column.every((each) => each.state === 'kosong')) return false;
  return along.filter((each) => each.state === 'rumus').length >= 2;
}

/** A total row that adds some columns only does so on purpose; one gap among many sums is a lost formula. */
function leftOutOfTotal(place: Place, along: readonly Place[]): boolean {
  if (place.owner !== null) return false;
  const others = tally(along, place);
  if (others.formulas + others.typed + others.blank === 0) return false;
  return (
    others.blank > 0 &&
    others.formulas < (others.formulas + others.typed + others.blank) * BLANK_SHARE
  );
}

interface Tally {
  readonly formulas: number;
  readonly typed: number;
  readonly blank: number;
}

const NONE: Tally = { formulas: 0, typed: 0, blank: 0 };

function tally(places: readonly Place[], except: Place): Tally {
  const others = places.filter((place) => place !== except);
  return {
    formulas: others.filter((place) => place.state === 'rumus').length,
    typed: others.filter((place) => place.state === 'ketik').length,
    blank: others.filter((place) => place.state === 'kosong').length,
  };
}

function odd(state: Place['state'], down: Tally, across: Tally): boolean {
  if (state === 'ketik') {
    const share = (each: Tally): number => each.formulas / Math.max(1, each.formulas + each.typed);
    if (down.formulas >= 2 && share(down) >= TYPED_SHARE) return true;
    if (across.formulas >= 2 && share(across) >= TYPED_SHARE) return true;
    const both = {
      ...NONE,
      formulas: down.formulas + across.formulas,
      typed: down.typed + across.typed,
    };
    return down.formulas >= 1 && across.formulas >= 1 && share(both) >= TYPED_SHARE;
  }
  const share = (each: Tally): number =>
    each.formulas / Math.max(1, each.formulas + each.typed + each.blank);
  if (down.formulas >= 3 && share(down) >= BLANK_SHARE) return true;
  return across.formulas >= 2 && share(across) >= BLANK_SHARE && down.blank <= down.formulas;
}

/** Formulas within the row: compared with the same column of other rows. */
function rowGaps(sheet: FormulaSheet): FormulaFault[] {
  const tree = treeOf(sheet.table);
  const found: FormulaFault[] = [];
  for (const column of sheet.columns) {
    const formulas = rowFormulas(sheet, column).filter((cell) => cell.model.kind !== 'other');
    if (formulas.length < 2) continue;
    const places = sheet.owners(column).map(
      (owner): Place => ({
        row: owner.row,
        column,
        owner,
        state: stateOf(sheet, owner.row, column),
      }),
    );
    for (const place of places) {
      if (place.state === 'rumus') continue;
      // Peers of the same kind when there are enough of them: parents may be typed where leaves calculate.
      const alike = places.filter(
        (each) => isParent(tree, each.owner!) === isParent(tree, place.owner!),
      );
      const peers = alike.length >= 4 ? alike : places;
      if (!odd(place.state, tally(peers, place), NONE)) continue;
      const model = formulas.reduce((best, cell) =>
        Math.abs(cell.row - place.row) < Math.abs(best.row - place.row) ? cell : best,
      );
      if (isParent(tree, place.owner!) && rollsUp(sheet, column, places)) continue;
      if (place.state === 'kosong' && !hasAnyFigure(place.owner!)) continue;
      const dash = sheet.cell(place.row, column).kind === 'text';
      if ((place.state === 'kosong' || dash) && !inputsFilled(sheet, place, model)) {
        if (dash || !peersBlankToo(sheet, places, model)) continue;
      }
      found.push(gap(sheet, place, shiftFormula(model.canonical, place.row - model.row, 0)));
    }
    found.push(...typedTotals(sheet, column, places, formulas));
  }
  return found;
}

/** A total typed where every row calculates within itself, in a column of no meaning known to the roll-ups. */
function typedTotals(
  sheet: FormulaSheet,
  column: number,
  places: readonly Place[],
  formulas: ReturnType<typeof rowFormulas>,
): FormulaFault[] {
  if (columnAt(sheet.table, column) || rollUpsOf(sheet).some((each) => each.column === column))
    return [];
  const last = formulas[formulas.length - 1]!;
  if (places.length < 4 || places.some((place) => place.state !== 'rumus')) return [];
  return [...sheet.totals].flatMap((row) => {
    const place: Place = { row, column, owner: null, state: stateOf(sheet, row, column) };
    if (place.state !== 'ketik' || sheet.cell(row, column).kind !== 'number') return [];
    if (!inputsFilled(sheet, place, last)) return [];
    return [gap(sheet, place, shiftFormula(last.canonical, row - last.row, 0))];
  });
}

/** Parents of this column add their children instead; those are judged as roll-ups. */
function rollsUp(sheet: FormulaSheet, column: number, places: readonly Place[]): boolean {
  const tree = treeOf(sheet.table);
  const parents = places.filter((place) => isParent(tree, place.owner!) && place.state === 'rumus');
  const within = new Set(rowFormulas(sheet, column).map((cell) => cell.row));
  return parents.some((place) => !within.has(place.row));
}

/** The cells that the formula would use hold something. */
function inputsFilled(
  sheet: FormulaSheet,
  place: Place,
  model: { readonly row: number; readonly model: RollUp['cell']['model'] },
): boolean {
  const { model: shape } = model;
  const terms =
    shape.kind === 'ratio'
      ? [...shape.above.terms, ...shape.below.terms]
      : shape.kind === 'other'
        ? []
        : shape.terms;
  const at = (row: number, column: number) => sheet.cell(row, column);
  const filled = terms.map((term) => {
    const cell = at(term.row - model.row + place.row, term.column);
    return cell.kind === 'number' || (cell.kind === 'text' && /\d/.test(String(cell.value)));
  });
  return shape.kind === 'ratio' ? filled.every(Boolean) : filled.some(Boolean);
}

/** Formulas stand even in rows without figures: then a blank among them is a lost one. */
function peersBlankToo(
  sheet: FormulaSheet,
  places: readonly Place[],
  model: { readonly row: number; readonly model: RollUp['cell']['model'] },
): boolean {
  const idle = places.filter(
    (place) => place.state === 'rumus' && !inputsFilled(sheet, place, model),
  );
  return idle.length >= 2;
}

function gap(sheet: FormulaSheet, place: Place, expected: string): FormulaFault {
  const title = columnAt(sheet.table, place.column)?.title ?? null;
  return {
    kind: place.state === 'ketik' ? 'ditimpa' : 'hilang',
    sheet,
    row: place.row,
    column: place.column,
    formula: null,
    expected,
    blamed: [],
    params: { judul: title },
    alsoColumns: [],
    fixable: true,
  };
}

function groupBy<T>(list: readonly T[], key: (each: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const each of list) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return groups;
}

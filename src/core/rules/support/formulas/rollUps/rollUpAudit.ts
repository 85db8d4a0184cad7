// Judges every formula that adds up other rows by the rows it should add: its children, or all rows of a total.
import { columnName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { PlanRow } from '../../../../model/planTable.ts';
import type { RuleContext } from '../../../rule.ts';
import { isFurtherLine } from '../../lineSheets.ts';
import { rowName } from '../../spot.ts';
import { rowsBelow, treeOf } from '../../tree.ts';
import { cellsInTheWay, cellsLettingIn } from '../conditionalSum.ts';
import {
  type Blamed,
  blamedCell,
  type FaultKind,
  type FormulaFault,
  faultAt,
} from '../formulaFault.ts';
import type { LinearTerm } from '../formulaModel.ts';
import { type FormulaSheet, formulaSheets } from '../formulaSheet.ts';
import { stretchConditions } from '../stretchConditions.ts';
import { blankGroups } from './blankGroups.ts';
import { copiedSum } from './copiedSum.ts';
import { type ColumnTree, columnTree, coverage } from './coverage.ts';
import { expectedRollUp } from './expectedRollUp.ts';
import { exceptHeld } from './heldByCells.ts';
import { type Judged, withoutMisread } from './misreadLevels.ts';
import { copiesOne, isOnlyCount, tellsItsOwn } from './ownCounts.ts';
import { partForWhole } from './partForWhole.ts';
import { mainColumn, type RollUp, rollUpsOf, sourceColumns } from './rollUp.ts';
import { meanFaults, meanOfChildren } from './rollUpMeans.ts';
import { chooseScope, compare, oughtToAdd, type Scope, topmost } from './rollUpScope.ts';
import { standsAlone } from './standsAlone.ts';
import { kindTotalFaults } from './totalsByKind.ts';
import { weighedBeside } from './weighedBeside.ts';

export const rollUpFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => auditSheet(sheet)),
);

function auditSheet(sheet: FormulaSheet): FormulaFault[] {
  const rollUps = rollUpsOf(sheet);
  const byKind = kindTotalFaults(sheet);
  if (rollUps.length === 0) return byKind;
  const source = sourceColumns(rollUps);
  const oughts = new Map<number, (row: number) => readonly PlanRow[] | null>();
  const oughtFor = (column: number): ((row: number) => readonly PlanRow[] | null) => {
    const known = oughts.get(column) ?? oughtToAdd(sheet, rollUps, columnTree(sheet, column));
    oughts.set(column, known);
    return known;
  };
  const faults: FormulaFault[] = [];
  const judged = new Map<number, Judged>();
  for (const rollUp of rollUps) {
    if (rollUp.mean) continue;
    const seen = judged.get(rollUp.column) ?? { rows: new Set(), wrong: new Set() };
    judged.set(rollUp.column, seen);
    seen.rows.add(rollUp.row);
    // A total adds its own column, also where each level has a column of its own.
    const own = rollUp.owner === null && mainColumn(rollUp.terms) === rollUp.column;
    const weighed =
      rollUp.owner === null ? weighedBeside(sheet, rollUp.column, rollUp.terms) : null;
    const usual = weighed ?? source.get(rollUp.column) ?? rollUp.column;
    const from = own ? rollUp.column : usual;
    const verdict = judge(rollUp, from, oughtFor(from), rollUps);
    if (!verdict || (copiesOne(rollUp) && tellsItsOwn(sheet, rollUp.row, rollUp.column))) continue;
    const told = verdict.kind === 'kurang-baris' ? stretched(verdict) : verdict;
    const alone = copiesOne(rollUp) && isOnlyCount(sheet, rollUp.row, rollUp.column);
    const fault = alone ? { ...told, doubtful: true } : told;
    faults.push(fault);
    if (fault.kind !== 'kolom-lain' && fault.kind !== 'melingkar') seen.wrong.add(rollUp.row);
  }
  return mergeColumns([
    ...withoutMisread(faults, judged),
    ...byKind,
    ...meanFaults(rollUps),
    ...meanOfChildren(rollUps),
  ]);
}

/** A sum under conditions is mended by stretching its ranges; a typed list of rows would lose the conditions. */
function stretched(fault: FormulaFault): FormulaFault {
  if (fault.formula === null || !/\bSUMIFS?\(/.test(fault.formula)) return fault;
  const rows = fault.blamed.map((each) => each.row);
  return { ...fault, expected: stretchConditions(fault.sheet, fault.formula, rows) };
}

function judge(
  rollUp: RollUp,
  source: number,
  standsFor: (row: number) => readonly PlanRow[] | null,
  all: readonly RollUp[],
): FormulaFault | null {
  const { sheet, row, column, terms, cell } = rollUp;
  // `JUMLAH REALISASI` below `JUMLAH TARGET` adds other lines of the works, which are judged by themselves.
  if (terms.every((term) => isFurtherLine(sheet.table, term.row))) return null;
  const tree = columnTree(sheet, source);
  const expected = copiedSum(rollUp, tree, all) ?? expectedRollUp(rollUp, tree);
  const make = (kind: FaultKind, blamed: readonly Blamed[], params = {}): FormulaFault =>
    faultAt(sheet, cell, kind, expected, { blamed, params });
  if (terms.some((term) => term.row === row && term.column === column))
    return make('melingkar', []);
  const strays = terms.filter(
    (term) => term.column !== source && sheet.owner(term.row, term.column),
  );
  if (strays.length > 0 && strays.length <= terms.length) {
    // Rows without a figure of their own (a further indicator of the row above) say nothing.
    const straysOnly =
      terms.every((term) => term.row !== row) || terms.some((term) => term.column === source);
    if (straysOnly && wholeBlockOfColumns(terms) === false) {
      return make(
        'kolom-lain',
        strays.map((term) => blamedCell(sheet, term.row, term.column)),
        {
          kolomSalah: columnName(strays[0]!.column),
          kolomBenar: columnName(source),
        },
      );
    }
    return null;
  }
  const model = cell.model.kind === 'linear' ? cell.model : null;
  if (!model) return null;
  if (model.constant !== 0) return make('tempelan', [], { tambahan: model.constant });
  const counts = coverage(sheet, tree, terms, model.subtotal, standsFor);
  const scope = chooseScope(rollUp, tree, counts);
  const wrong = exceptHeld(sheet, source, model, compare(scope, tree, counts));
  // Named twice, as `F5+F5`.
  const again = terms
    .filter((term) => term.coef > 1.5 && sheet.owner(term.row, term.column))
    .map((term) => blamedCell(sheet, term.row, term.column));
  if (wrong.missing.length === 0 && wrong.doubled.length === 0 && wrong.outside.length === 0) {
    if (again.length > 0 && terms.some((term) => term.coef === 1))
      return make('hitung-ganda', again);
    const untouched = blankGroups(sheet, source);
    const blank = blankLeftOut(rollUp, scope, counts, all).filter((leaf) => !untouched.holds(leaf));
    if (blank.length > 0) {
      const left = blank.map((leaf) => blamedCell(sheet, leaf.row, source));
      // `=C5` takes the only group that has something in this column: right today, and perhaps for good.
      return { ...make('kurang-baris', left), doubtful: terms.length === 1 && !terms[0]!.ranged };
    }
    return headerCells(rollUp).length > 0
      ? make(
          'lewat-batas',
          headerCells(rollUp).map((term) => blamedCell(sheet, term.row, term.column)),
        )
      : null;
  }
  const name = (leaf: PlanRow): Blamed => ({ row: leaf.row, column: source, name: rowName(leaf) });
  const named = new Set(terms.map((term) => term.row));
  if (wrong.missing.length > 0 && wrong.outside.length > 0) {
    const taken = topmost(sheet, tree, wrong.outside, null, named).map(name);
    const left = topmost(sheet, tree, wrong.missing, rollUp.owner).map(name);
    const words = (list: readonly Blamed[]) => list.map((each) => [each.name, each.row + 1]);
    const blamed = [...taken, ...left, ...wrong.outside.map(name), ...wrong.missing.map(name)];
    return make('bergeser', distinct(blamed), { diambil: words(taken), mestinyaDari: words(left) });
  }
  if (wrong.missing.length > 0) {
    const left = topmost(sheet, tree, wrong.missing, rollUp.owner);
    const inTheWay = left.flatMap((leaf) => cellsInTheWay(cell.canonical, leaf.row, sheet.bounds));
    const blamed = inTheWay.map((each) => blamedCell(sheet, each.row, each.column));
    const dobel = again.map((each) => [each.name, each.row + 1]);
    const params = { dobel, ...partForWhole(rollUp, tree, left) };
    return make('kurang-baris', [...left.map(name), ...blamed], params);
  }
  if (wrong.doubled.length > 0 && model.subtotal) {
    const inner = plainParents(rollUp, tree);
    if (inner) {
      const blamed = [blamedCell(sheet, row, column)];
      return {
        ...make('hitung-ganda', blamed, { ganda: 1, diketik: inner.formula === null }),
        ...inner,
      };
    }
  }
  if (wrong.doubled.length > 0 && standsAlone(sheet, column, tree)) return null;
  if (wrong.doubled.length > 0) {
    const groups = groupsLetIn(rollUp, tree, wrong.doubled);
    if (groups) return make('hitung-ganda', groups, { ganda: wrong.doubled.length });
    const twice = topmost(sheet, tree, wrong.doubled, rollUp.owner, named);
    return make('hitung-ganda', twice.map(name), { ganda: wrong.doubled.length });
  }
  return make('lewat-batas', topmost(sheet, tree, wrong.outside, null).map(name));
}

function distinct(list: readonly Blamed[]): Blamed[] {
  return [...new Map(list.map((each) => [each.row, each])).values()];
}

/** A group that meets a condition meant for its rows, and the tested cells that let it in; null for a plain sum. */
function groupsLetIn(
  rollUp: RollUp,
  tree: ColumnTree,
  doubled: readonly PlanRow[],
): Blamed[] | null {
  const { sheet, terms, cell } = rollUp;
  const twice = new Set(doubled.map((leaf) => leaf.index));
  const groups = terms.flatMap((term) => {
    const owner = sheet.owner(term.row, term.column);
    const group =
      owner && tree.hasParts(owner) && tree.leaves(owner).some((leaf) => twice.has(leaf.index));
    return group ? [{ term, tested: cellsLettingIn(cell.canonical, term.row, sheet.bounds) }] : [];
  });
  if (groups.every(({ tested }) => tested.length === 0)) return null;
  // One that is added beside the sum under conditions (`SUMIF(…)+M41`) is the one too many.
  const added = groups.filter(({ tested }) => tested.length === 0);
  return (added.length > 0 ? added : groups).flatMap(({ term, tested }) =>
    [term, ...tested].map((each) => blamedCell(sheet, each.row, each.column)),
  );
}

/**
 * SUBTOTAL passes over inner SUBTOTALs only: where most inner parents are such, the one that is not is the
 * culprit, and the outer formula is right.
 */
function plainParents(
  rollUp: RollUp,
  tree: ColumnTree,
): Pick<FormulaFault, 'row' | 'formula' | 'expected'> | null {
  const { sheet, column, terms } = rollUp;
  const inner = terms.flatMap((term) => {
    const owner = term.column === column ? sheet.owner(term.row, column) : null;
    return owner && tree.hasParts(owner) && tree.filled(owner) ? [owner] : [];
  });
  const formula = (owner: PlanRow): string | null => sheet.at(owner.row, column)?.canonical ?? null;
  const plain = inner.filter((owner) => !/\bSUBTOTAL\(/.test(formula(owner) ?? ''));
  const parents = sheet
    .owners(column)
    .filter((owner) => tree.hasParts(owner) && tree.filled(owner));
  const others = parents.filter((owner) => !/\bSUBTOTAL\(/.test(formula(owner) ?? ''));
  if (plain.length === 0 || others.length > parents.length / 3) return null;
  const last = (owner: PlanRow): number =>
    Math.max(...rowsBelow(treeOf(sheet.table), owner).map((each) => each.row));
  const odd = plain[0]!;
  const letter = columnName(column);
  const expected = `=SUBTOTAL(9;${letter}${odd.row + 2}:${letter}${last(odd) + 1})`;
  return { row: odd.row, formula: formula(odd), expected };
}

/** `SUM(K5:V9)` over several columns is another kind of sum (months of many rows). */
function wholeBlockOfColumns(terms: readonly LinearTerm[]): boolean {
  const columns = new Set(terms.map((term) => term.column));
  const rows = new Set(terms.map((term) => term.row));
  return columns.size > 1 && columns.size * rows.size === terms.length && rows.size > 1;
}

/** Blank rows that the same row's formulas in other columns do add: they count once they are filled. */
function blankLeftOut(
  rollUp: RollUp,
  scope: Scope,
  counts: ReadonlyMap<number, number>,
  all: readonly RollUp[],
): PlanRow[] {
  const left = scope.leaves.filter(
    (leaf) => (counts.get(leaf.index) ?? 0) < 0.5 && leaf.level !== 'indikator',
  );
  if (left.length === 0) return [];
  const beside = all.filter(
    (each) =>
      each !== rollUp &&
      each.row === rollUp.row &&
      !each.mean &&
      mainColumn(each.terms) === each.column,
  );
  if (beside.length < 2) return [];
  const others = beside.map((each) =>
    coverage(
      each.sheet,
      columnTree(each.sheet, each.column),
      each.terms,
      /\bSUBTOTAL\(/.test(each.cell.canonical),
    ),
  );
  return left.filter((leaf) => {
    const adding = others.filter((other) => (other.get(leaf.index) ?? 0) > 0.5).length;
    return adding >= 2 && adding > others.length * 0.6;
  });
}

/** Numbers of the header (column numbers) inside a summed range. */
function headerCells(rollUp: RollUp): LinearTerm[] {
  const header = new Set(rollUp.sheet.table.headerRows);
  return rollUp.terms.filter(
    (term) => header.has(term.row) && rollUp.sheet.cell(term.row, term.column).kind === 'number',
  );
}

/** The same fault copied along a row is one fault. */
function mergeColumns(faults: readonly FormulaFault[]): FormulaFault[] {
  const merged = new Map<string, FormulaFault>();
  for (const fault of faults) {
    const rows = fault.blamed.map((each) => each.row).join(',');
    const key = [fault.kind, fault.row, fault.kind === 'kolom-lain' ? fault.column : rows].join(
      '|',
    );
    const before = merged.get(key);
    if (!before || fault.kind === 'melingkar' || fault.kind === 'tempelan') {
      merged.set(before ? `${key}|${fault.column}` : key, fault);
    } else {
      merged.set(key, {
        ...before,
        alsoColumns: [...before.alsoColumns, fault.column],
        alsoExpected: [...(before.alsoExpected ?? []), fault.expected],
      });
    }
  }
  return [...merged.values()];
}

// Judges every formula that adds up other rows by the rows it should add: its children, or all rows of a total.
import { shiftFormula } from '../../formula/relative.ts';
import { columnName } from '../../grid/a1.ts';
import type { PlanRow } from '../../model/planTable.ts';
import type { RuleContext } from '../rule.ts';
import { cellsInTheWay } from './conditionalSum.ts';
import { type ColumnTree, columnTree, coverage } from './coverage.ts';
import type { Blamed, FaultKind, FormulaFault } from './formulaFault.ts';
import type { LinearTerm } from './formulaModel.ts';
import { type FormulaCell, type FormulaSheet, formulaSheets, namesOther } from './formulaSheet.ts';
import { memo } from './memo.ts';
import { rowName } from './spot.ts';
import { stretchConditions } from './stretchConditions.ts';
import { headsOf, scopesOfTotal } from './totalScope.ts';
import { isParent, treeOf } from './tree.ts';

/** One place where rows are (or should be) added up: a parent row or a total row, in one column. */
export interface RollUp {
  readonly sheet: FormulaSheet;
  readonly row: number;
  readonly column: number;
  readonly owner: PlanRow | null;
  readonly cell: FormulaCell;
  readonly terms: readonly LinearTerm[];
  readonly mean: boolean;
}

export const rollUpFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  formulaSheets(context).flatMap((sheet) => auditSheet(sheet)),
);

/** Formulas on parents and totals that mostly name other rows. */
export function rollUpsOf(sheet: FormulaSheet): RollUp[] {
  const tree = treeOf(sheet.table);
  const found: RollUp[] = [];
  // `DINAS KESEHATAN` above its programs is no row of the plan; a sum of offices adds just these.
  const offices = new Set(
    sheet.table.ignoredRows.filter(({ why }) => why === 'judul kelompok').map(({ row }) => row),
  );
  const consider = (row: number, column: number, owner: PlanRow | null): void => {
    const cell = sheet.at(row, column);
    if (!cell || (cell.model.kind !== 'linear' && cell.model.kind !== 'mean')) return;
    const { terms } = cell.model;
    const elsewhere = terms.filter((term) => namesOther(sheet, owner, row, term));
    if (elsewhere.length === 0 || elsewhere.length < terms.length / 2) return;
    if (elsewhere.every((term) => offices.has(term.row))) return;
    found.push({ sheet, row, column, owner, cell, terms, mean: cell.model.kind === 'mean' });
  };
  for (const column of sheet.columns) {
    for (const owner of sheet.owners(column)) {
      if (isParent(tree, owner)) consider(owner.row, column, owner);
    }
    for (const row of [...sheet.totals, ...sheet.heads]) consider(row, column, null);
  }
  return found;
}

function auditSheet(sheet: FormulaSheet): FormulaFault[] {
  const rollUps = rollUpsOf(sheet);
  if (rollUps.length === 0) return [];
  const source = sourceColumns(rollUps);
  const trees = new Map<number, ColumnTree>();
  const treeFor = (column: number): ColumnTree => {
    const known = trees.get(column) ?? columnTree(sheet, column);
    trees.set(column, known);
    return known;
  };
  const oughts = new Map<number, (row: number) => readonly PlanRow[] | null>();
  const oughtFor = (column: number): ((row: number) => readonly PlanRow[] | null) => {
    const known = oughts.get(column) ?? oughtToAdd(sheet, rollUps, treeFor(column));
    oughts.set(column, known);
    return known;
  };
  const faults: FormulaFault[] = [];
  const judged = new Map<number, { readonly rows: Set<number>; readonly wrong: Set<number> }>();
  for (const rollUp of rollUps) {
    if (rollUp.mean) continue;
    const seen = judged.get(rollUp.column) ?? { rows: new Set(), wrong: new Set() };
    judged.set(rollUp.column, seen);
    seen.rows.add(rollUp.row);
    // A total adds its own column, also where each level has a column of its own.
    const own = rollUp.owner === null && mainColumn(rollUp.terms) === rollUp.column;
    const from = own ? rollUp.column : (source.get(rollUp.column) ?? rollUp.column);
    const verdict = judge(rollUp, from, treeFor, oughtFor(from), rollUps);
    if (!verdict) continue;
    const fault = verdict.kind === 'kurang-baris' ? stretched(verdict) : verdict;
    faults.push(fault);
    if (fault.kind !== 'kolom-lain' && fault.kind !== 'melingkar') seen.wrong.add(rollUp.row);
  }
  // When the formulas of a column contradict the tree everywhere, it is the tree that was misread.
  const misread = (column: number): boolean => {
    const { rows, wrong } = judged.get(column)!;
    return wrong.size >= 4 && wrong.size > rows.size * 0.4;
  };
  const kept = faults.filter(
    (fault) => fault.kind === 'kolom-lain' || fault.kind === 'melingkar' || !misread(fault.column),
  );
  return mergeColumns([...kept, ...meanFaults(rollUps), ...meanOfChildren(rollUps)]);
}

/** A sum under conditions is mended by stretching its ranges; a typed list of rows would lose the conditions. */
function stretched(fault: FormulaFault): FormulaFault {
  if (fault.formula === null || !/\bSUMIFS?\(/.test(fault.formula)) return fault;
  const rows = fault.blamed.map((each) => each.row);
  return { ...fault, expected: stretchConditions(fault.sheet, fault.formula, rows) };
}

/** Which column each roll-up column takes its figures from; its own unless most say otherwise. */
export function sourceColumns(rollUps: readonly RollUp[]): Map<number, number> {
  const votes = new Map<number, Map<number, number>>();
  let own = 0;
  for (const rollUp of rollUps) {
    const from = mainColumn(rollUp.terms);
    if (from === rollUp.column) own += 1;
    const list = votes.get(rollUp.column) ?? new Map<number, number>();
    list.set(from, (list.get(from) ?? 0) + 1);
    votes.set(rollUp.column, list);
  }
  const source = new Map<number, number>();
  for (const [column, list] of votes) {
    const total = [...list.values()].reduce((a, b) => a + b, 0);
    const [best, count] = [...list.entries()].sort((a, b) => b[1] - a[1])[0]!;
    // Two or more agreeing formulas, or a table that has no roll-up in its own column at all.
    const trusted = count > total / 2 && (count >= 2 || own === 0);
    source.set(column, trusted ? best : column);
  }
  return source;
}

function mainColumn(terms: readonly LinearTerm[]): number {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term.column, (counts.get(term.column) ?? 0) + 1);
  return [...counts.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

function judge(
  rollUp: RollUp,
  source: number,
  treeFor: (column: number) => ColumnTree,
  standsFor: (row: number) => readonly PlanRow[] | null,
  all: readonly RollUp[],
): FormulaFault | null {
  const { sheet, row, column, terms, cell } = rollUp;
  const tree = treeFor(source);
  const expected = expectedRollUp(rollUp, tree);
  const make = (kind: FaultKind, blamed: readonly Blamed[], params = {}): FormulaFault => ({
    kind,
    sheet,
    row,
    column,
    formula: cell.canonical,
    expected,
    blamed,
    params,
    alsoColumns: [],
    fixable: true,
  });
  if (terms.some((term) => term.row === row && term.column === column))
    return make('melingkar', []);
  const strays = terms.filter(
    (term) => term.column !== source && sheet.owner(term.row, term.column),
  );
  if (strays.length > 0 && strays.length <= terms.length) {
    const straysOnly =
      strays.length === terms.length || terms.some((term) => term.column === source);
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
  const wrong = compare(scope, tree, counts);
  if (wrong.missing.length === 0 && wrong.doubled.length === 0 && wrong.outside.length === 0) {
    const twice = terms.filter((term) => term.coef > 1.5 && sheet.owner(term.row, term.column));
    if (twice.length > 0 && terms.some((term) => term.coef === 1)) {
      return make(
        'hitung-ganda',
        twice.map((term) => blamedCell(sheet, term.row, term.column)),
      );
    }
    const blank = blankLeftOut(rollUp, scope, counts, all, treeFor);
    if (blank.length > 0) {
      return make(
        'kurang-baris',
        blank.map((leaf) => blamedCell(sheet, leaf.row, source)),
      );
    }
    return headerCells(rollUp).length > 0
      ? make(
          'lewat-batas',
          headerCells(rollUp).map((term) => blamedCell(sheet, term.row, term.column)),
        )
      : null;
  }
  const name = (leaf: PlanRow): Blamed => ({ row: leaf.row, column: source, name: rowName(leaf) });
  if (wrong.missing.length > 0 && wrong.outside.length > 0) {
    return make('bergeser', [...wrong.missing, ...wrong.outside].map(name), {
      kurang: wrong.missing.map((leaf) => [rowName(leaf), leaf.row + 1]),
      lebih: wrong.outside.map((leaf) => [rowName(leaf), leaf.row + 1]),
    });
  }
  if (wrong.missing.length > 0) {
    const left = topmost(sheet, tree, wrong.missing, rollUp.owner);
    const inTheWay = left.flatMap((leaf) => cellsInTheWay(cell.canonical, leaf.row, sheet.bounds));
    return make('kurang-baris', [
      ...left.map(name),
      ...inTheWay.map((each) => blamedCell(sheet, each.row, each.column)),
    ]);
  }
  if (wrong.doubled.length > 0 && model.subtotal) {
    const inner = plainParents(rollUp, tree);
    if (inner) {
      const blamed = [blamedCell(sheet, row, column)];
      return { ...make('hitung-ganda', blamed, { ganda: 1 }), ...inner };
    }
  }
  if (wrong.doubled.length > 0) {
    return make('hitung-ganda', wrong.doubled.map(name), { ganda: wrong.doubled.length });
  }
  return make('lewat-batas', topmost(sheet, tree, wrong.outside, null).map(name));
}

function blamedCell(sheet: FormulaSheet, row: number, column: number): Blamed {
  const owner = sheet.owner(row, column);
  return { row, column, name: owner ? rowName(owner) : '' };
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
  const last = (owner: PlanRow): number => Math.max(...childRows(sheet, owner));
  const odd = plain[0]!;
  const letter = columnName(column);
  const expected = `=SUBTOTAL(9;${letter}${odd.row + 2}:${letter}${last(odd) + 1})`;
  return { row: odd.row, formula: formula(odd), expected };
}

/** Sheet rows of everything below a row. */
function childRows(sheet: FormulaSheet, row: PlanRow): number[] {
  return treeOf(sheet.table)
    .children(row)
    .flatMap((child) => [child.row, ...childRows(sheet, child)]);
}

/** `SUM(K5:V9)` over several columns is another kind of sum (months of many rows). */
function wholeBlockOfColumns(terms: readonly LinearTerm[]): boolean {
  const columns = new Set(terms.map((term) => term.column));
  const rows = new Set(terms.map((term) => term.row));
  return columns.size > 1 && columns.size * rows.size === terms.length && rows.size > 1;
}

interface Scope {
  readonly leaves: readonly PlanRow[];
}

interface Wrong {
  readonly missing: readonly PlanRow[];
  readonly doubled: readonly PlanRow[];
  readonly outside: readonly PlanRow[];
}

/** A leaf counts once, but for the rounding of thirds. */
const SLACK = 0.05;

function compare(scope: Scope, tree: ColumnTree, counts: ReadonlyMap<number, number>): Wrong {
  const inside = new Set(scope.leaves.map((leaf) => leaf.index));
  const missing: PlanRow[] = [];
  const doubled: PlanRow[] = [];
  const outside: PlanRow[] = [];
  const countOf = (leaf: PlanRow): number => counts.get(leaf.index) ?? 0;
  // `SUM(all levels)/3` counts a row by thirds: where others are counted whole, two thirds are too few.
  const whole = scope.leaves.some(
    (leaf) => tree.filled(leaf) && Math.abs(countOf(leaf) - 1) < SLACK,
  );
  const least = whole ? 1 - SLACK : 0.5;
  for (const leaf of scope.leaves) {
    if (!tree.filled(leaf)) continue;
    // An extra indicator's money may be left out on purpose: it is often the same money told twice.
    if (countOf(leaf) < least && leaf.level !== 'indikator') missing.push(leaf);
    if (countOf(leaf) > 1 + SLACK) doubled.push(leaf);
  }
  for (const [index, count] of counts) {
    const leaf = count > 0.5 && !inside.has(index) ? tree.leafAt(index) : null;
    if (leaf && tree.filled(leaf)) outside.push(leaf);
  }
  outside.sort((a, b) => a.row - b.row);
  return { missing, doubled, outside };
}

/** Children of a parent; for a total the reading of its label and place that it fits best. */
function chooseScope(rollUp: RollUp, tree: ColumnTree, counts: ReadonlyMap<number, number>): Scope {
  if (rollUp.owner) return { leaves: childLeaves(rollUp, tree) };
  const scopes = scopesOfTotal(rollUp.sheet.table, rollUp.row)
    .map((covers): Scope => ({ leaves: tree.all.filter(covers) }))
    .filter((scope) => scope.leaves.length > 0);
  if (scopes.length === 0) return { leaves: tree.all };
  const badness = (scope: Scope): number => {
    const { missing, doubled, outside } = compare(scope, tree, counts);
    return missing.length + doubled.length + outside.length;
  };
  return scopes.reduce((best, each) => (badness(each) < badness(best) ? each : best));
}

/** The leaves that each total row of a column ought to add, whatever it does add. */
function oughtToAdd(
  sheet: FormulaSheet,
  rollUps: readonly RollUp[],
  tree: ColumnTree,
): (row: number) => readonly PlanRow[] | null {
  const known = new Map<number, readonly PlanRow[] | null>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    known.set(row, null);
    const own = rollUps.find((each) => each.row === row && each.column === tree.column);
    if (own?.owner) return null;
    if (own?.cell.model.kind !== 'linear') {
      const leaves = smallestScope(sheet, row, tree);
      known.set(row, leaves);
      return leaves;
    }
    const counts = coverage(own.sheet, tree, own.terms, own.cell.model.subtotal);
    const { leaves } = chooseScope(own, tree, counts);
    known.set(row, leaves);
    return leaves;
  };
}

/** A typed total, or one that is no sum: the group that it closes. */
function smallestScope(
  sheet: FormulaSheet,
  row: number,
  tree: ColumnTree,
): readonly PlanRow[] | null {
  const lists = scopesOfTotal(sheet.table, row)
    .map((covers) => tree.all.filter(covers))
    .filter((leaves) => leaves.length > 0);
  return lists.sort((a, b) => a.length - b.length)[0] ?? null;
}

function childLeaves(rollUp: RollUp, tree: ColumnTree): PlanRow[] {
  return treeOf(rollUp.sheet.table)
    .children(rollUp.owner!)
    .filter((child) => child.level !== 'indikator')
    .flatMap((child) => [...tree.leaves(child)]);
}

/** The highest rows all of whose leaves are in the list. */
function topmost(
  sheet: FormulaSheet,
  tree: ColumnTree,
  leaves: readonly PlanRow[],
  below: PlanRow | null,
): PlanRow[] {
  const set = new Set(leaves.map((leaf) => leaf.index));
  const found = new Map<number, PlanRow>();
  for (const leaf of leaves) {
    let at = leaf;
    for (;;) {
      const parent = at.parent === null ? null : sheet.table.rows[at.parent]!;
      if (!parent || parent === below || !sheet.owner(parent.row, tree.column)) break;
      if (!tree.leaves(parent).every((each) => set.has(each.index) || !tree.filled(each))) break;
      at = parent;
    }
    found.set(at.index, at);
  }
  return [...found.values()];
}

/** Blank rows that the same row's formulas in other columns do add: they count once they are filled. */
function blankLeftOut(
  rollUp: RollUp,
  scope: Scope,
  counts: ReadonlyMap<number, number>,
  all: readonly RollUp[],
  treeFor: (column: number) => ColumnTree,
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
      treeFor(each.column),
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

/** The formula that adds the rows it should: a range when they stand together, else one by one. */
export function expectedRollUp(
  rollUp: { readonly sheet: FormulaSheet; readonly owner: PlanRow | null; readonly row: number },
  tree: ColumnTree,
): string | null {
  const rows = partsOf(rollUp, tree);
  if (rows.length === 0) return null;
  const letter = columnName(tree.column);
  const first = rows[0]!;
  const last = rows[rows.length - 1]!;
  if (rows.length > 1 && last - first === rows.length - 1) {
    return `=SUM(${letter}${first + 1}:${letter}${last + 1})`;
  }
  return `=${rows.map((row) => `${letter}${row + 1}`).join('+')}`;
}

/** Sheet rows of the topmost cells to be added. */
function partsOf(
  rollUp: { readonly sheet: FormulaSheet; readonly owner: PlanRow | null; readonly row: number },
  tree: ColumnTree,
): number[] {
  const { sheet, owner } = rollUp;
  const plan = treeOf(sheet.table);
  const rows = new Set<number>();
  const collect = (row: PlanRow): void => {
    const own = sheet.owner(row.row, tree.column) === row;
    if (own && (tree.filled(row) || !tree.hasParts(row))) {
      rows.add(row.row);
      for (const child of plan.children(row)) {
        if (child.level === 'indikator' && tree.filled(child)) rows.add(child.row);
      }
      return;
    }
    for (const child of plan.children(row)) collect(child);
  };
  if (owner) {
    for (const child of plan.children(owner)) if (child.level !== 'indikator') collect(child);
  } else {
    const scopes = scopesOfTotal(sheet.table, rollUp.row);
    const several = sheet.totals.size > 1 || sheet.heads.has(rollUp.row);
    if (several && scopes.length !== 1) return [];
    const [covers] = scopes;
    for (const head of covers ? headsOf(sheet.table, covers) : plan.roots) collect(head);
  }
  return [...rows].sort((a, b) => a - b);
}

/** Averages of one row must cover the same rows in every column of the table that has them. */
function meanFaults(rollUps: readonly RollUp[]): FormulaFault[] {
  const byRow = new Map<number, RollUp[]>();
  for (const rollUp of rollUps) {
    if (!rollUp.mean) continue;
    byRow.set(rollUp.row, [...(byRow.get(rollUp.row) ?? []), rollUp]);
  }
  const found: FormulaFault[] = [];
  for (const list of byRow.values()) {
    if (list.length < 3) continue;
    const signature = (each: RollUp): string =>
      each.terms
        .map((term) => `${term.row},${term.column - each.column}`)
        .sort()
        .join(' ');
    const counts = new Map<string, RollUp[]>();
    for (const each of list) {
      counts.set(signature(each), [...(counts.get(signature(each)) ?? []), each]);
    }
    const groups = [...counts.values()].sort((a, b) => b.length - a.length);
    const usual = groups[0]!;
    if (usual.length < 2 || usual.length <= list.length / 2) continue;
    const model = usual[0]!;
    for (const odd of groups.slice(1).flat()) {
      const shift = odd.column - model.column;
      const rows = new Set(model.terms.map((term) => term.row));
      const own = new Set(odd.terms.map((term) => term.row));
      const different = [...rows, ...own].filter((row) => rows.has(row) !== own.has(row));
      found.push({
        kind: 'rata-rata',
        sheet: odd.sheet,
        row: odd.row,
        column: odd.column,
        formula: odd.cell.canonical,
        expected: shiftFormula(model.cell.canonical, 0, shift),
        blamed: [...new Set(different)].map((row) => blamedCell(odd.sheet, row, odd.column)),
        alsoColumns: [],
        fixable: true,
      });
    }
  }
  return found;
}

/** Where most averages are over the children of their row, one over other rows is odd. */
function meanOfChildren(rollUps: readonly RollUp[]): FormulaFault[] {
  const means = rollUps.flatMap((each) => {
    if (!each.mean || !each.owner) return [];
    const children = treeOf(each.sheet.table)
      .children(each.owner)
      .filter(
        (child) =>
          child.level !== 'indikator' && each.sheet.owner(child.row, each.column) === child,
      );
    const wanted = children.map((child) => child.row).sort((a, b) => a - b);
    const named = each.terms
      .filter((term) => each.sheet.owner(term.row, term.column) !== null)
      .map((term) => term.row)
      .sort((a, b) => a - b);
    const fits = wanted.join(',') === named.join(',');
    return [{ each, wanted, named, fits }];
  });
  const fitting = means.filter((mean) => mean.fits).length;
  if (fitting < 2 || fitting < means.length * 0.6) return [];
  return means
    .filter((mean) => !mean.fits && mean.wanted.length > 0)
    .map(({ each, wanted, named }) => {
      const different = [...new Set([...wanted, ...named])].filter(
        (row) => wanted.includes(row) !== named.includes(row),
      );
      const letter = columnName(each.column);
      const [first, last] = [wanted[0]!, wanted[wanted.length - 1]!];
      const together = last - first === wanted.length - 1;
      const cells = together
        ? `${letter}${first + 1}:${letter}${last + 1}`
        : wanted.map((row) => `${letter}${row + 1}`).join(';');
      return {
        kind: 'rata-rata' as const,
        sheet: each.sheet,
        row: each.row,
        column: each.column,
        formula: each.cell.canonical,
        expected: `=AVERAGE(${cells})`,
        blamed: different.map((row) => blamedCell(each.sheet, row, each.column)),
        alsoColumns: [],
        fixable: true,
      };
    });
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

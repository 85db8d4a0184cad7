// Circles of formulas (A → B → A, or a formula that names itself): which cells they are, and which formula closes them.
import { references } from '../../../formula/references.ts';
import { cellName } from '../../../grid/a1.ts';
import { rectContains } from '../../../grid/rect.ts';
import { cellKey, cellOfKey } from '../../cellKey.ts';
import type { RuleContext } from '../../rule.ts';
import { isParent, treeOf } from '../tree.ts';
import { dependentsOf, formulaUsers } from './dependents.ts';
import { type FormulaFault, faultAt } from './formulaFault.ts';
import { relativeForm } from './formulaShape.ts';
import { type FormulaSheet, formulaSheets, formulasIn, wholeSheets } from './formulaSheet.ts';

const MOST_SHOWN = 6;

/** One fault per circle, at the formula that closes it. */
export function loopFaults(
  context: RuleContext,
  known: readonly FormulaFault[],
): readonly FormulaFault[] {
  // A sheet without a plan comes last: its cells are nobody's rows.
  const sheets = [...formulaSheets(context), ...wholeSheets(context)];
  const found: FormulaFault[] = [];
  for (const circle of circlesOf(formulaUsers(context))) {
    const inside = new Set(circle);
    const own = known.filter((fault) => inside.has(keyOf(fault)));
    // A formula that names itself explains the circle already.
    if (own.some((fault) => fault.kind === 'melingkar')) continue;
    const blamed = own.find((fault) => fault.formula !== null) ?? null;
    const fault = blamed ?? closing(sheets, circle);
    if (!fault) continue;
    if (circle.length === 1) {
      found.push({ ...fault, kind: 'melingkar', blamed: [], alsoColumns: [], alsoExpected: [] });
      continue;
    }
    const path = pathOf(formulaUsers(context), keyOf(fault), inside);
    const sheetName = fault.sheet.table.sheet;
    found.push({
      ...fault,
      kind: 'melingkar',
      blamed: circle.flatMap((key) => {
        const { sheet, row, column } = cellOfKey(key);
        const same = sheet === sheetName && key !== keyOf(fault);
        return same ? [{ row, column, name: '' }] : [];
      }),
      params: { ...fault.params, lingkar: path.map((key) => shown(key, sheetName)) },
      alsoColumns: [],
      alsoExpected: [],
    });
  }
  return found;
}

/** What is typed there goes into what the expected formula would take: somebody must type it. */
export function wouldLoop(
  context: RuleContext,
  { sheet, row, column, formula, expected }: FormulaFault,
): boolean {
  if (formula !== null || expected === null) return false;
  const own = sheet.table.sheet;
  const named = references(expected, null).filter((each) => (each.sheet ?? own) === own);
  if (named.length === 0) return false;
  return dependentsOf(context, { sheet: own, row, column }).some((key) => {
    const user = cellOfKey(key);
    return (
      user.sheet === own && named.some(({ rect }) => rectContains(rect, user.row, user.column))
    );
  });
}

function keyOf({ sheet, row, column }: FormulaFault): string {
  return cellKey({ sheet: sheet.table.sheet, row, column });
}

function shown(key: string, own: string): string {
  const { sheet, row, column } = cellOfKey(key);
  const name = cellName(row, column);
  return sheet === own ? name : `${sheet}!${name}`;
}

/** The formula least like its peers, a leaf before a parent: parents are meant to depend on what is below them. */
function closing(sheets: readonly FormulaSheet[], circle: readonly string[]): FormulaFault | null {
  let best: { readonly fault: FormulaFault; readonly score: number } | null = null;
  for (const key of circle) {
    const { sheet: name, row, column } = cellOfKey(key);
    const here = sheets.filter(({ grid }) => grid.sheet === name);
    const sheet = here.find((each) => each.at(row, column)) ?? nearestAbove(here, row);
    if (!sheet) continue;
    const line = formulasIn(sheet.grid, sheet.bounds, row);
    const cell = line.find((each) => each.column === column);
    if (!cell) continue;
    const owner = sheet.owner(row, column);
    // What stands outside the rows of the plan has its peers beside it, the rows of the plan above and below.
    const peers = owner
      ? sheet.owners(column).flatMap((other) => sheet.at(other.row, column) ?? [])
      : line;
    const own = relativeForm(cell);
    const alike = peers.filter((peer) => relativeForm(peer) === own).length;
    const leaf = owner !== null && !isParent(treeOf(sheet.table), owner);
    const score = (leaf ? 2 : 0) + (alike <= 1 ? 1.5 : -alike) - (leaf ? peers.length * 0.01 : 0);
    if (best && best.score >= score) continue;
    best = { score, fault: faultAt(sheet, cell, 'melingkar', null, { fixable: false }) };
  }
  return best?.fault ?? null;
}

/** The table that a row below or beside all tables of its sheet goes with. */
function nearestAbove(sheets: readonly FormulaSheet[], row: number): FormulaSheet | undefined {
  const above = sheets.filter(({ table }) => table.area.row <= row);
  return above.sort((a, b) => b.table.area.row - a.table.area.row)[0] ?? sheets[0];
}

/** A shortest way round from a cell back to itself, in the order in which figures flow. */
function pathOf(
  users: ReadonlyMap<string, readonly string[]>,
  start: string,
  inside: ReadonlySet<string>,
): string[] {
  const from = new Map<string, string>();
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    for (const user of users.get(queue[at]!) ?? []) {
      if (user === start) {
        const path = [start];
        for (let key = queue[at]!; key !== start; key = from.get(key)!) path.unshift(key);
        const round = [start, ...path];
        return round.length > MOST_SHOWN
          ? [...round.slice(0, MOST_SHOWN - 1), round[round.length - 1]!]
          : round;
      }
      if (!inside.has(user) || from.has(user)) continue;
      from.set(user, queue[at]!);
      queue.push(user);
    }
  }
  return [start];
}

/** Strongly connected cells, a cell alone only where it names itself (Tarjan, without recursion). */
function circlesOf(users: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const found: string[][] = [];
  const enter = (key: string): { key: string; next: number } => {
    order.set(key, order.size);
    low.set(key, order.get(key)!);
    stack.push(key);
    onStack.add(key);
    return { key, next: 0 };
  };
  for (const root of users.keys()) {
    if (order.has(root)) continue;
    const work = [enter(root)];
    while (work.length > 0) {
      const top = work[work.length - 1]!;
      const edges = users.get(top.key) ?? [];
      if (top.next < edges.length) {
        const next = edges[top.next]!;
        top.next += 1;
        if (!order.has(next)) work.push(enter(next));
        else if (onStack.has(next)) low.set(top.key, Math.min(low.get(top.key)!, order.get(next)!));
        continue;
      }
      work.pop();
      const parent = work[work.length - 1];
      if (parent) low.set(parent.key, Math.min(low.get(parent.key)!, low.get(top.key)!));
      if (low.get(top.key) !== order.get(top.key)) continue;
      const group: string[] = [];
      for (;;) {
        const key = stack.pop()!;
        onStack.delete(key);
        group.push(key);
        if (key === top.key) break;
      }
      const self = group.length === 1 && (users.get(group[0]!) ?? []).includes(group[0]!);
      if (group.length > 1 || self) found.push(group.reverse());
    }
  }
  return found;
}

// Which cells a sum under conditions adds as the sheet stands: SUMIF, SUMIFS, SUMPRODUCT of conditions and figures.
import { callsIn } from '../../../formula/callsIn.ts';
import type { Expression } from '../../../formula/parseFormula.ts';
import type { Bounds, LinearTerm } from './formulaModel.ts';
import { cellsOf } from './referenceCells.ts';

interface Condition {
  readonly cells: readonly LinearTerm[];
  readonly holds: (text: string) => boolean;
}

/** Null when a condition is not about plain text or ranges do not fit: nothing is known of such a sum. */
export function conditionalSum(
  name: string,
  args: readonly Expression[],
  bounds: Bounds,
): LinearTerm[] | null {
  const parts = partsOf(name, args, bounds);
  if (!parts || !bounds.text) return null;
  const { text } = bounds;
  const { values, conditions } = parts;
  if (values === null || conditions.some((each) => each.cells.length !== values.length))
    return null;
  return values
    .filter((_, i) =>
      conditions.every(({ cells, holds }) => holds(text(cells[i]!.row, cells[i]!.column))),
    )
    .map((term) => ({ ...term, ranged: true }));
}

interface Parts {
  readonly values: readonly LinearTerm[] | null;
  readonly conditions: readonly Condition[];
}

function partsOf(name: string, args: readonly Expression[], bounds: Bounds): Parts | null {
  if (name === 'SUMPRODUCT') return productParts(args, bounds);
  const [first, second, third] = args;
  if (!first || !second) return null;
  if (name === 'SUMIF') {
    const conditions = conditionsOf([first, second], bounds);
    const cells = conditions?.[0]?.cells;
    if (!conditions || !cells) return null;
    // The range of values begins where it says and is as long as the tested one.
    return { values: third ? rangeAs(third, cells, bounds) : cells, conditions };
  }
  const conditions = conditionsOf(args.slice(1), bounds);
  return conditions && { values: rangeOf(first, bounds), conditions };
}

function rangeOf(expression: Expression, bounds: Bounds): LinearTerm[] | null {
  return expression.kind === 'reference' ? cellsOf(expression.reference, bounds) : null;
}

function rangeAs(
  values: Expression,
  tested: readonly LinearTerm[],
  bounds: Bounds,
): LinearTerm[] | null {
  const own = rangeOf(values, bounds);
  const start = own?.[0];
  if (!own || !start || own.length === tested.length) return own;
  const first = tested[0]!;
  return tested.map((cell) => ({
    ...cell,
    row: start.row + cell.row - first.row,
    column: start.column + cell.column - first.column,
  }));
}

function conditionsOf(args: readonly Expression[], bounds: Bounds): Condition[] | null {
  if (args.length === 0 || args.length % 2 !== 0) return null;
  const found: Condition[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const cells = rangeOf(args[at]!, bounds);
    const wanted = textOf(args[at + 1]!, bounds);
    const holds = wanted === null ? null : criterion(wanted);
    if (!cells || !holds) return null;
    found.push({ cells, holds });
  }
  return found;
}

/** The text that a condition compares with: written out, taken from a cell, or joined from both. */
function textOf(expression: Expression, bounds: Bounds): string | null {
  if (expression.kind === 'text') return expression.value;
  if (expression.kind === 'number') return String(expression.value);
  if (expression.kind === 'reference') {
    const cells = expression.reference.end === null ? cellsOf(expression.reference, bounds) : null;
    const cell = cells?.[0];
    return cell && bounds.text ? bounds.text(cell.row, cell.column) : null;
  }
  if (expression.kind !== 'binary' || expression.op !== '&') return null;
  const left = textOf(expression.left, bounds);
  const right = textOf(expression.right, bounds);
  return left === null || right === null ? null : left + right;
}

/**
 * `Program`, `<>Program`, `2.13.01*`; null for `>0` and the like, which compare figures. `?` stands for one character,
 * `*` for any number of them, and `~` before either takes it as it is; a blank cell meets no such pattern.
 */
function criterion(wanted: string): ((text: string) => boolean) | null {
  const match = /^(<>|=)?([^<>=]*)$/.exec(wanted);
  if (!match) return null;
  const words = match[2]!.trim().toLowerCase();
  const open = /(?:^|[^~])[*?]/.test(words);
  const pattern = words.replace(/~?[*?~]|[.+^${}()|[\]\\]/g, (mark) => {
    if (mark === '*') return '.*';
    return mark === '?' ? '.' : `\\${mark[mark.length - 1]!}`;
  });
  const whole = new RegExp(`^${pattern}$`, 's');
  const not = match[1] === '<>';
  return (text) => {
    const said = text.trim().toLowerCase();
    return (whole.test(said) && !(open && said === '')) !== not;
  };
}

// `SUMPRODUCT((C5:C65="Program")*(H5:H65))`, also with commas between the factors.
function productParts(args: readonly Expression[], bounds: Bounds): Parts | null {
  const factors = args.flatMap((arg) => factorsOf(arg));
  const conditions: Condition[] = [];
  let values: LinearTerm[] | null = null;
  for (const factor of factors) {
    if (factor.kind === 'binary' && /^(?:=|<>)$/.test(factor.op)) {
      const found = conditionsOf([factor.left, factor.right], bounds);
      if (!found) return null;
      const { cells, holds } = found[0]!;
      conditions.push({ cells, holds: (text) => holds(text) === (factor.op === '=') });
    } else {
      const range = rangeOf(factor, bounds);
      if (!range || values) return null;
      values = range;
    }
  }
  return values && conditions.length > 0 ? { values, conditions } : null;
}

function factorsOf(expression: Expression): Expression[] {
  if (expression.kind === 'negate') return factorsOf(expression.of);
  if (expression.kind !== 'binary' || expression.op !== '*') return [expression];
  return [...factorsOf(expression.left), ...factorsOf(expression.right)];
}

/**
 * The cells that a `SUMIF` or `SUMIFS` passes over as the sheet stands, by the range of figures as written: what is not
 * added is not waited for, and a row outside its own condition makes no circle. `SUMPRODUCT` waits for all its cells.
 */
export function passedOver(
  canonical: string,
  bounds: Bounds,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const { name, args } of callsIn(canonical)) {
    const values = name === 'SUMIF' ? (args[2] ?? args[0]) : args[0];
    const added = /^SUMIFS?$/.test(name) ? conditionalSum(name, args, bounds) : null;
    if (added && values?.kind === 'reference') {
      const keep = new Set(added.map(keyOf));
      const all = cellsOf(values.reference, bounds) ?? [];
      found.set(values.reference.text, new Set(all.map(keyOf).filter((key) => !keep.has(key))));
    }
  }
  return found;
}

const keyOf = ({ row, column }: Tested): string => `${row}|${column}`;

/** The tested cells of `row` that keep it out of the formula's sums although their ranges reach it. */
export function cellsInTheWay(canonical: string, row: number, bounds: Bounds): Tested[] {
  return testedCells(canonical, row, bounds, false);
}

/** The tested cells of `row` that let it into the formula's sums. */
export function cellsLettingIn(canonical: string, row: number, bounds: Bounds): Tested[] {
  return testedCells(canonical, row, bounds, true);
}

interface Tested {
  readonly row: number;
  readonly column: number;
}

function testedCells(canonical: string, row: number, bounds: Bounds, meets: boolean): Tested[] {
  const found: Tested[] = [];
  for (const { name, args } of callsIn(canonical)) {
    const conditional = /^SUM(?:IFS?|PRODUCT)$/.test(name);
    const parts = conditional ? partsOf(name, args, bounds) : null;
    for (const { cells, holds } of parts?.conditions ?? []) {
      const cell = cells.find((each) => each.row === row);
      if (cell && bounds.text && holds(bounds.text(cell.row, cell.column)) === meets)
        found.push(cell);
    }
  }
  return found;
}

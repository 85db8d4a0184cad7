// Lists that recaps add up by a key (`SUMIF(SPP!D2:D43;A13;SPP!E2:E43)`): the one row whose key no recap looks for.
import { type Call, callsIn } from '../../../../formula/callsIn.ts';
import type { Expression } from '../../../../formula/parseFormula.ts';
import { cellAt, type Grid, rowCount } from '../../../../grid/grid.ts';
import { memo } from '../../../../memory/memo.ts';
import { editDistance } from '../../../../reader/editDistance.ts';
import type { CellRef, RuleContext } from '../../../rule.ts';
import { allFormulas, wholeSheets } from '../formulaSheet.ts';

/** So many keys are looked for, and so many rows of the list are met. */
const FEWEST_KEYS = 4;
const FEWEST_ROWS = 6;
/** With so many keys a list is looked through as a whole. */
const MANY_KEYS = 8;
const MOST_LETTERS = 2;
/** What compares with figures, or stands for several keys. */
const UNCLEAR = /[*?<>=~]/;

export interface UnmetRow {
  readonly at: CellRef;
  readonly key: string;
  /** The figure that no recap takes. */
  readonly value: CellRef;
  readonly amount: number;
  /** The sheet of a recap. */
  readonly recap: string;
  /** The one key that it is a slip of; null where none is near. */
  readonly meant: string | null;
  readonly sure: boolean;
}

interface Searched {
  readonly sheet: string;
  readonly column: number;
  readonly recap: string;
  /** As written in the recaps, by what is compared. */
  readonly keys: Map<string, string>;
  readonly values: Set<number>;
  first: number;
  last: number;
  unclear: boolean;
}

export const unmetRows = memo((context: RuleContext): readonly UnmetRow[] =>
  [...searchedLists(context).values()].flatMap((list) => {
    const grid = context.grids.get(list.sheet);
    return grid && !list.unclear && list.keys.size >= FEWEST_KEYS ? unmetIn(grid, list) : [];
  }),
);

function searchedLists(context: RuleContext): ReadonlyMap<string, Searched> {
  const found = new Map<string, Searched>();
  for (const sheet of wholeSheets(context)) {
    for (const { canonical } of allFormulas(sheet)) {
      if (!canonical.includes('SUMIF')) continue;
      for (const call of callsIn(canonical)) note(found, sheet.grid, call);
    }
  }
  return found;
}

/** The pairs of a tested range and a key in one call. */
function note(found: Map<string, Searched>, grid: Grid, { name, args }: Call): void {
  const several = name === 'SUMIFS';
  if (!several && name !== 'SUMIF') return;
  const values = columnOf(several ? args[0] : (args[2] ?? args[0]));
  const pairs = several ? args.slice(1) : args.slice(0, 2);
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const tested = pairs[at]!;
    if (tested.kind !== 'reference' || tested.reference.rect.columns !== 1) continue;
    const { sheet, rect } = tested.reference;
    const source = sheet ?? grid.sheet;
    const id = `${source}|${rect.column}`;
    const list: Searched = found.get(id) ?? {
      ...{
        sheet: source,
        column: rect.column,
        recap: grid.sheet,
        keys: new Map(),
        values: new Set(),
      },
      ...{ first: rect.row, last: rect.row, unclear: false },
    };
    found.set(id, list);
    list.first = Math.min(list.first, rect.row);
    list.last = Math.max(list.last, rect.row + rect.rows - 1);
    if (values !== null) list.values.add(values);
    const key = keyOf(grid, pairs[at + 1]!);
    if (key === null || UNCLEAR.test(key)) list.unclear = true;
    else list.keys.set(key.toLowerCase(), key);
  }
}

function columnOf(expression: Expression | undefined): number | null {
  return expression?.kind === 'reference' ? expression.reference.rect.column : null;
}

/** Null for what is joined or calculated. */
function keyOf(grid: Grid, expression: Expression): string | null {
  if (expression.kind === 'text') return expression.value.trim();
  if (expression.kind === 'number') return String(expression.value);
  if (expression.kind !== 'reference') return null;
  const { sheet, end, rect } = expression.reference;
  if (sheet !== null || end !== null) return null;
  return cellAt(grid, rect.row, rect.column).display.trim();
}

function unmetIn(grid: Grid, list: Searched): UnmetRow[] {
  const last = Math.min(list.last, rowCount(grid) - 1);
  const rows = Array.from({ length: last - list.first + 1 }, (_, i) => list.first + i);
  const counted = rows.flatMap((row) => {
    const key = cellAt(grid, row, list.column);
    const filled = [...list.values].filter((column) => Number(cellAt(grid, row, column).value) > 0);
    const value = largestOf(grid, row, filled);
    const text = key.display.trim();
    return text === '' || value === undefined
      ? []
      : [{ row, key: text, value, typed: key.formula === null }];
  });
  const isMet = ({ key }: { readonly key: string }): boolean => list.keys.has(key.toLowerCase());
  const met = counted.filter(isMet);
  const [only, another] = counted.filter((each) => !isMet(each));
  if (!only || another || !only.typed || met.length < FEWEST_ROWS) return [];
  const meant = nearestOf([...list.keys], only.key.toLowerCase());
  const value = { sheet: grid.sheet, row: only.row, column: only.value };
  return [
    {
      ...{ at: { ...value, column: list.column }, key: only.key, value, recap: list.recap, meant },
      amount: Number(cellAt(grid, only.row, only.value).value),
      sure: meant !== null || list.keys.size >= MANY_KEYS,
    },
  ];
}

/** Money rather than a count. */
function largestOf(grid: Grid, row: number, columns: readonly number[]): number | undefined {
  const amount = (column: number): number => Number(cellAt(grid, row, column).value);
  return [...columns].sort((a, b) => amount(b) - amount(a))[0];
}

/** The key that is nearer than all others, and no more than a slip away. */
function nearestOf(keys: readonly (readonly [string, string])[], text: string): string | null {
  const apart = keys.flatMap(([key, written]) => {
    const by = editDistance(key, text, MOST_LETTERS);
    const short = Math.min(key.length, text.length) <= 2 * MOST_LETTERS;
    return by > MOST_LETTERS || short ? [] : [{ written, by }];
  });
  const least = Math.min(...apart.map(({ by }) => by));
  const [only, another] = apart.filter(({ by }) => by === least);
  return only && !another ? only.written : null;
}

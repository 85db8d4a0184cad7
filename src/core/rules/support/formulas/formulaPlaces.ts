// Places where a formula may be expected: what stands there, and how many of their peers are formulas.
import type { PlanRow } from '../../../model/planTable.ts';
import { columnAt } from '../spot.ts';
import type { FormulaFault } from './formulaFault.ts';
import { type FormulaSheet, isFilled } from './formulaSheet.ts';

/** Share of the peers that must be formulas before a typed figure among them is odd. */
const TYPED_SHARE = 0.6;
/** The same before a blank is odd. */
export const BLANK_SHARE = 0.75;

/** A cell (0-based) of a plan row, or of a total row (no owner), and what stands in it. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly owner: PlanRow | null;
  readonly state: 'rumus' | 'ketik' | 'kosong';
}

export function stateOf(sheet: FormulaSheet, row: number, column: number): Place['state'] {
  const cell = sheet.cell(row, column);
  if (cell.formula !== null) return 'rumus';
  if (!isFilled(cell)) return 'kosong';
  return 'ketik';
}

export interface Tally {
  readonly formulas: number;
  readonly typed: number;
  readonly blank: number;
}

export const NONE: Tally = { formulas: 0, typed: 0, blank: 0 };

interface Census extends Tally {
  readonly members: ReadonlySet<Place>;
}

// Each list is counted once, however many of its places are asked about.
const counted = new WeakMap<readonly Place[], Census>();

function census(places: readonly Place[]): Census {
  const known = counted.get(places);
  if (known) return known;
  const number = { rumus: 0, ketik: 0, kosong: 0 };
  for (const place of places) number[place.state]++;
  const { rumus: formulas, ketik: typed, kosong: blank } = number;
  const made = { formulas, typed, blank, members: new Set(places) };
  counted.set(places, made);
  return made;
}

/** How many of the places other than `except` are formulas, typed or blank. */
export function tally(places: readonly Place[], except: Place): Tally {
  const { formulas, typed, blank, members } = census(places);
  const own = (state: Place['state']): number =>
    Number(except.state === state && members.has(except));
  return {
    formulas: formulas - own('rumus'),
    typed: typed - own('ketik'),
    blank: blank - own('kosong'),
  };
}

/** True when most peers down the column, or across the row, are formulas and this place is not. */
export function odd(state: Place['state'], down: Tally, across: Tally): boolean {
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

/** The finding for a place that is not the formula `expected`; null where only a person can tell what belongs there. */
export function gap(sheet: FormulaSheet, place: Place, expected: string | null): FormulaFault {
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
    fixable: expected !== null,
  };
}

// Reads the sheet "Pengaturan"; what is missing or broken falls back to the default and is said in words.
import { cellName } from '../grid/a1.ts';
import { cellAt, type Grid, rowCount } from '../grid/grid.ts';
import { parseNumber } from '../numbers/parseNumber.ts';
import { SETTINGS_TEXT } from '../text/settingsText.ts';
import { ACCUMULATIONS, type Accumulation } from './inferAccumulation.ts';
import {
  DEFAULT_SETTINGS,
  type IndicatorSetting,
  type PredicateStep,
  type RecapSettings,
} from './recapSettings.ts';

export interface SettingsProblem {
  /** `B5`, or '' for something that is missing. */
  readonly cell: string;
  readonly message: string;
}

/** Zero-based rows on the sheet, for live references; null where the row is gone. */
export interface SettingsPlaces {
  readonly sheet: string;
  readonly falling: number | null;
  readonly cap: number | null;
  readonly averageCap: number | null;
  readonly rounding: number | null;
  readonly weights: number | null;
  /** First row and length of the table of predicates; null when it cannot be used. */
  readonly predicates: { readonly row: number; readonly rows: number } | null;
}

export interface ReadSettings {
  readonly settings: RecapSettings;
  readonly places: SettingsPlaces;
  readonly problems: readonly SettingsProblem[];
  /** Keys that stand in the table of indicators. */
  readonly known: ReadonlySet<string>;
}

const T = SETTINGS_TEXT;

function text(grid: Grid, row: number, column: number): string {
  return cellAt(grid, row, column).display.trim();
}

/** The number of a cell, typed or as text; null when it is none. */
function number(grid: Grid, row: number, column: number): number | null {
  const cell = cellAt(grid, row, column);
  if (cell.kind === 'number') return cell.value as number;
  const parsed = parseNumber(cell.display, 'id');
  return parsed.state === 'number' ? parsed.value : null;
}

function rowOf(grid: Grid, label: string): number | null {
  for (let row = 0; row < rowCount(grid); row++) if (text(grid, row, 0) === label) return row;
  return null;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

export function readSettings(grid: Grid): ReadSettings {
  const problems: SettingsProblem[] = [];
  const bad = (row: number, column: number, message: string) =>
    problems.push({ cell: cellName(row, column), message });

  function choice<V>(
    label: string,
    choices: Readonly<Record<string, V>>,
    fallback: V,
    complaint: (text: string) => string,
  ) {
    const row = rowOf(grid, label);
    if (row === null) problems.push({ cell: '', message: T.bad.missing(label) });
    const squash = (words: string) => plain(words).replace(/ /g, '');
    const written = row === null ? '' : squash(text(grid, row, 1));
    const found = Object.keys(choices).find((key) => squash(key) === written);
    if (row !== null && found === undefined && written !== '')
      bad(row, 1, complaint(text(grid, row, 1)));
    return {
      row: found === undefined ? null : row,
      value: found === undefined ? fallback : choices[found]!,
    };
  }
  function cap(label: string, fallback: number | null) {
    const row = rowOf(grid, label);
    if (row === null) problems.push({ cell: '', message: T.bad.missing(label) });
    const written = row === null ? '' : plain(text(grid, row, 1));
    if (row === null || written === '') return { row: null, value: fallback };
    if (written === T.none) return { row, value: null };
    const value = number(grid, row, 1);
    if (value !== null && value > 0) {
      // A cap typed as text is understood, but a live formula could not compare with it.
      return { row: cellAt(grid, row, 1).kind === 'number' ? row : null, value };
    }
    bad(row, 1, T.bad.cap(text(grid, row, 1)));
    return { row: null, value: fallback };
  }

  const falling = choice(
    T.falling,
    { '(2T-R)/T': '2T-R' as const, 'T/R': 'T/R' as const },
    '2T-R' as const,
    T.bad.falling,
  );
  const rowCap = cap(T.cap, DEFAULT_SETTINGS.cap);
  const averageCap = cap(T.averageCap, DEFAULT_SETTINGS.averageCap);
  const rounding = choice(
    T.rounding,
    { 'batas bawah': 'batas_bawah' as const, bulatkan: 'bulatkan' as const },
    'batas_bawah' as const,
    T.bad.rounding,
  );
  const weights = choice(
    T.weights,
    { sama: 'sama' as const, pagu: 'pagu' as const },
    'sama' as const,
    T.bad.weights,
  );
  const predicates = readPredicates(grid, problems);
  const { indicators, known } = readIndicators(grid, bad);
  return {
    settings: {
      fallingFormula: falling.value,
      cap: rowCap.value,
      averageCap: averageCap.value,
      rounding: rounding.value,
      weights: weights.value,
      predicates: predicates.steps,
      indicators,
    },
    places: {
      sheet: grid.sheet,
      falling: falling.row,
      cap: rowCap.row,
      averageCap: averageCap.row,
      rounding: rounding.row,
      weights: weights.row,
      predicates: predicates.place,
    },
    problems,
    known,
  };
}

function readPredicates(grid: Grid, problems: SettingsProblem[]) {
  const fallback = { steps: DEFAULT_SETTINGS.predicates, place: null };
  const header = rowOf(grid, T.bound);
  if (header === null) {
    problems.push({ cell: '', message: T.bad.missing(T.bound) });
    return fallback;
  }
  const steps: PredicateStep[] = [];
  let typed = true;
  let row = header + 1;
  for (; text(grid, row, 0) !== '' || text(grid, row, 1) !== ''; row++) {
    const from = number(grid, row, 0);
    const label = text(grid, row, 1);
    const before = steps[steps.length - 1];
    if (from === null || label === '' || (before && from <= before.from)) {
      problems.push({ cell: cellName(row, 0), message: T.bad.bounds });
      return fallback;
    }
    if (cellAt(grid, row, 0).kind !== 'number') typed = false;
    steps.push({ from, label });
  }
  if (steps.length === 0) {
    problems.push({ cell: cellName(header, 0), message: T.bad.bounds });
    return fallback;
  }
  return { steps, place: typed ? { row: header + 1, rows: steps.length } : null };
}

function readIndicators(grid: Grid, bad: (row: number, column: number, message: string) => void) {
  const indicators = new Map<string, IndicatorSetting>();
  const known = new Set<string>();
  const keyColumn = T.indicatorHeader.length - 1;
  let header: number | null = null;
  for (let row = 0; row < rowCount(grid) && header === null; row++) {
    if (text(grid, row, 0) === T.indicatorHeader[0] && text(grid, row, keyColumn) !== '')
      header = row;
  }
  if (header === null) return { indicators, known };
  for (let row = header + 1; row < rowCount(grid); row++) {
    const key = text(grid, row, keyColumn);
    if (key === '') continue;
    known.add(key);
    const polarity = plain(text(grid, row, 2));
    const accumulation = plain(text(grid, row, 3));
    const weightText = text(grid, row, 4);
    const weight = weightText === '' ? null : number(grid, row, 4);
    const kind = ACCUMULATIONS.find((k: Accumulation) => plain(k) === accumulation) ?? null;
    const direction = polarity === 'naik' || polarity === 'turun' ? polarity : null;
    if (polarity !== '' && direction === null) bad(row, 2, T.bad.polarity(text(grid, row, 2)));
    if (accumulation !== '' && kind === null) bad(row, 3, T.bad.accumulation(text(grid, row, 3)));
    const goodWeight = weight !== null && weight >= 0 ? weight : null;
    if (weightText !== '' && goodWeight === null) bad(row, 4, T.bad.weight(weightText));
    if (direction !== null || kind !== null || goodWeight !== null) {
      indicators.set(key, { polarity: direction, accumulation: kind, weight: goodWeight });
    }
  }
  return { indicators, known };
}

// Settings and predicates as pieces of formulas that follow the sheet "Pengaturan".
import { sheetPrefix } from '../grid/a1.ts';
import { literal, quoted } from './planRefs.ts';
import type { SettingsPlaces } from './readSettings.ts';
import type { RecapSettings } from './recapSettings.ts';

/** A setting in a formula: the cell of the sheet "Pengaturan", or its value where that cell is gone. */
export function settingCell(
  places: SettingsPlaces | null,
  row: number | null,
  value: string,
): string {
  if (!places || row === null) return value;
  return `${sheetPrefix(places.sheet)}$B$${row + 1}`;
}

/** A cap as a number, or one that nothing reaches. */
export function capCell(
  places: SettingsPlaces | null,
  row: number | null,
  cap: number | null,
): string {
  const cell = settingCell(places, row, cap === null ? '' : literal(cap));
  if (cell === '') return '10^12';
  return row === null || !places ? cell : `IF(ISNUMBER(${cell});${cell};10^12)`;
}

/** The predicate of the percentage in `cell`, by the table in "Pengaturan". */
export function predicateFormula(
  cell: string,
  settings: RecapSettings,
  places: SettingsPlaces | null,
): string {
  const rounding = settingCell(
    places,
    places?.rounding ?? null,
    quoted(settings.rounding === 'bulatkan' ? 'bulatkan' : 'batas bawah'),
  );
  const value = `IF(${rounding}="bulatkan";ROUND(${cell};0);ROUND(${cell};9))`;
  const table = places?.predicates ?? null;
  if (!places || !table) {
    const steps = settings.predicates;
    const nested = steps
      .slice(1)
      .reduce(
        (rest, step) => `IF(${value}>=${literal(step.from)};${quoted(step.label)};${rest})`,
        quoted(steps[0]?.label ?? ''),
      );
    return `IF(ISNUMBER(${cell});${nested};"")`;
  }
  const prefix = sheetPrefix(places.sheet);
  const first = table.row + 1;
  const last = table.row + table.rows;
  const bounds = `${prefix}$A$${first}:$A$${last}`;
  const labels = `${prefix}$B$${first}:$B$${last}`;
  const lowest = `${prefix}$A$${first}`;
  return `IF(ISNUMBER(${cell});INDEX(${labels};MATCH(MAX(${lowest};${value});${bounds};1));"")`;
}

// What setValues receives for intended inputs.
import type { Input } from '../core/edits/edit.ts';
import { literalText, readsAsOther } from '../core/edits/literalText.ts';

/** Only these are doubtful in a cell of plain text: an apostrophe there might be shown. */
const LIVE_IN_TEXT_CELL = /^[='+]/;

/**
 * Text is guarded, because setValues reads strings as if they were typed: `1/2` would become a date and `=...`
 * a formula. A formula goes as the string it is, so one call writes formulas and values together.
 */
export function toSheetValue(input: Input, format: string): string | number | boolean {
  if (input === null) return '';
  if ('n' in input) return input.n;
  if ('b' in input) return input.b;
  if ('f' in input) return input.f;
  if (format === '@' && !LIVE_IN_TEXT_CELL.test(input.t)) return input.t;
  return literalText(input.t);
}

/** True when some text needs a guard, and so the formats of the block decide how it is written. */
export function needsFormats(inputs: readonly (readonly Input[])[]): boolean {
  return inputs.some((row) =>
    row.some((input) => input !== null && 't' in input && readsAsOther(input.t)),
  );
}

// The marks that stand in a cell instead of a number: a dash for "none", a tick for "planned here".
import { cleanText } from './cleanText.ts';

const TICKS = /^[vVxX√✓✔☑✅×●•■▪◼]$/u;

/** `-`, `–`, `—`, `--`, also `Rp -` as the accounting format shows zero. A blank cell is no dash. */
export function isDash(text: string): boolean {
  return /^(?:rp\.?|idr)?\s*-[-\s]*(?:,-|%)?$/i.test(cleanText(text));
}

/** `v`, `√`, `✓`, `V`, `x` and bullets, as schedules of quarters and months are ticked. */
export function isTick(text: string): boolean {
  return TICKS.test(cleanText(text));
}

// The word for a percentage: Sangat Tinggi … Sangat Rendah, by lower bounds or after rounding (DOMAIN.md §6).
import { roundHalfUp } from '../numbers/formatNumber.ts';
import type { RecapSettings } from './recapSettings.ts';

/** `percent` in percent (90.5); null for no figure. Below the first bound the first label holds. */
export function predicate(percent: number | null, settings: RecapSettings): string | null {
  if (percent === null || settings.predicates.length === 0) return null;
  const value =
    settings.rounding === 'bulatkan' ? roundHalfUp(percent, 0) : roundHalfUp(percent, 9);
  let label = settings.predicates[0]!.label;
  for (const step of settings.predicates) if (value >= step.from) label = step.label;
  return label;
}

// Capaian of a realisation against a target, for both polarities (DOMAIN.md §5).
import type { Polarity, RecapSettings } from './recapSettings.ts';

export interface Achievement {
  /** Percent, after the cap; null when it cannot be computed. */
  readonly percent: number | null;
  /** Percent before the cap. */
  readonly uncapped: number | null;
  readonly why: 'ada' | 'tanpa_target' | 'target_nol' | 'belum_lapor' | 'realisasi_nol';
}

function none(why: Achievement['why']): Achievement {
  return { percent: null, uncapped: null, why };
}

/** Never divides by zero: a target of 0, or a realisation of 0 under T/R, gives a reason instead. */
export function achievement(
  target: number | null,
  realised: number | null,
  polarity: Polarity,
  settings: Pick<RecapSettings, 'fallingFormula' | 'cap'>,
): Achievement {
  if (realised === null) return none('belum_lapor');
  if (target === null) return none('tanpa_target');
  if (target === 0) return none('target_nol');
  let percent = (realised / target) * 100;
  if (polarity === 'turun') {
    if (settings.fallingFormula === 'T/R') {
      if (realised === 0) return none('realisasi_nol');
      percent = (target / realised) * 100;
    } else {
      percent = ((2 * target - realised) / target) * 100;
    }
  }
  const capped = settings.cap === null ? percent : Math.min(percent, settings.cap);
  return { percent: capped, uncapped: percent, why: 'ada' };
}

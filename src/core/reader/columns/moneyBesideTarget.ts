// `Target › A | K`, `Target › Uang | Fisik`: of two columns below one title the one in rupiah is the money.
import type { Candidate } from './candidate.ts';
import { isMoneyProfile } from './columnProfile.ts';

/** A lone `Target` may well be rupiah: what is collected in taxes. Changes the ids. */
export function moneyBesideTarget(candidates: readonly Candidate[]): void {
  if (candidates.some(({ id }) => id === 'pagu')) return;
  const targets = candidates.filter(({ id, path }) => id === 'target' && path.length > 1);
  const [first, second, another] = targets;
  if (!first || !second || another || above(first) !== above(second)) return;
  const money = targets.filter(({ profile }) => isMoneyProfile(profile) && profile.numbers > 0);
  if (money.length === 1) money[0]!.id = 'pagu';
}

const above = ({ path }: Candidate): string => path.slice(0, -1).join(' › ');

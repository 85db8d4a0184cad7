// One code under two names: regulations gave some codes a new name, and districts of both lists meet under one code.
import { lookupCode } from '../nomenclature/lookup.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import { T } from '../text/consolidationText.ts';
import type { Fact, Problem } from './fact.ts';

/** Which of the official names a fact bears; null when it bears none of them, so that nothing is guessed. */
function officialName(fact: Fact): string | null {
  if (fact.kode === null || fact.name === null) return null;
  const own = normaliseName(fact.name);
  const entries = lookupCode(fact.kode);
  if (entries.length < 2) return null;
  const found = entries.find((entry) =>
    [entry.name, ...entry.variants].some((name) => normaliseName(name) === own),
  );
  return found?.name ?? null;
}

/**
 * Problems by region, for each code that bears more than one official name among the facts. The order of the facts
 * does not matter but for the order of the problems, which is that of the facts.
 */
export function sharedCodes(facts: readonly Fact[]): Map<string, Problem[]> {
  const names = new Map<string, Set<string>>();
  const uses = new Map<string, { fact: Fact; name: string }>();
  for (const fact of facts) {
    const name = officialName(fact);
    if (name === null) continue;
    names.set(fact.key, (names.get(fact.key) ?? new Set()).add(name));
    const use = `${fact.wilayah} ${fact.key} ${name}`;
    if (!uses.has(use)) uses.set(use, { fact, name });
  }
  const found = new Map<string, Problem[]>();
  for (const { fact, name } of uses.values()) {
    const others = [...names.get(fact.key)!].filter((other) => other !== name).sort();
    if (others.length === 0) continue;
    const problem: Problem = {
      code: 'kode-dua-nama',
      kind: 'ringan',
      message: T.twoNames(fact.kode!, name, others.join('" / "')),
      sheet: fact.source.sheet,
      cell: `A${fact.source.row}`,
    };
    found.set(fact.wilayah, [...(found.get(fact.wilayah) ?? []), problem]);
  }
  return found;
}

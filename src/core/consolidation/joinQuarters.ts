// An office that keeps a sheet per quarter: realised figures of the other sheets join the facts of the first.
import type { Fact } from './fact.ts';

/** Rows of a level with the same key, indicator and unit are the same row, when there is just one of them. */
function unique(facts: readonly Fact[]): Map<string, number | null> {
  const found = new Map<string, number | null>();
  facts.forEach((fact, i) => {
    const key = `${fact.level} ${fact.key} ${fact.indicatorKey}`;
    found.set(key, found.has(key) ? null : i);
  });
  return found;
}

/** What was reported first stays; a figure keeps the sheet and the cell that it came from. */
function joined(fact: Fact, more: Fact): Fact {
  const { sheet } = more.source;
  const cells: Record<string, string> = { ...fact.source.cells };
  for (const [figure, cell] of Object.entries(more.source.cells)) {
    if (/^(k|rp)\d$/.test(figure)) cells[figure] ??= `'${sheet}'!${cell}`;
  }
  const fill = (own: readonly (number | null)[], other: readonly (number | null)[]) =>
    own.map((value, q) => value ?? other[q] ?? null);
  return {
    ...fact,
    realised: fill(fact.realised, more.realised),
    realisedRp: fill(fact.realisedRp, more.realisedRp),
    rpCounted: fill(fact.rpCounted, more.rpCounted),
    source: { ...fact.source, cells },
  };
}

/** `base` with the quarters of `more`. Rows that only the other sheet has come behind, as they are. */
export function joinQuarters(base: readonly Fact[], more: readonly Fact[]): Fact[] {
  const places = unique(base);
  const others = unique(more);
  const result = [...base];
  more.forEach((fact, i) => {
    const key = `${fact.level} ${fact.key} ${fact.indicatorKey}`;
    const place = places.get(key);
    if (place === undefined) result.push(fact);
    else if (place !== null && others.get(key) === i) result[place] = joined(result[place]!, fact);
  });
  return result;
}

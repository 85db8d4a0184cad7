// The rows as the district's file has them: its facts with the fault that was planted in it.
import { type Fact, factsOf, sum } from './facts.ts';
import type { SampleDistrict } from './provinces.ts';

/** The kegiatan on which a fault in the roll-up is planted: one with many sub kegiatan. */
const FAULTY_KEGIATAN = '2.13.04.2.01';

export function writtenFacts(district: SampleDistrict): Fact[] {
  const facts = factsOf(district);
  const children = facts.filter(
    (fact) => fact.level === 'sub_kegiatan' && isUnder(fact, FAULTY_KEGIATAN),
  );
  switch (district.fault) {
    case 'sub-kali-1000': {
      const culprit = children[0]!.kode;
      return facts.map((fact) =>
        fact.kode === culprit ? { ...fact, pagu: fact.pagu * 1000 } : fact,
      );
    }
    case 'kegiatan-kali-1000':
      return facts.map((fact) =>
        fact.kode === FAULTY_KEGIATAN ? { ...fact, pagu: fact.pagu * 1000 } : fact,
      );
    case 'anak-tertinggal':
      return withoutChild(facts, children[children.length - 1]!);
    default:
      return facts;
  }
}

/** The kegiatan and its program lose what the child has; the child's own row stays. */
function withoutChild(facts: readonly Fact[], child: Fact): Fact[] {
  return facts.map((fact) => {
    if (fact.level === 'sub_kegiatan' || !isUnder(child, fact.kode)) return fact;
    return {
      ...fact,
      pagu: fact.pagu - child.pagu,
      rp: fact.rp.map((value, quarter) =>
        value === null ? null : value - (child.rp[quarter] ?? 0),
      ),
    };
  });
}

function isUnder(fact: Fact, kode: string): boolean {
  return fact.kode.startsWith(`${kode}.`);
}

/** Sums of one level as written. A quarter that is not reported is null. */
export function sumsOf(
  facts: readonly Fact[],
  level: Fact['level'],
): { readonly pagu: number; readonly realisasiRp: (number | null)[] } {
  const rows = facts.filter((fact) => fact.level === level);
  return {
    pagu: sum(rows.map((fact) => fact.pagu)),
    realisasiRp: [0, 1, 2, 3].map((quarter) =>
      rows.every((fact) => fact.rp[quarter] === null)
        ? null
        : sum(rows.map((fact) => fact.rp[quarter] ?? 0)),
    ),
  };
}

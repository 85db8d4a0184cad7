// A unit that names what another indicator counts (`Ranperda`), beside an indicator that counts people or papers.
import { isRateUnit, normaliseUnit } from '../../../numbers/units.ts';
import { groupBy } from '../groupBy.ts';
import { GOODS, groupOf, SIZES } from './countedWords.ts';

export interface Measured {
  readonly wording: string;
  readonly unit: string;
}

const COUNT = /^\W*(?:jumlah|banyaknya)\s+([a-z]+)/i;

/**
 * What the indicator counts, for each of `all` whose unit all others that use it name in their own words, and which
 * does not; null for the others. A unit that only one indicator uses may have any name.
 */
export function borrowedUnits(all: readonly Measured[]): (string | null)[] {
  const users = groupBy(all, ({ unit }) => normaliseUnit(unit));
  return all.map((each) => {
    const unit = normaliseUnit(each.unit);
    const head = COUNT.exec(each.wording)?.[1];
    if (!head || groupOf(normaliseUnit(head)) === null || !isOwnName(unit)) return null;
    const others = users.get(unit)!.filter(({ wording }) => wording !== each.wording);
    const named = others.length > 0 && others.every(({ wording }) => names(wording, unit));
    return named && !names(each.wording, unit) ? head : null;
  });
}

/** One word, and none that anything may be counted in. */
function isOwnName(unit: string): boolean {
  const plain =
    /^[a-z]{4,}$/.test(unit) && !/^(?:kali|kegiatan|lokasi|titik|jenis|item|judul)$/.test(unit);
  return (
    plain &&
    groupOf(unit) === null &&
    !isRateUnit(unit, null) &&
    !GOODS.test(unit) &&
    !SIZES.test(unit)
  );
}

function names(wording: string, unit: string): boolean {
  return wording
    .toLowerCase()
    .split(/[^a-z]+/)
    .includes(unit);
}

// The key of each row of a table: its code, else the code of the very same name in the nomenclature, else its name.
import type { Level } from '../model/level.ts';
import { CODED_LEVELS } from '../model/level.ts';
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import { codeBidang, codeLevel, normaliseCode, parentCode } from '../nomenclature/code.ts';
import { nearestNames } from '../nomenclature/lookup.ts';
import { descendants, ownerRows } from '../recap/countedRows.ts';
import { plainWords } from '../recap/recapKey.ts';
import { shortKey } from './keyHash.ts';

export interface NearMiss {
  readonly kode: string;
  readonly name: string;
  /** 0 the same words, 1 nothing in common. */
  readonly distance: number;
}

export interface RowKey {
  readonly key: string;
  /** Normal spelling, null without a match. */
  readonly kode: string | null;
  /** `rincian`: a near name whose coded children all lie in that one code. */
  readonly from: 'kode' | 'nama' | 'rincian' | 'tanpa';
  /** Names that come near, offered to a person and never used. */
  readonly near: readonly NearMiss[];
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
}

/** Beyond this a name is most likely another thing and not worth offering. */
const OFFER = 0.35;

/** `2.13` when the table's own codes say so; the supporting program is `X.XX.01` in the nomenclature. */
function bidangOf(table: PlanTable): string | null {
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const bidang = row.kode === null ? null : codeBidang(row.kode);
    if (bidang !== null && !bidang.startsWith('X')) {
      counts.set(bidang, (counts.get(bidang) ?? 0) + 1);
    }
  }
  let best: string | null = null;
  for (const [bidang, count] of counts) {
    if (best === null || count > counts.get(best)!) best = bidang;
  }
  return best;
}

function withBidang(kode: string, bidang: string | null): string {
  return bidang !== null && kode.startsWith('X.XX') ? `${bidang}${kode.slice(4)}` : kode;
}

/** The code of exactly this name; several codes of one name are told apart by the code above, else not at all. */
function byName(row: PlanRow, above: string | null): { kode: string | null; near: NearMiss[] } {
  const offers = nearestNames(row.name, { level: row.level, limit: 8, most: OFFER });
  const near = offers.map(({ entry, distance }) => ({
    kode: entry.kode4,
    name: entry.name,
    distance,
  }));
  let same = near.filter((miss) => miss.distance === 0);
  if (same.length > 1 && above !== null) {
    const tail = (kode: string) => kode.split('.').slice(2).join('.');
    const inside = same.filter((miss) => tail(miss.kode).startsWith(`${tail(above)}.`));
    if (inside.length > 0) same = inside;
  }
  const codes = [...new Set(same.map((miss) => miss.kode))];
  return { kode: codes.length === 1 ? codes[0]! : null, near: near.slice(0, 3) };
}

/** The code of the given level that a longer code lies in. */
function ancestorCode(kode: string | null, level: Level): string | null {
  let code = kode;
  while (code !== null && codeLevel(code) !== level) code = parentCode(code);
  return code;
}

/** Nearer than this, a name and the codes of its children together leave no other reading. */
const SAME_WITH_CHILDREN = 0.2;

/** The code above all coded rows below, when it is one and its name is near; null otherwise. */
function byChildren(
  table: PlanTable,
  index: number,
  found: readonly { readonly kode: string | null }[],
  near: readonly NearMiss[],
): string | null {
  const { level } = table.rows[index]!;
  const codes = new Set<string>();
  for (const i of descendants(table.rows, index)) {
    const kode = found[i]?.kode ?? null;
    const above = kode === null ? null : ancestorCode(kode, level);
    if (above !== null && above !== kode) codes.add(above);
  }
  const only = codes.size === 1 ? [...codes][0]! : null;
  const tail = (kode: string) => kode.split('.').slice(2).join('.');
  const fits = near.some(
    (miss) =>
      only !== null && tail(miss.kode) === tail(only) && miss.distance <= SAME_WITH_CHILDREN,
  );
  return fits ? only : null;
}

/** Never merges by guess: near names are only offered. Rows that merely add an indicator take their row's key. */
export function rowKeys(table: PlanTable): RowKey[] {
  const owners = ownerRows(table.rows);
  const named = bidangOf(table);
  const found: { kode: string | null; from: RowKey['from']; near: readonly NearMiss[] }[] = [];
  table.rows.forEach((row, i) => {
    if (row.level === 'indikator' && owners[i] !== i) {
      found.push(found[owners[i]!]!);
      return;
    }
    if (row.kode !== null && codeLevel(row.kode) !== null) {
      found.push({ kode: withBidang(normaliseCode(row.kode), named), from: 'kode', near: [] });
      return;
    }
    if (!CODED_LEVELS.includes(row.level)) {
      found.push({ kode: null, from: 'tanpa', near: [] });
      return;
    }
    const above = row.parent === null ? null : (found[row.parent]?.kode ?? null);
    const match = byName(row, above);
    found.push({
      kode: match.kode,
      from: match.kode === null ? 'tanpa' : 'nama',
      near: match.near,
    });
  });
  // From the bottom up, so that a kegiatan that was found helps its program.
  for (let i = table.rows.length - 1; i >= 0; i--) {
    const match = found[i]!;
    if (match.kode !== null || owners[i] !== i || !CODED_LEVELS.includes(table.rows[i]!.level))
      continue;
    const kode = byChildren(table, i, found, match.near);
    if (kode !== null) found[i] = { kode, from: 'rincian', near: match.near };
  }
  table.rows.forEach((row, i) => {
    if (row.level === 'indikator' && owners[i] !== i) found[i] = found[owners[i]!]!;
  });
  // Without any code in the table, names of 2.13 tell whose supporting program it is.
  const bidang = named ?? (found.some((match) => match.kode?.startsWith('2.13.')) ? '2.13' : null);
  const keys = found.map((match, i) => {
    const row = table.rows[owners[i]!]!;
    if (match.kode !== null) return `k:${withBidang(match.kode, bidang)}`;
    return `n:${shortKey(`${row.level} ${plainWords(row.name)}`)}`;
  });
  const keyAt = (index: number, level: Level): string => {
    let at: number | null = owners[index]!;
    const seen = new Set<number>();
    while (at !== null && table.rows[at] && !seen.has(at)) {
      if (table.rows[at]!.level === level) return keys[at]!;
      seen.add(at);
      at = table.rows[at]!.parent;
    }
    const kode = found[index]!.kode;
    const above = ancestorCode(kode === null ? null : withBidang(kode, bidang), level);
    return above === null ? '' : `k:${above}`;
  };
  return found.map((match, i) => ({
    key: keys[i]!,
    kode: match.kode === null ? null : withBidang(match.kode, bidang),
    from: match.from,
    near: match.near.map((miss) => ({ ...miss, kode: withBidang(miss.kode, bidang) })),
    program: keyAt(i, 'program'),
    kegiatan: keyAt(i, 'kegiatan'),
    subKegiatan: keyAt(i, 'sub_kegiatan'),
  }));
}

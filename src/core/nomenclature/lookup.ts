// Looks up codes and near names in a nomenclature (the built-in one unless another is given).
import { codeBidang, normaliseCode } from './code.ts';
import type { NearName } from './nameIndex.ts';
import {
  builtInNomenclature,
  type Nomenclature,
  type NomenclatureEntry,
  shortCode,
} from './nomenclature.ts';

/**
 * What a code is called, one entry per regulation, the newer list first. `2.13.01.2.01.07` and
 * `5.01.01.2.01.0007` find the supporting program's `X.XX.01…`, given back with the office's own bidang.
 * [] when the code is unknown or no code.
 */
export function lookupCode(
  kode: string,
  nomenclature: Nomenclature = builtInNomenclature(),
): NomenclatureEntry[] {
  const normal = normaliseCode(kode);
  const found = nomenclature.byCode.get(normal);
  if (found) return [...found];
  const bidang = codeBidang(normal);
  if (bidang === null) return [];
  const general = nomenclature.byCode.get(`X.XX${normal.slice(bidang.length)}`) ?? [];
  return general.map((entry) => ({ ...entry, kode4: normal, kode2: shortCode(normal) }));
}

export interface NearOptions {
  /** Only entries of this level. */
  readonly level?: NomenclatureEntry['level'] | null;
  /** Default 3. */
  readonly limit?: number;
  /** Largest distance, default 0.5. */
  readonly most?: number;
  /** Only entries below this code. */
  readonly within?: string | null;
  readonly nomenclature?: Nomenclature;
}

/**
 * Entries with a like name, nearest first: 0 is the same but for case, punctuation, abbreviation and light
 * words; up to 0.15 a slip of the pen; above 0.35 most likely another thing.
 */
export function nearestNames(
  name: string,
  options: NearOptions = {},
): NearName<NomenclatureEntry>[] {
  const { level = null, limit = 3, most = 0.5, within = null } = options;
  const nomenclature = options.nomenclature ?? builtInNomenclature();
  const prefix = within === null ? null : normaliseCode(within);
  return nomenclature.names.near(name, limit, most, (entry) => {
    if (level !== null && entry.level !== level) return false;
    return prefix === null || below(entry.kode4, prefix);
  });
}

function below(kode: string, prefix: string): boolean {
  const general = kode.startsWith('X.XX') ? kode.slice(4) : null;
  const bidang = codeBidang(prefix);
  if (kode.startsWith(`${prefix}.`)) return true;
  return (
    general !== null && bidang !== null && general.startsWith(`${prefix.slice(bidang.length)}.`)
  );
}

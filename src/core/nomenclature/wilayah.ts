// Regions of Indonesia: names by code, codes by name, and how many desa each kabupaten/kota has.
import { DATA_WILAYAH } from './dataWilayah.ts';

export interface Wilayah {
  /** `15` or `15.02`. */
  readonly kode: string;
  readonly level: 'provinsi' | 'kabupaten' | 'kota';
  /** As an address writes it: `Jambi`, `Kabupaten Merangin`, `Kota Jambi`. */
  readonly nama: string;
  readonly provinsi: string;
  readonly kecamatan: number;
  readonly desa: number;
  readonly kelurahan: number;
}

// How people shorten provinces.
const SHORT_PROVINCES: readonly (readonly [string, string])[] = [
  ['sumut', '12'],
  ['sumbar', '13'],
  ['sumsel', '16'],
  ['babel', '19'],
  ['kepri', '21'],
  ['dki', '31'],
  ['jabar', '32'],
  ['jateng', '33'],
  ['diy', '34'],
  ['jatim', '35'],
  ['ntb', '52'],
  ['ntt', '53'],
  ['kalbar', '61'],
  ['kalteng', '62'],
  ['kalsel', '63'],
  ['kaltim', '64'],
  ['kaltara', '65'],
  ['sulut', '71'],
  ['sulteng', '72'],
  ['sulsel', '73'],
  ['sultra', '74'],
  ['sulbar', '76'],
  ['malut', '82'],
];

let table: ReadonlyMap<string, Wilayah> | null = null;
let names: ReadonlyMap<string, readonly Wilayah[]> | null = null;

/** `15.02`, `1502` or `15` → its name; null when unknown. */
export function wilayahName(kode: string): string | null {
  return wilayahOf(kode)?.nama ?? null;
}

export function wilayahOf(kode: string): Wilayah | null {
  const digits = kode.replace(/\D/g, '');
  const normal = digits.length > 2 ? `${digits.slice(0, 2)}.${digits.slice(2)}` : digits;
  return wilayahTable().get(normal) ?? null;
}

/** Desa and kelurahan of a kabupaten/kota, or of a whole province; null when the code is unknown. */
export function desaCount(
  kode: string,
): { readonly kecamatan: number; readonly desa: number; readonly kelurahan: number } | null {
  const found = wilayahOf(kode);
  return found && { kecamatan: found.kecamatan, desa: found.desa, kelurahan: found.kelurahan };
}

/**
 * The one region a name means: `Kab. Merangin`, `KABUPATEN MERANGIN`, `Provinsi Jambi`, `Merangin`. Null when
 * unknown or when several fit (`Banjar` is a kabupaten and a kota): see `wilayahMatches`.
 */
export function wilayahByName(name: string): Wilayah | null {
  const found = wilayahMatches(name);
  return found.length === 1 ? found[0]! : null;
}

/** All regions a name may mean. A bare name means kabupaten, kota and province alike. */
export function wilayahMatches(name: string): readonly Wilayah[] {
  return wilayahNames().get(normaliseRegion(name)) ?? [];
}

/**
 * Regions named in a longer text with their kind in front (`DINAS … KABUPATEN MERANGIN TAHUN 2024`), in
 * reading order. A name without `Kabupaten`, `Kota` or `Provinsi` before it is not taken.
 */
export function wilayahInText(text: string): readonly Wilayah[] {
  const words = wilayahWords(text);
  const found: Wilayah[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!/^(?:kabupaten|kota|provinsi)$/.test(words[i]!)) continue;
    for (let length = Math.min(6, words.length - i); length >= 2; length -= 1) {
      const matches = wilayahNamed(words[i]!, words.slice(i + 1, i + length));
      if (matches.length !== 1) continue;
      if (!found.includes(matches[0]!)) found.push(matches[0]!);
      break;
    }
  }
  return found;
}

/**
 * `kind`: `kabupaten`, `kota`, `provinsi`, or '' for a bare name. Names that the list writes together are found
 * written apart, too: `Batang Hari` is Batanghari, and not Batang with a word behind it.
 */
export function wilayahNamed(kind: string, words: readonly string[]): readonly Wilayah[] {
  const names = wilayahNames();
  const before = kind === '' ? '' : `${kind} `;
  return names.get(before + words.join(' ')) ?? names.get(before + words.join('')) ?? [];
}

/** The words of a text as names of regions are compared: `Kab. Batang_Hari` → kabupaten, batang, hari. */
export function wilayahWords(text: string): string[] {
  return normaliseRegion(text.replace(/_/g, ' ')).split(' ').filter(Boolean);
}

/** All regions, provinces before their kabupaten/kota. */
export function allWilayah(): readonly Wilayah[] {
  return [...wilayahTable().values()];
}

function normaliseRegion(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bkab\b\.?/g, 'kabupaten ')
    .replace(/\bprop(?:insi)?\b\.?|\bprov\b\.?|\bpemprov\b\.?/g, 'provinsi ')
    .replace(/\bpemkab\b\.?/g, 'kabupaten ')
    .replace(/\bpemkot\b\.?|\bkotamadya\b/g, 'kota ')
    .replace(/\bd\.?\s?i\.?\s?yogyakarta\b|\bdiy\b/g, 'daerah istimewa yogyakarta')
    .replace(/\bd\.?k\.?i\.? jakarta\b/g, 'daerah khusus ibukota jakarta')
    .replace(/\badministrasi\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function wilayahNames(): ReadonlyMap<string, readonly Wilayah[]> {
  if (names) return names;
  const found = new Map<string, Wilayah[]>();
  const add = (name: string, wilayah: Wilayah): void => {
    const list = found.get(name);
    if (!list) found.set(name, [wilayah]);
    else if (!list.includes(wilayah)) list.push(wilayah);
  };
  for (const wilayah of wilayahTable().values()) {
    const full = normaliseRegion(wilayah.nama);
    const bare = full.replace(/^(?:kabupaten|kota) /, '');
    add(full, wilayah);
    add(bare, wilayah);
    add(`${wilayah.level} ${bare}`, wilayah);
    add(bare.replace(/ /g, ''), wilayah);
    add(`${wilayah.level} ${bare.replace(/ /g, '')}`, wilayah);
  }
  for (const [short, kode] of SHORT_PROVINCES) {
    const province = wilayahTable().get(kode);
    if (!province) continue;
    add(normaliseRegion(short), province);
    add(`provinsi ${normaliseRegion(short)}`, province);
  }
  names = found;
  return names;
}

function wilayahTable(): ReadonlyMap<string, Wilayah> {
  table ??= readTable();
  return table;
}

function readTable(): ReadonlyMap<string, Wilayah> {
  const found = new Map<string, Wilayah>();
  let province = '';
  for (const line of DATA_WILAYAH.trim().split('\n')) {
    const match = /^(\d\d) (\*?)(.+?)(?: (\d+) (\d+) (\d+))?$/.exec(line)!;
    const counted = {
      kecamatan: Number(match[4] ?? 0),
      desa: Number(match[5] ?? 0),
      kelurahan: Number(match[6] ?? 0),
    };
    if (match[4] === undefined) {
      province = match[1]!;
      found.set(province, {
        kode: province,
        level: 'provinsi',
        nama: match[3]!,
        provinsi: province,
        ...counted,
      });
      continue;
    }
    const kode = `${province}.${match[1]}`;
    const level = match[2] === '*' ? 'kota' : 'kabupaten';
    const nama = `${level === 'kota' ? 'Kota' : 'Kabupaten'} ${match[3]}`;
    found.set(kode, { kode, level, nama, provinsi: province, ...counted });
    const above = found.get(province)!;
    found.set(province, {
      ...above,
      kecamatan: above.kecamatan + counted.kecamatan,
      desa: above.desa + counted.desa,
      kelurahan: above.kelurahan + counted.kelurahan,
    });
  }
  return found;
}

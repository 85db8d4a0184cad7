// Whose workbook it is: told by the sender, the title lines, or the file's name.
import {
  type Wilayah,
  wilayahInText,
  wilayahNamed,
  wilayahOf,
  wilayahWords,
} from '../nomenclature/wilayah.ts';

export interface Identity {
  /** null when nothing told it. */
  readonly kode: string | null;
  readonly nama: string | null;
  /** Another region named elsewhere: title against file name. */
  readonly rival: string | null;
}

/** The longest bare name that begins at a word and means one kabupaten or kota. */
function longest(words: readonly string[], at: number): Wilayah | null {
  for (let length = Math.min(5, words.length - at); length >= 1; length--) {
    const found = wilayahNamed('', words.slice(at, at + length));
    const local = found.filter((wilayah) => wilayah.level !== 'provinsi');
    if (local.length === 1) return local[0]!;
    if (local.length > 1) return null;
  }
  return null;
}

/** A kabupaten/kota named with its kind, before a province; null when the text names none. */
export function regionInText(text: string): Wilayah | null {
  const found = wilayahInText(text);
  return found.find((wilayah) => wilayah.level !== 'provinsi') ?? found[0] ?? null;
}

/** With its kind, else by a kode wilayah, else by one bare name among the words. */
function inFileName(file: string): Wilayah | null {
  const stem = file.replace(/\.[A-Za-z0-9]{2,5}$/, '');
  const named = regionInText(stem);
  if (named) return named;
  const code = /(?:^|\D)(\d{2})[.\-_ ]?(\d{2})(?!\d)/.exec(file);
  if (code && !/^(19|20)$/.test(code[1]!)) {
    const coded = wilayahOf(`${code[1]}.${code[2]}`);
    if (coded) return coded;
  }
  const words = wilayahWords(stem);
  const bare = new Map<string, Wilayah>();
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.length < 4) continue;
    const found = longest(words, i);
    if (found) bare.set(found.kode, found);
  }
  return bare.size === 1 ? [...bare.values()][0]! : null;
}

/** How well a file's name fits a kode wilayah: 2 names it, 1 names no region, 0 names another one. */
export function fileNameFits(file: string, kode: string | null): 0 | 1 | 2 {
  const named = inFileName(file);
  if (!named || named.level === 'provinsi') return 1;
  return named.kode === kode ? 2 : 0;
}

/**
 * `given`: kode wilayah from the registry or the sender, which wins. `titles`: lines above the table and on a cover.
 */
export function identifyDistrict(
  given: string | null,
  titles: readonly string[],
  file: string,
): Identity {
  const told = given === null ? null : wilayahOf(given);
  let titled: Wilayah | null = null;
  for (const line of titles) {
    titled = regionInText(line);
    if (titled && titled.level !== 'provinsi') break;
  }
  const filed = inFileName(file);
  const found = told ?? titled ?? filed;
  if (given !== null && !told) return { kode: given, nama: null, rival: titled?.nama ?? null };
  if (!found) return { kode: null, nama: null, rival: null };
  const rival = [titled, filed].find(
    (other) => other && other.kode !== found.kode && other.level !== 'provinsi',
  );
  return { kode: found.kode, nama: found.nama, rival: rival?.nama ?? null };
}

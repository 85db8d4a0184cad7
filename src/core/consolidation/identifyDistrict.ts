// Whose workbook it is: told by the sender, the title lines, or the file's name.
import { type Wilayah, wilayahMatches, wilayahOf } from '../nomenclature/wilayah.ts';

export interface Identity {
  /** null when nothing told it. */
  readonly kode: string | null;
  readonly nama: string | null;
  /** Another region named elsewhere: title against file name. */
  readonly rival: string | null;
}

const KIND = /^(kabupaten|kota|provinsi)$/;

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\bkab\b\.?|\bpemkab\b/g, ' kabupaten ')
    .replace(/\bpemkot\b|\bkotamadya\b/g, ' kota ')
    .replace(/\bprov\b\.?|\bpropinsi\b|\bpemprov\b/g, ' provinsi ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** The longest name first and written together, so that `Kabupaten Batang Hari` is not taken for Batang. */
function longest(words: readonly string[], at: number, kind: string): Wilayah | null {
  for (let length = Math.min(5, words.length - at); length >= 1; length--) {
    const name = words.slice(at, at + length).join('');
    const found = wilayahMatches(kind === '' ? name : `${kind} ${name}`);
    const local = kind === '' ? found.filter((wilayah) => wilayah.level !== 'provinsi') : found;
    if (local.length === 1) return local[0]!;
    if (local.length > 1) return null;
  }
  return null;
}

/** A kabupaten/kota named with its kind, before a province; null when the text names none. */
export function regionInText(text: string): Wilayah | null {
  const words = wordsOf(text);
  let province: Wilayah | null = null;
  for (let i = 0; i < words.length - 1; i++) {
    if (!KIND.test(words[i]!)) continue;
    const found = longest(words, i + 1, words[i]!);
    if (found && found.level !== 'provinsi') return found;
    province ??= found;
  }
  return province;
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
  const words = wordsOf(stem);
  const bare = new Map<string, Wilayah>();
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.length < 4) continue;
    const found = longest(words, i, '');
    if (found) bare.set(found.kode, found);
  }
  return bare.size === 1 ? [...bare.values()][0]! : null;
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

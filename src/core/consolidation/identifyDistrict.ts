// Whose workbook it is: told by the sender, the title lines, or the file's name.
import { type Wilayah, wilayahByName, wilayahInText, wilayahOf } from '../nomenclature/wilayah.ts';

export interface Identity {
  /** null when nothing told it. */
  readonly kode: string | null;
  readonly nama: string | null;
  /** Another region named elsewhere: title against file name. */
  readonly rival: string | null;
}

/** A kabupaten/kota before its province; several of one kind are no answer unless the first stands alone in its line. */
function inText(text: string): Wilayah | null {
  const found = wilayahInText(text);
  const local = found.filter((wilayah) => wilayah.level !== 'provinsi');
  return local[0] ?? found[0] ?? null;
}

function inFileName(file: string): Wilayah | null {
  const stem = file.replace(/\.[A-Za-z0-9]{2,5}$/, '').replace(/[_\-.()[\]]+/g, ' ');
  const named = inText(stem);
  if (named) return named;
  const code = /(?:^|\D)(\d{2})[.\-_ ]?(\d{2})(?!\d)/.exec(file);
  if (code && !/^(19|20)$/.test(code[1]!)) {
    const coded = wilayahOf(`${code[1]}.${code[2]}`);
    if (coded) return coded;
  }
  const words = stem
    .replace(/\b(19|20)\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return wilayahByName(words);
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
    titled = inText(line);
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

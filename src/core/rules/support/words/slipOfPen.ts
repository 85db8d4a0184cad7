// Whether two names are one name but for a slip of the pen: a letter, a prefix, a word written twice, a remark behind it.
import { nameWords } from '../../../nomenclature/nameWords.ts';
import { editDistance } from '../../../reader/editDistance.ts';

const MOST_LETTERS = 2;
/** Shorter words differ by meaning, not by slip: DPA and RKA, I and II, 3 and 4. */
const SHORTEST = 5;
/** More words than this are another name. */
const MOST_WORDS = 2;

/** A name taken apart once, however many others it is compared with. */
export interface PenName {
  /** Words in order, one that is written twice in a row once. */
  readonly words: readonly string[];
  /** How often a word stands twice in a row. */
  readonly doubled: number;
}

export function penName(name: string): PenName {
  const all = nameWords(withoutRemark(name));
  const words = all.filter((word, i) => word !== all[i - 1]);
  return { words, doubled: all.length - words.length };
}

/** `sama`: only a remark behind the name differs. `mirip`: letters differ. Null: two different names. */
export function slipOfPen(a: PenName, b: PenName): 'sama' | 'mirip' | null {
  if (a.words.length < 2 || a.words.length !== b.words.length) return null;
  let slips = 0;
  for (let i = 0; i < a.words.length; i += 1) {
    if (a.words[i] === b.words[i]) continue;
    slips += 1;
    if (slips > MOST_WORDS || !nearWords(a.words[i]!, b.words[i]!)) return null;
  }
  return slips === 0 && a.doubled === b.doubled ? 'sama' : 'mirip';
}

function nearWords(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || /\d/.test(a + b)) return false;
  return a.includes(b) || b.includes(a) || editDistance(a, b, MOST_LETTERS) <= MOST_LETTERS;
}

/** `Fasilitasi Pengelolaan Keuangan Desa (ket. ada penggabungan dari …`. */
function withoutRemark(name: string): string {
  return name.replace(/\s*\(\s*(?:ket|catatan|lihat)\b[\s\S]*$/i, '');
}

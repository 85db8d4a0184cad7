// Whether two names are one name but for a slip of the pen: a letter, a prefix, a word written twice, a remark behind it.
import { nameWords } from '../../nomenclature/nameWords.ts';
import { editDistance } from '../../reader/editDistance.ts';

const MOST_LETTERS = 2;
/** Shorter words differ by meaning, not by slip: DPA and RKA, I and II, 3 and 4. */
const SHORTEST = 5;
/** More words than this are another name. */
const MOST_WORDS = 2;

/** `sama`: only a remark behind the name differs. `mirip`: letters differ. Null: two different names. */
export function slipOfPen(a: string, b: string): 'sama' | 'mirip' | null {
  const first = bareWords(a);
  const second = bareWords(b);
  if (first.length < 2 || first.length !== second.length) return null;
  let slips = 0;
  for (let i = 0; i < first.length; i += 1) {
    if (first[i] === second[i]) continue;
    if (!nearWords(first[i]!, second[i]!)) return null;
    slips += 1;
  }
  if (slips > MOST_WORDS) return null;
  return slips === 0 && nameWords(withoutRemark(a)).length === nameWords(withoutRemark(b)).length
    ? 'sama'
    : 'mirip';
}

function nearWords(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || /\d/.test(a + b)) return false;
  return a.includes(b) || b.includes(a) || editDistance(a, b, MOST_LETTERS) <= MOST_LETTERS;
}

/** Words in order, one that is written twice in a row once. */
function bareWords(name: string): string[] {
  const words = nameWords(withoutRemark(name));
  return words.filter((word, i) => word !== words[i - 1]);
}

/** `Fasilitasi Pengelolaan Keuangan Desa (ket. ada penggabungan dari …`. */
function withoutRemark(name: string): string {
  return name.replace(/\s*\(\s*(?:ket|catatan|lihat)\b[\s\S]*$/i, '');
}

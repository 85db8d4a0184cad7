// The words that say what a line of a work is: `Target`, `Realisasi Fisik (%)`, `Keuangan (Rp)`.
import { sameText } from '../tableContext.ts';

const PLANNED = /^(?:target|rencana|renc|ren|tgt|t)\.?$/;
const DONE = /^(?:realisasi|real|rls|r)\.?$/;
/** What a line may say; with a unit in brackets, and two of them together (`Realisasi Fisik`). */
const WORD =
  /^(?:target|tgt|rencana|renc?|realisasi|real|rls|fis(?:ik)?|keu(?:angan)?|kin(?:erja)?|angg?(?:aran)?|pagu|dana|deviasi|selisih|sisa|tingkat|capaian|progress?|p(?:er|ro)sen(?:tase)?|serapan|penyerapan|kum(?:ulatif)?|murni|semula|menjadi|se(?:belum|sudah|telah)|perubahan|pergeseran|(?:ber)?tambah|(?:ber)?kurang|naik|turun|[rt][fk]|[trk]|rp|%)$/;
/** `a.`, `2)`, `-` before the word. */
const MARK = /^(?:[-–•*]\s*|(?:[a-h]|\d{1,2})[.)]\s*)/;
const MOST_WORDS = 4;

/** `Keuangan` of `c. Keuangan (Rp):`. */
export function bareLabel(label: string): string {
  return unmarked(label)
    .replace(/\s*\([^)]*\)/g, '')
    .trim();
}

function unmarked(label: string): string {
  return label.trim().replace(MARK, '').replace(/\s*:$/, '').trim();
}

/** `Keuangan (Rp)` and `Keuangan` are one word, `R` and `Realisasi` too; null for what is no word for a line. */
export function lineWord(text: string): string | null {
  const said = unmarked(sameText(text));
  const words = said.split(/[\s()/.]+/).filter((each) => each !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (!words.every((word) => WORD.test(word))) return null;
  if (PLANNED.test(said)) return 'target';
  if (DONE.test(said)) return 'realisasi';
  return words.filter((word, at) => at === 0 || !/^(?:rp|%)$/.test(word)).join(' ');
}

// The words that say what a line of a work is: `Target`, `Realisasi Fisik (%)`, `Keuangan (Rp)`.
import { sameText } from '../tableContext.ts';

const PLANNED = /^(?:target|rencana|t)$/;
const DONE = /^(?:realisasi|r)$/;
/** What a line may say; with a unit in brackets, and two of them together (`Realisasi Fisik`). */
const WORD =
  /^(?:target|rencana|realisasi|fisik|keu(?:angan)?|kinerja|anggaran|pagu|dana|deviasi|selisih|sisa|tingkat|capaian|progress?|p(?:er|ro)sen(?:tase)?|serapan|penyerapan|kum(?:ulatif)?|murni|semula|menjadi|se(?:belum|sudah|telah)|perubahan|pergeseran|(?:ber)?tambah|(?:ber)?kurang|naik|turun|[trk]|rp|%)$/;
const MOST_WORDS = 4;

/** `Keuangan (Rp)` and `Keuangan` are one word, `R` and `Realisasi` too; null for what is no word for a line. */
export function lineWord(text: string): string | null {
  const said = sameText(text)
    .replace(/^[-–•*]\s*|\s*:$/g, '')
    .trim();
  const words = said.split(/[\s()/.]+/).filter((each) => each !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (!words.every((word) => WORD.test(word))) return null;
  if (PLANNED.test(said)) return 'target';
  if (DONE.test(said)) return 'realisasi';
  return words.filter((word, at) => at === 0 || !/^(?:rp|%)$/.test(word)).join(' ');
}

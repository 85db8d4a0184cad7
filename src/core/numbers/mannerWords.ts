// The word an office writes beside a target: how the periods of the year belong together, and which way is better.

/** `kumulatif`: the periods add up. Null for any other word, and for more than a few words. */
export function accumulationFromWord(
  text: string,
): 'kumulatif' | 'konstan' | 'nilai_akhir' | 'persentase_bertahap' | null {
  const word = text.trim().toLowerCase();
  if (word.length > LONGEST) return null;
  if (/\b(?:bertahap|progress?i?f?)\b/.test(word)) return 'persentase_bertahap';
  if (/\b(?:akhir|terakhir|tahunan)\b/.test(word)) return 'nilai_akhir';
  if (/\b(?:konstan|posisi|tetap|rutin)\b/.test(word)) return 'konstan';
  if (
    /\b(?:akumulasi|akumulatif|[kc]omulatif|kumulatif|(?:di|pen)?jumlah(?:kan|an)?|total)\b/.test(
      word,
    )
  )
    return 'kumulatif';
  return null;
}

const DOWN = /turun|nurun|rendah|negatif|minim|kecil|lower|^\W*min\b/i;
const UP = /naik|tinggi|positif|maks|maxim|ningkat|besar|higher|^\W*max\b/i;
/** `Naik` and `Turun` alone may tell what became of an indicator just as well. */
const ALONE =
  /^\W*(?:(?:se)?makin\s+(?:tinggi|besar|banyak|rendah|kecil|sedikit)\b.*|(?:positif|negatif|maks|min|max)\W*|(?:maks|min|max)im(?:al|um|asi|i[sz]e|i[sz]asi)|(?:higher|lower)\b.*)$/i;

/** `Naik`, `makin kecil makin baik`, `Min`. Null where the text says neither. */
export function polarityFromWord(text: string): 'naik' | 'turun' | null {
  if (DOWN.test(text)) return 'turun';
  return UP.test(text) ? 'naik' : null;
}

/** `Maks`, `Minimize`, `Positif`, `Makin rendah makin baik`: says which way is better, and can mean nothing else. */
export function saysPolarity(text: string): boolean {
  return ALONE.test(text.trim());
}

/** More than a few words are no word for a manner. */
const LONGEST = 30;

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

/** `Naik`, `makin kecil makin baik`, `Min`. Null for any other word. */
export function polarityFromWord(text: string): 'naik' | 'turun' | null {
  const word = text.trim().toLowerCase();
  if (/turun|nurun|minim|\bmin\b|negatif|kecil|rendah|lower/.test(word)) return 'turun';
  return /naik|maks|\bmax|positif|besar|tinggi|ningkat|higher/.test(word) ? 'naik' : null;
}

const LONGEST = 30;

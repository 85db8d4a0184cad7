// The words by which an office says whether more or less of an indicator is better.

const DOWN = /turun|rendah|negatif|minim|kecil|lower|^\W*min\b/i;
const UP = /naik|tinggi|positif|maks|maxim|ningkat|besar|higher|^\W*max\b/i;
/** `Naik` and `Turun` alone may tell what became of an indicator just as well. */
const ALONE =
  /^\W*(?:(?:se)?makin\s+(?:tinggi|besar|banyak|rendah|kecil|sedikit)\b.*|(?:positif|negatif|maks|min|max)\W*|(?:maks|min|max)im(?:al|um|asi|i[sz]e|i[sz]asi)|(?:higher|lower)\b.*)$/i;

/** Null where the text says neither. */
export function polarityWord(text: string): 'naik' | 'turun' | null {
  if (DOWN.test(text)) return 'turun';
  return UP.test(text) ? 'naik' : null;
}

/** `Maks`, `Minimize`, `Positif`, `Makin rendah makin baik`: says this and can mean nothing else. */
export function isPolarity(text: string): boolean {
  return ALONE.test(text.trim());
}

// A short fixed name for long words, so that keys stay below the length that SUMIFS can compare.

/** Two 32-bit FNV-1a sums in base 36: the same words give the same name on every machine. */
export function keyHash(words: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** The words themselves while they are short, else their beginning and the hash. */
export function shortKey(words: string, most = 120): string {
  return words.length <= most ? words : `${words.slice(0, most).trim()} ${keyHash(words)}`;
}

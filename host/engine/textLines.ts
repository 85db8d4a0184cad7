// How many lines a text takes in a cell of a given width, by the widths of Arial's letters.

/** Pixels at 10 pt. */
const WIDE = 9.6;
const PLAIN = 7.45;
/** c k s v x y z */
const SLIM = 6.7;
const SLIM_LETTERS = new Set([...'cksvxyz'].map((letter) => letter.charCodeAt(0)));
const NARROW = 3.7;

function letterWidth(code: number): number {
  if (code === 32 || code === 44 || code === 46 || code === 58 || code === 59) return NARROW;
  // f i j l r t and brackets
  if (code === 105 || code === 106 || code === 108) return 3;
  if (code === 102 || code === 114 || code === 116 || code === 40 || code === 41 || code === 45)
    return 4.4;
  if (code === 73) return NARROW;
  if ((code >= 65 && code <= 90) || code === 109 || code === 119) return WIDE;
  return SLIM_LETTERS.has(code) ? SLIM : PLAIN;
}

/**
 * @param width pixels between the cell's paddings
 * @param scale letter size against 10 pt, bold included
 */
export function textLines(text: string, width: number, scale: number): number {
  const room = Math.max(12, width) / scale;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      let length = 0;
      for (let at = 0; at < word.length; at += 1) length += letterWidth(word.charCodeAt(at));
      if (used > 0 && used + NARROW + length > room) {
        lines += 1;
        used = 0;
      }
      // A word longer than the cell is broken.
      if (length > room) {
        lines += Math.ceil(length / room) - 1;
        used = length % room;
      } else used += (used > 0 ? NARROW : 0) + length;
    }
  }
  return lines;
}

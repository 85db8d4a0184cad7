// Text cut into parts of at most so many UTF-8 bytes, never inside a character.

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

export function utf8Length(text: string): number {
  let bytes = 0;
  for (const char of text) bytes += bytesOf(char.codePointAt(0)!);
  return bytes;
}

/** Joined again the parts are the text. An empty text has no parts. */
export function splitByBytes(text: string, limit: number): string[] {
  const parts: string[] = [];
  let start = 0;
  let position = 0;
  let bytes = 0;
  for (const char of text) {
    const size = bytesOf(char.codePointAt(0)!);
    if (bytes + size > limit) {
      parts.push(text.slice(start, position));
      start = position;
      bytes = 0;
    }
    bytes += size;
    position += char.length;
  }
  if (position > start) parts.push(text.slice(start));
  return parts;
}

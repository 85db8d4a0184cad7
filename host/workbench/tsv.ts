// Blocks of cells as the clipboard carries them: tabs between cells, lines between rows, quotes around odd ones.

/** Sheets quotes a cell that holds a tab, a line break or begins with a quote. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

const quoted = (text: string): string =>
  /[\t\n\r]/.test(text) || text.startsWith('"') ? `"${text.replace(/"/g, '""')}"` : text;

/** Rows of cells; rows may differ in length. A last line break adds no row. */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= clean.length) {
    const row = rows[rows.length - 1]!;
    const end = clean[at] === '"' ? closingQuote(clean, at) : null;
    if (end !== null) {
      row.push(clean.slice(at + 1, end).replace(/""/g, '"'));
      at = end + 1;
    } else {
      const stop = clean.slice(at).search(/[\t\n]/);
      const next = stop < 0 ? clean.length : at + stop;
      row.push(clean.slice(at, next));
      at = next;
    }
    if (at >= clean.length) break;
    if (clean[at] === '\n') rows.push([]);
    at += 1;
  }
  return rows;
}

/** Where a quoted cell ends; null when the quote is only part of the text. */
function closingQuote(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const after = text[at + 1];
    return after === undefined || after === '\t' || after === '\n' ? at : null;
  }
  return null;
}

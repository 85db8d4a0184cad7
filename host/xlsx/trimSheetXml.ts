// Cuts the empty formatted tail off a sheet's XML, so that a sheet "used" down to row 1,048,576 does not become a million rows.

/** Empty formatted rows and cells kept behind the last content. */
const SPARE_ROWS = 300;
const SPARE_CELLS = 40;

/** Elements may carry a namespace prefix (`x:row`), the same one all through the sheet. */
export function trimSheetXml(xml: string): string {
  const prefix = /<(\w+:)?sheetData[\s>]/.exec(xml)?.[1] ?? '';
  const rowEnd = `</${prefix}row>`;
  const dataEnd = xml.lastIndexOf(`</${prefix}sheetData>`);
  if (dataEnd < 0) return xml;
  let cut = endOfContent(xml, prefix, rowEnd, dataEnd);
  const rowStart = new RegExp(`<${prefix}row\\b`, 'g');
  rowStart.lastIndex = cut;
  for (let spare = 0; spare <= SPARE_ROWS; spare++) {
    const row = rowStart.exec(xml);
    if (!row || row.index > dataEnd) {
      cut = dataEnd;
      break;
    }
    cut = row.index;
  }
  const kept = cut >= dataEnd ? xml : xml.slice(0, cut) + xml.slice(dataEnd);
  const emptyCell = `<${prefix}c\\b[^>]*?(?:/>|></${prefix}c>)`;
  return kept.replace(new RegExp(`(?:${emptyCell}\\s*)+(?=${rowEnd})`, 'g'), (run) => {
    if (run.length < SPARE_CELLS * 12) return run;
    const cells = run.match(new RegExp(emptyCell, 'g')) ?? [];
    return cells.length <= SPARE_CELLS ? run : cells.slice(0, SPARE_CELLS).join('');
  });
}

/** Just behind the row that holds the last value or formula. */
function endOfContent(xml: string, prefix: string, rowEnd: string, dataEnd: number): number {
  const content = new RegExp(`</${prefix}(?:v|f|is)>|<${prefix}f\\b[^>]*/>`, 'g');
  let last = xml.indexOf(`<${prefix}sheetData`);
  content.lastIndex = last;
  let found = false;
  for (let hit = content.exec(xml); hit && hit.index < dataEnd; hit = content.exec(xml)) {
    last = hit.index;
    found = true;
  }
  const end = found ? xml.indexOf(rowEnd, last) : -1;
  return end < 0 || end > dataEnd ? xml.indexOf('>', last) + 1 : end + rowEnd.length;
}

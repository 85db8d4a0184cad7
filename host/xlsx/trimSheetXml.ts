// Cuts the empty formatted tail off a sheet's XML, so that a sheet "used" down to row 1,048,576 does not become a million rows.

/** Empty formatted rows and cells kept behind the last content. */
const SPARE_ROWS = 300;
const SPARE_CELLS = 40;

const CONTENT = /<\/(?:v|f|is)>|<f\b[^>]*\/>/g;
const EMPTY_CELLS = /(?:<c\b[^>]*?(?:\/>|><\/c>)\s*)+(?=<\/row>)/g;
const EMPTY_CELL = /<c\b[^>]*?(?:\/>|><\/c>)/g;

export function trimSheetXml(xml: string): string {
  const dataEnd = xml.lastIndexOf('</sheetData>');
  if (dataEnd < 0) return xml;
  let lastContent = xml.indexOf('<sheetData');
  CONTENT.lastIndex = lastContent;
  for (let hit = CONTENT.exec(xml); hit && hit.index < dataEnd; hit = CONTENT.exec(xml))
    lastContent = hit.index;
  // Rows after the one with the last content.
  let cut = xml.indexOf('</row>', lastContent);
  if (cut < 0 || cut > dataEnd) cut = xml.indexOf('>', lastContent) + 1;
  else cut += '</row>'.length;
  const rowStart = /<row\b/g;
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
  return kept.replace(EMPTY_CELLS, (run) => {
    if (run.length < SPARE_CELLS * 12) return run;
    const cells = run.match(EMPTY_CELL) ?? [];
    return cells.length <= SPARE_CELLS ? run : cells.slice(0, SPARE_CELLS).join('');
  });
}

// How a recap sheet looks: number formats, bold groups, widths, frozen header, hidden helpers.
import type { Edit } from '../edits/edit.ts';
import { HEADER_STYLE, TITLE_STYLE } from '../edits/sheetStyles.ts';
import { rectAt } from '../grid/rect.ts';
import type { Recap } from './recap.ts';
import {
  columnOf,
  FIRST_ROW,
  HEADER_ROW,
  HELPERS,
  RECAP_COLUMNS,
  type RecapColumn,
} from './recapColumns.ts';

const WIDTHS: Readonly<Record<RecapColumn, number>> = {
  no: 40,
  level: 90,
  kode: 120,
  uraian: 280,
  indikator: 260,
  satuan: 80,
  akumulasi: 90,
  target: 90,
  targetSd: 90,
  realisasi: 90,
  capaian: 80,
  predikat: 110,
  deviasi: 90,
  status: 120,
  pagu: 130,
  realisasiRp: 130,
  serapan: 80,
  penanggungJawab: 140,
  cara: 360,
  capaianDihitung: 90,
  bobot: 70,
  nilaiBobot: 90,
  nilaiTanpaBatas: 90,
  paguDihitung: 130,
  rpDihitung: 130,
  kunci: 120,
  catatan: 220,
};

/** Whole figures stay plain; others show two to four decimals, so that a third of a document does not fill the cell. */
function figureFormat(value: number | null): string {
  return value === null || Number.isInteger(value) ? '' : '#,##0.00##';
}

/** Percent of the work beside a number of things says so in the cell. */
function progressFormat(value: number | null): string {
  return `${figureFormat(value) || '#,##0'}"% fisik"`;
}

/** Number formats cell by cell. */
export function recapFormats(height: number, width: number, recap: Recap): string[][] {
  const figures = recap.figures.length;
  const row = RECAP_COLUMNS.map((id): string => {
    if (['pagu', 'realisasiRp', 'paguDihitung', 'rpDihitung'].includes(id)) return '#,##0';
    if (['capaian', 'serapan', 'capaianDihitung'].includes(id)) return '#,##0.00';
    return id === 'kode' || id === 'kunci' ? '@' : '';
  });
  const pad = Array.from({ length: Math.max(0, width - row.length) }, () => '');
  const plain = Array.from({ length: width }, () => '');
  const made = Array.from({ length: height }, (_, r) =>
    r >= FIRST_ROW && r < FIRST_ROW + figures + 6 ? [...row, ...pad] : plain,
  );
  recap.figures.forEach((figure, i) => {
    const own = [...made[FIRST_ROW + i]!];
    own[columnOf('target')] = figureFormat(figure.target);
    own[columnOf('targetSd')] = figureFormat(figure.targetToDate);
    const reached = figure.measures[0];
    own[columnOf('realisasi')] = reached?.progress
      ? progressFormat(reached.accumulated.value)
      : figureFormat(figure.realisasi);
    own[columnOf('deviasi')] = figureFormat(figure.deviasi);
    made[FIRST_ROW + i] = own;
  });
  return made;
}

/** `again`: the sheet stood there before and loses the look of its old rows first. */
export function recapLook(
  recap: Recap,
  sheet: string,
  width: number,
  top: number,
  again: boolean,
): Edit[] {
  const shown = HELPERS.column;
  const count = recap.figures.length;
  const groups = recap.figures
    .filter(
      (figure) =>
        figure.level === 'program' || figure.level === 'sasaran' || figure.level === 'tujuan',
    )
    .map((figure) => rectAt(FIRST_ROW + figure.index, 0, 1, shown));
  const edits: Edit[] = [];
  if (again) {
    edits.push({
      kind: 'style',
      sheet,
      rects: [rectAt(HEADER_ROW, 0, Math.max(count + 12, 1), width)],
      style: { bold: false, fill: null },
    });
  }
  edits.push(
    { kind: 'style', sheet, rects: [rectAt(0, 0, 1, 1)], style: TITLE_STYLE },
    {
      kind: 'style',
      sheet,
      rects: [rectAt(HEADER_ROW, 0, 1, width)],
      style: HEADER_STYLE,
    },
    {
      kind: 'style',
      sheet,
      rects: [rectAt(FIRST_ROW, 0, Math.max(count, 1), shown)],
      style: { border: true, valign: 'top' },
    },
    {
      kind: 'style',
      sheet,
      rects: ['uraian', 'indikator', 'cara'].map((id) =>
        rectAt(FIRST_ROW, columnOf(id as RecapColumn), Math.max(count, 1), 1),
      ),
      style: { wrap: true },
    },
    {
      kind: 'style',
      sheet,
      rects: [rectAt(top, 0, 5, shown)],
      style: { bold: true, fill: '#f2f2f2' },
    },
  );
  if (groups.length > 0) edits.push({ kind: 'style', sheet, rects: groups, style: { bold: true } });
  edits.push(
    { kind: 'columnWidths', sheet, widths: RECAP_COLUMNS.map((id) => WIDTHS[id]) },
    { kind: 'freeze', sheet, rows: HEADER_ROW + 1, columns: 4 },
    { kind: 'hideColumns', sheet, column: HELPERS.column, columns: HELPERS.columns, hidden: true },
  );
  if (!again) {
    edits.push({
      kind: 'tags',
      sheet,
      tags: [{ key: 'renaksi', value: `rekap-${recap.quarter}`, on: 'sheet', index: null }],
    });
  }
  return edits;
}

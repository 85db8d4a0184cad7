// Everything about a form's sheet but its contents: look, widths, notes, drop-downs, protection, print area.
import type { Edit } from '../edits/edit.ts';
import { HEADER_FILL } from '../edits/sheetStyles.ts';
import type { Rect } from '../grid/rect.ts';
import type { FormColumn, FormDefinition } from './formDefinition.ts';
import { type Geometry, SIGNATURE_ROWS } from './geometry.ts';
import { type HeaderCells, titleRows } from './headerCells.ts';
import { headerHeights } from './headerHeights.ts';
import { LEVEL_LABELS } from './parts.ts';
import type { BodyLine } from './placeBody.ts';

const TOTAL_FILL = '#f2f2f2';
const HELPER_FILL = '#f3f3f3';
const HELPER_COLOR = '#666666';

/** Rows `from` to `to` over the given columns. */
function band(from: number, to: number, column: number, columns: number): Rect {
  return { row: from, column, rows: to - from + 1, columns };
}

/** Neighbouring columns that match, as strips over the rows `from` to `to`. */
function strips(
  place: Geometry,
  from: number,
  to: number,
  match: (column: FormColumn, index: number) => boolean,
): Rect[] {
  const rects: Rect[] = [];
  place.columns.forEach((column, c) => {
    if (!match(column, c)) return;
    const last = rects[rects.length - 1];
    if (last && last.column + last.columns === c) {
      rects[rects.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      rects.push(band(from, to, c, 1));
    }
  });
  return rects;
}

/** The guide of a column: what to write, who writes it at which level, the unit. */
function guideOf(form: FormDefinition, column: FormColumn): string | null {
  const levels = form.levels
    .filter((each) => each.column === column.id && each.guidance !== null)
    .map((each) => `${LEVEL_LABELS[each.level]}: ${each.guidance}`);
  const lines = [...(column.guidance === null ? [] : [column.guidance]), ...levels];
  return lines.length === 0 ? null : lines.join('\n');
}

/** Notes stand on the top cell of a column's own title, which is where a merge keeps them. */
function noteBlock(form: FormDefinition, place: Geometry, leafRows: readonly (number | null)[]) {
  const notes = Array.from({ length: place.headerRows }, () =>
    Array<string | null>(place.columns.length).fill(null),
  );
  place.columns.forEach((column, c) => {
    const row = leafRows[c];
    if (row !== null && row !== undefined) notes[row]![c] = guideOf(form, column);
  });
  return notes;
}

/** For each column the header row (counted from the header's first) in which its own title stands, else null. */
function leafRows(form: FormDefinition, place: Geometry): (number | null)[] {
  const rows: (number | null)[] = [];
  const walk = (nodes: FormDefinition['header'], depth: number): void => {
    for (const node of nodes) {
      if (!('children' in node)) rows.push(depth);
      else if (node.children.every((child) => child.title === '')) {
        // One title over several columns: only the first has a cell of its own in the merge.
        walk(node.children.slice(0, 1), depth);
        for (let i = 1; i < node.children.length; i++) rows.push(null);
      } else walk(node.children, depth + titleRows(node, depth, place.headerRows));
    }
  };
  walk(form.header, 0);
  const helper = place.headerRows > 1 ? 1 : 0;
  for (let i = 0; i < (form.helpers ?? []).length; i++) rows.push(helper);
  return rows;
}

function styles(form: FormDefinition, place: Geometry, lines: readonly BodyLine[], sheet: string) {
  const all = place.columns.length;
  const end = place.total ?? place.closing;
  const edits: Edit[] = [];
  const style = (rects: readonly Rect[], look: Extract<Edit, { kind: 'style' }>['style']): void => {
    if (rects.length > 0) edits.push({ kind: 'style', sheet, rects, style: look });
  };
  const header = band(place.header, place.header + place.headerRows - 1, 0, all);
  style([band(place.title, place.header - 1, 0, place.printed)], {
    bold: true,
    fontSize: 12,
    align: 'center',
    valign: 'middle',
  });
  style([band(place.header, end, 0, all)], { border: true, wrap: true, valign: 'top' });
  style([header], { bold: true, align: 'center', valign: 'middle', fill: HEADER_FILL });
  if (place.number !== null) {
    const numbers = band(place.number, place.number, 0, all);
    style([numbers], { italic: true, align: 'center', fontSize: 8 });
  }
  style(
    strips(place, place.body, end, ({ id, type }) => {
      return type === 'quantity' || type === 'tick' || id === 'no' || id === 'satuan';
    }),
    { align: 'center' },
  );
  style(
    strips(place, place.body, end, ({ type }) => type === 'money' || type === 'percent'),
    { align: 'right' },
  );
  style(
    lines.flatMap((line, i) =>
      line.level.bold ? [band(place.body + i, place.body + i, 0, place.printed)] : [],
    ),
    { bold: true },
  );
  if (place.total !== null) {
    style([band(place.total, place.total, 0, place.printed)], { bold: true, fill: TOTAL_FILL });
  }
  if (all > place.printed) {
    style([band(place.header, end, place.printed, all - place.printed)], {
      italic: true,
      fill: HELPER_FILL,
      color: HELPER_COLOR,
    });
  }
  if (form.signatures.length > 0) {
    const last = place.signature + SIGNATURE_ROWS - 1;
    style([band(place.signature, last, 0, place.printed)], { align: 'center' });
  }
  return edits;
}

function dropDowns(place: Geometry, sheet: string): Edit[] {
  const edits: Edit[] = [];
  place.columns.forEach((column, c) => {
    if (column.choices === null) return;
    edits.push({
      kind: 'validation',
      sheet,
      rects: [band(place.body, place.closing, c, 1)],
      rule: {
        list: column.choices,
        // A printed column is the office's own: other words than ours are allowed there.
        lenient: c < place.printed,
        help: column.guidance ?? 'Pilih dari daftar.',
      },
    });
  });
  return edits;
}

/** Letters, digits and underscores only, and never like a cell address. */
function printAreaName(sheet: string): string {
  return `cetak_${sheet.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '')}`;
}

/**
 * `sheet` is the name while the sheet is built, `finalName` the one it ends with. Parents' sums inside typed columns are
 * not protected: a warning at every figure typed beside them would teach people to click it away.
 */
export function dressForm(
  form: FormDefinition,
  place: Geometry,
  header: HeaderCells,
  lines: readonly BodyLine[],
  sheet: string,
  finalName: string,
): Edit[] {
  const all = place.columns.length;
  const protectedRects = [
    band(place.header, place.body - 1, 0, all),
    ...strips(place, place.body, place.closing, (column) => column.formula !== null),
    ...(place.total === null ? [] : [band(place.total, place.total, 0, all)]),
  ];
  return [
    ...styles(form, place, lines, sheet),
    {
      kind: 'columnWidths',
      sheet,
      widths: place.columns.map((column) => column.width),
      rowHeights: headerHeights(header, place).map((height, r) => ({
        row: place.header + r,
        height,
      })),
    },
    {
      kind: 'notes',
      sheet,
      row: place.header,
      column: 0,
      notes: noteBlock(form, place, leafRows(form, place)),
    },
    ...dropDowns(place, sheet),
    { kind: 'freeze', sheet, rows: place.body, columns: 0 },
    {
      kind: 'protect',
      sheet,
      rects: protectedRects,
      description: 'renaksi: judul dan rumus formulir',
    },
    {
      kind: 'namedRange',
      sheet,
      name: printAreaName(finalName),
      rect: { row: 0, column: 0, rows: place.rows, columns: place.printed },
    },
  ];
}

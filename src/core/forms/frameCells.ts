// What stands around the body: title lines, header, footers, signatures.
import type { Input } from '../edits/edit.ts';
import { cellName, rectName } from '../grid/a1.ts';
import type { Rect } from '../grid/rect.ts';
import type { ColumnId } from '../model/column.ts';
import type { FormDefinition } from './formDefinition.ts';
import { type Geometry, SIGNATURE_ROWS } from './geometry.ts';
import type { HeaderCells } from './headerCells.ts';

export const HELPER_GROUP = 'Kolom bantu (tidak dicetak)';

const HELPER_TITLES: Readonly<Record<ColumnId, string>> = {
  kode: 'Kode',
  level: 'Level',
  akumulasi: 'Akumulasi',
  polaritas: 'Polaritas',
  satuan: 'Satuan',
};

export interface Frame {
  /** Cells by row and column, to be laid over an empty sheet. */
  readonly put: readonly { readonly row: number; readonly column: number; readonly input: Input }[];
  readonly merges: readonly Rect[];
}

function text(value: string): Input {
  return /^\d{1,3}$/.test(value) ? { n: Number(value) } : { t: value };
}

export function titleFrame(lines: readonly string[], place: Geometry): Frame {
  return {
    put: lines.map((line, i) => ({ row: place.title + i, column: 0, input: { t: line } })),
    merges:
      place.printed > 1
        ? lines.map((_, i) => ({
            row: place.title + i,
            column: 0,
            rows: 1,
            columns: place.printed,
          }))
        : [],
  };
}

/** The header of the printed table, and beside it the helper columns under a title of their own. */
export function headerFrame(form: FormDefinition, header: HeaderCells, place: Geometry): Frame {
  const put: { row: number; column: number; input: Input }[] = [];
  header.rows.forEach((row, r) => {
    row.forEach((title, c) => {
      if (title !== null) put.push({ row: place.header + r, column: c, input: text(title) });
    });
  });
  const merges = header.merges.map((rect) => ({ ...rect, row: rect.row + place.header }));
  const helpers = form.helpers ?? [];
  const grouped = header.depth > 1 && helpers.length > 0;
  if (grouped) {
    put.push({ row: place.header, column: place.printed, input: { t: HELPER_GROUP } });
    if (helpers.length > 1) {
      merges.push({
        row: place.header,
        column: place.printed,
        rows: 1,
        columns: helpers.length,
      });
    }
  }
  const from = place.header + (grouped ? 1 : 0);
  const rows = header.depth - (grouped ? 1 : 0);
  helpers.forEach((helper, i) => {
    const column = place.printed + i;
    put.push({ row: from, column, input: { t: HELPER_TITLES[helper.id] ?? helper.id } });
    if (rows > 1) merges.push({ row: from, column, rows, columns: 1 });
  });
  return { put, merges };
}

/** Label under the name column, value in the column after it. */
export function footerFrame(form: FormDefinition, place: Geometry): Frame {
  const name = place.columnOf.get(form.levels[form.levels.length - 1]!.column) ?? 0;
  const cellOf = (footer: number) => cellName(place.footer + footer, name + 1);
  const put: { row: number; column: number; input: Input }[] = [];
  form.footers.forEach((footer, i) => {
    put.push({ row: place.footer + i, column: name, input: { t: footer.label } });
    if (footer.formula === null) return;
    const f = footer.formula.replace(/\{(\w+)\}/g, (_, id: string) => {
      const number = /^footer(\d+)$/.exec(id);
      if (number) return cellOf(Number(number[1]) - 1);
      const column = place.columnOf.get(id);
      if (column === undefined) throw new Error(`No column ${id} for footer ${footer.label}`);
      const rows = place.closing - place.body + 1;
      return rectName({ row: place.body, column, rows, columns: 1 });
    });
    put.push({ row: place.footer + i, column: name + 1, input: { f } });
  });
  return { put, merges: [] };
}

/** Columns of a signature block: about a third of the printed width, at the left or right edge. */
function signatureColumns(
  place: Geometry,
  side: 'left' | 'right',
): { from: number; count: number } {
  const widths = place.columns.slice(0, place.printed).map((column) => column.width);
  const wanted = widths.reduce((sum, width) => sum + width, 0) / 3;
  const order = widths.map((_, i) => (side === 'left' ? i : widths.length - 1 - i));
  let count = 0;
  let width = 0;
  for (const i of order) {
    if (count > 0 && width + widths[i]! / 2 > wanted) break;
    width += widths[i]!;
    count++;
  }
  return { from: side === 'left' ? 0 : place.printed - count, count };
}

/** Placeholders only: names and NIP of officials are typed by the office. */
export function signatureFrame(
  form: FormDefinition,
  place: Geometry,
  fill: (text: string) => string,
): Frame {
  const put: { row: number; column: number; input: Input }[] = [];
  const merges: Rect[] = [];
  form.signatures.forEach((signature) => {
    const { from, count } = signatureColumns(place, signature.place);
    const [first = '', second = ''] = signature.role.split('\n');
    const lines = [
      signature.place === 'right' ? fill('[Tempat], [tanggal] {tahun}') : '',
      fill(first),
      fill(second),
      '',
      '',
      '',
      '[Nama Pejabat]',
      'NIP. [nomor]',
    ];
    for (let i = 0; i < SIGNATURE_ROWS; i++) {
      const row = place.signature + i;
      if (lines[i] !== '') put.push({ row, column: from, input: { t: lines[i]! } });
      if (count > 1) merges.push({ row, column: from, rows: 1, columns: count });
    }
  });
  return { put, merges };
}

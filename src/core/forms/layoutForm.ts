// A form as the edits that build its sheet: a number of edits that does not grow with the rows.
import type { Edit, Input } from '../edits/edit.ts';
import { blankBody } from './blankBody.ts';
import { bodyCells, columnFormat, totalCells } from './bodyCells.ts';
import type { BodyRow } from './bodyRow.ts';
import { dressForm } from './dressForm.ts';
import { fillTitle, type TitleValues } from './fillTitle.ts';
import type { FormDefinition } from './formDefinition.ts';
import { formTags } from './formTags.ts';
import { type Frame, footerFrame, headerFrame, signatureFrame, titleFrame } from './frameCells.ts';
import { type Geometry, geometry } from './geometry.ts';
import { headerCells } from './headerCells.ts';
import { placeBody } from './placeBody.ts';

export interface LayoutOptions extends TitleValues {
  /** Name of the sheet; the form's own when absent. */
  readonly sheet?: string;
  /** Kode wilayah for the sheet's tags. */
  readonly kodeWilayah?: string | null;
  /** Rows to begin with; a few blank ones per level when absent. */
  readonly body?: readonly BodyRow[];
}

export interface FormLayout {
  /** The sheet's name after the last edit. */
  readonly sheet: string;
  readonly edits: Edit[];
  readonly place: Geometry;
}

/** Excel's limit, so that an export keeps the name. */
const NAME_LENGTH = 31;

/** The name a form's sheet gets when nothing else is asked. */
export function formSheetName(form: FormDefinition): string {
  const name = (form.sheetName ?? form.title).replace(/[[\]:*?/\\']/g, ' ');
  return name.slice(0, NAME_LENGTH).trim();
}

function blankBlock<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array<T>(columns).fill(value));
}

function formatBlock(place: Geometry): string[][] {
  const formats = blankBlock(place.rows, place.columns.length, '');
  const row = place.columns.map(columnFormat);
  for (let r = place.body; r <= (place.total ?? place.closing); r++) formats[r] = row;
  return formats;
}

/**
 * Builds the sheet under a temporary name and renames it last. Formats come before contents, so that a code is text
 * from the start. Throws plain Error when the form itself is wrong (see formSchema).
 */
export function layoutForm(form: FormDefinition, options: LayoutOptions): FormLayout {
  const fill = (text: string) => fillTitle(text, options);
  const titles = form.titleLines.map(fill).filter((line) => line !== '');
  const header = headerCells(form, fill);
  const lines = placeBody(form, options.body ?? blankBody(form));
  const place = geometry(form, {
    titles: titles.length,
    headerRows: header.depth,
    lines: lines.length,
  });

  const inputs = blankBlock<Input>(place.rows, place.columns.length, null);
  const frames: Frame[] = [
    titleFrame(titles, place),
    headerFrame(form, header, place),
    footerFrame(form, place),
    signatureFrame(form, place, fill),
  ];
  for (const frame of frames) {
    for (const { row, column, input } of frame.put) inputs[row]![column] = input;
  }
  bodyCells(form, place, lines).forEach((row, i) => {
    inputs[place.body + i] = row;
  });
  if (place.total !== null) inputs[place.total] = totalCells(form, place);

  const sheet = options.sheet ?? formSheetName(form);
  const temporary = `~renaksi ${form.id}`.slice(0, NAME_LENGTH);
  const at = { sheet: temporary, row: 0, column: 0 };
  const edits: Edit[] = [
    { kind: 'addSheet', sheet: temporary, rows: place.rows + 10, columns: place.columns.length },
    { kind: 'formats', ...at, formats: formatBlock(place) },
    { kind: 'cells', ...at, inputs },
    { kind: 'merge', sheet: temporary, rects: frames.flatMap((frame) => frame.merges) },
    ...dressForm(form, place, header, lines, temporary, sheet),
    {
      kind: 'tags',
      sheet: temporary,
      tags: formTags(form, place, { tahun: options.tahun, wilayah: options.kodeWilayah ?? null }),
    },
    { kind: 'renameSheet', sheet: temporary, to: sheet },
  ];
  return { sheet, edits, place };
}

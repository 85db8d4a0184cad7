// Developer metadata that ties a sheet, its columns and its rows to the form, so that moved columns stay known.
import type { Tag } from '../grid/grid.ts';
import type { FormDefinition } from './formDefinition.ts';
import { type Geometry, SIGNATURE_ROWS } from './geometry.ts';

/** Value of the tag `renaksi:form`. */
export function formTag(form: Pick<FormDefinition, 'id' | 'version'>): string {
  return `${form.id}@${form.version}`;
}

function rowTags(value: string, from: number, count: number): Tag[] {
  return Array.from({ length: count }, (_, i) => ({
    key: 'renaksi:row',
    value,
    on: 'row' as const,
    index: from + i,
  }));
}

/**
 * Sheet: `renaksi:form`, `renaksi:paper` (`F4 landscape`: Sheets has no call for it), `renaksi:tahun`,
 * `renaksi:wilayah`; columns: `renaksi:col`; rows: `renaksi:row`. Body rows carry no tags: they come and go.
 */
export function formTags(
  form: FormDefinition,
  place: Geometry,
  about: { readonly tahun: number; readonly wilayah: string | null },
): Tag[] {
  const onSheet = (key: string, value: string): Tag => ({ key, value, on: 'sheet', index: null });
  return [
    onSheet('renaksi:form', formTag(form)),
    onSheet('renaksi:paper', `${form.paper.size} ${form.paper.orientation}`),
    onSheet('renaksi:tahun', String(about.tahun)),
    ...(about.wilayah === null ? [] : [onSheet('renaksi:wilayah', about.wilayah)]),
    ...place.columns.map(
      (column, index): Tag => ({ key: 'renaksi:col', value: column.id, on: 'column', index }),
    ),
    ...rowTags('header', place.header, place.headerRows),
    ...(place.number === null ? [] : rowTags('number', place.number, 1)),
    ...(place.total === null ? [] : rowTags('total', place.total, 1)),
    ...rowTags('footer', place.footer, form.footers.length),
    ...rowTags('signature', place.signature, form.signatures.length > 0 ? SIGNATURE_ROWS : 0),
  ];
}

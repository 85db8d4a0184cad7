// The unit of one indicator changes along its row: 6 Dokumen this year, 6 Kegiatan the next.

import type { Value } from '../model/planTable.ts';
import { normaliseUnit } from '../numbers/units.ts';
import type { Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { columnAt, place, valueRef } from './support/spot.ts';

const CODE = 'satuan-berubah';
const COLUMNS = [
  'target',
  'targetMaju',
  'hasilTarget',
  'targetBerikut',
  'tw1',
  'tw2',
  'tw3',
  'tw4',
  'realisasi',
  'realisasiN',
  'realisasiN1',
];

export const satuanBerubah: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Satuan berubah dalam satu baris',
  strength: 24,
  check: (context) =>
    context.tables.flatMap((table) =>
      table.rows.flatMap((row) => {
        const all = COLUMNS.flatMap((id) => row.values[id] ?? []);
        const values = all.filter((value) => unitOf(value) !== null);
        const first = values[0];
        if (!first) return [];
        const other = values.find(
          (value) => unitOf(value) !== unitOf(first) && !all.some((each) => names(each, value)),
        );
        if (!other) return [];
        return [
          findingAt(CODE, 'warning', table, row, other.column, {
            params: {
              isi: other.text,
              awal: first.text,
              kolomAwal: columnAt(table, first.column)?.title ?? '',
            },
            cells: [valueRef(table, first)],
          }),
        ];
      }),
    ),
  message: (params) =>
    `${place(params)} tertulis “${params.isi}”, sedangkan kolom “${params.kolomAwal}” baris itu “${params.awal}”.`,
  suggestion: () => 'Pakai satu satuan untuk satu indikator di semua kolomnya.',
};

/** `49 LPMD dan 21 LPMK` names both units: a quarter may do the one, the next the other. */
function names(compound: Value, { quantities }: Value): boolean {
  const unit = normaliseUnit(quantities[0]!.unit);
  return (
    compound.quantities.length > 1 &&
    compound.quantities.some((each) => normaliseUnit(each.unit) === unit)
  );
}

/** Unit of a single quantity; null when there is none or several. */
function unitOf(value: Value): string | null {
  if (value.quantities.length !== 1) return null;
  const unit = normaliseUnit(value.quantities[0]!.unit);
  return unit === '' ? null : unit;
}

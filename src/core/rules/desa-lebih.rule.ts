// More villages (or kelurahan, kecamatan) in a target than the district has.
import type { PlanRow, Value } from '../model/planTable.ts';
import { desaCount, wilayahName } from '../nomenclature/wilayah.ts';
import { formatNumber } from '../numbers/formatNumber.ts';
import { normaliseUnit } from '../numbers/units.ts';
import type { Rule } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { place, valueRef } from './support/spot.ts';

const CODE = 'desa-lebih';
/** Of one year only: what a Renstra adds up over five years may name the same village every year. */
const COLUMNS = [
  'target',
  'tw1',
  'tw2',
  'tw3',
  'tw4',
  'realisasi',
  'targetMaju',
  'hasilTarget',
  'targetBerikut',
  'targetSasaran',
];
/** New villages since the list was made. */
const GROWTH = 1.03;

export const desaLebih: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Jumlah desa melebihi desa yang ada',
  strength: 35,
  follows: true,
  check: (context) => {
    const counts = context.wilayah === null ? null : desaCount(context.wilayah);
    if (!counts || counts.desa === 0) return [];
    const most: Record<string, number> = {
      desa: counts.desa,
      kelurahan: counts.kelurahan,
      kecamatan: counts.kecamatan,
    };
    return context.tables.flatMap((table) =>
      table.rows.flatMap((row) => {
        const over = COLUMNS.flatMap((id) => {
          const value = row.values[id];
          const hit = value ? excess(row, value, most) : null;
          return value && hit ? [{ value, ...hit }] : [];
        });
        const first = over[0];
        if (!first) return [];
        return [
          findingAt(CODE, 'warning', table, row, first.value.column, {
            params: {
              jumlah: first.count,
              satuan: first.unit,
              ada: most[first.unit]!,
              wilayah: wilayahName(context.wilayah!) ?? context.wilayah,
            },
            cells: over.slice(1).map((each) => valueRef(table, each.value)),
          }),
        ];
      }),
    );
  },
  message: (params) =>
    `${place(params)} menyebut ${formatNumber(Number(params.jumlah))} ${params.satuan}, padahal ${params.wilayah} hanya punya ${formatNumber(Number(params.ada))} ${params.satuan}.`,
  suggestion: () =>
    'Periksa angkanya. Bila itu jumlah dari beberapa tahun, tulis jumlah desa yang berbeda saja, atau ganti satuannya (misalnya kali).',
};

function excess(row: PlanRow, value: Value, most: Readonly<Record<string, number>>) {
  for (const quantity of value.quantities) {
    const unit = unitOf(row, quantity.unit);
    const limit = most[unit];
    if (limit === undefined || limit === 0) continue;
    if (quantity.value > limit * GROWTH) return { count: quantity.value, unit };
  }
  return null;
}

/** The written unit, the unit column, or an indicator that counts nothing but villages. */
function unitOf(row: PlanRow, written: string | null): string {
  const column = row.values.satuan;
  const own = written ?? (column && !isEmpty(column) ? column.text : null);
  if (own !== null) return normaliseUnit(own);
  return /^jumlah desa (yang|dengan)\b/i.test(row.indicator ?? '') ? 'desa' : '';
}

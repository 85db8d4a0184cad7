// The unit of a target contradicts the words of its indicator: `jumlah orang …` in `Bulan`.

import type { PlanRow } from '../model/planTable.ts';
import type { Rule } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { place } from './support/spot.ts';
import { countedInstead } from './support/words/unitMismatch.ts';

const CODE = 'satuan-indikator';

export const satuanIndikator: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'angka',
  title: 'Satuan tidak cocok dengan indikator',
  strength: 25,
  check: (context) =>
    context.tables.flatMap((table) =>
      table.rows.flatMap((row) => {
        const units = unitsOf(row);
        if (!row.indicator || units.length === 0) return [];
        const expected = countedInstead(row.indicator, units);
        if (!expected) return [];
        const column = (
          row.values.satuan && !isEmpty(row.values.satuan) ? row.values.satuan : row.values.target
        )!.column;
        return [
          findingAt(CODE, 'warning', table, row, column, {
            params: { indikator: row.indicator, satuan: units.join(', '), kata: expected },
          }),
        ];
      }),
    ),
  message: (params) =>
    `${place(params)}: indikatornya “${params.indikator}”, tetapi satuannya “${params.satuan}”.`,
  suggestion: (params) =>
    params.kata === '%'
      ? 'Sesuaikan satuannya menjadi %, atau ubah indikatornya menjadi jumlah.'
      : `Sesuaikan satuannya (misalnya ${params.kata}), atau ubah kalimat indikatornya.`,
};

function unitsOf(row: PlanRow): string[] {
  const own = row.values.satuan;
  if (own && !isEmpty(own)) return [own.text];
  const units = (row.values.target?.quantities ?? []).flatMap((each) => each.unit ?? []);
  return [...new Set(units)];
}

// The unit of a target contradicts the words of its indicator: `jumlah orang …` in `Bulan`.

import type { PlanRow } from '../model/planTable.ts';
import type { Rule } from './rule.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { place } from './support/spot.ts';
import { countedInstead } from './support/words/unitMismatch.ts';

const CODE = 'satuan-indikator';
/** `Jumlah patroli`, `IKU: Persentase ASN yang …`. */
const COUNT = /^[\W\d]*(?:ik[a-z]{0,2}\b\W*)?(?:jumlah|banyaknya|persentase)\b/i;

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
        if (units.length === 0) return [];
        const wording = wordingOf(row);
        const expected = wording === null ? null : countedInstead(wording, units);
        if (!expected) return [];
        const column = (
          row.values.satuan && !isEmpty(row.values.satuan) ? row.values.satuan : row.values.target
        )!.column;
        return [
          findingAt(CODE, 'warning', table, row, column, {
            params: { indikator: wording, satuan: units.join(', '), kata: expected },
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

/** What is counted; an output may stand in the column of names, beside a step that counts nothing. */
function wordingOf({ indicator, name }: PlanRow): string | null {
  const counts = (text: string): boolean => COUNT.test(text);
  if (counts(name) && !counts(indicator ?? '')) return name;
  return indicator;
}

function unitsOf(row: PlanRow): string[] {
  const own = row.values.satuan;
  if (own && !isEmpty(own)) return [own.text];
  const units = (row.values.target?.quantities ?? []).flatMap((each) => each.unit ?? []);
  return [...new Set(units)];
}

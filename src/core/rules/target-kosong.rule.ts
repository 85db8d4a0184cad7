// A row whose indicator has no target where rows of its kind have one.
import type { PlanRow, PlanTable } from '../model/planTable.ts';
import type { Rule } from './rule.ts';
import { yearGaps } from './support/amounts/yearGaps.ts';
import { isEmpty } from './support/figures.ts';
import { findingAt } from './support/findingAt.ts';
import { gaps, hasAnyFigure, isHeading } from './support/peers.ts';
import { columnOf, place } from './support/spot.ts';

const CODE = 'target-kosong';
const OWN = ['targetSasaran', 'targetProgram', 'targetKegiatan'];

export const targetKosong: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Target belum diisi',
  strength: 20,
  check: (context) =>
    context.tables.flatMap((table) => [
      ...gaps(table, 'target')
        // A branch that is not carried out this year has neither target nor money.
        .filter((row) => !isHeading(table, row))
        .filter((row) => !isPutOff(row))
        .filter((row) => !inUnmeasuredGroup(table, row))
        .filter((row) => hasAnyFigure(row) || !isEmpty(row.values.pagu) || onlyAims(table, row))
        .map((row) =>
          findingAt(CODE, 'warning', table, row, row.values.target!.column, {
            params: { pagu: isEmpty(row.values.pagu) ? null : row.values.pagu!.text },
          }),
        ),
      ...yearGaps(table, context.grids.get(table.sheet)).map(({ row, column, money }) =>
        findingAt(CODE, 'warning', table, row, column, { params: { pagu: money, tahunan: true } }),
      ),
      // Where levels stand side by side each has a target of its own for its indicator.
      ...OWN.flatMap((id) =>
        gaps(table, id)
          .filter((row) => row.indicator !== null && row.values[id]!.state === 'blank')
          .map((row) =>
            findingAt(CODE, 'warning', table, row, row.values[id]!.column, {
              params: { pagu: null },
            }),
          ),
      ),
    ]),
  message: (params) =>
    params.pagu
      ? `${place(params)} belum diisi, padahal anggarannya ${params.pagu}.`
      : params.tahunan
        ? `${place(params)} belum diisi, padahal tahun lainnya di baris itu punya target.`
        : `${place(params)} belum diisi, padahal baris lain yang setingkat punya target.`,
  suggestion: () =>
    'Isi target beserta satuannya; bila memang tidak dilaksanakan tahun ini, kosongkan juga anggarannya.',
};

/** Neither a target nor money this year, both said outright: `-` and 0. */
function isPutOff({ values }: PlanRow): boolean {
  return values.target?.state === 'dash' && values.pagu?.value === 0;
}

const GROUP = 3;

/** `Biaya Penunjang` above what it costs: none of its rows is measured, while the works beside them are. */
function inUnmeasuredGroup(table: PlanTable, row: PlanRow): boolean {
  const group = table.rows.filter(({ parent }) => parent === row.parent && parent !== null);
  return (
    group.length >= GROUP &&
    columnOf(table, 'satuan') !== null &&
    group.every(
      ({ indicator, values }) =>
        indicator === null && isEmpty(values.target) && isEmpty(values.satuan),
    )
  );
}

/** Where no money is planned at all (Perjanjian Kinerja), an indicator with its unit is there to be aimed at. */
function onlyAims(table: PlanTable, row: PlanRow): boolean {
  const money = table.columns.some((column) => column.type === 'money');
  return !money && columnOf(table, 'satuan') !== null && !isEmpty(row.values.satuan);
}

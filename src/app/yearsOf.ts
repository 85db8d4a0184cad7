// The years of a table of several years, row by row: which columns speak of which year, and what a row says there.
import type { ColumnId } from '../core/model/column.ts';
import type { PlanRow, PlanTable, Value } from '../core/model/planTable.ts';
import type { ReadYear } from '../rpc/shapes.ts';

/** The columns of one year by measure. */
export interface YearColumns {
  readonly tahun: number | null;
  readonly ids: Readonly<Partial<Record<Measure, ColumnId>>>;
}

type Measure = 'target' | 'pagu' | 'realisasi' | 'realisasiRp' | 'capaian' | 'capaianRp';

const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['target', /^target(?:Maju|Tahun\d+)?$/],
  ['pagu', /^pagu(?:Maju|Tahun\d+)?$/],
  ['realisasi', /^realisasi(?:Tahun\d+)?$/],
  ['realisasiRp', /^realisasi(?:Tahun)?Rp\d*$/],
  ['capaian', /^capaian(?:Tahun\d+)?$/],
  ['capaianRp', /^(?:capaianTahunRp\d+|persenRp)$/],
];

/** In order of the years; [] for a table of one year. */
export function yearsOf(table: PlanTable): YearColumns[] {
  const found = new Map<number, Partial<Record<Measure, ColumnId>>>();
  const calendar = table.columns.some(({ year }) => year !== undefined);
  for (const { id, year } of table.columns) {
    const counted = Number(/Tahun(?:Rp)?(\d+)$/.exec(id)?.[1] ?? Number.NaN);
    const key = year ?? (calendar ? Number.NaN : counted);
    const measure = MEASURES.find(([, pattern]) => pattern.test(id))?.[0];
    if (measure === undefined || Number.isNaN(key)) continue;
    found.set(key, { [measure]: id, ...found.get(key) });
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([key, ids]) => ({ tahun: calendar ? key : null, ids }));
}

/** What the row says in each of the years. */
export function yearsInRow({ values }: PlanRow, years: readonly YearColumns[]): ReadYear[] {
  return years.map(({ tahun, ids }, i) => {
    const value = (measure: Measure): Value | undefined => values[ids[measure] ?? ''];
    const number = (measure: Measure): number | null => {
      const found = value(measure)?.value;
      return typeof found === 'number' ? found : null;
    };
    const target = value('target');
    return {
      tahun,
      ke: i + 1,
      targetText: target && target.state !== 'blank' ? target.text : null,
      target: target?.quantities ?? [],
      pagu: number('pagu'),
      realisasi: value('realisasi')?.quantities ?? [],
      realisasiRp: number('realisasiRp'),
      capaian: number('capaian'),
      capaianRp: number('capaianRp'),
    };
  });
}

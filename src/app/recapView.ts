// The recap as it crosses the border to the panel and the `renaksi` command.
import { cellName } from '../core/grid/a1.ts';
import type { Value } from '../core/model/planTable.ts';
import type { SettingsProblem } from '../core/recap/readSettings.ts';
import type { Recap, RecapFigure } from '../core/recap/recap.ts';
import { ACCUMULATION_WORDS } from '../core/text/recapText.ts';
import type { RecapResult } from '../rpc/shapes.ts';

function cellsOf(figure: RecapFigure, quarter: number): string[] {
  const values: (Value | null)[] = [];
  for (const { measure } of figure.measures) {
    values.push(measure.target.cell, measure.total.cell);
    for (const report of measure.realised.slice(0, quarter)) values.push(report.cell);
  }
  values.push(...figure.pagu.cells, ...figure.rp.cells);
  const names = values.flatMap((value) => (value ? [cellName(value.row, value.column)] : []));
  return [...new Set(names)];
}

export function recapView(
  recap: Recap,
  sheet: string,
  problems: readonly SettingsProblem[],
  others: readonly string[],
): RecapResult {
  return {
    sheet,
    triwulan: recap.quarter,
    rows: recap.figures.map((figure) => ({
      row: figure.row + 1,
      level: figure.level,
      kode: figure.kode,
      name: figure.name,
      indicator: figure.indicator,
      target: figure.target,
      realisasi: figure.realisasi,
      capaian: figure.capaian,
      pagu: figure.pagu.value,
      realisasiRp: figure.rp.value,
      serapan: figure.serapan,
      predikat: figure.predikat,
      how: figure.how,
      satuan: figure.unit,
      targetSd: figure.targetToDate,
      deviasi: figure.deviasi,
      status: figure.status,
      akumulasi: ACCUMULATION_WORDS[figure.measures[0]?.kind.kind ?? 'kumulatif'],
      polaritas: figure.polarity,
      penanggungJawab: figure.penanggungJawab,
      cells: cellsOf(figure, recap.quarter),
    })),
    summary: recap.summary,
    problems,
    from: recap.sheet,
    others,
  };
}

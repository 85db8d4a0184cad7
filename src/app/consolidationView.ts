// The merged province as it crosses the border to the panel and the `renaksi` command.
import { moneyOf, type Province } from '../core/consolidation/province.ts';
import { groupLines } from '../core/consolidation/rollUp.ts';
import type { ConsolidateResult } from '../rpc/shapes.ts';

export function consolidationView(province: Province): ConsolidateResult {
  return {
    districts: province.districts.map((district) => ({
      file: district.report.file,
      kode: district.report.kode,
      nama: district.report.nama,
      status: district.status,
      problems: district.problems.map(({ code, message }) => ({ code, message })),
      rows: district.report.rows,
      pagu: district.pagu,
      realisasiRp: district.realisedRp,
    })),
    provinsi: {
      pagu: moneyOf(province.facts).pagu,
      realisasiRp: moneyOf(province.facts).realisedRp,
      programs: groupLines(province.facts)
        .filter((line) => line.level === 'program')
        .map((line) => ({
          kode: line.kode,
          nama: line.name,
          pagu: line.pagu,
          realisasiRp: line.realisedRp,
          districts: line.districts,
        })),
    },
  };
}

// A typed 0 % where nothing has been reported yet: blank is not zero.
import { columnName } from '../grid/a1.ts';
import type { PlanTable } from '../model/planTable.ts';
import type { Finding, Rule } from './rule.ts';
import { type RatioColumn, ratioColumns } from './support/amounts/ratioColumns.ts';
import { findingsOfColumn } from './support/columnFinding.ts';
import { figureOf } from './support/figures.ts';
import { columnOf, columnTitle } from './support/spot.ts';

const CODE = 'persen-nol';

export const persenNol: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'angka',
  title: 'Capaian 0% padahal realisasi belum diisi',
  strength: 14,
  follows: true,
  check: (context) =>
    context.tables.flatMap((table) =>
      ratioColumns(table).flatMap((ratio) => zerosOf(table, ratio)),
    ),
  message: (params) =>
    `Kolom “${params.kolom}” (${params.huruf}) menunjukkan 0% di ${params.banyak} baris, padahal kolom “${params.kolomRealisasi}” (${params.hurufRealisasi}) di baris-baris itu kosong, mulai baris ${params.baris} “${params.nama}”. Belum dilaporkan tidak sama dengan nol.`,
  suggestion: () =>
    'Isi realisasinya; bila memang belum ada, kosongkan juga persentasenya. Tulis 0 hanya bila hasilnya memang nol.',
};

function zerosOf(table: PlanTable, ratio: RatioColumn): Finding[] {
  const column = columnOf(table, ratio.id);
  const above = columnOf(table, ratio.above);
  if (!column || !above) return [];
  const spots = table.rows.flatMap((row) => {
    const value = row.values[ratio.id];
    // What a formula makes of a blank is the formula's doing.
    if (value?.value !== 0 || value.formula !== null) return [];
    if (row.values[ratio.above]?.state !== 'blank') return [];
    return (figureOf(row, ratio.below) ?? 0) > 0 ? [{ row, value }] : [];
  });
  return findingsOfColumn(CODE, 'info', table, column, spots, {
    banyak: spots.length,
    kolomRealisasi: columnTitle(table, above.column),
    hurufRealisasi: columnName(above.column),
  });
}

// The same row twice below one parent: same name, same indicator.

import type { PlanRow } from '../model/planTable.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import type { Rule } from './rule.ts';
import { nameColumn } from './support/codes.ts';
import { findingAt } from './support/findingAt.ts';
import { cellRef, rowPlace } from './support/spot.ts';

const CODE = 'baris-ganda';
const LEVELS = ['program', 'kegiatan', 'sub_kegiatan'];

export const barisGanda: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'hierarki',
  title: 'Baris tertulis dua kali',
  strength: 52,
  check: (context) =>
    context.tables.flatMap((table) => {
      const seen = new Map<string, PlanRow>();
      return table.rows.flatMap((row) => {
        if (!LEVELS.includes(row.level) || row.name === '' || row.kode) return [];
        const key = [
          row.parent,
          row.level,
          normaliseName(row.name),
          normaliseName(row.indicator ?? ''),
          row.values.pagu?.text ?? row.values.target?.text ?? '',
        ].join('|');
        const before = seen.get(key);
        if (!before) {
          seen.set(key, row);
          return [];
        }
        return [
          findingAt(CODE, 'warning', table, row, nameColumn(table, row), {
            params: { sebelumnya: before.row + 1 },
            cells: [cellRef(table, before.row, nameColumn(table, before))],
          }),
        ];
      });
    }),
  message: (params) =>
    `${rowPlace(params)} sama dengan baris ${params.sebelumnya}: nama, indikator, dan angkanya.`,
  suggestion: () => 'Hapus salah satunya bila memang tertulis dua kali.',
};

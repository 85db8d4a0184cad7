// A dash and a typed 0 both used for "none" in one column.
import { isFigureType } from '../model/column.ts';
import type { Rule } from './rule.ts';
import { findingsOfColumn } from './support/columnFinding.ts';

const CODE = 'strip-nol';

export const stripNol: Rule = {
  code: CODE,
  severity: 'info',
  kind: 'notasi',
  title: 'Tanda “-” dan 0 dipakai bergantian',
  strength: 10,
  remark: true,
  check: (context) =>
    context.tables.flatMap((table) =>
      table.columns
        .filter((column) => isFigureType(column.type))
        .flatMap((column) => {
          const typed = table.rows.flatMap((row) => {
            const value = row.values[column.id];
            return value && value.formula === null ? [{ row, value }] : [];
          });
          const dashes = typed.filter(({ value }) => value.state === 'dash');
          const zeros = typed.filter(({ value }) => value.state === 'number' && value.value === 0);
          if (dashes.length === 0 || zeros.length === 0 || dashes.length + zeros.length < 4)
            return [];
          const few = dashes.length < zeros.length ? dashes : zeros;
          return findingsOfColumn(CODE, 'info', table, column, few, {
            strip: dashes.length,
            nol: zeros.length,
          });
        }),
    ),
  message: (params) =>
    `Kolom “${params.kolom}” (${params.huruf}) memakai “-” di ${params.strip} sel dan 0 di ${params.nol} sel (mulai ${params.sel}).`,
  suggestion: () =>
    'Pilih satu arti: kosong untuk belum ada, 0 untuk hasil nol. Tanda “-” sebaiknya datang dari format sel, bukan diketik.',
};

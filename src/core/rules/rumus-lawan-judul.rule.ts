// A column that calculates something else than its header says.
import type { Rule } from './rule.ts';
import { formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusLawanJudul: Rule = {
  code: 'rumus-lawan-judul',
  severity: 'warning',
  kind: 'formula',
  title: 'Rumus kolom tidak sesuai dengan judulnya',
  strength: 70,
  check: (context) => findingsOfKind(context, 'lawan-judul', 'rumus-lawan-judul', 'warning'),
  message: (params) =>
    `${formulaHead(params)} tidak sesuai dengan ${params.judul ? `keterangan kolomnya (${params.judul})` : 'judul kolomnya'}, di ${params.banyak} baris.`,
  suggestion: (params) =>
    `Menurut judulnya rumus itu mestinya ${params.mestinya}. Perbaiki rumusnya, atau judulnya bila judulnya yang keliru.`,
};

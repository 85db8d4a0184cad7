// A sum of quarters or months that leaves a column out or takes one too many.
import type { Rule } from './rule.ts';
import { expectedWords, formulaHead } from './support/formulaFault.ts';
import { findingsOfKind } from './support/formulaFaults.ts';

export const rumusKurangKolom: Rule = {
  code: 'rumus-kurang-kolom',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus jumlah dalam baris melewatkan atau menambah kolom',
  strength: 70,
  check: (context) => findingsOfKind(context, 'kurang-kolom', 'rumus-kurang-kolom', 'error'),
  message: (params) =>
    `${formulaHead(params)} berbeda dari baris lain pada kolom ${(params.sebab as readonly (readonly [string, number])[]).map(([name]) => `“${name}”`).join(', ')}.`,
  suggestion: (params) => expectedWords(params),
};

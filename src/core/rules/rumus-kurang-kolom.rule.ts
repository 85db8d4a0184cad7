// A sum of quarters or months that leaves a column out or takes one too many.
import type { Param, Rule } from './rule.ts';
import { expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusKurangKolom: Rule = {
  code: 'rumus-kurang-kolom',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus jumlah dalam baris melewatkan atau menambah kolom',
  strength: 70,
  check: (context) => findingsOfKind(context, 'kurang-kolom', 'rumus-kurang-kolom', 'error'),
  message: (params) =>
    `${formulaHead(params)} ${[
      ...columns('tidak memuat', params.kurang),
      ...columns('ikut memuat', params.berlebih),
    ].join(' dan ')}, tidak seperti baris lain di kolom ini.`,
  suggestion: (params) => expectedWords(params),
};

function columns(words: string, names: Param | undefined): string[] {
  const list = (names ?? []) as readonly string[];
  return list.length === 0
    ? []
    : [`${words} kolom ${list.map((name) => `“${name}”`).join(' dan ')}`];
}

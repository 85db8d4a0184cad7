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
  message: (params) => {
    if (params.terbalik)
      return `${formulaHead(params)} mengurangkan terbalik dibandingkan baris lain di kolom ini.`;
    const words = [
      ...columns('memuat dua kali', params.dobel),
      ...columns('tidak memuat', params.kurang),
      ...columns('ikut memuat', params.berlebih),
    ].join(' dan ');
    return words === ''
      ? `${formulaHead(params)} menghitung kolom yang sama dengan cara lain daripada baris lain.`
      : `${formulaHead(params)} ${words}, tidak seperti baris lain di kolom ini.`;
  },
  suggestion: (params) => expectedWords(params),
};

function columns(words: string, names: Param | undefined): string[] {
  const list = ((names ?? []) as readonly string[]).map((name) => `“${name}”`);
  if (list.length === 0) return [];
  const last = list[list.length - 1]!;
  return [
    `${words} kolom ${list.length === 1 ? last : `${list.slice(0, -1).join(', ')} dan ${last}`}`,
  ];
}

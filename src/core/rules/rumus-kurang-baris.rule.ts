// A roll-up formula that leaves out rows it should add.
import type { Rule } from './rule.ts';
import { blamedWords, expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusKurangBaris: Rule = {
  code: 'rumus-kurang-baris',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus jumlah melewatkan baris',
  strength: 70,
  check: (context) => findingsOfKind(context, 'kurang-baris', 'rumus-kurang-baris', 'error'),
  message: (params) => {
    const twice = blamedWords(params, 'dobel');
    const taken = blamedWords(params, 'diambil');
    if (taken !== '')
      return `${formulaHead(params)} mengambil ${taken}, bukan ${blamedWords(params, 'mestinyaDari')}, sehingga tidak memuat ${blamedWords(params)}.`;
    const instead = twice === '' ? '' : `memuat dua kali ${twice} dan `;
    return `${formulaHead(params)} ${instead}tidak memuat ${blamedWords(params)}.`;
  },
  suggestion: (params) => expectedWords(params),
};

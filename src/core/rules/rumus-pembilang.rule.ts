// A percentage of a figure in another row or column.
import type { Rule } from './rule.ts';
import { blamedWords, expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusPembilang: Rule = {
  code: 'rumus-pembilang',
  severity: 'error',
  kind: 'formula',
  title: 'Yang dibagi dalam rumus persentase salah',
  strength: 70,
  check: (context) => findingsOfKind(context, 'pembilang', 'rumus-pembilang', 'error'),
  message: (params) =>
    `${formulaHead(params)} membagi ${blamedWords(params)}, tidak seperti baris lain di kolom ini.`,
  suggestion: (params) => expectedWords(params),
};

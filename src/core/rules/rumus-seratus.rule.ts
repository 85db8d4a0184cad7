// A percentage whose factor of 100 is missing or doubled.
import { formatNumber } from '../numbers/formatNumber.ts';
import type { Rule } from './rule.ts';
import { expectedWords, formulaHead } from './support/formulaFault.ts';
import { findingsOfKind } from './support/formulaFaults.ts';

export const rumusSeratus: Rule = {
  code: 'rumus-seratus',
  severity: 'error',
  kind: 'formula',
  title: 'Kali 100 hilang atau dobel',
  strength: 70,
  check: (context) => findingsOfKind(context, 'seratus', 'rumus-seratus', 'error'),
  message: (params) =>
    `${formulaHead(params)} mengalikan dengan ${formatNumber(Number(params.faktor))}, padahal baris lain di kolom ini dengan ${formatNumber(Number(params.lazim))}.`,
  suggestion: (params) => expectedWords(params),
};

// A formula of another kind than all others in its column.
import type { Params, Rule } from './rule.ts';
import { expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusBeda: Rule = {
  code: 'rumus-beda',
  severity: 'warning',
  kind: 'formula',
  title: 'Rumus berbeda dari sesamanya',
  strength: 70,
  check: (context) => findingsOfKind(context, 'beda', 'rumus-beda', 'warning'),
  message: (params) => {
    const others = params.mendatar ? 'kolom lain di baris ini' : 'baris lain di kolom ini';
    return `${formulaHead(params)} ${difference(params)} rumus ${others}.`;
  },
  suggestion: (params) =>
    `${expectedWords(params)} Bila memang harus berbeda, terima temuan ini dengan alasannya.`,
};

const HUNDRED = '*100';

/** The formula that belongs there stands in the suggestion. */
function difference({ rumus, mestinya }: Params): string {
  const [own, usual] = [String(rumus), String(mestinya)];
  if (own !== usual && own === usual.replace(HUNDRED, '')) return 'tidak dikalikan 100 seperti';
  if (own !== usual && usual === own.replace(HUNDRED, '')) return 'dikalikan 100, tidak seperti';
  return 'tidak seperti';
}

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
    if (params.cara)
      return `${formulaHead(params)} menjumlahkan semua triwulan atau bulannya, padahal baris ini “${params.cara}”.`;
    if (params.neraca) return `${formulaHead(params)} keliru: ${params.neraca}.`;
    if (params.lembarSesama)
      return `${formulaHead(params)} ${difference(params)} sel yang sama di lembar “${params.lembarSesama}”.`;
    const others = params.mendatar ? 'kolom lain di baris ini' : 'baris lain di kolom ini';
    return `${formulaHead(params)} ${difference(params)} ${others}.`;
  },
  suggestion: (params) => {
    if (params.neraca) return expectedWords(params);
    return params.cara
      ? 'Ambil angka triwulan atau bulan yang terakhir. Bila memang dijumlahkan, betulkan keterangan caranya.'
      : `${expectedWords(params)} Bila memang harus berbeda, terima temuan ini dengan alasannya.`;
  },
};

const HUNDRED = '*100';

/** The formula that belongs there stands in the suggestion. */
function difference({ rumus, mestinya }: Params): string {
  const [own, usual] = [String(rumus), String(mestinya)];
  if (own !== usual && own === usual.replace(HUNDRED, ''))
    return 'tidak dikalikan 100 seperti rumus';
  if (own !== usual && usual === own.replace(HUNDRED, ''))
    return 'dikalikan 100, tidak seperti rumus';
  return otherCell(own, usual) ?? 'tidak seperti rumus';
}

const ADDRESS = /\$?[A-Z]{1,3}\$?\d+/g;

/** `=D58/$D$8*100` where `=D58/$D$7*100` belongs: which address is another; null when more than that differs. */
function otherCell(own: string, usual: string): string | null {
  const [mine, theirs] = [[...own.matchAll(ADDRESS)], [...usual.matchAll(ADDRESS)]];
  if (own.replace(ADDRESS, '#') !== usual.replace(ADDRESS, '#')) return null;
  const differ = mine.flatMap((each, i) => (each[0] === theirs[i]![0] ? [] : [i]));
  const [at, ...more] = differ;
  if (at === undefined || more.length > 0) return null;
  const { 0: address, index } = mine[at]!;
  const divides = own[index - 1] === '/';
  const verb = divides ? 'membagi dengan' : 'mengambil';
  return `${verb} ${address}, mestinya ${theirs[at]![0]} menurut`;
}

// A percentage of a figure in another row or column.
import type { Params, Rule } from './rule.ts';
import { blamedWords, expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusPembilang: Rule = {
  code: 'rumus-pembilang',
  severity: 'error',
  kind: 'formula',
  title: 'Yang dibagi dalam rumus persentase salah',
  strength: 70,
  check: (context) => findingsOfKind(context, 'pembilang', 'rumus-pembilang', 'error'),
  message: (params) => `${formulaHead(params)} ${strangeWords(params)}.`,
  suggestion: (params) => expectedWords(params),
};

/** Only what differs: of two quarters that are divided together one may be right. */
function strangeWords(params: Params): string {
  const strange = ((params.asing ?? []) as readonly string[]).join(' dan ');
  const meant = ((params.lazim ?? []) as readonly string[]).join(' dan ');
  const verb = params.sebagian ? 'membagi jumlah yang memuat' : 'membagi';
  if (strange !== '' && meant !== '')
    return `${verb} ${strange}, padahal baris lain memakai ${meant}`;
  if (strange !== '') return `membagi jumlah yang ikut memuat ${strange}, tidak seperti baris lain`;
  if (meant !== '') return `membagi jumlah yang tidak memuat ${meant}, tidak seperti baris lain`;
  return `membagi ${blamedWords(params)}, tidak seperti baris lain di kolom ini`;
}

// A row without a person in charge where rows of its kind have one.
import type { Rule } from './rule.ts';
import { findingAt } from './support/findingAt.ts';
import { gaps, hasAnyFigure } from './support/peers.ts';
import { place } from './support/spot.ts';

export const penanggungJawabKosong: Rule = {
  code: 'penanggung-jawab-kosong',
  severity: 'warning',
  kind: 'kelengkapan',
  title: 'Penanggung jawab belum diisi',
  strength: 20,
  check: (context) =>
    context.tables.flatMap((table) => {
      // Where the others are numbered, a row without a number goes on with what stands above it, its person included.
      const unnumbered = new Set(gaps(table, 'no'));
      return gaps(table, 'penanggungJawab')
        .filter((row) => hasAnyFigure(row) && !unnumbered.has(row))
        .map((row) =>
          findingAt(
            'penanggung-jawab-kosong',
            'warning',
            table,
            row,
            row.values.penanggungJawab!.column,
          ),
        );
    }),
  message: (params) =>
    `${place(params)} belum diisi, padahal baris lain yang setingkat punya penanggung jawab.`,
  suggestion: () => 'Tulis jabatan atau bidang yang bertanggung jawab.',
};

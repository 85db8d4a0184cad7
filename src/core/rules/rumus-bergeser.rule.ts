// A formula whose references are off by a row.
import type { Rule } from './rule.ts';
import { blamedWords, expectedWords, formulaHead } from './support/formulas/formulaFault.ts';
import { findingsOfKind } from './support/formulas/formulaFaults.ts';

export const rumusBergeser: Rule = {
  code: 'rumus-bergeser',
  severity: 'error',
  kind: 'formula',
  title: 'Rumus bergeser ke baris lain',
  strength: 70,
  check: (context) => findingsOfKind(context, 'bergeser', 'rumus-bergeser', 'error'),
  message: (params) => {
    if (params.lembarMestinya)
      return `${formulaHead(params)} mengambil dari lembar “${params.lembarSalah}”, padahal lembar “${params.lembarMestinya}” yang bernama menurut kode baris itu.`;
    const sheet = params.lembar ? ` lembar “${params.lembar}”` : '';
    const head = `${formulaHead(params)} mengambil angka dari${sheet}`;
    const taken = blamedWords(params, 'diambil');
    const meant = params.sebaris ? 'barisnya sendiri' : blamedWords(params, 'mestinyaDari');
    if (taken && meant && params.batas)
      return `${formulaHead(params)} memakai rentang${sheet} dengan batas ${taken}, padahal mestinya ${meant}.`;
    if (taken && meant) return `${head} ${taken}, padahal mestinya dari ${meant}.`;
    const rows = blamedWords(params);
    return rows ? `${head} baris yang salah, yaitu ${rows}.` : `${head} baris yang salah.`;
  },
  suggestion: (params) => expectedWords(params),
};

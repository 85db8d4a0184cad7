// Points and commas both used as thousands marks in one column of texts.
import { columnNotation } from '../numbers/notation.ts';
import type { Rule } from './rule.ts';
import { columnLetter, findingsOfColumn } from './support/columnFinding.ts';

const CODE = 'notasi-campur';

export const notasiCampur: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'notasi',
  title: 'Titik dan koma tercampur sebagai pemisah ribuan',
  strength: 40,
  check: (context) =>
    context.tables.flatMap((table) =>
      table.columns
        .filter((column) => column.type === 'money' || column.type === 'quantity')
        .flatMap((column) => {
          const texts = table.rows.flatMap((row) => {
            const value = row.values[column.id];
            return value?.numberAsText ? [{ row, value }] : [];
          });
          const marks = texts.map(({ value }) => columnNotation([value.text]));
          const id = texts.filter((_, i) => marks[i] === 'id');
          const en = texts.filter((_, i) => marks[i] === 'en');
          if (id.length === 0 || en.length === 0) return [];
          const few = id.length < en.length ? id : en;
          const many = few === id ? en : id;
          return findingsOfColumn(CODE, 'warning', table, column, few, {
            contoh: few[0]!.value.text,
            lawan: many[0]!.value.text,
            banyak: few.length,
            titik: many === id,
          });
        }),
    ),
  message: (params) =>
    `Kolom “${params.kolom}” (${columnLetter(params)}) memakai titik dan koma bergantian sebagai pemisah ribuan: “${params.lawan}” di kebanyakan baris, tetapi “${params.contoh}” di ${params.banyak} sel mulai ${params.sel}.`,
  suggestion: () =>
    'Pakai satu cara saja: titik untuk ribuan dan koma untuk desimal. Lebih aman lagi, ketik angkanya saja dan atur tampilannya dengan format sel.',
};

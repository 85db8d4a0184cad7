// A line of a work that bears the name of its other line: `Keu (Rp)` twice, where all others have `Fisik (%)` below it.
import { cellAt } from '../grid/grid.ts';
import type { Finding, Rule } from './rule.ts';
import { findingOnSheet } from './support/findingAt.ts';
import { linesOf, usualLabels } from './support/secondLines.ts';
import { cellRef, place, rowName } from './support/spot.ts';

const CODE = 'keterangan-baris';

export const keteranganBaris: Rule = {
  code: CODE,
  severity: 'warning',
  kind: 'hierarki',
  title: 'Keterangan baris tertukar',
  check: (context) =>
    context.tables.flatMap((table): Finding[] => {
      const grid = context.grids.get(table.sheet);
      const found = grid ? linesOf(table, grid) : null;
      if (!found) return [];
      const usual = usualLabels(found);
      const places = new Map([...usual].map(([at, label]) => [label.toLowerCase(), at]));
      return found.lines.flatMap(({ row, owner, at, label }): Finding[] => {
        const meant = usual.get(at);
        const other = places.get(label.toLowerCase());
        if (meant === undefined || other === undefined || other === at) return [];
        // Two lines that are called alike everywhere are no pair.
        if (meant.toLowerCase() === label.toLowerCase()) return [];
        const twin = owner.row + other;
        // A block of other lines (`Fisik kumulatif`, `Keuangan kumulatif`) has no line twice.
        const twice = cellAt(grid!, twin, found.column).display.trim().toLowerCase();
        if (twice !== label.toLowerCase()) return [];
        return [
          findingOnSheet(CODE, 'warning', table, rowName(owner), row, found.column, {
            params: { tertulis: label, mestinya: meant, kembaran: twin + 1 },
            cells: [cellRef(table, twin, found.column)],
            fix: [
              {
                kind: 'cells',
                sheet: table.sheet,
                row,
                column: found.column,
                inputs: [[{ t: meant }]],
              },
            ],
          }),
        ];
      });
    }),
  message: (params) =>
    `${place(params)} tertulis “${params.tertulis}” seperti baris ${params.kembaran}, padahal di semua baris lain yang sejenis “${params.mestinya}”.`,
  suggestion: (params) => `Ganti dengan “${params.mestinya}”.`,
};

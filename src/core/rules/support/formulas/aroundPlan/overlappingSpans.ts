// Recaps whose rows each add a stretch of one column elsewhere (`=SUM(Data!L9:L20)`, `=SUM(Data!L21:L28)`): two stretches that overlap.
import { type Stretch, soleStretch } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { groupBy, lone } from '../../groupBy.ts';
import { blamedAt, type FormulaFault, faultAt } from '../formulaFault.ts';
import { formulaShape } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

/** So many rows must add stretches of one column, all but two of them apart. */
const FEWEST = 3;
const ADDS = /^=(?:SUM|AVERAGE|COUNTA?)\(#:#\)$/;

interface Span extends Stretch {
  readonly cell: FormulaCell;
  readonly sheet: string;
}

export const overlappingSpanFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const spans = allFormulas(sheet).flatMap((cell) => spanOf(cell) ?? []);
    const kinds = groupBy(spans, (span) => `${span.cell.column} ${span.sheet} ${span.column}`);
    return [...kinds.values()].flatMap((list) => {
      if (list.length < FEWEST) return [];
      const pairs = list.flatMap((span, i) => {
        const next = list[i + 1];
        return next && next.from <= span.to ? [{ span, next }] : [];
      });
      return lone(pairs).flatMap(({ span, next }) => faultOf(sheet, spans, span, next));
    });
  }),
);

function spanOf(cell: FormulaCell): Span | null {
  const added = soleStretch(cell.canonical);
  if (!added || added.sheet === null || !ADDS.test(formulaShape(cell.canonical))) return null;
  return { ...added, cell, sheet: added.sheet };
}

/** The one whose row adds another stretch in its other columns; where these say nothing, the upper one. */
function faultOf(
  sheet: FormulaSheet,
  spans: readonly Span[],
  span: Span,
  next: Span,
): FormulaFault[] {
  // Totals of totals, and stretches that lie within one another, are no neighbours.
  if (next.from <= span.from || next.to <= span.to) return [];
  const besides = (own: Span): readonly Span[] =>
    spans.filter(
      (each) =>
        each.cell.row === own.cell.row && each.cell !== own.cell && each.sheet === own.sheet,
    );
  const agrees = (own: Span): boolean =>
    besides(own).some((each) => each.from === own.from && each.to === own.to);
  const [culprit, other] = agrees(span) && !agrees(next) ? [next, span] : [span, next];
  const like = besides(culprit).find(
    (each) => each.from !== culprit.from || each.to !== culprit.to,
  );
  const { cell } = culprit;
  const params = { tumpang: true, lembarAsal: culprit.sheet, barisAsal: overlapOf(span, next) };
  const blamed = [blamedAt(sheet, other.cell.row, other.cell.column)];
  const apart = like && (like.to < other.from || like.from > other.to) ? like : null;
  const expected =
    apart &&
    cell.canonical.replace(
      /(\$?[A-Z]+\$?)\d+:(\$?[A-Z]+\$?)\d+\)$/,
      (_, first: string, last: string) => `${first}${apart.from + 1}:${last}${apart.to + 1})`,
    );
  return [
    faultAt(sheet, cell, 'hitung-ganda', expected, { blamed, params, fixable: expected !== null }),
  ];
}

function overlapOf(span: Span, next: Span): string {
  const [from, to] = [next.from + 1, span.to + 1];
  return from === to ? `baris ${from}` : `baris ${from}–${to}`;
}

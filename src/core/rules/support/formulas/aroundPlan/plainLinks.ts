// Cells that only show a cell of another sheet (`='DPA'!C19`).
import { type Reference, soleReference } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import { allFormulas, type FormulaCell, type FormulaSheet } from '../formulaSheet.ts';

export interface PlainLink {
  readonly cell: FormulaCell;
  readonly from: Reference & { readonly sheet: string };
}

export const plainLinks = memo((sheet: FormulaSheet): readonly PlainLink[] =>
  allFormulas(sheet).flatMap((cell): PlainLink[] => {
    const from = soleReference(cell.canonical);
    return from?.sheet && from.end === null ? [{ cell, from: { ...from, sheet: from.sheet } }] : [];
  }),
);

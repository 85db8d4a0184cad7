// Slips that are slips wherever they stand: a cell added twice, a cell divided by itself, a hundred multiplied twice.
import { references } from '../../../../formula/references.ts';
import { moveReferences } from '../../../../formula/relative.ts';
import { cellName } from '../../../../grid/a1.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';
import { cellsOf } from '../referenceCells.ts';

/** Cells and ranges that are added, and nothing else: no difference, no weight. */
const SUMS = /^=(?:SUM\(|[+;)]|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)+$/;
const CHAIN_OF_TWO = /^=[A-Z]{1,3}\d+\+[A-Z]{1,3}\d+$/;
const RATIO =
  /^=(?:IFERROR\()?(\$?[A-Z]{1,3}\$?\d+)\/(\$?[A-Z]{1,3}\$?\d+)(?:\*\d+)?(?:;[^()]*\))?$/;
const HUNDREDS = /\*10000(?![\d.])|\*100\*100(?![\d.])/;

export const certainSlipFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) => {
    const cells = allFormulas(sheet);
    const places = new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
    const hundreds = cells.filter(({ canonical }) => timesTwice(canonical));
    return [
      ...cells.flatMap((cell) => [
        ...addsTwice(sheet, cell),
        ...addsAgain(sheet, cell, places),
        ...byItself(sheet, cell),
      ]),
      // Square metres of hectares: two that are calculated so are meant so.
      ...(hundreds.length === 1 ? hundreds.map((cell) => timesHundredTwice(sheet, cell)) : []),
    ];
  }),
);

function addsTwice(sheet: FormulaSheet, cell: FormulaCell): FormulaFault[] {
  if (!SUMS.test(cell.canonical)) return [];
  const refs = references(cell.canonical, null);
  if (refs.length < 2) return [];
  const seen = new Set<string>();
  for (const each of refs) {
    for (const { row, column } of cellsOf(each, sheet.bounds) ?? []) {
      const name = cellName(row, column);
      if (seen.has(name) && sheet.cell(row, column).kind === 'number')
        return [faultAt(sheet, cell, 'hitung-ganda', once(cell), { params: { selDobel: name } })];
      seen.add(name);
    }
  }
  return [];
}

/** `=G15+D15` below `=G14+D15`: what goes on from the cell above takes the row of the cell above once more, and not its own. */
function addsAgain(
  sheet: FormulaSheet,
  cell: FormulaCell,
  places: ReadonlyMap<string, FormulaCell>,
): FormulaFault[] {
  const { row, column, model } = cell;
  if (!CHAIN_OF_TWO.test(cell.canonical) || model.kind !== 'linear') return [];
  const above = places.get(cellName(row - 1, column))?.model;
  const [on, more] = [
    model.terms.find((term) => term.row === row - 1 && term.column === column),
    model.terms.find((term) => term.row === row - 1 && term.column !== column),
  ];
  if (!on || !more || above?.kind !== 'linear') return [];
  const again = above.terms.some((term) => term.row === row - 1 && term.column === more.column);
  if (!again || sheet.cell(row, more.column).kind !== 'number') return [];
  const expected = moveReferences(cell.canonical, ({ rect }) =>
    rect.column === more.column ? (corner) => ({ ...corner, row }) : null,
  );
  return [faultAt(sheet, cell, 'bergeser', expected)];
}

/** A chain without the term that comes a second time; null where a range is in it. */
function once({ canonical }: FormulaCell): string | null {
  const terms = canonical.slice(1).split('+');
  const plain = terms.every((term) => /^\$?[A-Z]{1,3}\$?\d+$/.test(term));
  return plain ? `=${[...new Set(terms)].join('+')}` : null;
}

function byItself(sheet: FormulaSheet, cell: FormulaCell): FormulaFault[] {
  const [, above, below] = RATIO.exec(cell.canonical) ?? [];
  if (!above || !below || above.replace(/\$/g, '') !== below.replace(/\$/g, '')) return [];
  // The share of the total in the row of the total.
  if (above.includes('$') || below.includes('$')) return [];
  const params = { pembagi: `pembilangnya sendiri (${above})` };
  return [faultAt(sheet, cell, 'penyebut', null, { params, fixable: false })];
}

const timesTwice = (canonical: string): boolean =>
  canonical.includes('/') && HUNDREDS.test(canonical);

function timesHundredTwice(sheet: FormulaSheet, cell: FormulaCell): FormulaFault {
  const expected = cell.canonical.replace(HUNDREDS, '*100');
  const { value } = sheet.cell(cell.row, cell.column);
  const params = { duaKali: typeof value === 'number' ? value : 0 };
  return faultAt(sheet, cell, 'seratus', expected, { params });
}

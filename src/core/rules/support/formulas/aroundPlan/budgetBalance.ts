// The last lines of a budget (surplus or deficit, net financing, SILPA), which are worked out alike in every budget: the sign or order that is wrong.
import { references } from '../../../../formula/references.ts';
import { memo } from '../../../../memory/memo.ts';
import type { RuleContext } from '../../../rule.ts';
import { firstWords } from '../../spot.ts';
import { type FormulaFault, faultAt } from '../formulaFault.ts';
import { formulaShape } from '../formulaShape.ts';
import { allFormulas, type FormulaCell, type FormulaSheet, wholeSheets } from '../formulaSheet.ts';

const SURPLUS = /^\W*surplus\b/i;
const NET = /\bpembiayaan\s+net+o\b/i;
const REST = /\bsilpa\b|^\W*sisa\s+lebih\s+(?:pembiayaan|perhitungan)\b/i;

/** Regulation: Permendagri 77/2020, and the same for BLUD and villages. */
const LINES: readonly {
  readonly line: RegExp;
  readonly first: RegExp;
  readonly sign: '+' | '-';
  readonly second: RegExp;
  /** For the sentence: what the line is. */
  readonly words: string;
}[] = [
  {
    ...{ line: NET, first: /\bpenerimaan\b/i, sign: '-', second: /\bpengeluaran\b/i },
    words: 'pembiayaan neto adalah penerimaan dikurangi pengeluaran pembiayaan',
  },
  {
    ...{ line: REST, first: SURPLUS, sign: '+', second: NET },
    words: 'SILPA adalah surplus/(defisit) ditambah pembiayaan neto',
  },
  {
    ...{ line: SURPLUS, first: /\bpendapatan\b/i, sign: '-', second: /\bbelanja\b/i },
    words: 'surplus/(defisit) adalah pendapatan dikurangi belanja',
  },
];

export const budgetBalanceFaults = memo((context: RuleContext): readonly FormulaFault[] =>
  wholeSheets(context).flatMap((sheet) =>
    allFormulas(sheet).flatMap((cell) => faultOf(sheet, cell)),
  ),
);

function faultOf(sheet: FormulaSheet, cell: FormulaCell): FormulaFault[] {
  const shape = formulaShape(cell.canonical);
  if (shape !== '=#+#' && shape !== '=#-#') return [];
  const named = references(cell.canonical, null);
  const own = named.every(
    ({ sheet: other, rect }) =>
      other === null && rect.column === cell.column && rect.row < cell.row,
  );
  const rule = LINES.find(({ line }) => line.test(wordsOf(sheet, cell.row)));
  if (!own || !rule) return [];
  const [one, two] = named;
  const says = (at: typeof one, words: RegExp): boolean => words.test(wordsOf(sheet, at!.rect.row));
  const upright = says(one, rule.first) && says(two, rule.second);
  const turned = says(one, rule.second) && says(two, rule.first);
  if (upright === turned) return [];
  const [first, second] = upright ? [one!, two!] : [two!, one!];
  const expected = `=${first.text}${rule.sign}${second.text}`;
  const right = shape === `=#${rule.sign}#` && (upright || rule.sign === '+');
  return right ? [] : [faultAt(sheet, cell, 'beda', expected, { params: { neraca: rule.words } })];
}

const wordsOf = ({ grid }: FormulaSheet, row: number): string => firstWords(grid, row);

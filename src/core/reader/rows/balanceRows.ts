// What one section of a budget leaves over for another, told from a section that is called so and has rows of its own.
import { referencesOf } from '../../formula/references.ts';
import { tokenize } from '../../formula/tokenize.ts';
import { type FilledCell, filledCells, type TableContext } from '../tableContext.ts';
import { isWords } from './rowClass.ts';
import { isBalance } from './rowText.ts';

/** `3.`, `6.1`, `C`. */
const MARK = /^[A-Z\d](?:\.?\d+)*\.?$/i;

/** `SURPLUS / (DEFISIT)`; not `3. PEMBIAYAAN` above `3.1 Penyertaan Modal`. `texts`: the words of the row. */
export function isBalanceRow(
  context: TableContext,
  row: number,
  texts: readonly FilledCell[],
): boolean {
  const balance = balanceIn(texts);
  return (
    texts.length <= (balance === texts[0] ? 1 : 2) && saysBalance(texts) && !heads(context, row)
  );
}

/** `C | SURPLUS / (DEFISIT)`: the letter of the section stands in front. */
function balanceIn(texts: readonly FilledCell[]): FilledCell | undefined {
  const [mark, second] = texts;
  return second && MARK.test(mark!.text.trim()) ? second : mark;
}

function saysBalance(texts: readonly FilledCell[]): boolean {
  return isBalance(balanceIn(texts)?.text ?? '');
}

/** The next row is numbered below this one, and is more than a balance, too. */
function heads(context: TableContext, row: number): boolean {
  const { grid, block } = context;
  const next = filledCells(grid, row + 1, block.left, block.right);
  const own = markOf(filledCells(grid, row, block.left, block.right));
  const below = markOf(next);
  if (own === '' || row + 1 >= context.end || !below.startsWith(`${own}.`)) return false;
  return !saysBalance(next.filter(isWords)) || heads(context, row + 1);
}

/** `JUMLAH (PENDAPATAN - BELANJA)`: most of its formulas that name rows of their own column take some from others. */
export function takesRows(context: TableContext, row: number): boolean {
  const { grid, block } = context;
  let sums = 0;
  let taken = 0;
  for (let column = block.left; column <= block.right; column++) {
    const formula = grid.cells[row]?.[column]?.formula ?? null;
    if (formula === null) continue;
    const tokens = tokenize(formula, grid.locale).filter(({ kind }) => kind !== 'space');
    const ownRows = (at: number): number =>
      referencesOf(tokens.slice(at, at + 1))
        .filter(({ sheet, rect }) => sheet === null && rect.column === column && rect.row !== row)
        .reduce((rows, { rect }) => rows + rect.rows, 0);
    const own = tokens.flatMap((_, at) => (ownRows(at) > 0 ? [at] : []));
    if (own.reduce((rows, at) => rows + ownRows(at), 0) < 2) continue;
    sums += 1;
    if (own.some((at) => tokens[at - 1]?.text === '-')) taken += 1;
  }
  return taken > 0 && taken * 2 > sums;
}

function markOf([first]: readonly FilledCell[]): string {
  const text = first?.text.trim() ?? '';
  return MARK.test(text) ? text.replace(/\.$/, '') : '';
}

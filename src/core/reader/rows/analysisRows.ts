// Rows under the last total that only work out something from the figures above: shares, counts of rows, differences.
import { type Reference, references } from '../../formula/references.ts';
import { isFigureType } from '../../model/column.ts';
import { type FilledCell, filledCells, type TableContext } from '../tableContext.ts';
import { closingRows } from './closingRows.ts';
import { isUnitOfShare } from './lonelyLabel.ts';
import { isWords, type PlanEntry, type RowClass, WHY } from './rowClass.ts';
import { worksOutByName } from './rowText.ts';

/** A sum and nothing else: such a row is one more total, by whatever name. */
const PLAIN_SUM = /^=\s*(?:\+|-)*\s*(?:SUM\s*\(|\$?[A-Z]{1,3}\$?\d+\s*(?:\+|$))[^/*]*$/i;

/** So many calculated figures beside one that is typed. */
const FEWEST_BESIDE = 3;

/** Words written over the columns from the code on: `Kumulatif penarikan (Rp)`. */
const LABEL = /^\s*[a-z]+[\s/].*[a-z]/i;

/** Words over a list below the plan: `Rincian per sumber biaya:`. */
const LISTED = /^(?:rekap|rincian\s+(?:per|menurut)\b|ringkasan|menurut\b|komposisi)/i;

/**
 * How many entries at the end are such rows or follow them: `Persentase terhadap total`, `Banyaknya program`,
 * `Selisih dengan DPA`. `derived` are those already left aside. They name no work: nothing in them is typed but their label, and all they show comes from
 * rows down to the total.
 */
export function analysisFrom(
  context: TableContext,
  rows: readonly RowClass[],
  derived: ReadonlySet<number>,
): number {
  let first = rows.length;
  let closing: number | null = null;
  const closes = closingRows(context, rows);
  for (let i = rows.length - 1; i >= 0; i--) {
    const entry = rows[i]!;
    if (entry.kind === 'ignored') {
      if (derived.has(entry.row)) first = i;
      continue;
    }
    if (entry.kind === 'total') {
      if (first < rows.length)
        return closing === null || addsFrom(context, rows, closing, first) ? first : rows.length;
      if (closing !== null) return rows.length;
      // `Jumlah aksi` that counts the rows is no sum of them.
      if (countsRows(context, entry.row)) {
        first = i;
        continue;
      }
      // Counts of rows by verdict may end with a sum of their own.
      closing = i;
      continue;
    }
    const heads = isHeading(context, entry);
    // A lone word under the columns of figures (`Direktur RSUD`) signs, whoever it names.
    if (heads && first === rows.length && !isNamed(context, entry)) continue;
    // `Jumlah Sumber Dana` ends the recap like a total, though an indicator may be called so too.
    // A running sum alone under the total ends nothing.
    const ends = closing === null && first === rows.length && isSum(context, entry);
    if (ends && !isAnalysis(context, entry)) {
      closing = i;
      continue;
    }
    const headed = heads && first < rows.length;
    const labelled = first < rows.length && isLabelled(context, entry);
    const worksOut = headed || labelled || closes(entry) || isAnalysis(context, entry);
    const list = worksOut ? i : listFrom(context, rows, i);
    if (list === null) return underTopTotal(context, rows, first, derived);
    first = list;
    i = list;
  }
  // Without a total above, the rows may be all that the table has.
  return rows.length;
}

/** The same between a total at the top and the plan below it: `Kumulatif keuangan terhadap pagu (%)` below `JUMLAH`. */
export function withoutTopAnalysis(context: TableContext, rows: readonly RowClass[]): RowClass[] {
  const work = rows.findIndex(
    (entry) => entry.kind === 'plan' && !worksOutTotal(context, entry.row, entry.cells),
  );
  const total = rows.findIndex((entry) => entry.kind === 'total');
  if (total < 0 || total > work) return [...rows];
  return rows.map((entry, i) => {
    const between = i > total && i < work && entry.kind !== 'ignored';
    const { left, right } = context.block;
    return between &&
      worksOutTotal(context, entry.row, filledCells(context.grid, entry.row, left, right))
      ? { kind: 'ignored', row: entry.row, why: WHY.footer }
      : entry;
  });
}

/** Words beside a label that are no name. */
const SHORT = 12;

/** A label that says so, and figures that are all calculated; among lines of `Fisik` those may stand in another one. */
function worksOutTotal(context: TableContext, row: number, cells: readonly FilledCell[]): boolean {
  const [label, ...others] = cells;
  // `=SUM($J$8:K8)` runs on along one row; what adds rows is a total.
  if (!label || context.sums(row).some((sum) => sum.rows.length > 1)) return false;
  // `Kum Keu` in a column of kinds says the same once more.
  const calculated = others.filter(
    (found) => !isRemark(context, found) && !(isWords(found) && found.text.length <= SHORT),
  );
  return (
    isWords(label) &&
    worksOutByName(label.text.trim()) &&
    calculated.every(({ cell }) => cell.formula !== null)
  );
}

/** True when all that the total calculates comes from the rows of the analysis above it. */
function addsFrom(
  context: TableContext,
  rows: readonly RowClass[],
  total: number,
  first: number,
): boolean {
  const { row } = rows[total]!;
  const top = rows[first]!.row;
  const formulas = (context.grid.cells[row] ?? []).flatMap((cell) => cell.formula ?? []);
  const refs = formulas.flatMap((formula) => references(formula, context.grid.locale));
  return (
    refs.length > 0 &&
    refs.every(({ sheet, rect }) => sheet === null && rect.row >= top && rect.row < row)
  );
}

/**
 * `Komposisi sumber dana (%)` below the last row, where the total stands at the top: all of it must come from that
 * total, from another sheet or from one another, or a blank row keeps it apart. By its words alone (`Kumulatif …`) it
 * may come from the first row, or one of the office above it.
 */
function underTopTotal(
  context: TableContext,
  rows: readonly RowClass[],
  first: number,
  derived: ReadonlySet<number>,
): number {
  const top = rows.find((entry) => entry.kind !== 'ignored');
  const { left, right } = context.block;
  const own = rows
    .slice(first)
    .filter(({ kind, row }) => kind === 'plan' || derived.has(row))
    .map(({ row }) => ({ row, cells: filledCells(context.grid, row, left, right) }));
  const [lead] = own;
  if (!top || !lead || top.row >= lead.row) return rows.length;
  const stated = own.every(({ cells }) => worksOutByName(cells[0]!.text.trim()));
  if (top.kind !== 'total' && !stated) return rows.length;
  const before = rows[first - 1];
  if (top.kind === 'total' && before?.kind === 'ignored' && before.why === WHY.blank) return first;
  const comes = (test: (ref: Reference) => boolean): boolean[] =>
    own.flatMap(({ cells }) =>
      cells.flatMap(({ cell }) =>
        cell.formula === null
          ? []
          : [references(cell.formula, context.grid.locale).some((ref) => test(ref))],
      ),
    );
  // `JUMLAH | T` has `R` on the row below it.
  const works = rows.find(({ kind, row }) => kind === 'plan' && row > top.row)?.row ?? lead.row;
  const end = top.kind === 'total' ? works : top.row + 1;
  const fromTop = ({ sheet, rect }: Reference): boolean =>
    sheet === null && rect.rows === 1 && rect.row >= context.start && rect.row < end;
  const fits = comes((ref) => ref.sheet !== null || fromTop(ref) || ref.rect.row >= lead.row);
  return fits.every((each) => each) && comes(fromTop).includes(true) ? first : rows.length;
}

/** All that it calculates are counts: `=COUNTIF($A$8:$A$46;3)`. */
function countsRows(context: TableContext, row: number): boolean {
  const formulas = (context.grid.cells[row] ?? []).flatMap((cell) => cell.formula ?? []);
  return (
    formulas.length > 0 && formulas.every((formula) => /^=\s*COUNT(?:A|IFS?)?\(/i.test(formula))
  );
}

/** Words alone, `REKAPITULASI MENURUT SUMBER DANA`, or with `Jumlah (Rp)` over the figures of what they head. */
export function isHeading(context: TableContext, { cells }: PlanEntry): boolean {
  return cells.every(
    (found, i) =>
      found.cell.kind === 'text' &&
      (i === 0 || (isWords(found) && isFigureType(context.byColumn.get(found.column)?.type))),
  );
}

/** A label, and below the figures of the recap nothing but their sums. */
function isSum(context: TableContext, { cells }: PlanEntry): boolean {
  const [label, ...sums] = cells;
  const type = context.byColumn.get(label!.column)?.type;
  return (
    isWords(label!) &&
    (type === 'text' || (type === 'code' && LABEL.test(label!.text))) &&
    sums.length > 0 &&
    sums.every(({ cell }) => cell.formula !== null && PLAIN_SUM.test(cell.formula))
  );
}

/** `Rencana penarikan dana (Rp ribu)` from the numbers on, figures from elsewhere, and nothing where works have their names. */
function isLabelled(context: TableContext, { cells }: PlanEntry): boolean {
  const [label, ...figures] = cells;
  return (
    !context.names.some(({ column }) => column === label!.column) &&
    LABEL.test(label!.text) &&
    figures.length > 0 &&
    figures.every(({ cell }) => cell.formula !== null)
  );
}

function isNamed(context: TableContext, { cells }: PlanEntry): boolean {
  return cells.some(({ column }) => {
    const type = context.byColumn.get(column)?.type;
    return type === 'text' || type === 'code';
  });
}

/** A label and figures pasted as values: no indicator and no code beside them, and at most the unit of a share. */
function isBare(context: TableContext, { cells }: PlanEntry): boolean {
  const [label, ...others] = cells.filter((found) => !isRemark(context, found));
  return (
    label?.cell.kind === 'text' &&
    others.length > 0 &&
    others.every(({ cell }) => cell.kind === 'number' && cell.formula === null)
  );
}

/** `JKN | 33.375.000` and what stands above it, up to `Rincian per sumber biaya:`; null when nothing heads them. */
function listFrom(context: TableContext, rows: readonly RowClass[], last: number): number | null {
  for (let i = last; i >= 0; i--) {
    const entry = rows[i]!;
    if (entry.kind === 'ignored') continue;
    if (entry.kind === 'total') return null;
    if (isHeading(context, entry)) return LISTED.test(entry.cells[0]!.text.trim()) ? i : null;
    if (!isBare(context, entry)) return null;
  }
  return null;
}

function isRemark(context: TableContext, { column, text }: FilledCell): boolean {
  const id = context.byColumn.get(column)?.id;
  return id === 'keterangan' || (id === 'satuan' && isUnitOfShare(text));
}

function isAnalysis(context: TableContext, entry: PlanEntry): boolean {
  const calculated = entry.cells.filter((found) => found.cell.formula !== null);
  const typed = entry.cells.filter((found) => found.cell.formula === null);
  const [name, ...words] = typed.filter((found) => !isRemark(context, found));
  if (name?.cell.kind !== 'text') return false;
  const stated = worksOutByName(name.text.trim());
  // `%` in a column of kinds beside `Kumulatif terhadap pagu`.
  const others = words.filter(
    (found) => !(stated && found.cell.kind === 'text' && found.text.length <= 3),
  );
  if (calculated.length === 0) return isBare(context, entry) && stated;
  // One of its figures may have been typed over; a work has figures of its own row as well.
  const overwritten =
    others.length === 1 &&
    others[0]!.cell.kind === 'number' &&
    calculated.length >= FEWEST_BESIDE &&
    calculated.every(({ cell }) =>
      references(cell.formula!, context.grid.locale).some(({ rect }) => rect.row < entry.row),
    );
  if (others.length > 0 && !overwritten) return false;
  const coded = context.byColumn.get(name.column)?.type === 'code';
  if (coded && !LABEL.test(name.text)) return false;
  let above = false;
  for (const { column, cell } of calculated) {
    const own = references(cell.formula!, context.grid.locale).filter((ref) => ref.sheet === null);
    const cells = own.filter(({ rect }) => rect.row < entry.row && rect.row >= context.start);
    if (cells.length > 0) above = true;
    const added = cells.filter(({ rect }) => rect.column === column);
    // One cell of the total, or the total beside what came before it, is a copy or a running sum.
    const adds =
      PLAIN_SUM.test(cell.formula!) && added.reduce((sum, { rect }) => sum + rect.rows, 0) > 1;
    if (adds) return false;
  }
  return above;
}

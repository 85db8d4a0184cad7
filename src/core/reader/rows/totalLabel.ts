// Which rows are totals, by their label and by what stands beside it.
import { isFigureType } from '../../model/column.ts';
import type { FilledCell, TableContext } from '../tableContext.ts';
import { isFooterLabel, isGroupTotalLabel, isPredicate, isTotalLabel } from './rowText.ts';

/** `JUMLAH` with its money, under the mean and verdict of the last program. */
export function closesBelowMeans(
  context: TableContext,
  row: number,
  cells: readonly FilledCell[],
  texts: readonly FilledCell[],
): boolean {
  const money = cells.filter(
    ({ column, cell }) =>
      context.byColumn.get(column)?.type === 'money' && (cell.formula ?? cell.value) !== null,
  );
  return money.length >= 2 && totalLabel(context, row, cells, texts) !== null;
}

function sharesAbove(context: TableContext, row: number, column: number): boolean {
  return (context.merges.at(row, column)?.row ?? row) < row;
}

/** The label of a total; null for any other row. */
export function totalLabel(
  context: TableContext,
  row: number,
  cells: readonly FilledCell[],
  texts: readonly FilledCell[],
): string | null {
  const label =
    texts.find((found) => isTotalLabel(found.text) || isGroupTotalLabel(found.text)) ??
    texts.find((found) => isNamedSum(context, found, cells));
  if (label === undefined) return null;
  // A row that shares the merged name of the row above is one more indicator, however it begins. `Jumlah Program`
  // under the kegiatan is none: it stands beside the merged names, in a column of names itself.
  const named = context.names.some((name) => name.column === label.column);
  if (
    context.names.some(
      (name) =>
        !(named && name.column < label.column) &&
        context.merges.covered(row, name.column) &&
        sharesAbove(context, row, name.column),
    )
  ) {
    return null;
  }
  const plain = isTotalLabel(label.text);
  const numbered = isNumbering(context, label);
  const others = texts.filter(
    (found) =>
      found !== label &&
      found.column !== context.lines &&
      !isShortMark(context, found) &&
      !isVerdict(context, found) &&
      // Under the numbers or codes a total is no name: `Percepat pengadaan …` far behind its figures is a remark.
      !(numbered && isRemark(context, found)) &&
      // `JUMLAH` over the money and `Rata-rata Capaian` over the rates share a row.
      !(plain && isTotalLabel(found.text)) &&
      !((plain || isGroupTotalLabel(label.text)) && isFooterLabel(found.text)) &&
      // `45 Desa` or `300 juta (lama)` beside a plain `JUMLAH` is its figure, and no plan row's.
      !(plain && isFigureType(context.byColumn.get(found.column)?.type)),
  );
  if (others.length > 0) return null;
  const id = context.byColumn.get(label.column)?.id ?? '';
  // `Jumlah` below `IV` is the year of one indicator.
  if (id === 'periode') return null;
  if (id.startsWith('indikator') && (!plain || /\s[A-Z]$/.test(label.text))) {
    return null;
  }
  if (cells.length === texts.length && !plain) return null;
  return label.text.replace(/\s+/g, ' ');
}

/** `Jumlah Pencegahan`, `Jumlah/Rata-rata Dinas`. */
const NAMED_SUM = /^(?:sub\s*)?(?:jumlah|total)(?:\s*(?:\/|dan)\s*rata\s*-?\s*rata)?\s+\S/i;

/**
 * `JUMLAH PENCEGAHAN` in place of a name or a number, in capitals or above calculated money: the sum of
 * whatever the office calls so.
 */
function isNamedSum(
  context: TableContext,
  label: FilledCell,
  cells: readonly FilledCell[],
): boolean {
  const { text, column } = label;
  if (!NAMED_SUM.test(text.trim())) return false;
  const numbered = isNumbering(context, label);
  if (!context.names.some((name) => name.column === column) && !numbered) return false;
  if (cells.some((found) => found !== label && isNumbering(context, found))) return false;
  const money = cells.filter((found) => context.byColumn.get(found.column)?.type === 'money');
  return (
    money.some(({ cell }) => cell.formula !== null) ||
    (money.length > 0 && text === text.toUpperCase())
  );
}

function isNumbering(context: TableContext, { column }: FilledCell): boolean {
  return /^(?:no|kode)/.test(context.byColumn.get(column)?.id ?? '');
}

/** Words behind the last figures of the plan. */
function isRemark(context: TableContext, { column }: FilledCell): boolean {
  const figures = context.columns.filter(({ type }) => type === 'money' || type === 'percent');
  return figures.length > 0 && figures.every((figure) => figure.column < column);
}

/** `Sangat Tinggi`, typed or by an IF, and whatever else a formula shows beside a total: no name. */
function isVerdict(context: TableContext, found: FilledCell): boolean {
  if (context.names.some((name) => name.column === found.column)) return false;
  return found.cell.formula !== null || isPredicate(found.text);
}

// A remark or a person in charge beside a total does not make it a plan row.
function isShortMark(context: TableContext, found: FilledCell): boolean {
  const id = context.byColumn.get(found.column)?.id;
  return (
    id === 'keterangan' ||
    id === 'no' ||
    id === 'penanggungJawab' ||
    (id === undefined && found.text.length < 12)
  );
}

// Sorts the rows below a header: rows of the plan, totals, and rows to leave aside with the reason.
import { isBidangCode } from '../../nomenclature/code.ts';
import { isDash } from '../../numbers/marks.ts';
import { parseNumber } from '../../numbers/parseNumber.ts';
import { isNumberRow } from '../header/numberRow.ts';
import { beginsList, repeatsTitles } from '../header/otherTable.ts';
import { type FilledCell, filledCells, sameText, type TableContext } from '../tableContext.ts';
import { addingTotals } from './addingTotals.ts';
import { analysisFrom, withoutTopAnalysis } from './analysisRows.ts';
import { isBalanceRow, takesRows } from './balanceRows.ts';
import { listsBidang } from './bidangLists.ts';
import { withoutBlocksBelow } from './blocksBelow.ts';
import { withoutCheckingRows } from './checkingRows.ts';
import { lastCodedRow } from './codedRows.ts';
import { derivedRows } from './derivedRows.ts';
import { labelLessTotals } from './labelLessTotals.ts';
import { namedAgain, recapFrom, unmarkedFrom } from './recapRows.ts';
import { isWords, type RowClass, WHY } from './rowClass.ts';
import { loneTexts, rowTags } from './rowHints.ts';
import {
  isBalance,
  isFooterLabel,
  isMission,
  isNote,
  isPageFooter,
  isPageSum,
  isSignature,
  isUrusan,
} from './rowText.ts';
import { closesBelowMeans, totalLabel } from './totalLabel.ts';

const NO_ROWS: ReadonlySet<number> = new Set();

/** What follows such a row belongs to it too, until rows of the plan go on. */
const STICKY: ReadonlySet<string> = new Set([
  WHY.signature,
  WHY.note,
  WHY.footer,
  WHY.other,
  WHY.list,
]);

/**
 * One entry per row from `start` to the last filled row before `end`. `repeats`: rows of repeated headers; `lines`:
 * further lines of a work, as `Realisasi` below its row `Target`.
 */
export function classifyRows(
  context: TableContext,
  repeats: ReadonlySet<number>,
  lines: ReadonlySet<number> = NO_ROWS,
): RowClass[] {
  const { grid, block } = context;
  const tags = rowTags(context);
  const lone = loneTexts(context);
  const lastCoded = lastCodedRow(context);
  const byBidang = listsBidang(context, (cells) => codeText(context, cells));
  const result: RowClass[] = [];
  let after: string | null = null;
  let signed: number | null = null;
  for (let row = context.start; row < context.end; row++) {
    const filled = filledCells(grid, row, block.left, block.right);
    if (result.some(({ kind }) => kind === 'total')) signed = signed ?? signatureBeside(filled);
    const cells = filled.filter(({ column }) => signed === null || column < signed);
    const outside =
      cells.length > 0 ? [] : filledCells(grid, row, 0, (grid.cells[row]?.length ?? 0) - 1);
    const ignore = (why: string): void => {
      result.push({ kind: 'ignored', row, why });
    };
    const tag = tags.get(row);
    if (repeats.has(row)) {
      ignore(WHY.header);
      if (after !== WHY.signature) after = null;
    } else if (lines.has(row)) ignore(WHY.line);
    else if (tag === 'total') result.push({ kind: 'total', row, label: labelOf(cells) });
    else if (tag === 'footer' || tag === 'signature')
      ignore(tag === 'footer' ? WHY.footer : WHY.signature);
    else if (cells.length === 0 && outside.length === 0) ignore(WHY.blank);
    else if (after !== null) {
      const texts = cells.filter((found) => isWords(found));
      const closed =
        after === WHY.signature || (after === WHY.list && codeText(context, cells) === '');
      const goesOn = after === WHY.footer && isNextProgram(context, cells);
      if (!closed && (goesOn || looksLikePlan(context, cells))) {
        const label = after === WHY.footer ? totalLabel(context, row, cells, texts) : null;
        after = null;
        // The mean and verdict of each program stand between the programs: the total comes after the last of them.
        result.push(label === null ? { kind: 'plan', row, cells } : { kind: 'total', row, label });
      } else if (after === WHY.footer && closesBelowMeans(context, row, cells, texts)) {
        after = null;
        result.push({ kind: 'total', row, label: labelOf(cells) });
      } else {
        if (after !== WHY.signature && texts.some((found) => isSignature(found.text))) {
          after = WHY.signature;
        }
        ignore(after);
      }
    } else if (cells.length === 0) {
      const text = outside[0]!.text;
      if (isSignature(text)) after = WHY.signature;
      ignore(after ?? WHY.note);
    } else {
      const found = classify(context, row, cells, { lone, byBidang });
      // `Sumber dana: PAD` among the rows is a remark on them.
      const among = found.kind === 'ignored' && found.why === WHY.note && row < lastCoded;
      if (found.kind === 'ignored' && STICKY.has(found.why) && !among) after = found.why;
      const above = result[result.length - 1];
      // The words alone above the titles of a list are its heading.
      const listed = found.kind === 'ignored' && found.why === WHY.list;
      const other = found.kind === 'ignored' && found.why === WHY.other;
      if (above?.kind === 'plan' && (listed || (other && above.cells.length === 1)))
        result[result.length - 1] = { kind: 'ignored', row: above.row, why: found.why };
      result.push(found);
    }
  }
  while (result.length > 0 && isBlankEntry(result[result.length - 1]!)) result.pop();
  const derived = derivedRows(context, result);
  const works = result.map(
    (entry): RowClass =>
      derived.has(entry.row) ? { kind: 'ignored', row: entry.row, why: WHY.footer } : entry,
  );
  const named = namedAgain(context, addingTotals(context, labelLessTotals(context, works)));
  const checked = withoutCheckingRows(context, named);
  const sorted = withoutBlocksBelow(context, withoutTopAnalysis(context, checked));
  const recap = Math.min(recapFrom(context, sorted, lastCoded), unmarkedFrom(context, sorted));
  const below = analysisFrom(context, sorted.slice(0, recap), derived);
  return sorted.map((entry, i) =>
    i < below || entry.kind === 'ignored'
      ? entry
      : { kind: 'ignored', row: entry.row, why: WHY.footer },
  );
}

/** `Karangmulya, 10 Januari 2025` to the right of a recap below the total: from that column on the rows below sign. */
function signatureBeside(cells: readonly FilledCell[]): number | null {
  const [first, ...others] = cells;
  const signs = others.find((found) => isWords(found) && isSignature(found.text));
  return first && signs && !isSignature(first.text) ? signs.column : null;
}

function isBlankEntry(entry: RowClass): boolean {
  return entry.kind === 'ignored' && entry.why === WHY.blank;
}

/** `Sub Kegiatan | : Penyediaan Bahan Logistik Kantor`: what the card below is about. */
function isCaption(cells: readonly FilledCell[]): boolean {
  return (
    cells.length > 1 && cells.length <= 3 && cells.slice(1).some(({ text }) => /^\s*:/.test(text))
  );
}

/** `Apakah CCTV sudah terpasang? | Ya`: a question of the form, below its table. */
function asks(cells: readonly FilledCell[], { text }: FilledCell): boolean {
  return cells.length <= 3 && /\?\s*$/.test(text);
}

/** `% TERHADAP PAGU`: no work is called so. */
function isShareOf(texts: readonly FilledCell[]): boolean {
  return texts.length === 1 && /^%\s*[a-z]/i.test(texts[0]!.text.trim());
}

function classify(
  context: TableContext,
  row: number,
  cells: readonly FilledCell[],
  { lone, byBidang }: { lone: ReadonlyMap<string, number>; byBidang: boolean },
): RowClass {
  const { grid, block } = context;
  const ignored = (why: string): RowClass => ({ kind: 'ignored', row, why });
  if (
    isNumberRow(grid, row, block.left, block.right) &&
    cells.length >= context.columns.length / 2
  ) {
    return ignored(WHY.numbers);
  }
  if (cells.every((found) => isPrepared(context, found))) return ignored(WHY.blank);
  const texts = cells.filter((found) => isWords(found));
  const first = texts[0];
  if (repeatsTitles(context, cells)) return ignored(WHY.other);
  if (beginsList(context, row, texts)) return ignored(WHY.list);
  if (first === undefined) {
    return cells.every((found) => isDash(found.text))
      ? ignored(WHY.blank)
      : { kind: 'plan', row, cells };
  }
  if (texts.every((found) => context.titles.has(sameText(found.text)))) {
    if (!hasNumbers(cells)) return ignored(WHY.title);
    // The name of the office before its figures: all of it.
    return { kind: 'total', row, label: labelOf(cells) };
  }
  const few = cells.length <= 3 && cells.length === texts.length;
  if (few && texts.some((found) => isSignature(found.text)) && !hasPartner(context, cells)) {
    return ignored(WHY.signature);
  }
  if (texts.length === 1 && isPageSum(first.text)) return ignored(WHY.carried);
  const label = totalLabel(context, row, cells, texts);
  if (label !== null)
    return takesRows(context, row) || isBalance(label)
      ? ignored(WHY.balance)
      : { kind: 'total', row, label };
  if (isFooterLabel(first.text) || isShareOf(texts)) return ignored(WHY.footer);
  if (asks(cells, first) || isCaption(cells)) return ignored(WHY.note);
  if (isBalanceRow(context, row, texts)) return ignored(WHY.balance);
  const own = codeText(context, cells);
  const kode = own === '' ? '' : [...(context.pieces.get(row) ?? []), own].join('.');
  // `7.01 PROGRAM …` lost the last part of its code.
  // Nor is `2.01` one below `01 PROGRAM …`.
  const bidang =
    !byBidang &&
    isBidangCode(kode) &&
    !context.pieces.has(row) &&
    // Nor is `01.02` one where its name stands in the column of kegiatan.
    !texts.some(({ column }) => isOfWork(context, column)) &&
    !texts.some((found) => /^\s*program\s+\w/i.test(found.text));
  const urusan =
    context.names.length > 0 &&
    texts.some((found) => isUrusan(found.text) && isLabel(context, found.column));
  // `04` of the lists before 2020.
  const whole = /^(?:\d{1,2}|X)\.?$/i.test(kode.trim());
  if (bidang || (urusan && (whole || !hasNumbers(cells)))) return ignored(WHY.urusan);
  if (texts.length === 1 && isMission(first.text)) return ignored(WHY.group);
  if (ORGANISATION.test(kode.replace(/\s/g, ''))) return ignored(WHY.group);
  if (cells.length === 1) {
    if (isNote(first.text)) return ignored(WHY.note);
    if (isPageFooter(first.text) || (lone.get(sameText(first.text)) ?? 0) >= 3)
      return ignored(WHY.page);
  }
  return { kind: 'plan', row, cells };
}

/** `2.16.2.20.2.21.01.0000`: up to three bidang and the office itself. */
const ORGANISATION = /^(?:\d\.\d\d\.){3}\d\d(?:\.\d{2,4})?\.?$/;

/** A row where only these are filled waits to be filled in. */
const PREPARED: ReadonlySet<string> = new Set([
  'no',
  'noIndikator',
  'level',
  'akumulasi',
  'polaritas',
  'satuan',
]);

function isPrepared(context: TableContext, { column, text }: FilledCell): boolean {
  const id = context.byColumn.get(column)?.id ?? '';
  // `Jumlah` alone is a total that waits for its figures, `NON URUSAN` the heading of a group.
  return PREPARED.has(id) && text.length <= 20 && !(id === 'no' && saysWords(text));
}

/** More than a number, a letter or `VIII`. */
function saysWords(text: string): boolean {
  return /\p{L}{4}/u.test(text) && !/^[IVXLC]+\W*$/.test(text.trim());
}

/** A column of kegiatan, behind one of the levels above them. */
function isOfWork({ byColumn, names }: TableContext, column: number): boolean {
  const { id } = byColumn.get(column) ?? {};
  return /^(?:k|subK)egiatan$/.test(id ?? '') && names.some((name) => name.column < column);
}

/** Not the unit `Urusan` of a kegiatan of the kecamatan. */
function isLabel(context: TableContext, column: number): boolean {
  const header = context.byColumn.get(column);
  if (header === undefined || header.type === 'code' || header.id === 'no') return true;
  return context.names.includes(header);
}

/** The code of a row, also when its parts stand in cells of their own; a lone number is no code. */
function codeText(context: TableContext, cells: readonly FilledCell[]): string {
  const parts = cells.filter((found) => context.byColumn.get(found.column)?.type === 'code');
  if (parts.length === 1 && parts[0]!.cell.kind !== 'text') return '';
  return parts.map((found) => found.text).join('.');
}

function hasNumbers(cells: readonly FilledCell[]): boolean {
  return cells.some(
    (found) => found.cell.kind === 'number' || parseNumber(found.text, null).state !== 'none',
  );
}

// A name beside its indicator or figures is a plan row, whatever the name begins with (`Kepala Dinas …`).
function hasPartner(context: TableContext, cells: readonly FilledCell[]): boolean {
  const ids = cells.map((found) => context.byColumn.get(found.column)?.id ?? '');
  const named = ids.some((id) => context.names.some((name) => name.id === id));
  return named && ids.some((id) => id.startsWith('indikator') || id.startsWith('target'));
}

/** The next program, after the mean and verdict of the one before; it may have money only. */
function isNextProgram(context: TableContext, cells: readonly FilledCell[]): boolean {
  const named = cells.filter(({ column }) => context.names.some((name) => name.column === column));
  const coded = /^[\dX]{1,2}\.[\dX]{2}\./i.test(codeText(context, cells));
  const said = named.some(({ text }) => /^(?:program|(?:sub\s*)?kegiatan)\b/i.test(text.trim()));
  return named.length > 0 && hasNumbers(cells) && (coded || said);
}

function looksLikePlan(context: TableContext, cells: readonly FilledCell[]): boolean {
  return cells.length >= 3 && hasPartner(context, cells) && hasNumbers(cells);
}

function labelOf(cells: readonly FilledCell[]): string {
  return cells.find((found) => isWords(found))?.text.replace(/\s+/g, ' ') ?? '';
}

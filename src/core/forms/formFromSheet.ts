// A form drawn as a sheet: headers as they shall look, and under them one row of marks that says what each column is.
import { cellAt, columnCount, type Grid, rowCount } from '../grid/grid.ts';
import { rectContains } from '../grid/rect.ts';
import { LEVELS, type Level } from '../model/level.ts';
import { FORM_PROBLEMS, sourceSheet } from '../text/formProblemText.ts';
import type { HeaderNode } from './formDefinition.ts';
import { type ParsedForm, parseForm } from './formSchema.ts';
import { headerColumns } from './headerCells.ts';
import { levelHelper } from './parts.ts';

/** `{pagu:money+}` or `{jumlahRp:money+} =SUM({realisasiRp1};{realisasiRp2})`: id, type, `+` when it is summed. */
const COLUMN_MARK = /^\{(\w+):(text|code|quantity|percent|money|tick)(\+?)\}\s*(=.*)?$/s;
/** `{form:renaksi-desa@1}` anywhere above the header; what follows is the title. */
const FORM_MARK = /^\{form:([\w-]+)(?:@(\d+))?\}\s*(.*)$/s;
/** `{program}` below the marks, in the column of the level's name; bold when its rows shall be bold. */
const LEVEL_MARK = /^\{(tujuan|sasaran|program|kegiatan|sub_kegiatan|aksi)\}$/;
/** `{jumlah} JUMLAH` below the marks: there is a total row with that label. */
const TOTAL_MARK = /^\{jumlah\}\s*(.*)$/s;

const USUAL_WIDTHS: Readonly<Record<string, number>> = { text: 220, money: 130, code: 120 };

interface Mark {
  readonly column: number;
  readonly id: string;
  readonly type: string;
  readonly summed: boolean;
  readonly formula: string | null;
}

function textAt(grid: Grid, row: number, column: number): string {
  return cellAt(grid, row, column).display.trim();
}

function marksIn(grid: Grid, row: number): Mark[] {
  const marks: Mark[] = [];
  for (let column = 0; column < columnCount(grid); column++) {
    const match = COLUMN_MARK.exec(textAt(grid, row, column));
    if (match) {
      const [, id, type, plus, formula] = match;
      marks.push({ column, id: id!, type: type!, summed: plus === '+', formula: formula ?? null });
    }
  }
  return marks;
}

function rowOfMarks(grid: Grid): { row: number; marks: Mark[] } | null {
  for (let row = 0; row < rowCount(grid); row++) {
    const marks = marksIn(grid, row);
    if (marks.length >= 2) return { row, marks };
  }
  return null;
}

function filledIn(grid: Grid, row: number, marks: readonly Mark[]): number {
  return marks.filter((mark) => textAt(grid, row, mark.column) !== '').length;
}

/** The number row says only numbers: `5`, `(5)`, `19 (=11+13)`. */
function isNumbers(grid: Grid, row: number, marks: readonly Mark[]): boolean {
  const texts = marks.map((mark) => textAt(grid, row, mark.column)).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text) => /^\(?\d{1,3}\)?(\s*\(=.*\))?$/.test(text));
}

/** First header row: upwards from the marks as long as rows have more than a title in them. */
function headerTop(grid: Grid, bottom: number, marks: readonly Mark[]): number {
  let top = bottom;
  while (top > 0) {
    const whole = grid.merges.some(
      (rect) => rectContains(rect, top - 1, marks[0]!.column) && rect.columns >= marks.length,
    );
    if (whole || filledIn(grid, top - 1, marks) < 2) break;
    top--;
  }
  return top;
}

/** The title over a column at a header row, with the cell where its merge begins. */
function originOf(grid: Grid, row: number, column: number): { key: string; title: string } {
  const rect = grid.merges.find((each) => rectContains(each, row, column));
  const at = rect ?? { row, column };
  return { key: `${at.row},${at.column}`, title: textAt(grid, at.row, at.column) };
}

/** Columns that share a merged title belong under one node. */
function headerNodes(
  grid: Grid,
  marks: readonly Mark[],
  row: number,
  bottom: number,
): HeaderNode[] {
  const nodes: HeaderNode[] = [];
  for (let i = 0; i < marks.length; ) {
    const first = originOf(grid, row, marks[i]!.column);
    let end = i + 1;
    while (end < marks.length && originOf(grid, row, marks[end]!.column).key === first.key) end++;
    const own = marks.slice(i, end);
    if (own.length === 1) {
      // The lowest title that is not blank: a cell above it may be blank when it was not merged.
      let title = first.title;
      for (let r = row; r <= bottom; r++) title = originOf(grid, r, own[0]!.column).title || title;
      const deeper = originOf(grid, bottom, own[0]!.column);
      const grouped = deeper.title !== '' && deeper.key !== first.key && first.title !== '';
      const leaf = { title, column: own[0]!.id };
      nodes.push(grouped ? { title: first.title, children: [leaf] } : leaf);
    } else if (row === bottom || originOf(grid, bottom, own[0]!.column).key === first.key) {
      const children = own.map((mark) => ({ title: '', column: mark.id }));
      nodes.push({ title: first.title, children });
    } else {
      let next = row + 1;
      while (originOf(grid, next, own[0]!.column).key === first.key) next++;
      const children = headerNodes(grid, own, next, bottom);
      nodes.push({ title: first.title, children, ...(next > row + 1 ? { tall: true } : {}) });
    }
    i = end;
  }
  return nodes;
}

function below(grid: Grid, row: number, marks: readonly Mark[]) {
  const levels: { level: Level; column: string; bold: boolean; guidance: null }[] = [];
  let totalLabel: string | null = null;
  for (let r = row + 1; r < rowCount(grid); r++) {
    for (const mark of marks) {
      const text = textAt(grid, r, mark.column);
      const level = LEVEL_MARK.exec(text);
      const total = TOTAL_MARK.exec(text);
      if (level) {
        const { bold } = cellAt(grid, r, mark.column);
        levels.push({ level: level[1] as Level, column: mark.id, bold, guidance: null });
      } else if (total) {
        totalLabel = total[1]!.trim() || 'JUMLAH';
      }
    }
  }
  return { levels, totalLabel };
}

/** Guides are the notes on the header cells of a column, the lowest first. */
function guideOf(grid: Grid, top: number, bottom: number, column: number): string | null {
  for (let row = bottom; row >= top; row--) {
    const rect = grid.merges.find((each) => rectContains(each, row, column));
    const { note } = cellAt(grid, rect?.row ?? row, rect?.column ?? column);
    if (note !== null && note !== '') return note;
  }
  return null;
}

/**
 * Reads a form that a trainer drew. Titles, header (2 to 4 merged rows), a row of column numbers if there is one, then
 * the row of marks, then one row per level and the mark of the total. Checked like every form; problems are in
 * Indonesian and name the place.
 */
export function formFromSheet(grid: Grid): ParsedForm {
  const found = rowOfMarks(grid);
  if (found === null) return { ok: false, problems: [FORM_PROBLEMS.noMarks] };
  const { row, marks } = found;
  const numbered = row > 0 && isNumbers(grid, row - 1, marks);
  const bottom = row - (numbered ? 2 : 1);
  const top = headerTop(grid, bottom + 1, marks);
  if (top > bottom) return { ok: false, problems: [FORM_PROBLEMS.noHeader] };

  let id = '';
  let version = 1;
  let title = '';
  const titleLines: string[] = [];
  for (let r = 0; r < top; r++) {
    for (let c = 0; c < columnCount(grid); c++) {
      const text = textAt(grid, r, c);
      const form = FORM_MARK.exec(text);
      if (form) {
        id = form[1]!;
        version = Number(form[2] ?? 1);
        title = form[3]!.trim();
      } else if (text !== '') titleLines.push(text);
    }
  }
  const header = headerNodes(grid, marks, top, bottom);
  const { levels, totalLabel } = below(grid, row, marks);
  const columns = marks.map((mark) => ({
    id: mark.id,
    type: mark.type,
    width: USUAL_WIDTHS[mark.type] ?? 90,
    number: numbered ? textAt(grid, row - 1, mark.column) : '',
    formula: mark.formula,
    rollUp: mark.summed,
    guidance: guideOf(grid, top, bottom, mark.column),
  }));
  const names = new Set(levels.map((each) => each.column));
  const mixed = levels.length > 1 && names.size < levels.length;
  const told = headerColumns(header).includes('level');
  const order = [...levels].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  return parseForm({
    id,
    version,
    title: title || titleLines[0] || id,
    titleLines,
    header,
    columns,
    ...(mixed && !told
      ? { helpers: [levelHelper([...order.map((each) => each.level), 'indikator'])] }
      : {}),
    levels: order,
    totalLabel,
    signatures: [{ role: 'KEPALA {INSTANSI}', place: 'right' }],
    source: sourceSheet(grid.sheet),
  });
}

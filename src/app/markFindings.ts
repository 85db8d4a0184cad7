// Marks findings in the sheet with a colour and a note, and takes the marks off without a trace.
import * as z from 'zod/mini';
import type { Edit } from '../core/edits/edit.ts';
import { cellAt, type Grid } from '../core/grid/grid.ts';
import type { Rect } from '../core/grid/rect.ts';
import { ALL_RULES } from '../core/rules/allRules.generated.ts';
import type { Finding, Severity } from '../core/rules/rule.ts';
import { RULE_TEXT } from '../core/text/ruleText.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import { checkWorkbook } from './checkWorkbook.ts';
import { commit } from './commit.ts';
import type { Deps } from './deps.ts';
import { readAccepted } from './ruleSettings.ts';

const KEY = 'temuan.tanda';
const FILLS: Record<Severity, string> = { error: '#f4c7c3', warning: '#fce8b2', info: '#c6dafc' };

/** What the office had in a marked cell; its note stays in the cell above ours. The mark's number stands in our note and finds the cell again when rows moved. */
const MARK = z.object({
  id: z.number(),
  sheet: z.string(),
  row: z.number(),
  column: z.number(),
  fill: z.nullable(z.string()),
  ours: z.string(),
});
type Mark = z.infer<typeof MARK>;

/** Off restores every fill and note as it was. On replaces earlier marks by those of today's findings. */
export function markFindings(deps: Deps, request: Request<'markFindings'>): Reply<'markFindings'> {
  const cleared = clearMarks(deps);
  if (!request.on) return { marked: cleared };
  const { findings, context } = checkWorkbook(deps, request.sheet);
  const accepted = readAccepted(deps.store);
  const open = findings.filter((finding) => accepted[finding.about] === undefined);
  const marks: Mark[] = [];
  const edits: Edit[] = [];
  for (const grid of context.grids.values()) {
    const here = bySpot(open.filter((finding) => finding.cells[0]!.sheet === grid.sheet));
    if (here.length === 0) continue;
    edits.push(...markSheet(grid, here, marks));
  }
  if (edits.length === 0) return { marked: 0 };
  // Kept first: a run that dies half way can still be cleaned up.
  deps.store.set(KEY, JSON.stringify(marks));
  try {
    commit(deps, RULE_TEXT.markLabel, edits);
  } catch (error) {
    deps.store.delete(KEY);
    throw error;
  }
  return { marked: marks.length };
}

/** Findings of one cell together, the gravest first. */
function bySpot(findings: readonly Finding[]): Finding[][] {
  const spots = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { row, column } = finding.cells[0]!;
    const key = `${row}|${column}`;
    spots.set(key, [...(spots.get(key) ?? []), finding]);
  }
  const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
  return [...spots.values()].map((list) =>
    [...list].sort((a, b) => rank[a.severity] - rank[b.severity]),
  );
}

function markSheet(grid: Grid, spots: readonly (readonly Finding[])[], marks: Mark[]): Edit[] {
  const rules = new Map(ALL_RULES.map((rule) => [rule.code, rule]));
  const notes = new Map<string, string>();
  const rects: Record<Severity, Rect[]> = { error: [], warning: [], info: [] };
  for (const list of spots) {
    const first = list[0]!;
    const { row, column } = first.cells[0]!;
    const cell = cellAt(grid, row, column);
    const id = marks.length + 1;
    const words = list.map((each) => rules.get(each.code)?.message(each.params) ?? each.code);
    const mark = `${RULE_TEXT.noteHead} #${id}: ${words.join('\n')}`;
    notes.set(`${row}|${column}`, cell.note === null ? mark : `${cell.note}\n\n${mark}`);
    rects[first.severity].push({ row, column, rows: 1, columns: 1 });
    const ours = FILLS[first.severity];
    marks.push({ id, sheet: grid.sheet, row, column, fill: cell.fill, ours });
  }
  const styles = (Object.keys(rects) as Severity[])
    .filter((severity) => rects[severity].length > 0)
    .map(
      (severity): Edit => ({
        kind: 'style',
        sheet: grid.sheet,
        rects: rects[severity],
        style: { fill: FILLS[severity] },
      }),
    );
  return [...styles, noteBlock(grid, notes)];
}

/** All notes of the smallest block around the changed ones, in one write; the others stay as they are. */
function noteBlock(grid: Grid, changed: ReadonlyMap<string, string | null>): Edit {
  const spots = [...changed.keys()].map((key) => key.split('|').map(Number) as [number, number]);
  const top = Math.min(...spots.map(([row]) => row));
  const left = Math.min(...spots.map(([, column]) => column));
  const bottom = Math.max(...spots.map(([row]) => row));
  const right = Math.max(...spots.map(([, column]) => column));
  const notes = Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) => {
      const key = `${top + r}|${left + c}`;
      return changed.has(key) ? changed.get(key)! : cellAt(grid, top + r, left + c).note;
    }),
  );
  return { kind: 'notes', sheet: grid.sheet, row: top, column: left, notes };
}

function readMarks(deps: Deps): Mark[] {
  const text = deps.store.get(KEY);
  if (text === null) return [];
  try {
    const parsed = z.safeParse(z.array(MARK), JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Returns how many cells were given back. A cell whose note or colour the office changed meanwhile keeps the change. */
function clearMarks(deps: Deps): number {
  const marks = readMarks(deps);
  if (marks.length === 0) return 0;
  const names = new Set(deps.workbook.sheets().map((sheet) => sheet.name));
  const edits: Edit[] = [];
  let cleared = 0;
  for (const sheet of new Set(marks.map((mark) => mark.sheet))) {
    if (!names.has(sheet)) continue;
    const grid = deps.workbook.snapshot(sheet);
    const found = locate(
      grid,
      marks.filter((mark) => mark.sheet === sheet),
    );
    const notes = new Map<string, string | null>();
    const fills = new Map<string | null, Rect[]>();
    for (const { mark, row, column } of found) {
      const cell = cellAt(grid, row, column);
      if (cell.note !== null && idsIn(cell.note).includes(mark.id)) {
        notes.set(`${row}|${column}`, withoutMark(cell.note, mark.id));
      }
      if (cell.fill === mark.ours) {
        const rect: Rect = { row, column, rows: 1, columns: 1 };
        fills.set(mark.fill, [...(fills.get(mark.fill) ?? []), rect]);
      }
      cleared += 1;
    }
    for (const [fill, rects] of fills) edits.push({ kind: 'style', sheet, rects, style: { fill } });
    if (notes.size > 0) edits.push(noteBlock(grid, notes));
  }
  if (edits.length > 0) commit(deps, RULE_TEXT.unmarkLabel, edits);
  deps.store.delete(KEY);
  return cleared;
}

/** Where each mark is now: by its number in a note, else where it was put. */
function locate(grid: Grid, marks: readonly Mark[]) {
  const byId = new Map<number, { row: number; column: number }>();
  for (const [row, cells] of grid.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell.note !== null) for (const id of idsIn(cell.note)) byId.set(id, { row, column });
    }
  }
  return marks.map((mark) => ({
    mark,
    ...(byId.get(mark.id) ?? { row: mark.row, column: mark.column }),
  }));
}

/** The office's part of a note; null when there is none. */
function withoutMark(note: string, id: number): string | null {
  const at = note.indexOf(`${RULE_TEXT.noteHead} #${id}: `);
  return at <= 0 ? null : note.slice(0, at).replace(/\n\n$/, '');
}

function idsIn(note: string): number[] {
  return [...note.matchAll(/(?:^|\n)renaksi #(\d+): /g)].map((match) => Number(match[1]));
}

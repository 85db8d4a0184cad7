// Marks findings in the sheet with a colour and a note, and takes the marks off without a trace.
import type { Edit } from '../core/edits/edit.ts';
import { cellAt, type Grid } from '../core/grid/grid.ts';
import type { Rect } from '../core/grid/rect.ts';
import { ALL_RULES } from '../core/rules/allRules.generated.ts';
import type { CellRef, Finding, Severity } from '../core/rules/rule.ts';
import { sentenceOf } from '../core/rules/sentenceOf.ts';
import { RULE_TEXT } from '../core/text/ruleText.ts';
import { AppError } from '../ports/appError.ts';
import type { Reply, Request } from '../rpc/contract.ts';
import { checkWorkbook } from './checkWorkbook.ts';
import { commit } from './commit.ts';
import type { Deps } from './deps.ts';
import { type Mark, markedCells, readMarks, writeMarks } from './findingMarks.ts';
import { readAccepted } from './ruleSettings.ts';

const FILLS: Record<Severity, string> = { error: '#f4c7c3', warning: '#fce8b2', info: '#c6dafc' };

/**
 * Off restores every fill and note as it was. On replaces earlier marks by those of today's findings, in one step that the
 * menu can undo.
 */
export function markFindings(deps: Deps, request: Request<'markFindings'>): Reply<'markFindings'> {
  const old = readMarks(deps.store);
  const cleared = clearEdits(deps, old);
  if (!request.on) {
    if (cleared.length > 0) commit(deps, RULE_TEXT.unmarkLabel, cleared);
    forget(deps);
    return { marked: old.length };
  }
  const { findings, context } = checkWorkbook(deps, request.sheet);
  const accepted = readAccepted(deps.store);
  const open = findings.filter((finding) => accepted[finding.about] === undefined);
  const marks: Mark[] = [];
  const edits: Edit[] = [];
  for (const grid of context.grids.values()) {
    const here = bySpot(open.filter((finding) => finding.cells[0]!.sheet === grid.sheet));
    if (here.length > 0) edits.push(...markSheet(grid, here, marks));
  }
  // Kept first: a run that dies half way can still be cleaned up.
  if (marks.length > 0) writeMarks(deps.store, marks);
  try {
    const label = marks.length > 0 ? RULE_TEXT.markLabel : RULE_TEXT.unmarkLabel;
    commit(deps, label, [...cleared, ...edits]);
  } catch (error) {
    // Marks that may still stand in the sheet can be taken off later.
    if (!(error instanceof AppError && error.code === 'HALF_WRITTEN')) writeMarks(deps.store, old);
    throw error;
  }
  if (marks.length === 0) forget(deps);
  return { marked: marks.length };
}

/** The sheets are done already: marks that are remembered without being there do no harm. */
function forget(deps: Deps): void {
  try {
    writeMarks(deps.store, []);
  } catch (error) {
    deps.onBug?.('markFindings', error);
  }
}

/** The cell that a finding is about, and those that it speaks for beside it. */
function culprits(finding: Finding): readonly CellRef[] {
  return [finding.cells[0]!, ...(finding.alike ?? [])];
}

interface Spot {
  readonly row: number;
  readonly column: number;
  /** The gravest first. */
  readonly findings: readonly Finding[];
}

function bySpot(findings: readonly Finding[]): Spot[] {
  const spots = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const { row, column } of culprits(finding)) {
      const key = `${row}|${column}`;
      const list = spots.get(key);
      if (list) list.push(finding);
      else spots.set(key, [finding]);
    }
  }
  const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
  return [...spots].map(([key, list]) => {
    const [row, column] = key.split('|').map(Number) as [number, number];
    return { row, column, findings: list.sort((a, b) => rank[a.severity] - rank[b.severity]) };
  });
}

function markSheet(grid: Grid, spots: readonly Spot[], marks: Mark[]): Edit[] {
  const rules = new Map(ALL_RULES.map((rule) => [rule.code, rule]));
  const notes = new Map<string, string>();
  const rects: Record<Severity, Rect[]> = { error: [], warning: [], info: [] };
  for (const { row, column, findings } of spots) {
    const { severity } = findings[0]!;
    const cell = cellAt(grid, row, column);
    const id = marks.length + 1;
    const words = findings.map((each) => {
      const rule = rules.get(each.code);
      return rule ? sentenceOf(rule, each.params) : each.code;
    });
    const mark = `${RULE_TEXT.noteHead} #${id}: ${words.join('\n')}`;
    notes.set(`${row}|${column}`, cell.note === null ? mark : `${cell.note}\n\n${mark}`);
    rects[severity].push({ row, column, rows: 1, columns: 1 });
    marks.push({ id, sheet: grid.sheet, row, column, fill: cell.fill, ours: FILLS[severity] });
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

/** A cell whose note or colour the office changed meanwhile keeps the change. */
function clearEdits(deps: Deps, marks: readonly Mark[]): Edit[] {
  if (marks.length === 0) return [];
  const names = new Set(deps.workbook.sheets().map((sheet) => sheet.name));
  const edits: Edit[] = [];
  for (const sheet of new Set(marks.map((mark) => mark.sheet))) {
    if (!names.has(sheet)) continue;
    const grid = deps.workbook.snapshot(sheet);
    const notes = new Map<string, string | null>();
    const fills = new Map<string | null, Rect[]>();
    for (const { row, column, clean } of markedCells(grid, marks)) {
      const cell = cellAt(grid, row, column);
      if (clean.note !== cell.note) notes.set(`${row}|${column}`, clean.note);
      if (clean.fill !== cell.fill) {
        const rect: Rect = { row, column, rows: 1, columns: 1 };
        fills.set(clean.fill, [...(fills.get(clean.fill) ?? []), rect]);
      }
    }
    for (const [fill, rects] of fills) edits.push({ kind: 'style', sheet, rects, style: { fill } });
    if (notes.size > 0) edits.push(noteBlock(grid, notes));
  }
  return edits;
}

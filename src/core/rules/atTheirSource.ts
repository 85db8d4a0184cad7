// A wrong figure that a cell only shows from another one is told where it was typed: there it is mended.
import { toCanonical } from '../formula/canonical.ts';
import { withoutGuards } from '../formula/guards.ts';
import { type Expression, parseFormula } from '../formula/parseFormula.ts';
import { cellName } from '../grid/a1.ts';
import { cellAt, columnCount, type Grid, rowCount } from '../grid/grid.ts';
import { memo } from '../memory/memo.ts';
import { normaliseCode } from '../nomenclature/code.ts';
import { normaliseName } from '../nomenclature/nameWords.ts';
import { cellKey } from './cellKey.ts';
import type { CellRef, Finding, Rule, RuleContext } from './rule.ts';
import { formulaModel } from './support/formulas/formulaModel.ts';
import { lookedUp } from './support/formulas/lookedUp.ts';

/** Links of links are followed this far. */
const DEEPEST = 5;

/**
 * Keeps the order of `findings`. A finding that doubts the cell, or mends its formula, stays where it is, and so
 * does one whose link leads to a row of another name: there the link may be what is wrong.
 */
export function atTheirSource(
  findings: readonly Finding[],
  context: RuleContext,
  rules: readonly Rule[],
): Finding[] {
  const figures = new Set(rules.filter(({ kind }) => kind === 'angka').map(({ code }) => code));
  return findings.map((finding) => {
    if (!figures.has(finding.code) || finding.doubtful || mendsFormula(finding)) return finding;
    const [culprit, ...others] = finding.cells as [CellRef, ...CellRef[]];
    const source = sourceOf(context, culprit);
    if (!source || !sameRow(culprit, source, context)) return finding;
    return {
      ...finding,
      cells: [source, culprit, ...others.filter((each) => cellKey(each) !== cellKey(source))],
      params: {
        ...finding.params,
        diambilDari: cellName(source.row, source.column),
        lembarAsal: source.sheet === culprit.sheet ? null : source.sheet,
        lembarTaut: source.sheet === culprit.sheet ? null : culprit.sheet,
      },
      fix: finding.fix?.map((edit) => ({ ...edit, ...source })) ?? null,
    };
  });
}

/** A repair of anything but the figure of the culprit cell alone. */
function mendsFormula({ cells, fix }: Finding): boolean {
  const [culprit] = cells as [CellRef];
  return (fix ?? []).some((edit) => {
    if (edit.kind !== 'cells' || cellKey(edit) !== cellKey(culprit)) return true;
    const input = edit.inputs.length === 1 ? edit.inputs[0]?.[0] : null;
    return edit.inputs[0]?.length !== 1 || !input || 'f' in input;
  });
}

/** Where the figure of a link or lookup was typed; null for any other cell, or one that shows a calculated or blank cell. */
function sourceOf(context: RuleContext, cell: CellRef): CellRef | null {
  let at = cell;
  for (let step = 0; step <= DEEPEST; step += 1) {
    const grid = context.grids.get(at.sheet);
    const { formula, kind } = grid ? cellAt(grid, at.row, at.column) : { formula: null, kind: '' };
    if (!grid || kind === 'blank' || kind === '') return null;
    if (formula === null) return step === 0 ? null : at;
    const expression = parseFormula(toCanonical(formula, grid.locale));
    const bare = expression && withoutGuards(expression, 'TO_PERCENT');
    const link = bare && (linked(at.sheet, bare) ?? lookedUp(context, at.sheet, bare));
    const from = link ?? (step > 0 ? onlyAddend(grid, at) : null);
    if (!from) return null;
    at = from;
  }
  return null;
}

/** `=D8+E8` where a link leads to: the one of them that holds a figure, in the same row. */
function onlyAddend(grid: Grid, { sheet, row, column }: CellRef): CellRef | null {
  const { formula } = cellAt(grid, row, column);
  if (formula === null) return null;
  const bounds = { rows: rowCount(grid), columns: columnCount(grid) };
  const model = formulaModel(toCanonical(formula, grid.locale), bounds);
  if (model.kind !== 'linear' || model.constant !== 0) return null;
  const { terms } = model;
  if (terms.some((term) => term.row !== row || term.coef !== 1)) return null;
  const [only, another] = terms.filter((term) => {
    const { value } = cellAt(grid, term.row, term.column);
    return typeof value === 'number' && value !== 0;
  });
  return only && !another ? { sheet, row, column: only.column } : null;
}

function linked(sheet: string, bare: Expression): CellRef | null {
  if (bare.kind !== 'reference' || bare.reference.end !== null) return null;
  const { sheet: named, rect } = bare.reference;
  return { sheet: named ?? sheet, row: rect.row, column: rect.column };
}

interface Identity {
  readonly name: string;
  readonly kode: string | null;
}

const identities = memo(({ tables }: RuleContext): ReadonlyMap<string, Identity> => {
  const found = new Map<string, Identity>();
  for (const { sheet, rows, totalRows } of tables) {
    for (const { row, name, kode } of rows) {
      const identity = { name: normaliseName(name), kode: kode && normaliseCode(kode) };
      found.set(`${sheet}\u0000${row}`, identity);
    }
    for (const { row } of totalRows) found.set(`${sheet}\u0000${row}`, { name: '', kode: null });
  }
  return found;
});

function sameRow(a: CellRef, b: CellRef, context: RuleContext): boolean {
  if (a.sheet === b.sheet) return a.row === b.row;
  const [one, other] = [a, b].map(({ sheet, row }) =>
    identities(context).get(`${sheet}\u0000${row}`),
  );
  if (!one || !other) return true;
  return one.kode !== null && other.kode !== null
    ? one.kode === other.kode
    : one.name === other.name;
}

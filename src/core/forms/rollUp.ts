// Formulas that bring sums from children to parents and into the total row.
import type { FormDefinition, FormLevel } from './formDefinition.ts';
import { LEVEL_LABELS } from './parts.ts';
import type { BodyLine } from './placeBody.ts';

/** Which lines a parent sums: from the line below it to the next parent of its rank, that one included. */
export interface RollUp {
  readonly from: number;
  readonly to: number;
  /** Conditions on the level column, one criterion text each: `Kegiatan`, `<>Program`. */
  readonly criteria: readonly string[];
}

/** The levels that stand in one column and so make the tree of lines, from top to bottom. */
export function treeLevels(form: FormDefinition): FormLevel[] {
  const column = form.levels[form.levels.length - 1]!.column;
  return form.levels.filter((each) => each.column === column);
}

/**
 * Children of the deepest group are "whatever is not a parent", so that a row inserted without a level counts at
 * once; groups higher up sum their direct children by level.
 */
function childCriteria(levels: readonly FormLevel[], parent: number): string[] {
  const child = parent + 1;
  if (child < levels.length - 1) return [LEVEL_LABELS[levels[child]!.level]];
  return levels.slice(0, child).map((each) => `<>${LEVEL_LABELS[each.level]}`);
}

/**
 * The roll-up of each line, null for a line without children. The closing line, `lines.length`, ends the last group:
 * the range reaches to the line that begins the next group, so a row inserted at the end of a group is inside.
 */
export function rollUps(form: FormDefinition, lines: readonly BodyLine[]): (RollUp | null)[] {
  const levels = treeLevels(form);
  const ranks = lines.map((line) => levels.findIndex((each) => each.level === line.level.level));
  return lines.map((_, i) => {
    const rank = ranks[i]!;
    if (rank < 0 || rank === levels.length - 1) return null;
    let end = i + 1;
    while (end < lines.length && (ranks[end]! < 0 || ranks[end]! > rank)) end++;
    if (end === i + 1) return null;
    return { from: i + 1, to: end, criteria: childCriteria(levels, rank) };
  });
}

/** The total of all lines: the sum of the highest level of the tree. */
export function totalRollUp(form: FormDefinition, lines: number): RollUp {
  const levels = treeLevels(form);
  const criteria = levels.length > 1 ? [LEVEL_LABELS[levels[0]!.level]] : [];
  return { from: 0, to: lines, criteria };
}

/**
 * `=IF(COUNTIFS(...)=0;"";SUMIFS(...))`: blank while no child has a figure, since blank is not zero.
 * @param values A1 range of the column
 * @param levels A1 range of the level column over the same rows
 */
export function rollUpFormula(values: string, levels: string, criteria: readonly string[]): string {
  if (criteria.length === 0) return `=IF(COUNT(${values})=0;"";SUM(${values}))`;
  const conditions = criteria.map((each) => `${levels};"${each}"`).join(';');
  return `=IF(COUNTIFS(${values};">=0";${conditions})=0;"";SUMIFS(${values};${conditions}))`;
}

// What a schema cannot see: whether the parts of a form fit together.
import { isColumnId } from '../model/columnIds.ts';
import { levelRank } from '../model/level.ts';
import { FORM_PROBLEMS } from '../text/formProblemText.ts';
import { mentioned } from './bodyCells.ts';
import type { FormColumn, FormDefinition, HeaderNode } from './formDefinition.ts';
import { headerColumns } from './headerCells.ts';

export interface FormProblem {
  /** Path through the form as JSON. */
  readonly path: readonly (string | number)[];
  readonly fault: string;
}

const MOST_DEPTH = 4;

function depth(nodes: readonly HeaderNode[]): number {
  return nodes.reduce(
    (most, node) => Math.max(most, 'children' in node ? 1 + depth(node.children) : 1),
    0,
  );
}

/** Functions that send or fetch something beyond the workbook: a form is often handed on by people unknown. */
const OUTSIDE =
  /\b(IMPORT(?:XML|HTML|DATA|FEED|RANGE)|IMAGE|HYPERLINK|GOOGLEFINANCE|GOOGLETRANSLATE|WEBSERVICE|DDE|CALL)\s*\(/i;

/** Faults of spelling that only show in some locales, or nowhere until it is too late. */
function formulaFaults(formula: string, known: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (!formula.startsWith('=')) faults.push(FORM_PROBLEMS.formulaStart);
  for (const id of mentioned(formula)) {
    if (!known.has(id)) faults.push(FORM_PROBLEMS.noSuchColumn(id));
  }
  const code = formula.replace(/"[^"]*"/g, '""').replace(/\{[A-Za-z]\w*\}/g, 'x');
  if (code.includes(',')) faults.push(FORM_PROBLEMS.formulaComma);
  if (/\d\.\d/.test(code)) faults.push(FORM_PROBLEMS.formulaDecimal);
  const outside = OUTSIDE.exec(code)?.[1];
  if (outside) faults.push(FORM_PROBLEMS.formulaOutside(outside.toUpperCase()));
  if (/[{}]/.test(code)) faults.push(FORM_PROBLEMS.formulaArray);
  const open = code.split('(').length;
  if (open !== code.split(')').length) faults.push(FORM_PROBLEMS.formulaBrackets);
  return faults;
}

function columnProblems(form: FormDefinition): FormProblem[] {
  const problems: FormProblem[] = [];
  const seen = new Set<string>();
  const lists: [string, readonly FormColumn[]][] = [
    ['columns', form.columns],
    ['helpers', form.helpers ?? []],
  ];
  const known = new Set(lists.flatMap(([, columns]) => columns.map((column) => column.id)));
  for (const [list, columns] of lists) {
    columns.forEach((column, i) => {
      const path = [list, i];
      if (!isColumnId(column.id)) {
        problems.push({ path, fault: FORM_PROBLEMS.unknownColumn(column.id) });
      }
      if (seen.has(column.id)) problems.push({ path, fault: FORM_PROBLEMS.twice(column.id) });
      seen.add(column.id);
      for (const fault of column.formula === null ? [] : formulaFaults(column.formula, known)) {
        problems.push({ path: [...path, 'formula'], fault });
      }
    });
  }
  return problems;
}

function headerProblems(form: FormDefinition): FormProblem[] {
  const found = headerColumns(form.header);
  const wanted = form.columns.map((column) => column.id);
  if (depth(form.header) > MOST_DEPTH) {
    return [{ path: ['header'], fault: FORM_PROBLEMS.tooDeep }];
  }
  if (found.length !== wanted.length) {
    const fault = FORM_PROBLEMS.headerCount(found.length, wanted.length);
    return [{ path: ['header'], fault }];
  }
  const at = found.findIndex((id, i) => id !== wanted[i]);
  if (at < 0) return [];
  return [{ path: ['header'], fault: FORM_PROBLEMS.headerOrder(wanted[at]!, found[at]!) }];
}

function levelProblems(form: FormDefinition): FormProblem[] {
  const problems: FormProblem[] = [];
  const printed = new Set(form.columns.map((column) => column.id));
  form.levels.forEach((level, i) => {
    const path = ['levels', i];
    for (const id of [level.column, ...(level.indicator === undefined ? [] : [level.indicator])]) {
      if (!printed.has(id)) problems.push({ path, fault: FORM_PROBLEMS.noSuchColumn(id) });
    }
    const above = form.levels[i - 1];
    if (above && levelRank(above.level) > levelRank(level.level)) {
      problems.push({ path, fault: FORM_PROBLEMS.levelOrder });
    }
    if (form.levels.slice(0, i).some((each) => each.level === level.level)) {
      problems.push({ path, fault: FORM_PROBLEMS.levelTwice(level.level) });
    }
  });
  return problems;
}

function sumProblems(form: FormDefinition): FormProblem[] {
  const problems: FormProblem[] = [];
  const summed = form.columns.some((column) => column.rollUp);
  const column = form.levels[form.levels.length - 1]!.column;
  const tree = form.levels.filter((each) => each.column === column).length;
  const told = [...form.columns, ...(form.helpers ?? [])].some((each) => each.id === 'level');
  if (summed && tree > 1 && !told) {
    problems.push({ path: ['columns'], fault: FORM_PROBLEMS.rollUpLevel });
  }
  if (form.totalLabel !== null && !summed) {
    problems.push({ path: ['totalLabel'], fault: FORM_PROBLEMS.totalWithoutSum });
  }
  return problems;
}

function footerProblems(form: FormDefinition): FormProblem[] {
  const known = new Set([...form.columns, ...(form.helpers ?? [])].map((column) => column.id));
  return form.footers.flatMap((footer, i) => {
    if (footer.formula === null) return [];
    const before = form.footers.slice(0, i).map((_, n) => `footer${n + 1}`);
    const faults = formulaFaults(footer.formula, new Set([...known, ...before]));
    return faults.map((fault) => ({ path: ['footers', i, 'formula'], fault }));
  });
}

/** All problems, in the order of the form. Empty when the form can be laid out. */
export function checkForm(form: FormDefinition): FormProblem[] {
  const id = /^[a-z][a-z0-9-]*$/.test(form.id);
  return [
    ...(id ? [] : [{ path: ['id'], fault: FORM_PROBLEMS.badId }]),
    ...headerProblems(form),
    ...columnProblems(form),
    ...levelProblems(form),
    ...sumProblems(form),
    ...footerProblems(form),
  ];
}

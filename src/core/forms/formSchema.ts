// Checks a form that comes from outside: a trainer's JSON file is held to what the built-in forms are held to.
import * as z from 'zod/mini';
import { LEVELS } from '../model/level.ts';
import { FORM_PROBLEMS, placeText } from '../text/formProblemText.ts';
import { checkForm, type FormProblem } from './checkForm.ts';
import type { FormDefinition, HeaderNode } from './formDefinition.ts';

const text = z.string();
const shortText = z.string().check(z.minLength(1), z.maxLength(200));

const column = z.strictObject({
  id: shortText,
  type: z.enum(['text', 'code', 'quantity', 'percent', 'money', 'tick']),
  width: z.number().check(z.minimum(20), z.maximum(800)),
  number: z._default(text, ''),
  formula: z._default(z.nullable(text), null),
  rollUp: z._default(z.boolean(), false),
  unit: z._default(z.nullable(text), null),
  guidance: z._default(z.nullable(text), null),
  choices: z._default(z.nullable(z.array(shortText).check(z.minLength(1))), null),
  synonyms: z._default(z.array(shortText), []),
});

const headerNode: z.ZodMiniType<HeaderNode> = z.lazy(() =>
  z.union([
    z.strictObject({ title: text, column: shortText }),
    z.strictObject({
      title: text,
      children: z.array(headerNode).check(z.minLength(1)),
      tall: z.optional(z.boolean()),
    }),
  ]),
);

const level = z.strictObject({
  level: z.enum(LEVELS),
  column: shortText,
  bold: z._default(z.boolean(), false),
  guidance: z._default(z.nullable(text), null),
  indicator: z.optional(shortText),
});

export const formSchema = z.strictObject({
  id: shortText,
  version: z.int().check(z.minimum(1)),
  title: shortText,
  sheetName: z.optional(z.string().check(z.minLength(1), z.maxLength(31))),
  source: z._default(text, ''),
  purpose: z._default(text, ''),
  titleLines: z._default(z.array(text), []),
  header: z.array(headerNode).check(z.minLength(1)),
  columns: z.array(column).check(z.minLength(2), z.maxLength(100)),
  helpers: z.optional(z.array(column)),
  levels: z.array(level).check(z.minLength(1)),
  totalLabel: z._default(z.nullable(shortText), null),
  footers: z._default(
    z.array(z.strictObject({ label: shortText, formula: z._default(z.nullable(text), null) })),
    [],
  ),
  signatures: z._default(
    z.array(z.strictObject({ role: shortText, place: z.enum(['left', 'right']) })),
    [],
  ),
  paper: z._default(
    z.strictObject({
      size: z.enum(['F4', 'A4', 'A3']),
      orientation: z.enum(['landscape', 'portrait']),
    }),
    { size: 'F4', orientation: 'landscape' },
  ),
});

export type ParsedForm =
  | { readonly ok: true; readonly form: FormDefinition }
  | { readonly ok: false; readonly problems: readonly string[] };

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

function faultOf(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? FORM_PROBLEMS.missing : FORM_PROBLEMS.wrongType(issue.expected);
    case 'invalid_value':
      return value === undefined
        ? FORM_PROBLEMS.missing
        : FORM_PROBLEMS.oneOf(issue.values.map(String));
    case 'unrecognized_keys':
      return FORM_PROBLEMS.unknownKeys(issue.keys);
    case 'too_small':
      return FORM_PROBLEMS.tooSmall(Number(issue.minimum), issue.origin !== 'number');
    case 'too_big':
      return FORM_PROBLEMS.tooBig(Number(issue.maximum), issue.origin !== 'number');
    default:
      return FORM_PROBLEMS.badShape;
  }
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** A header node fits neither shape: what matters is the fault of the shape that it was meant to have. */
function unfold(issue: Issue, root: unknown): { path: Path; fault: string }[] {
  const path = issue.path as Path;
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const node = valueAt(root, path);
    const group = node !== null && typeof node === 'object' && 'children' in node;
    const branch = issue.errors[group ? 1 : 0] ?? [];
    return branch.flatMap((inner) =>
      unfold({ ...inner, path: [...path, ...inner.path] } as Issue, root),
    );
  }
  return [{ path, fault: faultOf(issue, valueAt(root, path)) }];
}

function sentence(path: Path, fault: string, root: unknown): string {
  const nameOf = (at: Path): string | null => {
    const item = valueAt(root, at) as Record<string, unknown> | undefined;
    const name = item?.id ?? item?.title ?? item?.level ?? item?.label;
    return typeof name === 'string' && name !== '' ? name : null;
  };
  return `${placeText(path, nameOf)}: ${fault}`;
}

/** Problems in Indonesian, each with its place; all of them, not only the first. */
export function parseForm(value: unknown): ParsedForm {
  const parsed = z.safeParse(formSchema, value);
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) => unfold(issue, value));
    return { ok: false, problems: faults.map(({ path, fault }) => sentence(path, fault, value)) };
  }
  const form = parsed.data as FormDefinition;
  const problems: readonly FormProblem[] = checkForm(form);
  if (problems.length > 0) {
    return { ok: false, problems: problems.map((each) => sentence(each.path, each.fault, value)) };
  }
  return { ok: true, form };
}

/** The text of a JSON file. */
export function parseFormText(json: string): ParsedForm {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    const at = /position (\d+)/.exec(String(error));
    const line = at ? json.slice(0, Number(at[1])).split('\n').length : null;
    const detail = line === null ? '' : `sekitar baris ${line}`;
    return { ok: false, problems: [FORM_PROBLEMS.notJson(detail)] };
  }
  return parseForm(value);
}

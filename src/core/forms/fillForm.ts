// A form filled with rows: what samples and tests insert.
import type { BodyRow } from './bodyRow.ts';
import type { FormDefinition } from './formDefinition.ts';
import { type FormLayout, type LayoutOptions, layoutForm } from './layoutForm.ts';

export function fillForm(
  form: FormDefinition,
  rows: readonly BodyRow[],
  options: Omit<LayoutOptions, 'body'>,
): FormLayout {
  return layoutForm(form, { ...options, body: rows });
}

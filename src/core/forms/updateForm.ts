// Recognises a sheet made with an older version of a form, and the edits that bring it up to date.
import { applyToGrid } from '../edits/applyToGrid.ts';
import type { Edit } from '../edits/edit.ts';
import type { Grid } from '../grid/grid.ts';
import type { FormDefinition } from './formDefinition.ts';
import { formTag } from './formTags.ts';
import { formById } from './index.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

export interface FormVersion {
  readonly form: FormDefinition;
  /** The version that made the sheet. */
  readonly version: number;
}

export interface FormUpdate extends FormVersion {
  /** What changes, one sentence per step, oldest first. */
  readonly steps: readonly string[];
  /** In order; the last one writes the new version into the sheet's tag. */
  readonly edits: readonly Edit[];
}

/** By the tag `renaksi:form`; null for a sheet that no standard form made. */
export function formVersion(grid: Grid): FormVersion | null {
  const tag = grid.tags.find((each) => each.key === 'renaksi:form' && each.on === 'sheet');
  const match = tag ? /^([a-z0-9-]+)@(\d+)$/.exec(tag.value) : null;
  const form = match ? formById(match[1]!) : null;
  return form ? { form, version: Number(match![2]) } : null;
}

/**
 * null when the sheet is up to date, newer than this program, or no standard form. Each step sees the sheet as the
 * steps before leave it.
 */
export function formUpdate(
  grid: Grid,
  migrations: readonly Migration[] = MIGRATIONS,
): FormUpdate | null {
  const found = formVersion(grid);
  if (found === null || found.version >= found.form.version) return null;
  const { form, version } = found;
  const steps: string[] = [];
  const edits: Edit[] = [];
  let now = grid;
  for (let from = version; from < form.version; from++) {
    const migration = migrations.find((each) => each.form === form.id && each.from === from);
    if (!migration) continue;
    const changes = migration.edits(now);
    steps.push(migration.title);
    edits.push(...changes);
    now = applyToGrid(now, changes);
  }
  edits.push({
    kind: 'tags',
    sheet: grid.sheet,
    tags: [{ key: 'renaksi:form', value: formTag(form), on: 'sheet', index: null }],
  });
  return { form, version, steps, edits };
}

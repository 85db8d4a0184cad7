// The standard forms, in the order in which they are offered.
import type { FormDefinition } from './formDefinition.ts';
import { evaluasiRenaksi } from './standard/evaluasiRenaksi.ts';
import { renaksiTriwulan } from './standard/renaksiTriwulan.ts';
import { renjaPendanaan } from './standard/renjaPendanaan.ts';

export const FORMS: readonly FormDefinition[] = [renaksiTriwulan, evaluasiRenaksi, renjaPendanaan];

/** null when no standard form has that id. */
export function formById(id: string): FormDefinition | null {
  return FORMS.find((form) => form.id === id) ?? null;
}

export { layoutForm } from './layoutForm.ts';

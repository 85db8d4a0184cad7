// The standard forms, in the order in which they are offered.
import type { FormDefinition } from './formDefinition.ts';
import { capaianKinerja } from './standard/capaianKinerja.ts';
import { evaluasiE81 } from './standard/evaluasiE81.ts';
import { evaluasiRenaksi } from './standard/evaluasiRenaksi.ts';
import { evaluasiRenja } from './standard/evaluasiRenja.ts';
import { kinerjaPelayanan } from './standard/kinerjaPelayanan.ts';
import { renaksiAnggaranKas } from './standard/renaksiAnggaranKas.ts';
import { renaksiBulanan } from './standard/renaksiBulanan.ts';
import { renaksiTriwulan } from './standard/renaksiTriwulan.ts';
import { renjaPendanaan } from './standard/renjaPendanaan.ts';
import { reviewRkpd } from './standard/reviewRkpd.ts';
import { tujuanSasaran } from './standard/tujuanSasaran.ts';
import { usulanMasyarakat } from './standard/usulanMasyarakat.ts';

export const FORMS: readonly FormDefinition[] = [
  renaksiTriwulan,
  renaksiBulanan,
  evaluasiRenaksi,
  capaianKinerja,
  renaksiAnggaranKas,
  evaluasiRenja,
  kinerjaPelayanan,
  reviewRkpd,
  usulanMasyarakat,
  tujuanSasaran,
  renjaPendanaan,
  evaluasiE81,
];

/** null when no standard form has that id. */
export function formById(id: string): FormDefinition | null {
  return FORMS.find((form) => form.id === id) ?? null;
}

export type { BodyRow } from './bodyRow.ts';
export { fillForm } from './fillForm.ts';
export { type FormLayout, type LayoutOptions, layoutForm } from './layoutForm.ts';

// The menu item "Konsolidasikan wilayah…" of the sekretariat edition.
import { showPanel } from './showPanel.ts';

/** Membuka panel pada konsolidasi kabupaten/kota. */
export function menuConsolidate(): void {
  showPanel('konsolidasi');
}

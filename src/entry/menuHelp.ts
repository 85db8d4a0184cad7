// The menu item "Buka bantuan", which the sekretariat edition gives up for its sixth item.
import { showPanel } from './showPanel.ts';

/** Membuka panel pada halaman bantuan. */
export function menuHelp(): void {
  showPanel('bantuan');
}

// What the menu items of both editions do: most open the panel at the right tab.
import { undoLast as undoLastUseCase } from '../app/undoLast.ts';
import { PANEL_TITLE, undoneToast } from '../core/text/menuText.ts';
import { showToast } from '../gas/ui.ts';
import { guard } from './guard.ts';
import { showPanel } from './showPanel.ts';

/** Membuka panel renaksi di sisi kanan. */
export function openPanel(): void {
  showPanel('beranda');
}

/** Membuka panel pada pilihan formulir baku. */
export function menuInsertForm(): void {
  showPanel('templat');
}

/** Membuka panel pada pemeriksaan lembar yang sedang dibuka. */
export function menuValidate(): void {
  showPanel('periksa');
}

/** Membuka panel pada rekap triwulan. */
export function menuRecap(): void {
  showPanel('rekap');
}

/** Membatalkan tindakan renaksi yang terakhir di berkas ini. */
export function menuUndo(): void {
  const result = guard('undoLast', {}, undoLastUseCase);
  showToast(result.ok ? undoneToast(result.value.undone) : result.error.message, PANEL_TITLE);
}

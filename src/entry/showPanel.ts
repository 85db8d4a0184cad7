// Opens the panel; what goes wrong is told in a toast instead of Google's own English box.
import { PANEL_TITLE } from '../core/text/menuText.ts';
import { openSidebar, showToast } from '../gas/ui.ts';
import { failureOf } from './guard.ts';

type PanelTab = 'beranda' | 'templat' | 'periksa' | 'rekap' | 'konsolidasi' | 'bantuan';

export function showPanel(tab: PanelTab): void {
  try {
    openSidebar(tab, PANEL_TITLE);
  } catch (error) {
    showToast(failureOf(error).message, PANEL_TITLE);
  }
}

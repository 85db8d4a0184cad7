// The two simple triggers. They run before the user has allowed anything, so they touch only the menu.
import { MENU_TITLES } from '../core/text/menuText.ts';
import { addMenu } from '../gas/ui.ts';
import { MENU_FUNCTIONS } from '../rpc/globals.ts';
import { currentEdition } from './edition.ts';

/**
 * Memasang menu renaksi saat berkas dibuka.
 * @param {Object} event peristiwa dari Google
 */
export function onOpen(event: unknown): void {
  void event;
  addMenu(
    MENU_FUNCTIONS[currentEdition().name].map((name) => ({
      title: MENU_TITLES[name],
      handler: name,
    })),
  );
}

/**
 * Memasang menu tepat setelah add-on dipasang.
 * @param {Object} event peristiwa dari Google
 */
export function onInstall(event: unknown): void {
  onOpen(event);
}

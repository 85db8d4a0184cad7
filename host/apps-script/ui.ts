// The user interface of Sheets as the add-on sees it: its menu and its sidebar.
import { asGoogle, fromGoogle, GoogleObject } from './googleObject.ts';
import { HtmlOutput } from './htmlService.ts';

type GoogleMenu = GoogleAppsScript.Base.Menu;

export interface MenuEntry {
  readonly title: string;
  /** The global function that Google calls. */
  readonly handler: string;
}

export interface OpenSidebar {
  readonly title: string;
  readonly html: string;
}

export class Ui
  extends GoogleObject
  implements Pick<GoogleAppsScript.Base.Ui, 'createAddonMenu' | 'showSidebar'>
{
  readonly service = 'Ui';
  /** What the user would see now. */
  menu: readonly MenuEntry[] = [];
  sidebar: OpenSidebar | null = null;

  createAddonMenu(): GoogleMenu {
    return asGoogle(
      new Menu((entries) => {
        this.menu = entries;
      }),
    );
  }

  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Base.Ui): void {
    const output = fromGoogle(page, HtmlOutput);
    this.sidebar = { title: output.title, html: output.getContent() };
  }
}

class Menu
  extends GoogleObject
  implements Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addToUi'>
{
  readonly service = 'Menu';
  readonly #entries: MenuEntry[] = [];
  readonly #show: (entries: readonly MenuEntry[]) => void;

  constructor(show: (entries: readonly MenuEntry[]) => void) {
    super();
    this.#show = show;
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    this.#entries.push({ title: caption, handler: functionName });
    return asGoogle(this);
  }

  addSeparator(): GoogleMenu {
    return asGoogle(this);
  }

  addToUi(): void {
    this.#show([...this.#entries]);
  }
}

// Menu and panel: the only places where the add-on touches the user interface of Sheets.

export interface MenuItem {
  readonly title: string;
  /** A global function of the bundle. */
  readonly handler: string;
}

/** Works in AuthMode.NONE: nothing but the menu is touched. */
export function addMenu(items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of items) menu.addItem(item.title, item.handler);
  menu.addToUi();
}

/**
 * Opens the panel at one of its tabs: the page finds its name in `<body data-tab>`. The file is served as it is,
 * not as a template, so nothing runs on the server before it shows.
 */
export function openSidebar(tab: string, title: string): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  page.setContent(page.getContent().replace('<body', `<body data-tab="${tab}"`));
  SpreadsheetApp.getUi().showSidebar(page.setTitle(title));
}

/** A short message in the corner of the open workbook. */
export function showToast(message: string, title: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, title, 8);
}

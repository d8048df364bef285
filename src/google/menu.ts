import { menuItems } from '../app/menu.ts';
import { menuText } from '../texts/ru/menu.ts';

/** Set by the build: a published add-on may only add to the add-ons menu. */
declare const PUBLISHED: boolean;

/** The menu «Партнёрство»; touches no service but the user interface, so it works before the add-on is enabled. */
export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = PUBLISHED ? ui.createAddonMenu() : ui.createMenu(menuText.title);
  const made = new Set<string>();
  let ten = 1;
  for (const [name, { label, order, submenu }] of menuItems) {
    if (Math.floor(order / 10) > ten) menu.addSeparator();
    ten = Math.floor(order / 10);
    if (submenu === undefined) menu.addItem(label, name);
    else if (!made.has(submenu)) {
      made.add(submenu);
      menu.addSubMenu(submenuNamed(ui, submenu));
    }
  }
  menu.addToUi();
}

/** Complete before it is added: what is added to a submenu later may not be shown. */
function submenuNamed(ui: GoogleAppsScript.Base.Ui, title: string): GoogleAppsScript.Base.Menu {
  const menu = ui.createMenu(title);
  for (const [name, { label, submenu }] of menuItems) if (submenu === title) menu.addItem(label, name);
  return menu;
}

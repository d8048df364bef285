import { byTitle } from '../domain/documents/document.ts';
import * as documents from '../domain/documents/index.ts';
import { menuText } from '../texts/ru/menu.ts';
import type { Command } from './commands/command.ts';
import * as commands from './commands/index.ts';

/** Menu items by the name of the global they call, in the menu's order; every document of the catalogue is one. */
export const menuItems: [name: string, item: Command][] = [
  ...Object.entries(commands),
  ...Object.entries(documents)
    .sort(([, one], [, other]) => byTitle(one, other))
    .map(([name, document]): [string, Command] => [
      `make${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      {
        label: document.text.title,
        order: 21,
        submenu: menuText.documents,
        run: (host) => host.ui.showSidebar(`documents/${document.id}`),
      },
    ]),
].sort(([, a], [, b]) => a.order - b.order);

import { menuText } from '../../texts/ru/menu.ts';
import { command } from './command.ts';

export const importDocument = command({
  label: menuText.importDocument,
  order: 11,
  run: (host) => host.ui.showDialog('import', menuText.importWide),
});

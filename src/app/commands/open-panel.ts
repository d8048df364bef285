import { menuText } from '../../texts/ru/menu.ts';
import { command } from './command.ts';

export const openPanel = command({
  label: menuText.openPanel,
  order: 10,
  run: (host) => host.ui.showSidebar('import'),
});

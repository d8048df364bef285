import { menuText } from '../../texts/ru/menu.ts';
import { command } from './command.ts';

export const openSettings = command({
  label: menuText.settings,
  order: 30,
  run: (host) => host.ui.showSidebar('settings'),
});

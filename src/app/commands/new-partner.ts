import { menuText } from '../../texts/ru/menu.ts';
import { command } from './command.ts';

export const newPartner = command({
  label: menuText.newPartner,
  order: 12,
  run: (host) => host.ui.showSidebar('card/new-partner'),
});

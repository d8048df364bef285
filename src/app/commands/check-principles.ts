import { menuText } from '../../texts/ru/menu.ts';
import { command } from './command.ts';

export const checkPrinciples = command({
  label: menuText.checkPrinciples,
  order: 20,
  run: (host) => host.ui.showSidebar('check/run'),
});

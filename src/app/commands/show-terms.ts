import { menuText } from '../../texts/ru/menu.ts';
import { command } from './command.ts';

export const showTerms = command({
  label: menuText.terms,
  order: 22,
  run: (host) => host.ui.showSidebar('card/terms'),
});

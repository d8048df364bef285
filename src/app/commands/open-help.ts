import { menuText } from '../../texts/ru/menu.ts';
import { command } from './command.ts';

export const openHelp = command({ label: menuText.help, order: 31, run: (host) => host.ui.showSidebar('help') });

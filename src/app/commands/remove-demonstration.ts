import { menuText } from '../../texts/ru/menu.ts';
import { removeSample } from '../sample.ts';
import { command } from './command.ts';

export const removeDemonstration = command({
  label: menuText.removeSample,
  order: 33,
  submenu: menuText.sample,
  run(host) {
    const { removed, kept } = removeSample(host, `unsample-${host.book.now().replace(/\D/g, '')}`);
    host.ui.toast(removed + kept > 0 ? menuText.sampleRemoved(removed, kept) : menuText.noSample);
  },
});

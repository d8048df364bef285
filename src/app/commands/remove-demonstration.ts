import { menuText } from '../../texts/ru/menu.ts';
import { refreshSummary } from '../procedures/refresh-summary.ts';
import { removeSample } from '../sample.ts';
import { command } from './command.ts';

export const removeDemonstration = command({
  label: menuText.removeSample,
  order: 33,
  submenu: menuText.sample,
  run(host) {
    const { removed, kept } = removeSample(host, `unsample-${host.book.now().replace(/\D/g, '')}`);
    // The front page must not go on counting a school that is gone.
    if (removed > 0) refreshSummary.run({}, host);
    host.ui.toast(removed + kept > 0 ? menuText.sampleRemoved(removed, kept) : menuText.noSample);
  },
});

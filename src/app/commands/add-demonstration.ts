import { menuText } from '../../texts/ru/menu.ts';
import { addSample } from '../sample.ts';
import { command } from './command.ts';

export const addDemonstration = command({
  label: menuText.addSample,
  order: 32,
  submenu: menuText.sample,
  run(host) {
    const added = addSample(host, `sample-${host.book.now().replace(/\D/g, '')}`, false);
    host.ui.toast(added > 0 ? menuText.sampleAdded(added) : menuText.sampleStands);
  },
});

import { columnText } from '../../domain/registry/layout.ts';
import * as sheets from '../../domain/sheets/index.ts';
import { menuText } from '../../texts/ru/menu.ts';
import { undoLast } from '../gateway.ts';
import { command } from './command.ts';

export const undoLastAction = command({
  label: menuText.undo,
  order: 23,
  run(host) {
    const undone = undoLast(host);
    if (!undone) return host.ui.toast(menuText.nothingToUndo);
    const kept = undone.outcome.conflicts.map(
      ({ sheet, key, field, now }) => `${key} ${columnText(sheets[sheet], field)[0]}: ${now}`,
    );
    host.ui.toast(
      kept.length === 0 ? menuText.undone(undone.title) : menuText.undoneWithKept(undone.title, kept.join('; ')),
    );
  },
});

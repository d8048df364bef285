import * as z from 'zod/mini';
import { decisionToActivity } from '../../domain/registry/decision-to-activity.ts';
import { actionsText } from '../../texts/ru/actions.ts';
import { openBook } from '../context.ts';
import { applyChanges } from '../gateway.ts';
import { batch } from '../schemas/common.ts';
import { procedure } from './procedure.ts';

/** Makes a row of the roadmap of a decision, in one step; `key` of the new row, '' when there is one already. */
export const carryOutDecision = procedure({
  input: z.object({ batch, key: z.string() }),
  output: z.object({ key: z.string() }),
  run({ batch: name, key }, host) {
    const action = { title: actionsText.decisionToActivity, batch: name };
    const { done } = applyChanges(host, action, () => {
      const { view } = openBook(host, ['decisions', 'meetings', 'roadmap', 'settings']);
      return decisionToActivity(view, key);
    });
    return { key: done.find(({ sheet }) => sheet === 'roadmap')?.key ?? '' };
  },
});

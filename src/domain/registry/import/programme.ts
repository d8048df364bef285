import { programme } from '../../sheets/index.ts';
import type { Importer } from './plan.ts';

/** The school's programme: aim, tasks, principles, stages and the rest, one row each. */
export const importProgramme: Importer<'programme'> = (found, _at, draft) => {
  const put = (part: string, text: string, detail = '') =>
    draft.put('programme', { part, text, detail }, programme.identity);
  if (found.aim) put('aim', found.aim);
  for (const task of found.tasks) put('task', task);
  for (const result of found.results) put('result', result);
  for (const condition of found.conditions) put('condition', condition);
  for (const { name, ids } of found.principles) put('principle', name, ids.join(', '));
  for (const { name, items, outputs = [], outcome } of found.stages) {
    put('stage', name, [...items, ...outputs, ...(outcome ? [outcome] : [])].join('\n'));
  }
  for (const step of found.steps ?? []) put('step', step);
  for (const mechanism of found.mechanisms) put('mechanism', mechanism);
  for (const direction of found.directions) put('direction', direction);
  for (const { name, products } of found.activities) put('activity', name, products);
};

import { type Correction, correct } from './corrections.ts';
import type { Preview } from './thing.ts';

/** A preview that can go back; `typing` names the field whose letters make up one step. */
export interface History {
  past: Preview[];
  now: Preview;
  typing?: string;
}

export type Step = Correction | { do: 'undo' } | { do: 'open'; preview: Preview };

const REMEMBERED = 200;

/** The preview after a step. Typing in one field is one step back, however many letters. */
export function takeStep(history: History, step: Step): History {
  if (step.do === 'open') return { past: [], now: step.preview };
  if (step.do === 'undo') {
    const before = history.past[history.past.length - 1];
    return before ? { past: history.past.slice(0, -1), now: before } : history;
  }
  const now = correct(history.now, step);
  if (now === history.now) return history;
  const typing = typedField(step);
  if (typing !== undefined && typing === history.typing) return { ...history, now };
  const past = [...history.past, history.now].slice(-REMEMBERED);
  return typing === undefined ? { past, now } : { past, now, typing };
}

/** The field that a step types into; undefined for a step that stands alone. */
function typedField(step: Step): string | undefined {
  if (step.do === 'edit') return `${step.thing}/${step.card}/${step.path}`;
  return step.do === 'edit-item' ? `${step.thing}/${step.card}/${step.path}/${step.index}` : undefined;
}

import type { Correction } from './correction.ts';
import { correct } from './corrections.ts';
import { groundOf, remake } from './remake.ts';
import type { Preview } from './thing.ts';

/** A preview that can go back; `typing` names the field whose letters make up one step. */
export interface History {
  past: Preview[];
  now: Preview;
  typing?: string;
}

/** `reread` is another reading of the same source; `choice` names what was chosen for it. */
export type Step =
  | Correction
  | { do: 'undo' }
  | { do: 'open'; preview: Preview }
  | { do: 'reread'; preview: Preview; choice: string };

const REMEMBERED = 200;

/** The preview after a step. Typing in one field is one step back, however many letters. */
export function takeStep(history: History, step: Step): History {
  if (step.do === 'open') return { past: [], now: step.preview };
  if (step.do === 'undo') {
    const before = history.past[history.past.length - 1];
    return before ? { past: history.past.slice(0, -1), now: before } : history;
  }
  const typing = typedField(step);
  const goesOn = typing !== undefined && typing === history.typing;
  const before = goesOn ? (history.past[history.past.length - 1] ?? history.now) : history.now;
  const now = step.do === 'reread' ? remake(step.preview, before.made) : makeCorrection(history.now, step, goesOn);
  if (now === history.now) return history;
  if (goesOn) return { ...history, now };
  const past = [...history.past, history.now].slice(-REMEMBERED);
  return typing === undefined ? { past, now } : { past, now, typing };
}

/** The preview with the correction, remembered there for another reading; letters of one field are one correction. */
function makeCorrection(preview: Preview, correction: Correction, goesOn: boolean): Preview {
  const now = correct(preview, correction);
  if (now === preview) return preview;
  const before = goesOn ? preview.made.slice(0, -1) : preview.made;
  const on = (goesOn ? preview.made[preview.made.length - 1]?.on : undefined) ?? groundOf(preview, correction);
  return { ...now, made: [...before, { correction, on }] };
}

/** What a step changes letter by letter, or choice by choice; undefined for a step that stands alone. */
function typedField(step: Exclude<Step, { do: 'undo' | 'open' }>): string | undefined {
  if (step.do === 'reread') return step.choice;
  if (step.do === 'edit') return `${step.thing}/${step.card}/${step.path}`;
  return step.do === 'edit-item' ? `${step.thing}/${step.card}/${step.path}/${step.index}` : undefined;
}

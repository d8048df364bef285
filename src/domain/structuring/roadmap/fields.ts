import { warnings as sentences } from '../../../texts/ru/warnings.ts';
import { trimItem } from '../../reading/lists.ts';
import { splitPeople } from '../../reading/people.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import type { Period } from '../../reading/periods/period.ts';
import { readPeriod } from '../../reading/periods/read-period.ts';
import { squeeze } from '../../reading/text.ts';
import type { ActivityDraft, Place, Warning } from '../found.ts';

/** Texts of one activity by field, each with its place, before they are read. */
export interface Texts {
  activity: Place;
  result?: Place;
  /** A date in a column of ends is a deadline. */
  period?: Place & { deadline?: boolean };
  /** Line ends part the persons. */
  responsible?: Place;
  place?: Place;
  participants?: Place;
  section?: Place;
}

/** The activity that the texts give; what is doubtful about its period goes to `warnings`. */
export function readActivity(texts: Texts, context: PeriodContext, record: number, warnings: Warning[]): ActivityDraft {
  const draft: ActivityDraft = { activity: trimItem(texts.activity.text), responsible: [], source: {} };
  for (const [field, place] of Object.entries(texts) as [keyof Texts, Place][]) {
    const { line, cell } = place;
    draft.source[field] = { text: squeeze(place.text), line, ...(cell !== undefined && { cell }) };
  }
  if (texts.section) draft.section = squeeze(texts.section.text);
  if (texts.result) draft.result = trimItem(texts.result.text);
  if (texts.place) draft.place = trimItem(texts.place.text);
  if (texts.participants) draft.participants = trimItem(texts.participants.text);
  if (texts.responsible) draft.responsible = splitPeople(texts.responsible.text);
  if (texts.period) draft.period = readDated(texts.period, context, record, warnings);
  return draft;
}

function readDated(
  place: Place & { deadline?: boolean },
  context: PeriodContext,
  record: number,
  warnings: Warning[],
): Period {
  const reading = readPeriod(place.text, context);
  for (const code of reading.doubts) {
    warnings.push({ code, message: sentences[code](reading.period.raw), line: place.line, record, field: 'period' });
  }
  const { start, ...deadline } = reading.period;
  return place.deadline && start === deadline.end ? deadline : reading.period;
}

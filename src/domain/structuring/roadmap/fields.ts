import { trimItem } from '../../reading/lists.ts';
import { splitPeople } from '../../reading/people.ts';
import type { PeriodContext } from '../../reading/periods/mention.ts';
import { type PeriodDoubt, readPeriod } from '../../reading/periods/read-period.ts';
import { squeeze } from '../../reading/text.ts';
import type { ActivityDraft, Period, Place } from '../found.ts';

/** Texts of one activity by field, each with its place, before they are read. */
export interface Texts {
  activity: Place;
  result?: Place;
  period?: Place;
  /** Line ends part the persons. */
  responsible?: Place;
  place?: Place;
  participants?: Place;
  section?: Place;
}

/** A doubt about the period of a record. */
export interface Doubt {
  code: PeriodDoubt;
  record: number;
  line: number;
  raw: string;
}

/** The activity that the texts give; what is doubtful about its period goes to `doubts`. */
export function readActivity(texts: Texts, context: PeriodContext, record: number, doubts: Doubt[]): ActivityDraft {
  const draft: ActivityDraft = { activity: trimItem(texts.activity.text), responsible: [], source: {} };
  for (const [field, place] of Object.entries(texts) as [keyof Texts, Place][]) {
    draft.source[field] = { ...place, text: squeeze(place.text) };
  }
  if (texts.section) draft.section = squeeze(texts.section.text);
  if (texts.result) draft.result = trimItem(texts.result.text);
  if (texts.place) draft.place = trimItem(texts.place.text);
  if (texts.participants) draft.participants = trimItem(texts.participants.text);
  if (texts.responsible) draft.responsible = splitPeople(texts.responsible.text);
  if (texts.period) draft.period = readDated(texts.period, context, record, doubts);
  return draft;
}

function readDated(place: Place, context: PeriodContext, record: number, doubts: Doubt[]): Period {
  const reading = readPeriod(place.text, context);
  for (const code of reading.doubts) doubts.push({ code, record, line: place.line, raw: reading.period.raw });
  return reading.period;
}

import { addDays, isIsoDate } from '../reading/dates.ts';
import { partners } from '../sheets/index.ts';
import { renewsItself } from './in-force.ts';
import { keysIn, namesOf, type View } from './view.ts';

/** Something with a last day: a roadmap row, a decision, an agreement, a next step with a partner, or a person's consent. */
export interface Term {
  sheet: 'roadmap' | 'decisions' | 'agreements' | 'contacts' | 'partners';
  key: string;
  /** ISO date. */
  on: string;
  text: string;
  responsible: string;
  partner: string;
  state: 'overdue' | 'soon' | 'later';
}

const CLOSED = new Set(['done', 'cancelled', 'postponed', 'oneOff']);

/** Everything open with a last day, the earliest first; `soon` is within `days` of today. */
export function termsOf(view: View, today: string, days: number): Term[] {
  const horizon = addDays(today, days);
  /** Who answers for the partner in the school: what has nobody else is theirs. */
  const keeper = (cell: string) =>
    keysIn(cell)
      .flatMap((key) => view.partnerByKey.get(key)?.ourResponsible || [])
      .join(', ');
  const terms: Term[] = [];
  const put = (term: Omit<Term, 'state'>) => {
    if (!isIsoDate(term.on)) return;
    terms.push({ ...term, state: term.on < today ? 'overdue' : term.on <= horizon ? 'soon' : 'later' });
  };
  for (const row of view.roadmap) {
    if (CLOSED.has(row.state)) continue;
    const responsible = row.post || row.responsibleText;
    put({
      sheet: 'roadmap',
      key: row.key,
      on: row.endsOn,
      text: row.activity,
      responsible,
      partner: namesOf(view, row.partner),
    });
  }
  for (const row of view.decisions) {
    if (CLOSED.has(row.state)) continue;
    put({
      sheet: 'decisions',
      key: row.key,
      on: row.endsOn,
      text: row.text,
      responsible: row.responsible,
      partner: '',
    });
  }
  for (const row of view.agreements) {
    if (row.state === 'terminated' || row.state === 'archived' || renewsItself(row)) continue;
    put({
      sheet: 'agreements',
      key: row.key,
      on: row.endsOn,
      text: row.number,
      responsible: keeper(row.partner),
      partner: namesOf(view, row.partner),
    });
  }
  for (const row of view.contacts) {
    if (row.nextStep === '') continue;
    put({
      sheet: 'contacts',
      key: row.key,
      on: row.nextOn,
      text: row.nextStep,
      responsible: keeper(row.partner),
      partner: namesOf(view, row.partner),
    });
  }
  for (const row of view.partners) {
    const [text] = partners.text.columns.consentUntil;
    put({
      sheet: 'partners',
      key: row.key,
      on: row.consentUntil,
      text,
      responsible: row.ourResponsible,
      partner: row.name,
    });
  }
  return terms.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

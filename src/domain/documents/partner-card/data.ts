import { partnerCardText as text } from '../../../texts/ru/documents/partner-card.ts';
import { activitiesOf } from '../../indicators/school-year.ts';
import { stagesOf } from '../../registry/stage.ts';
import { keysIn, type View } from '../../registry/view.ts';
import type { Partner } from '../../sheets/partners.ts';
import { defineDocument } from '../document.ts';
import { lacking } from '../meeting.ts';
import { byDate, chosen, shown, wordOf } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { listItems, longDate } from '../typography.ts';

type Row = keyof typeof text.rows;

export const partnerCard = defineDocument({
  id: 'partner-card',
  text,
  scope: 'partner',
  tags: {
    name: 'text',
    facts: { fact: 'text', value: 'text' },
    forms: { form: 'text' },
    give: { line: 'text' },
    get: { line: 'text' },
    effects: { effect: 'text' },
    agreements: { agreement: 'text' },
    activities: { activity: 'text' },
    nextSteps: { line: 'text' },
    ...sourceTags,
  },
  compose(view, keys, context) {
    const partner = partnerOf(view, keys);
    const key = partner?.key ?? '';
    const { forms, effects, agreements, exchange, contacts } = linked(view, key);
    const activities = activitiesOf(view, context.schoolYear).filter((row) => keysIn(row.partner).includes(key));
    const exchanged = (side: string) =>
      listItems(exchange.filter((row) => row.side === side).map((row) => row.what || row.resource)).map((line) => ({
        line,
      }));
    return {
      name: shown(partner?.name ?? ''),
      facts: factsOf(view, partner),
      forms: listItems(forms.map((row) => row.form)).map((form) => ({ form })),
      give: exchanged('give'),
      get: exchanged('get'),
      effects: listItems(effects.map((row) => row.effect)).map((effect) => ({ effect })),
      agreements: listItems(
        agreements.map((row) =>
          text.agreement(wordOf('agreementKind', row.kind), row.number, longDate(row.date), longDate(row.endsOn)),
        ),
      ).map((agreement) => ({ agreement })),
      activities: listItems(
        activities.map((row) => text.activity(row.activity, row.periodText, wordOf('activityState', row.state))),
      ).map((activity) => ({ activity })),
      nextSteps: byDate(contacts)
        .filter((row) => row.nextStep !== '')
        .slice(-1)
        .map((row) => ({ line: text.step(row.nextStep, longDate(row.nextOn)) })),
      ...sourcesOf(
        () =>
          partner
            ? [
                {
                  statement: partner.name,
                  from: { partners: [partner], forms, effects, agreements, exchange, roadmap: activities, contacts },
                },
              ]
            : [],
        context,
      ),
    };
  },
  lacks(view, keys) {
    const partner = partnerOf(view, keys);
    if (!partner) return [text.noPartner];
    const { forms, effects, agreements, exchange } = linked(view, partner.key);
    return lacking([
      [partner.aim === '', text.without.aim],
      [forms.length === 0, text.without.forms],
      [effects.length === 0, text.without.effects],
      [!exchange.some((row) => row.side === 'give'), text.without.give],
      [!exchange.some((row) => row.side === 'get'), text.without.get],
      [agreements.length === 0, text.without.agreements],
      [partner.ourResponsible === '', text.without.ourResponsible],
      [partner.partnerResponsible === '', text.without.partnerResponsible],
    ]);
  },
  numbers(view, keys, context) {
    const partner = partnerOf(view, keys);
    const { forms, effects } = linked(view, partner?.key ?? '');
    const activities = activitiesOf(view, context.schoolYear).filter((row) =>
      keysIn(row.partner).includes(partner?.key ?? ''),
    );
    return text.numbers(forms.length, effects.length, activities.length);
  },
});

const partnerOf = (view: View, keys: readonly string[]) => (keys.length > 0 ? chosen(view.partners, keys) : undefined);

const linked = (view: View, key: string) => ({
  forms: view.of('forms', key),
  effects: view.of('effects', key),
  agreements: view.of('agreements', key),
  exchange: view.of('exchange', key),
  contacts: view.of('contacts', key),
});

/** Facts a partner may well lack: without them there is no row. */
const optional: ReadonlySet<Row> = new Set([
  'otherNames',
  'legalForm',
  'inn',
  'address',
  'contacts',
  'site',
  'since',
  'foreignAgentCheckedOn',
]);

/** The facts of the card in order; a stage that nobody wrote is what the records show. */
function factsOf(view: View, partner: Partner | undefined) {
  const stage = partner && (partner.stage || String(stagesOf(partner, view).unified.step));
  const value: Record<Row, string> = {
    otherNames: partner?.otherNames ?? '',
    legalForm: partner?.legalForm ?? '',
    inn: partner?.inn ?? '',
    category: partner?.category ?? '',
    locality: partner?.locality ?? '',
    address: partner?.address ?? '',
    contacts: [partner?.email, partner?.phone].filter(Boolean).join(', '),
    site: partner?.site ?? '',
    status: wordOf('partnerStatus', partner?.status ?? ''),
    stage: wordOf('stage', stage ?? ''),
    since: partner?.since ?? '',
    aim: partner?.aim ?? '',
    problem: partner?.problem ?? '',
    schoolInterest: partner?.schoolInterest ?? '',
    partnerInterest: partner?.partnerInterest ?? '',
    ourResponsible: partner?.ourResponsible ?? '',
    partnerResponsible: partner?.partnerResponsible ?? '',
    foreignAgentCheckedOn: longDate(partner?.foreignAgentCheckedOn ?? ''),
  };
  return (Object.keys(text.rows) as Row[])
    .filter((row) => !partner || value[row] !== '' || !optional.has(row))
    .map((row) => ({ fact: text.rows[row], value: shown(value[row]) }));
}

import { programText as text } from '../../../texts/ru/documents/program.ts';
import { groupBy, indicatorsOf } from '../../indicators/indicators.ts';
import { activitiesOf } from '../../indicators/school-year.ts';
import * as catalogue from '../../principles/index.ts';
import type { ProgrammeItem } from '../../sheets/programme.ts';
import { activityRows, activityTags } from '../activity-rows.ts';
import type { DocumentContext } from '../context.ts';
import { defineDocument } from '../document.ts';
import { indicatorRows, indicatorTags } from '../indicator-rows.ts';
import { interactionRows, interactionTags } from '../interaction.ts';
import { lacking } from '../meeting.ts';
import { shown, takingPart } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { listItems, longDate } from '../typography.ts';

const line = { line: 'text' } as const;

export const program = defineDocument({
  id: 'program',
  text,
  scope: 'book',
  tags: {
    documents: line,
    withConditions: 'flag',
    conditions: line,
    principles: line,
    aims: line,
    tasks: line,
    results: line,
    partnersCount: 'text',
    categories: { category: 'text', names: 'text', count: 'text' },
    directions: line,
    stages: { stage: 'text', content: 'text' },
    mechanisms: line,
    activityKinds: { activityKind: 'text', product: 'text' },
    partners: interactionTags,
    activities: activityTags,
    responsibles: { name: 'text', ourResponsible: 'text', partnerResponsible: 'text' },
    indicators: indicatorTags,
    ...sourceTags,
  },
  compose(view, keys, context) {
    const partners = takingPart(view, keys);
    const parts = groupBy(view.programme, (item) => item.part);
    const list = (part: string) =>
      listItems((parts.get(part) ?? []).map((item) => item.text)).map((item) => ({ line: item }));
    const activities = activitiesOf(view, context.schoolYear);
    return {
      documents: listItems(view.systemDocuments.map((row) => text.localDocument(row.title, longDate(row.date)))).map(
        (item) => ({ line: item }),
      ),
      withConditions: parts.has('condition'),
      conditions: list('condition'),
      principles: listItems((parts.get('principle') ?? []).map(principleLine)).map((item) => ({ line: item })),
      aims: (parts.get('aim') ?? []).flatMap(({ text: aim }) => listItems([aim]).map((item) => ({ line: item }))),
      tasks: list('task'),
      results: list('result'),
      partnersCount: text.partners(partners.length),
      categories: [...groupBy(partners, (partner) => partner.category)].map(([category, of]) => ({
        category: category || text.noCategory,
        names: of.map((partner) => partner.name).join('; '),
        count: String(of.length),
      })),
      directions: list('direction'),
      stages: (parts.get('stage') ?? []).map((item) => ({ stage: item.text, content: shown(item.detail) })),
      mechanisms: list('mechanism'),
      activityKinds: (parts.get('activity') ?? []).map((item) => ({
        activityKind: item.text,
        product: shown(item.detail),
      })),
      partners: interactionRows(view, partners),
      activities: activityRows(view, activities),
      responsibles: partners.map((partner) => ({
        name: partner.name,
        ourResponsible: shown(partner.ourResponsible),
        partnerResponsible: shown(partner.partnerResponsible),
      })),
      indicators: indicatorRows(indicatorsOf(view, context.schoolYear, context.today)),
      ...sourcesOf(
        () => [
          ...view.programme.map((item) => ({ statement: item.text, from: { programme: [item] } })),
          ...partners.map((partner) => ({ statement: partner.name, from: { partners: [partner] } })),
          ...activities.map((activity) => ({ statement: activity.activity, from: { roadmap: [activity] } })),
        ],
        context,
      ),
    };
  },
  lacks(view, keys, context) {
    const parts = new Set(view.programme.map((item) => item.part));
    const partners = takingPart(view, keys);
    const alone = partners.filter((partner) => partner.ourResponsible + partner.partnerResponsible === '').length;
    return lacking([
      ...Object.entries(text.without).map(([part, sentence]) => [!parts.has(part), sentence] as const),
      [partners.length === 0, text.noPartners],
      [activitiesOf(view, context.schoolYear).length === 0, text.noActivities(context.schoolYear)],
      [alone > 0, text.noResponsible(alone)],
    ]);
  },
  numbers: (view, keys, context: DocumentContext) =>
    [text.partners(takingPart(view, keys).length), text.activities(activitiesOf(view, context.schoolYear).length)].join(
      ', ',
    ),
});

/** The principle as the programme names it, with what it asks by the catalogue. */
function principleLine(item: ProgrammeItem): string {
  const principle = Object.values(catalogue).find(({ id }) => id === item.detail.trim());
  return text.principle(item.text, principle ? principle.text.asks : '');
}

import { invitationText as text } from '../../../texts/ru/documents/invitation.ts';
import { keysIn, type View } from '../../registry/view.ts';
import type { Activity } from '../../sheets/roadmap.ts';
import type { DocumentContext } from '../context.ts';
import { defineDocument } from '../document.ts';
import { lacking } from '../meeting.ts';
import { chosen, linesOf } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { blank, listItems } from '../typography.ts';

const line = { line: 'text' } as const;

export const invitation = defineDocument({
  id: 'invitation',
  text,
  scope: 'partner',
  tags: {
    schoolLines: line,
    name: 'text',
    withAim: 'flag',
    aim: 'text',
    occasion: 'text',
    withGive: 'flag',
    give: line,
    withGet: 'flag',
    get: line,
    ourResponsible: 'text',
    ...sourceTags,
  },
  compose(view, keys, context) {
    const { settings } = context;
    const partner = partnerOf(view, keys);
    const activity = upcoming(view, keys, context);
    const give = exchanged(view, keys, 'give');
    const get = exchanged(view, keys, 'get');
    return {
      schoolLines: linesOf(settings.schoolRequisites || settings.school || blank(40)).map((item) => ({
        line: item,
      })),
      name: partner?.name || blank(26),
      withAim: Boolean(partner?.aim),
      aim: partner?.aim.replace(/([^.!?])$/, '$1.') ?? '',
      occasion: activity
        ? text.occasion(activity.activity, activity.periodText, activity.place)
        : partner
          ? text.greeting
          : text.occasion(blank(30), blank(12), blank(12)),
      withGive: give.length > 0,
      give,
      withGet: get.length > 0,
      get,
      ourResponsible: partner?.ourResponsible || settings.authorPost || blank(25),
      ...sourcesOf(
        () =>
          partner
            ? [{ statement: partner.name, from: { partners: [partner], roadmap: activity ? [activity] : [] } }]
            : [],
        context,
      ),
    };
  },
  lacks(view, keys, context) {
    if (!partnerOf(view, keys)) return [text.noPartner];
    return lacking([
      [upcoming(view, keys, context) === undefined, text.without.activity],
      [exchanged(view, keys, 'give').length === 0, text.without.give],
      [exchanged(view, keys, 'get').length === 0, text.without.get],
      [context.settings.schoolRequisites === '', text.without.schoolRequisites],
    ]);
  },
  numbers: (view, keys, context) => text.numbers(upcoming(view, keys, context)?.activity ?? ''),
});

const partnerOf = (view: View, keys: readonly string[]) => (keys.length > 0 ? chosen(view.partners, keys) : undefined);

/** What the side offers, given up promises left out. */
function exchanged(view: View, keys: readonly string[], side: string): { line: string }[] {
  const rows = view.of('exchange', keys[0] ?? '').filter((row) => row.side === side && row.state !== 'cancelled');
  return listItems(rows.map((row) => row.what)).map((item) => ({ line: item }));
}

/** The nearest activity with the partner that is still to come. */
function upcoming(view: View, keys: readonly string[], { today }: DocumentContext): Activity | undefined {
  return view.roadmap
    .filter((row) => keysIn(row.partner).includes(keys[0] ?? ''))
    .filter((row) => ['planned', 'inProgress', 'postponed', ''].includes(row.state) && row.endsOn >= today)
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0];
}

import { agreementText as text } from '../../../texts/ru/documents/agreement.ts';
import { readPerson } from '../../reading/people.ts';
import { isEnding, isExpired } from '../../registry/in-force.ts';
import type { View } from '../../registry/view.ts';
import type { Agreement } from '../../sheets/agreements.ts';
import type { DocumentContext } from '../context.ts';
import { defineDocument } from '../document.ts';
import { lacking } from '../meeting.ts';
import { byDate, chosen, linesOf, wordOf } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { blank, blankDate, capitalised, listItems, longDate } from '../typography.ts';

const line = { line: 'text' } as const;

export const agreement = defineDocument({
  id: 'agreement',
  text,
  scope: 'partner',
  tags: {
    heading: 'text',
    deal: 'text',
    dealGenitive: 'text',
    documentNumber: 'text',
    date: 'text',
    schoolFullName: 'text',
    headRepresented: 'text',
    headActingUnder: 'text',
    name: 'text',
    represented: 'text',
    actingUnder: 'text',
    dealSubject: 'text',
    withAim: 'flag',
    aim: 'text',
    gratuitous: 'flag',
    forms: { form: 'text' },
    schoolDuties: line,
    partnerDuties: line,
    ourResponsible: 'text',
    partnerResponsible: 'text',
    term: 'text',
    prolongation: 'text',
    withExit: 'flag',
    exitOrder: 'text',
    schoolLines: line,
    partnerLines: line,
    partnerPost: 'text',
    ...sourceTags,
  },
  compose(view, keys, context) {
    const { settings } = context;
    const partner = partnerOf(view, keys);
    const row = draftOf(view, keys, context.today);
    const kind = row?.kind === 'agreement' ? text.kinds.agreement : text.kinds.contract;
    const exchange = view.of('exchange', partner?.key ?? '').filter((one) => one.state !== 'cancelled');
    const duties = (own: readonly string[], side: string) =>
      listItems([
        ...own,
        ...exchange.filter((one) => one.side === side && one.what).map((one) => text.gives(one.what)),
      ]).map((item) => ({ line: item }));
    const forms = view.of('forms', partner?.key ?? '');
    const requisites = (words: string) => {
      const lines = linesOf(words);
      return (lines.length > 0 ? lines : [blank(28), blank(28), blank(28)]).map((item) => ({ line: item }));
    };
    return {
      heading: kind.heading,
      deal: kind.nominative,
      dealGenitive: kind.genitive,
      documentNumber: row?.number || blank(5),
      date: row?.date ? longDate(row.date) : blankDate,
      schoolFullName: linesOf(settings.schoolRequisites)[0] || settings.school || blank(40),
      headRepresented: settings.headRepresented || blank(35),
      headActingUnder: settings.headActingUnder || blank(15),
      name: linesOf(partner?.requisites ?? '')[0] || partner?.name || blank(40),
      represented: row?.represented || blank(35),
      actingUnder: row?.actingUnder || blank(15),
      dealSubject: (row?.subject || text.subject).replace(/[.\s]+$/, ''),
      withAim: Boolean(partner?.aim),
      aim: partner?.aim.replace(/([^.!?])$/, '$1.') ?? '',
      gratuitous: row?.gratuitous !== 'no',
      forms: listItems(forms.map((form) => form.form)).map((form) => ({ form })),
      schoolDuties: duties(text.schoolDuties, 'give'),
      partnerDuties: duties(text.partnerDuties, 'get'),
      ourResponsible: partner?.ourResponsible || blank(25),
      partnerResponsible: partner?.partnerResponsible || blank(25),
      term: termOf(row),
      prolongation:
        text.prolongation[(row?.prolongation || 'none') as keyof typeof text.prolongation] ?? text.prolongation.none,
      withExit: Boolean(row?.exitOrder),
      exitOrder: row?.exitOrder.replace(/([^.!?])$/, '$1.') ?? '',
      schoolLines: requisites(settings.schoolRequisites || settings.school),
      partnerLines: requisites(
        partner?.requisites ||
          [partner?.name, partner?.address, partner?.inn && text.inn(partner.inn)].filter(Boolean).join('\n'),
      ),
      partnerPost: capitalised(readPerson(row?.partnerSignatory ?? '').post) || blank(20),
      ...sourcesOf(
        () =>
          partner
            ? [
                {
                  statement: partner.name,
                  from: { partners: [partner], agreements: row ? [row] : [], forms, exchange },
                },
              ]
            : [],
        context,
      ),
    };
  },
  lacks(view, keys, { settings, today }) {
    const partner = partnerOf(view, keys);
    if (!partner) return [text.noPartner];
    const row = agreementOf(view, keys);
    const kinds = new Set(view.of('agreements', partner.key).map((one) => one.kind));
    const renewed = row !== undefined && isToBeRenewed(row, today);
    return lacking([
      [renewed, renewed ? text.renewed(row.number, longDate(row.endsOn)) : ''],
      [!row && kinds.has('network'), text.network],
      [!row && kinds.has('statutory'), text.statutory],
      [row === undefined, text.without.agreement],
      [row?.gratuitous === 'no', text.notGratuitous],
      [row?.subject === '', text.without.subject],
      [row?.endsOn === '', text.without.endsOn],
      [row?.exitOrder === '', text.without.exitOrder],
      [!row?.represented, text.without.represented],
      [!row?.actingUnder, text.without.actingUnder],
      [settings.headRepresented === '', text.without.headRepresented],
      [settings.headActingUnder === '', text.without.headActingUnder],
      [settings.schoolRequisites === '', text.without.schoolRequisites],
      [partner.requisites === '', text.without.requisites],
    ]);
  },
  numbers(view, keys, { today }: DocumentContext) {
    const row = draftOf(view, keys, today);
    return row ? text.numbers(wordOf('agreementKind', row.kind), row.number, longDate(row.endsOn)) : '';
  },
});

const partnerOf = (view: View, keys: readonly string[]) => (keys.length > 0 ? chosen(view.partners, keys) : undefined);

/** The newest contract or agreement with the partner: one still being drafted goes first. */
function agreementOf(view: View, keys: readonly string[]): Agreement | undefined {
  const rows = byDate(view.of('agreements', keys[0] ?? '')).filter(
    (row) => row.kind === 'contract' || row.kind === 'agreement',
  );
  const drafts = rows.filter((row) => row.state === 'draft' || row.state === 'negotiation');
  return chosen(drafts.length > 0 ? drafts : rows, []);
}

const isToBeRenewed = (row: Agreement, today: string) => isExpired(row, today) || isEnding(row, today);

/** What the document is made of: of an agreement that is over or ends soon, the same for a new term. */
function draftOf(view: View, keys: readonly string[], today: string): Agreement | undefined {
  const row = agreementOf(view, keys);
  return row && isToBeRenewed(row, today) ? { ...row, number: '', date: '', startsOn: '', endsOn: '' } : row;
}

function termOf(row: Agreement | undefined): string {
  if (row?.startsOn && !row.endsOn) return text.endless(longDate(row.startsOn));
  return text.term(row?.startsOn ? longDate(row.startsOn) : blankDate, row?.endsOn ? longDate(row.endsOn) : blankDate);
}

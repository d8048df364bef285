import { agreementRegisterText as text } from '../../../texts/ru/documents/agreement-register.ts';
import { indicatorsOf } from '../../indicators/indicators.ts';
import type { View } from '../../registry/view.ts';
import type { Agreement } from '../../sheets/agreements.ts';
import { defineDocument } from '../document.ts';
import { lacking } from '../meeting.ts';
import { byDate, shown, wordOf } from '../records.ts';
import { sourcesOf, sourceTags } from '../sources.ts';
import { shortDate } from '../typography.ts';

export const agreementRegister = defineDocument({
  id: 'agreement-register',
  text,
  scope: 'book',
  tags: {
    agreementsCount: 'text',
    inForceCount: 'text',
    expiredCount: 'text',
    agreements: {
      position: 'text',
      agreement: 'text',
      name: 'text',
      category: 'text',
      dealSubject: 'text',
      term: 'text',
      prolongation: 'text',
      ourResponsible: 'text',
      storage: 'text',
      state: 'text',
    },
    withUnagreed: 'flag',
    unagreedNames: 'text',
    ...sourceTags,
  },
  compose(view, keys, context) {
    const agreements = agreementsOf(view, keys);
    const { agreementsInForce, agreementsExpired, active, withBasis } = indicatorsOf(
      view,
      context.schoolYear,
      context.today,
    );
    const unagreed = active.filter(
      (partner) => !withBasis.includes(partner) && (keys.length === 0 || keys.includes(partner.key)),
    );
    const chosen = new Set(agreements);
    const expired = new Set(agreementsExpired);
    const among = (rows: readonly Agreement[]) => rows.filter((row) => chosen.has(row)).length;
    return {
      agreementsCount: text.agreements(agreements.length),
      inForceCount: text.inForce(among(agreementsInForce)),
      expiredCount: text.expired(among(agreementsExpired)),
      agreements: agreements.map((row, index) => {
        const partner = view.partnerByKey.get(row.partner);
        return {
          position: String(index + 1),
          agreement: text.named(wordOf('agreementKind', row.kind), row.number, shortDate(row.date)),
          name: shown(partner?.name ?? row.partner),
          category: shown(partner?.category ?? ''),
          dealSubject: shown(row.subject),
          term: text.term(shortDate(row.startsOn), shortDate(row.endsOn)),
          prolongation: shown(wordOf('prolongation', row.prolongation)),
          ourResponsible: shown(partner?.ourResponsible ?? ''),
          storage: shown(row.storage),
          state: shown(wordOf('agreementState', expired.has(row) ? 'expired' : row.state)),
        };
      }),
      withUnagreed: unagreed.length > 0,
      unagreedNames: unagreed.map(({ name }) => name).join('; '),
      ...sourcesOf(
        () =>
          agreements.map((row) => ({
            statement: text.named(wordOf('agreementKind', row.kind), row.number, shortDate(row.date)),
            from: { agreements: [row], partners: [view.partnerByKey.get(row.partner) ?? []].flat() },
          })),
        context,
      ),
    };
  },
  lacks(view, keys) {
    const agreements = agreementsOf(view, keys);
    const lack = (is: (row: Agreement) => boolean) => agreements.filter(is).length;
    const [endless, unnumbered, unstored] = [
      lack((row) => row.endsOn === ''),
      lack((row) => row.number === '' || row.date === ''),
      lack((row) => row.storage === ''),
    ];
    return lacking([
      [agreements.length === 0, text.noAgreements],
      [endless > 0, text.withoutEnd(endless)],
      [unnumbered > 0, text.withoutNumber(unnumbered)],
      [unstored > 0, text.withoutStorage(unstored)],
    ]);
  },
  numbers: (view, keys) => text.agreements(agreementsOf(view, keys).length),
});

/** Agreements by date, of the chosen partners or of all. */
function agreementsOf(view: View, keys: readonly string[]): Agreement[] {
  return byDate(view.agreements.filter((row) => keys.length === 0 || keys.includes(row.partner)));
}

import { sampleAttestations, sampleSigner } from '../../texts/ru/sample/attestations.ts';
import { sampleContacts, sampleMeetings } from '../../texts/ru/sample/meetings.ts';
import { samplePartners } from '../../texts/ru/sample/partners.ts';
import { sampleSchool } from '../../texts/ru/sample/school.ts';
import { terms } from '../../texts/ru/sample/terms.ts';
import { settingsText } from '../../texts/ru/settings.ts';
import { questions } from '../check/attestations.ts';
import { keyOf } from '../registry/keys.ts';
import type { AnyRecord, Registry, SheetName } from '../registry/registry.ts';
import * as sheets from '../sheets/index.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { PartnerContent } from './content.ts';
import { calendarOf, type SchoolCalendar } from './school-calendar.ts';

const catalogue: Record<SheetName, Sheet> = sheets;

/** An empty book that gives keys to the records put into it. */
class Book {
  readonly registry = Object.fromEntries(Object.keys(sheets).map((tab) => [tab, []])) as unknown as Registry;

  /** Adds a record with its next key; cells that are not given are ''. */
  add<Tab extends SheetName>(tab: Tab, cells: Partial<Omit<Registry[Tab][number], 'key'>>): string {
    const rows = this.registry[tab] as AnyRecord[];
    const { text, fields } = catalogue[tab];
    const known = Object.entries(cells).filter(([field]) => field in fields);
    const empty = Object.keys(fields).map((field) => [field, '']);
    const key = keyOf(text.prefix, rows.length + 1);
    rows.push({ ...Object.fromEntries(empty), ...Object.fromEntries(known), key } as AnyRecord);
    return key;
  }
}

function addPartner(book: Book, content: PartnerContent, today: string, calendar: SchoolCalendar): string {
  const { partner: cells } = content;
  const partner = book.add('partners', {
    ...cells,
    status: 'active',
    locality: sampleSchool.settings.locality,
    // The newest partner of the school joined this year, whatever year it is.
    since: cells.since ?? String(calendar.year),
    foreignAgentCheckedOn: cells.foreignAgentCheckedOn ? calendar.day(cells.foreignAgentCheckedOn) : '',
    source: sampleSchool.marker,
  });
  const effects = content.effects.map((effect) =>
    book.add('effects', { ...effect, partner, year: calendar.schoolYear }),
  );
  for (const { who, effects: led, ...form } of content.forms) {
    const [planners = '', preparers = '', conductors = '', analysts = ''] = who;
    const effect = led.map((index) => effects[index]).join('; ');
    const periodText = terms.schoolYear(calendar.schoolYear);
    book.add('forms', { ...form, partner, planners, preparers, conductors, analysts, effect, periodText });
  }
  for (const exchange of content.exchange) {
    book.add('exchange', { ...exchange, partner, period: terms.schoolYear(calendar.schoolYear) });
  }
  for (const agreement of content.agreements) {
    book.add('agreements', {
      ...sampleSchool.agreement,
      ...agreement,
      partner,
      date: calendarOf(today, 1).day('09-01'),
      startsOn: calendarOf(today, 1).day('09-01'),
      // Three school years: past every «ends in 60 days» of this one.
      endsOn: `${calendar.year + 2}-08-31`,
      prolongation: 'none',
      gratuitous: 'yes',
      state: 'active',
    });
  }
  for (const { when, previous = false, ...row } of content.roadmap) {
    const own = previous ? calendarOf(today, 1) : calendar;
    const term = own.term(when);
    const done = term.endsOn < today;
    book.add('roadmap', {
      ...row,
      ...term,
      partner,
      schoolYear: own.schoolYear,
      responsibleText: row.post ?? '',
      ...(done
        ? { state: 'done', doneOn: term.endsOn, actual: row.actual || (row.planned ?? '') }
        : { state: 'planned', evidence: '', analysis: '', actual: '' }),
    });
  }
  return partner;
}

function addMeetings(book: Book, keys: ReadonlyMap<string, string>, today: string, calendar: SchoolCalendar): void {
  const rows = new Map(book.registry.roadmap.map((row) => [row.activity, row]));
  for (const { meeting: cells, on, partners, decisions } of sampleMeetings) {
    const present = partners.length > 0 ? partners.map((name) => keys.get(name)) : [...keys.values()];
    const meeting = book.add('meetings', { ...cells, date: calendar.day(on), partners: present.join('; ') });
    decisions.forEach(({ text, responsible, addressees, due, publication, activity }, index) => {
      const row = rows.get(activity);
      const endsOn = calendar.day(due);
      const decision = book.add('decisions', {
        meeting,
        number: String(index + 1),
        text,
        responsible,
        addressees,
        periodText: terms.day(endsOn),
        startsOn: calendar.day(on),
        endsOn,
        state: endsOn < today ? 'done' : 'open',
        publication,
        publishedOn: publication ? endsOn : '',
        activity: row?.key ?? '',
      });
      if (row) row.decision = decision;
    });
  }
  for (const { partner, on, next, ...cells } of sampleContacts) {
    const nextOn = calendar.day(next);
    book.add('contacts', { ...cells, partner: keys.get(partner) ?? '', date: calendar.day(on), nextOn });
  }
}

function addSchool(book: Book, keys: ReadonlyMap<string, string>, calendar: SchoolCalendar): void {
  for (const item of sampleSchool.programme) book.add('programme', item);
  for (const { on, ...document } of sampleSchool.systemDocuments) {
    book.add('systemDocuments', { ...document, date: calendar.day(on) });
  }
  for (const { partners, ...programme } of sampleSchool.educationalProgrammes) {
    book.add('educationalProgrammes', { ...programme, partners: partners.map((name) => keys.get(name)).join('; ') });
  }
  const values = { ...sampleSchool.settings, schoolYear: calendar.schoolYear };
  for (const [id, [name, note, standard]] of Object.entries(settingsText)) {
    book.add('settings', { name, note, value: (values as Record<string, string>)[id] ?? standard });
  }
}

/** Every question is answered of every partner, on a day of its own for each: nobody weighs twenty answers in a minute. */
function addAttestations(book: Book, calendar: SchoolCalendar): void {
  const answer = (partner: string, day: number, only: 'book' | 'partner', secondSigner: string) => {
    questions
      .filter(({ scope }) => scope === only)
      .forEach(({ code, principle }, index) => {
        const minutes = String(5 * index).padStart(2, '0');
        book.add('attestations', {
          partner,
          principle,
          question: code,
          answer: 'yes',
          basis: sampleAttestations[code] ?? '',
          signer: sampleSigner,
          date: `${calendar.day(`09-${String(day).padStart(2, '0')}`)} 10:${minutes}`,
          until: `${calendar.year + 1}-08-31`,
          secondSigner,
        });
      });
  };
  answer('', 1, 'book', '');
  book.registry.partners.forEach(({ key, partnerResponsible }, index) => {
    answer(key, index + 2, 'partner', partnerResponsible);
  });
}

/** The invented school's book with every rule satisfied on the day: complete records, agreements in force, answers given. */
export function wellKeptBook(today: string): Registry {
  const calendar = calendarOf(today);
  const book = new Book();
  const keys = new Map<string, string>();
  for (const content of samplePartners as readonly PartnerContent[]) {
    keys.set(content.partner.otherNames || content.partner.name, addPartner(book, content, today, calendar));
  }
  addMeetings(book, keys, today, calendar);
  addSchool(book, keys, calendar);
  addAttestations(book, calendar);
  return book.registry;
}

import { bareDate, bareName, documentName, eventForm, hoursName, themeName } from '../../reading/lexicon/headers.ts';
import { words } from '../../reading/text.ts';
import { headerMeaning, type Meaning } from './columns.ts';
import { partnersOwn } from './kind.ts';

/** «Номер» beside the date or the end of an agreement is the agreement's number, where another column counts rows. */
function numberOfAgreement(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const agreed = columns.includes('agreementDate') || columns.includes('agreementUntil');
  if (!agreed || !columns.includes('partner') || columns.includes('agreementNumber')) return columns;
  const numbers = titles.flatMap((title, column) => (headerMeaning(title)?.meaning === 'number' ? [column] : []));
  const own = numbers.find((column) => column > columns.indexOf('partner')) ?? numbers[1];
  return columns.map((meaning, column) => (column === own ? 'agreementNumber' : meaning));
}

/** «Тематика», «Название» beside «Форма работы», where no partner and no activity is named, is what is done. */
function themedActivity(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const form = titles[columns.indexOf('forms')] ?? '';
  const theme = columns.findIndex(
    (meaning, at) =>
      (meaning === 'direction' && themeName.test(titles[at] ?? '')) ||
      (meaning === 'partner' && eventForm.test(form) && bareName.test(titles[at] ?? '')),
  );
  const named = columns.some((meaning, at) => at !== theme && (meaning === 'partner' || meaning === 'activity'));
  if (theme < 0 || named || !columns.includes('forms')) return columns;
  return columns.map((meaning, column) => (column === theme ? 'activity' : meaning));
}

/**
 * «Наименование» with nothing that tells of a partner: beside terms and responsibles it is what is done, beside hours
 * («Название | День | Время | Руководитель») it names a club.
 */
function bareNames(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const named = columns.indexOf('partner');
  if (!bareName.test(titles[named] ?? '')) return columns;
  const told = columns.filter((meaning) => meaning && ofPartner.has(meaning));
  const isPlan = told.length === 0 && columns.includes('period') && columns.includes('responsible');
  const isTimetable = told.every((meaning) => meaning === 'person') && titles.some((title) => hoursName.test(title));
  if (!isPlan && !isTimetable) return columns;
  return columns.map((meaning, column) => (column !== named ? meaning : isPlan ? 'activity' : undefined));
}

/** «Сроки | Профессия | Класс | Место | Ответственный»: what has a term and somebody who answers for it is done. */
function activityLeft(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const open = (column: number) => columns[column] === undefined || columns[column] === 'specialty';
  const [left, ...others] = titles.flatMap((title, column) => (title !== '' && open(column) ? [column] : []));
  const isPlan = columns.includes('period') && columns.indexOf('responsible') > (left ?? columns.length);
  const told = columns.some((meaning) => meaning && (ofPartner.has(meaning) || subjects.has(meaning)));
  if (others.length > 0 || !isPlan || told || titles.some((title) => hoursName.test(title))) return columns;
  return columns.map((meaning, column) => (column === left ? 'activity' : meaning));
}

const subjects = new Set<Meaning>(['partner', 'decision']);

/** «Направления деятельности / партнёр»: directions head the rows of partners. */
function partnersByDirection(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const named = titles.findIndex(
    (title, column) =>
      columns[column] === 'direction' &&
      title.split(/[/.,]/).some((part) => headerMeaning(part)?.meaning === 'partner'),
  );
  return columns.includes('partner')
    ? columns
    : columns.map((meaning, column) => (column === named ? 'partner' : meaning));
}

const ofPartner = new Set<Meaning>([...partnersOwn, 'activity', 'forms', 'direction', 'inn', 'person', 'legalForm']);

/** What several columns say together: a name that is an activity's, «Окончание» beside the date of an agreement. */
export function refineMeanings(read: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const named = bareNames(numberOfAgreement(partnersByDirection(read, titles), titles), titles);
  const columns = dateOfAgreement(activityLeft(themedActivity(named, titles), titles), titles);
  const dated = columns.includes('agreementDate') && !columns.includes('start');
  return columns.map((meaning, column) => {
    if (meaning === 'type' && columns.includes('activity') && documentName.test(titles[column] ?? '')) return 'result';
    return dated && meaning === 'end' ? 'agreementUntil' : meaning;
  });
}

/** «Дата» beside the number of an agreement. */
function dateOfAgreement(columns: (Meaning | undefined)[], titles: string[]): (Meaning | undefined)[] {
  const agreed =
    columns.includes('partner') && columns.some((meaning) => meaning === 'agreement' || meaning === 'agreementNumber');
  if (!agreed || columns.includes('agreementDate')) return columns;
  const isBare = (title: string) => title !== '' && words(title).every((word) => bareDate.has(word));
  const bare = columns.findIndex(
    (meaning, column) => (meaning === 'period' || meaning === undefined) && isBare(titles[column] ?? ''),
  );
  return columns.map((meaning, column) => (column === bare ? 'agreementDate' : meaning));
}

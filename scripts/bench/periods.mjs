// Reading of school periods beside chrono-node's Russian locale, on the phrases of the tests, in one run.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ru } from 'chrono-node';
import { bundled } from '../bundled.mjs';

const root = path.join(import.meta.dirname, '..', '..');
const phrases = JSON.parse(readFileSync(path.join(root, 'tests/fixtures/periods.json'), 'utf8'));
const schoolYear = '2023/2024';
const reference = new Date(2023, 8, 1);
const rounds = 200;

const iso = (date) =>
  [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');

/** The dates of a phrase as the tests write them: one day, or a beginning and an end of which one may be open. */
function expectedDates(expected) {
  const dates = /^[\d-]*\.\.[\d-]*|^\d{4}-\d\d-\d\d/.exec(expected)?.[0] ?? '';
  const [start, end] = dates.includes('..') ? dates.split('..') : [dates, dates];
  return { start, end };
}

function ours(readPeriod, text) {
  const { start = '', end = '' } = readPeriod(text, { schoolYear }).period;
  return { start, end };
}

/** chrono gives a month its first day and a deadline as a plain date: the kindest reading of its answer is compared. */
function theirs(text, expected) {
  const [found] = ru.parse(text, reference, { forwardDate: true });
  if (!found) return { start: '', end: '' };
  const start = iso(found.start.date());
  const end = found.end ? iso(found.end.date()) : start;
  return { start: expected.start === '' ? '' : start, end: expected.end === '' ? '' : end };
}

function accuracy(cases, read) {
  const right = cases.filter(({ text, dates }) => {
    const { start, end } = read(text, dates);
    return start === dates.start && end === dates.end;
  });
  return (100 * right.length) / cases.length;
}

/** By processor time, so that other work on the machine does not count. */
function perSecond(cases, read) {
  for (const { text, dates } of cases) read(text, dates);
  const began = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const { text, dates } of cases) read(text, dates);
  const { user, system } = process.cpuUsage(began);
  return (1e6 * rounds * cases.length) / (user + system);
}

/** Shares of phrases read to the day, for all that have dates and for single days and day ranges alone; and the speed. */
export async function run() {
  const { readPeriod } = await bundled(`export { readPeriod } from './src/domain/reading/periods/read-period.ts';`);
  const dated = phrases
    .map(([text, expected]) => ({ text, dates: expectedDates(expected) }))
    .filter(({ dates }) => dates.start !== '' || dates.end !== '');
  const days = dated.filter(({ text }) => /\d{1,2}\.\d{1,2}|\d{1,2}[»"]?\s+\p{L}{3,}[ая]/u.test(text));
  const mine = (text) => ours(readPeriod, text);
  return [
    { name: `periods read to the day, of ${dated.length}`, value: accuracy(dated, mine), unit: '%', atLeast: 99 },
    { name: '  the same, chrono-node (ru)', value: accuracy(dated, theirs), unit: '%' },
    { name: `days and ranges of days, of ${days.length}`, value: accuracy(days, mine), unit: '%', atLeast: 99 },
    { name: '  the same, chrono-node (ru)', value: accuracy(days, theirs), unit: '%' },
    { name: 'periods read per second', value: Math.round(perSecond(dated, mine)), unit: '1/s', atLeast: 10_000 },
    { name: '  the same, chrono-node (ru)', value: Math.round(perSecond(dated, theirs)), unit: '1/s' },
  ];
}

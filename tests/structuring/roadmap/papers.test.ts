// A file that holds several plans: each has its own title, year and dates.
import { expect, test } from 'vitest';
import { structure } from '../../../src/domain/structuring/structure.ts';

const header = '№\tМероприятие\tСрок\tОтветственный';
const plan = (title: string, ...rows: string[]) => [title, '', header, ...rows, ''].join('\n');

const plans = (text: string) =>
  structure({ text }).flatMap((found) =>
    found.kind === 'roadmap'
      ? [{ title: found.title, starts: found.records.map(({ period }) => period?.start), unread: found.unrecognised }]
      : [],
  );

const library = plan(
  'План работы школы и библиотеки на 2025–2026 учебный год',
  '1\tНеделя книги\tмарт\tПанков Р.С.',
  '2\tДень чтения\tоктябрь\tФирсова А.Н.',
);
const museum = plan(
  'План работы школы и музея на 2026–2027 учебный год',
  '1\tУрок мужества\tфевраль\tОрлова Т.И.',
  '2\tВахта памяти\tмай\tПанков Р.С.',
);

test('a plan below a plan has its own year', () => {
  expect(plans(`${library}\n${museum}`)).toEqual([
    {
      title: 'План работы школы и библиотеки на 2025–2026 учебный год',
      starts: ['2026-03-01', '2025-10-01'],
      unread: [],
    },
    { title: 'План работы школы и музея на 2026–2027 учебный год', starts: ['2027-02-01', '2027-05-01'], unread: [] },
  ]);
});

test('days of a plan for another month are of that month', () => {
  const month = (name: string, day: number) =>
    plan(`План волонтёров на ${name} 2025 года`, `1\tУборка парка\t${day}\tПанков Р.С.`, '2\tВстреча\t28\tОрлова Т.И.');
  expect(plans(`${month('сентябрь', 5)}\n${month('октябрь', 7)}`).map(({ starts }) => starts)).toEqual([
    ['2025-09-05', '2025-09-28'],
    ['2025-10-07', '2025-10-28'],
  ]);
});

test('the same title above the table again is the head of a page', () => {
  const page = library.replace('Неделя книги', 'Вечер поэзии').replace('День чтения', 'Викторина');
  expect(plans(`${library}\n${page}`).map(({ starts }) => starts.length)).toEqual([4]);
});

test('a title without a year of its own is of one more table of the plan', () => {
  const table = museum.replace(' на 2026–2027 учебный год', '');
  expect(plans(`${library}\n${table}`).map(({ starts }) => starts)).toEqual([
    ['2026-03-01', '2025-10-01', '2026-02-01', '2026-05-01'],
  ]);
});

test('lists of plans one below another are plans of their own', () => {
  const list = (title: string, month: string) =>
    [title, '', month, '1. Неделя книги. Отв.: Панков Р.С.', '2. Викторина. Отв.: Орлова Т.И.', ''].join('\n');
  const first = list('План работы школы с библиотекой на 2025-2026 учебный год', 'Март');
  const second = list('План работы школы с музеем\nна 2026-2027 учебный год', 'Октябрь');
  expect(plans(`${first}\n${second}`).map(({ starts }) => starts)).toEqual([
    ['2026-03-01', '2026-03-01'],
    ['2026-10-01', '2026-10-01'],
  ]);
  expect(plans(`${first}\nПлан на 2026 год лежит в канцелярии.\n`).map(({ starts }) => starts.length)).toEqual([2]);
});

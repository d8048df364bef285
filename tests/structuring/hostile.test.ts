// Texts that nobody means: structuring neither throws, nor loses a word, nor takes more time than their length asks for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/domain/reading/text.ts';
import { structure } from '../../src/domain/structuring/structure.ts';
import { letters } from './letters.ts';

/** What a text begins with decides who reads the rest. */
const openings = {
  nothing: '',
  'a list': 'Социальные партнёры школы\n1. МБУК «Библиотека» г. Заречный - экскурсии',
  minutes: 'Протокол № 5 заседания совета\nот 05.05.2026\nСЛУШАЛИ: Иванова И.И.\nРЕШИЛИ:\n1. ',
  'a plan': 'План мероприятий\n№\tМероприятие\tСрок\tОтветственный\n1\tБеседа\tмай\tДиректор\n2\t',
  'a table': 'Социальный партнёр\tФормы взаимодействия\nМБУК «Музей»\tэкскурсии\nДЮСШ\t',
  'a programme': 'Программа социального партнёрства\nЦель: ',
  'a sentence': 'Школа сотрудничает с ',
  'a quote': 'а\tб\n"',
  'a torn plan':
    '№ п/п Мероприятие Срок Ответственный\n' +
    '1 Экскурсия в музей боевой славы май 2024 Иванов И.И.\n2 Беседа с родителями июнь 2024 Петров П.П.\n',
  'a cell': '<table><tr><td>',
};

const names = ['школа ', 'МБУК «Музей» ', 'Иванов И.И., ', 'им. ', 'г. Заречный ', 'директор ', 'Договор № '];
const dates = ['12.05.2023 ', '5 мая 2026 г. ', '01.09-05.09 ', 'май-', '2025/2026 ', 'с 1 по ', 'IV. '];
const labels = ['Партнёр: ', 'Срок: ', 'Ответственный: ', 'РЕШИЛИ: ', 'Этап 1. ', 'Цель: ', 'Голосовали: за — 5, '];
const marks = ['- а; ', '1) а ', '1.1.', '• ', '1, ', 'а) ', '+7 ', '8('];
const tags = ['<p>', '</p>', '<table>', '<td>', '<ul><li>', '<p a="', '<!--', '{" "}', '&nbsp;', '[а](', '**'];
const signs = [
  ...'.,;:-—«»"_*#|─│+=([<&№1аА/…~\\\t\n\r {`',
  '«., ',
  '()',
  '\u00a0',
  '\u200b',
  '\u0301',
  '\ud800',
  'а-',
  'а\u00ad',
];
const phrases = [...names, ...dates, ...labels, ...marks, ...tags];

const opening = fc.constantFrom(...Object.values(openings));
const token = fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...phrases), fc.string({ unit: 'grapheme' }));
const separator = fc.constantFrom('', '', ' ', '\n', '\n\n', '\t', '|', ';', ' - ', '</td><td>');
const stretch = fc
  .tuple(token, separator, fc.integer({ min: 1, max: 60 }))
  .map(([piece, between, times]) => Array(times).fill(piece).join(between));

describe('any text', () => {
  test('is read without an exception and gives at least one thing', () => {
    fc.assert(
      fc.property(opening, fc.array(stretch, { maxLength: 12 }), (begin, stretches) => {
        expect(structure({ text: begin + stretches.join('\n') }).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  test('without mark-up keeps its words', () => {
    const kept = fc
      .tuple(
        fc.constantFrom(...signs.filter((sign) => !'<&{'.includes(sign)), ...names, ...marks),
        separator,
        fc.integer({ min: 1, max: 60 }),
      )
      .filter(([, between]) => !between.includes('<'))
      .map(([piece, between, times]) => Array(times).fill(piece).join(between));
    // Words that stand nowhere else: each must be found again.
    const telling = fc.constantFrom('снегирями', 'жаворонок', 'кувшинка', 'подорожник', 'земляника', 'колокольчик');
    fc.assert(
      fc.property(
        opening.filter((begin) => !begin.includes('<')),
        fc.array(fc.tuple(kept, separator, telling), { maxLength: 10 }),
        (begin, pieces) => {
          const text =
            begin +
            pieces.map(([piece, between, word]) => `${piece}${between.replace(/<.*>/, '')} ${word} `).join('\n');
          const said = letters(structure({ text }));
          expect(words(text).filter((word) => /^\p{L}{8,}$/u.test(word) && !said.includes(word))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('what stands below a cell as long as prose is kept', () => {
  const rows = ['Партнёр;Формы;Эффект', 'Музей;экскурсии;интерес', 'Библиотека;чтение;польза', 'Театр;спектакли;вкус'];
  const text = [...rows, 'Парк;прогулки;сила', `Центр;${'слово '.repeat(400)};а`, 'Планетарий;звёзды;небо'].join('\n');
  expect(letters(structure({ text }))).toContain('планетарий');
});

/** At the square of this length any of them would take minutes, beyond the time a test has. */
const length = 200_000;

describe('a long text of nothing but', () => {
  const cases = [
    ['dots in an item', `${openings['a list']}\n1. `, '.'],
    ['closing quotes and dots', openings.minutes, '«., '],
    ['commas behind names', openings['a list'], 'а, '],
    ['rules of a drawing', '', '──\n'],
    ['rules and walls', '', '──\n|\n'],
    ['quotes over lines', openings['a quote'], '"\n'],
    ['words a line', openings['a list'], 'а б\n'],
    ['capitals a line', '', 'А Б\n'],
    ['figures a line', '', '1\n'],
    ['bullets', '', '- а\n'],
    ['labels', '', 'Партнёр: а\n'],
    ['labels of a plan', openings['a plan'], 'Срок: '],
    ['names in quotes', '', 'МБУК «Музей» '],
    ['names that go on', openings['a sentence'], 'школы '],
    ['open quotes', openings['a sentence'], 'музей «а, '],
    ['days', '', '01.09-05.09 '],
    ['months', openings['a cell'], 'май-'],
    ['people', openings['a plan'], 'Иванов И.И., '],
    ['decisions in one line', openings.minutes, 'РЕШИЛИ: провести 1. а 2. б '],
    ['stages in one line', openings['a programme'], '1 этап – а; '],
    ['open tags', openings['a programme'], '<p a="'],
    ['open lists', '', '<ul><li>'],
    ['open cells', '', '<table><tr><td>'],
    ['comments', '', '<!--<p>'],
    ['cells of one row', '', 'а\t'],
    ['rows of one word', '', 'а\tб\tв\n'],
    ['rows between pipes', '', '|а|б|\n'],
    ['cells before a pipe', '', 'а |\n'],
    ['rows of csv', '', 'а;б;в;\n'],
    ['lines below a torn row', openings['a torn plan'], 'классов школы и их\nродителей в здании\n'],
    ['words of a line below a torn row', openings['a torn plan'], 'для учащихся '],
    ['institutions in one cell', 'Партнёр\tФормы\n', 'МБОУ СОШ № 1, '],
  ];
  test.each(cases)('%s is read to its end', (_, begin = '', piece = '') => {
    const text = begin + piece.repeat(length / piece.length);
    expect(structure({ text }).length).toBeGreaterThan(0);
  });
});

test('minutes by their thousands in which nothing is decided are read to their end', () => {
  const text = Array.from({ length: 15_000 }, (_, n) => `Протокол № ${n}\n\n`).join('');
  expect(structure({ text }).length).toBeGreaterThan(0);
});

/** More than a call takes arguments and an expression takes steps back. */
describe('a great many', () => {
  const cases = [
    ['dots', '.', 5_000_000],
    ['rows of aligned cells', 'а    б    в\n', 150_000],
    ['rows of every kind', '1. Поручить\tМБОУ\n<b>2.</b> | х ; "\n', 75_000],
  ] as const;
  test.each(cases)('%s are read to their end', (_, piece, times) => {
    expect(structure({ text: piece.repeat(times) }).length).toBeGreaterThan(0);
  });
});

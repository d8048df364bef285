import { expect, test } from 'vitest';
import { sideOf } from '../../src/domain/reading/people-side.ts';

const library = { ours: ['МБОУ СОШ № 6', 'школа № 6'], partner: ['Детская библиотека «Родничок»'] };
const schools = { ours: ['МБОУ СОШ № 6 имени Л.И. Ошарова'], partner: ['СОШ № 20 имени П.И. Батырева'] };

test.each<[string[], typeof library, string | undefined]>([
  [['Классные руководители'], library, 'ours'],
  [['Заместитель директора по ВР'], library, 'ours'],
  [['Сотрудники детской библиотеки'], library, 'partner'],
  [['Инспектор ПДН (по согласованию)'], library, 'partner'],
  [['Учитель литературы', 'библиотека «Родничок»'], library, 'both'],
  [['Административные команды'], schools, 'both'],
  [['Административная команда СОШ № 6 имени Л.И. Ошарова'], schools, 'ours'],
  [['Административная команда СОШ № 20 имени П.И. Батырева'], schools, 'partner'],
  [['Директора школ'], schools, 'both'],
  [['Рабочая группа'], library, undefined],
  [[], library, undefined],
])('%o', (responsible, names, expected) => {
  expect(sideOf(responsible, names)).toBe(expected);
});

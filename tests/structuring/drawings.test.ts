import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/domain/structuring/found.ts';
import { structure } from '../../src/domain/structuring/structure.ts';
import { drawings, type Sheet } from './drawings.ts';

const sheets: Sheet[] = [
  {
    title: 'План совместной работы школы и районной библиотеки на 2025-2026 учебный год',
    columns: ['№', 'Мероприятие', 'Сроки проведения', 'Место проведения', 'Ответственные'],
    rows: [
      'Работа с учениками',
      ['1', 'Урок-путешествие «Книжный дом»', '15 сентября', 'библиотека', 'Лосева А.П., классные руководители'],
      ['2', 'Громкие чтения рассказов о природе', 'октябрь – ноябрь', 'актовый зал', 'Зуева М.М.'],
      'Работа с родителями',
      ['3', 'Встреча за круглым столом «Читаем вместе»', 'до 20 декабря', 'школа', 'директор школы Рыжов П.П.'],
      ['4', 'Выставка семейных реликвий', 'ежемесячно', 'библиотека', 'Лосева А.П.'],
    ],
  },
  {
    title: 'Дорожная карта взаимодействия с ЦЗН на 2026 год',
    columns: ['№ п/п', 'Наименование мероприятия', 'Срок исполнения', 'Исполнители', 'Ожидаемый результат'],
    rows: [
      ['1', 'Заключение соглашения с центром занятости', 'январь 2026 г.', 'Директор школы', 'Соглашение подписано'],
      ['2', 'Экскурсии на предприятия посёлка', 'март, октябрь', 'Социальный педагог', 'Отзывы учеников'],
      ['3', 'Трудоустройство подростков в летние бригады', 'июнь-август', 'Заместитель директора по ВР', 'Приказ'],
    ],
  },
  {
    title: 'Социальные партнёры школы',
    columns: ['№', 'Наименование организации', 'Формы сотрудничества', 'Ответственный', 'Телефон'],
    rows: [
      ['1', 'МБУК «Ольховский краеведческий музей»', 'экскурсии; музейные уроки', 'Лосева А.П.', '8 (84555) 2-11-22'],
      ['2', 'Детская школа искусств № 2', 'концерты; выставки рисунков', 'Зуева М.М.', '8 (84555) 2-33-44'],
      ['3', 'ООО «Хлебный двор»', 'экскурсии; профессиональные пробы', 'Рыжов П.П.', '8 (84555) 2-55-66'],
    ],
  },
];

/** What was found, without places and doubts. */
function essence(found: Found[]) {
  return found.map((one) => ({
    kind: one.kind,
    records: 'records' in one ? one.records.map(({ source: _, ...record }) => record) : [],
  }));
}

describe.each(sheets)('$title', (sheet) => {
  const [first = '', ...others] = Object.keys(drawings);
  const read = (drawing: string) => {
    const drawn = drawings[drawing]?.(sheet) ?? '';
    return essence(structure(drawing === 'HTML' ? { html: drawn } : { text: drawn }));
  };
  const expected = read(first);

  test('a record for each row', () => {
    expect(expected.flatMap(({ records }) => records)).toHaveLength(sheet.rows.filter(Array.isArray).length);
  });

  test.each(others)('the same records from %s', (drawing) => {
    expect(read(drawing)).toEqual(expected);
  });
});

import { effectRequired } from '../../src/domain/rules/effect-required.ts';
import { type Book, ruleTester } from './rule-tester.ts';

const library: Book = {
  partners: [
    { key: 'П-0001', name: 'Библиотека', status: 'active', category: 'культура' },
    { key: 'П-0002', name: 'Музей', status: 'active', category: 'культура' },
  ],
  forms: [{ key: 'Ф-0001', partner: 'П-0001', form: 'встречи с писателями' }],
  effects: [
    { key: 'Э-0001', partner: 'П-0001', effect: 'дети читают больше' },
    { key: 'Э-0002', partner: 'П-0002', effect: 'дети знают историю посёлка' },
  ],
};

ruleTester(effectRequired, {
  accept: [
    { title: 'an effect of each active partner', book: library, satisfied: 2 },
    {
      title: 'a potential partner without effects',
      book: { partners: [{ key: 'П-0001', name: 'Завод', status: 'potential' }] },
      satisfied: 0,
    },
  ],
  reject: [
    {
      title: 'a partner with forms whose effect is gone, with the example of a neighbour',
      twin: library,
      cell: 'effects/Э-0001/effect',
      value: '',
      findings: [
        {
          outcome: 'violation',
          at: 'partners/П-0001/name',
          message: 'missing',
          args: { name: 'Библиотека', example: 'дети знают историю посёлка' },
          says: 'С партнёром «Библиотека» есть общие дела, но социальный эффект не указан.',
        },
      ],
    },
    {
      title: 'a partner with nothing but a name',
      twin: library,
      cell: 'effects/Э-0002/partner',
      value: 'П-0001',
      findings: [{ outcome: 'violation', at: 'partners/П-0002/name', message: 'bare' }],
    },
  ],
});

// The check of 10,000 partners with 100,000 linked rows against reading and writing the same data as JSON.
import { bundled } from '../bundled.mjs';

const today = '2026-11-21';

const settings = { schoolYear: '2026/2027', profile: 'school', levels: {}, baseline: '', school: '' };

/** A book half of which is well kept: ten linked rows for each partner. */
function bookOf(partners, sheets) {
  const book = Object.fromEntries(Object.keys(sheets).map((tab) => [tab, []]));
  const add = (tab, cells) => {
    const record = { key: `${sheets[tab].text.prefix}-${book[tab].length + 1}` };
    for (const field of Object.keys(sheets[tab].fields)) record[field] = cells[field] ?? '';
    book[tab].push(record);
    return record.key;
  };
  const categories = ['культура', 'спорт', 'образование', 'правопорядок', 'НКО'];
  for (let n = 0; n < partners; n++) {
    const kept = n % 2 === 0;
    const whole = (text) => (kept ? text : '');
    const partner = add('partners', {
      name: `МБУК «Организация № ${n}» Заречного района`,
      category: categories[n % categories.length],
      status: 'active',
      since: String(2015 + (n % 12)),
      aim: whole(`развитие читательской культуры детей ${n}`),
      schoolInterest: whole(`занятия для ${n} детей`),
      partnerInterest: whole(`новые посетители ${n}`),
      ourResponsible: 'заместитель директора по ВР',
      partnerResponsible: whole('методист'),
    });
    const effect = add('effects', {
      partner,
      effect: `дети чаще читают ${n}`,
      audience: 'школа',
      year: '2026',
      responsible: whole('методист'),
    });
    for (const form of ['литературные викторины', 'выставка детских рисунков', 'использование фондов']) {
      add('forms', {
        partner,
        form: `${form} ${n}`,
        effect: whole(effect),
        planners: 'учащиеся',
        analysts: whole('учащиеся'),
      });
    }
    add('exchange', {
      partner,
      side: 'give',
      resource: 'аудитория',
      what: 'читатели',
      state: 'planned',
      period: 'до 1 мая 2027 г.',
    });
    add('exchange', {
      partner,
      side: 'get',
      resource: 'площадка',
      what: 'зал',
      gap: whole('площадка'),
      state: 'done',
      period: '2026/2027 уч. г.',
    });
    add('agreements', {
      partner,
      kind: 'contract',
      number: String(n),
      date: '2026-09-01',
      startsOn: '2026-09-01',
      endsOn: '2027-08-31',
      ourSignatory: 'директор',
      partnerSignatory: whole('директор'),
      state: 'active',
    });
    for (let month = 1; month < 4; month++) {
      add('roadmap', {
        partner,
        activity: `Встреча с писателем ${n} ${month}`,
        result: `проведено ${month} встречи`,
        periodText: kept ? `0${month}.2027` : 'Сентябрь - май',
        startsOn: `2027-0${month}-01`,
        endsOn: `2027-0${month}-28`,
        responsibleText: kept ? 'заведующая' : 'Административные команды',
        side: month === 1 ? 'ours' : 'partner',
        state: 'planned',
        schoolYear: '2026/2027',
      });
    }
  }
  const rows = Object.values(book).reduce((sum, tab) => sum + tab.length, 0) - partners;
  return { book, rows };
}

/** Milliseconds of each action, the least of turns taken alternately: what other work on the machine adds is no cost of ours. */
function leastOf(turns, actions) {
  const taken = actions.map(() => []);
  for (let turn = 0; turn < turns; turn++) {
    actions.forEach((action, index) => {
      const start = performance.now();
      action();
      taken[index].push(performance.now() - start);
    });
  }
  return taken.map((times) => Math.min(...times));
}

/** Rows {name, value, unit, budget?} of the check's cost. */
export async function run() {
  const { check, viewOf, panelOf, matrixOf, findingRows, rules, sheets } = await bundled(`
    export { check } from './src/domain/check.ts';
    export { panelOf } from './src/domain/check/groups.ts';
    export { matrixOf } from './src/domain/check/matrix.ts';
    export { findingRows } from './src/domain/check/finding-rows.ts';
    export { viewOf } from './src/domain/registry/view.ts';
    export * as rules from './src/domain/rules/index.ts';
    export * as sheets from './src/domain/sheets/index.ts';`);
  const catalogue = Object.values(rules);
  const principles = [...new Set(catalogue.map((rule) => rule.principle).filter(Boolean))];
  const measure = (partners) => {
    const { book, rows } = bookOf(partners, sheets);
    const text = JSON.stringify(book);
    const [both, all] = leastOf(7, [
      () => JSON.stringify(JSON.parse(text)),
      () => {
        const view = viewOf(book);
        const result = check(view, { today, settings }, catalogue);
        panelOf(result);
        matrixOf(result, view, principles);
        findingRows(result, view);
      },
    ]);
    return { rows, both, all };
  };
  const small = measure(1_000);
  const large = measure(10_000);
  return [
    { name: `check of 10,000 partners with ${large.rows} linked rows`, value: Math.round(large.all), unit: 'ms' },
    { name: 'JSON.parse + JSON.stringify of the same data', value: Math.round(large.both), unit: 'ms' },
    { name: 'check against JSON', value: Number((large.all / large.both).toFixed(2)), unit: '×', budget: 5 },
    { name: 'check of 10× the partners', value: Number((large.all / small.all).toFixed(1)), unit: '×', budget: 15 },
  ];
}

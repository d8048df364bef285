import { type PatternGroup, pattern } from '../mention.ts';

/** Wordings that are understood and give no date: «по графику», «осенние каникулы», «2 четверть», «в течение недели». */
export const undated: PatternGroup = {
  begins: /^(?:[#\d]|s\d|\p{L}+$)/u,
  patterns: [
    pattern('(?:to|according|in according (?:from )?)(?: \\?)?(?: \\?)? (?:schedule|agreement)(?: \\?)*', () => ({
      type: 'undated',
    })),
    // «осенние, весенние каникулы», «каникулы (весна)»
    pattern(
      '(?:in (?:period )?)?(?:(?:s\\d (?:,|and) ){0,3}s\\d |school )?break(?: period)?(?: \\( s\\d(?: (?:,|and) s\\d){0,3} \\))?',
      () => ({ type: 'undated' }),
    ),
    pattern('(?:(?:begin|middle|end) )?(?:#?\\d(?: (?:-|,|and) #?\\d){0,14} )?term', () => ({ type: 'undated' })),
    pattern('(?:in )?during (?:#?\\d+ )?(?:- )?(?:\\? )?(?:day|week|hour|tendays)', () => ({ type: 'undated' })),
    pattern('(?:in )?during (?:#?\\d+ |\\? )month', () => ({ type: 'undated' })),
    // «ежемесячно, до 5 числа»
    pattern('{ns} date', () => ({ type: 'undated' })),
    pattern('(?:begin|middle|end) (?:year|period)', () => ({ type: 'undated' })),
  ],
};

/** Words between dates: bounds, links, hours, weekdays beside a date. */
export const connectors: PatternGroup = {
  begins: /^(?:\d|[^\p{L}\p{N}#]|\p{L}+$)/u,
  patterns: [
    pattern('from|after|not earlier(?: from| than)?', () => ({ type: 'from' })),
    pattern('until|not later|(?:in )?period until|until end(?= m\\d| 20\\d\\d)', () => ({ type: 'until' })),
    pattern('to', () => ({ type: 'to' })),
    pattern('-', () => ({ type: 'dash' })),
    pattern(',|;|and|/|\\+|onward', () => ({ type: 'list' })),
    pattern('in|of|period|year|during|date|all|\\(|\\)|:', () => ({ type: 'filler' })),
    pattern('(?:(?:in|from|until|to|-) ){0,4}clock(?: hour)?', () => ({ type: 'filler' })),
    pattern('(?:(?:in|from|until|to) )?\\d{1,2}(?: - \\d{1,2})? hour(?: \\d{1,2} minute)?|\\d{1,2} minute', () => ({
      type: 'filler',
    })),
  ],
};

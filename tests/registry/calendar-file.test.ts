import { expect, test } from 'vitest';
import { calendarFile } from '../../src/domain/registry/calendar-file.ts';
import { registryOf } from '../rules/rule-tester.ts';

const file = (rows: ({ key: string } & Record<string, string>)[]) =>
  calendarFile(registryOf({ roadmap: rows }).roadmap, 'Школа № 5', '2026-11-21T07:15:30.000Z');

test('a row with days is an event of whole days, the same every time', () => {
  const text = file([
    {
      key: 'М-0001',
      activity: 'Ярмарка',
      startsOn: '2026-12-30',
      endsOn: '2026-12-31',
      place: 'двор',
      state: 'planned',
    },
  ]);
  expect(text).toContain('DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Ярмарка\r\n');
  // The moment is said in UTC, whatever the book's zone.
  expect(text).toContain('\r\nDTSTAMP:20261121T071530Z\r\n');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  expect(file([{ key: 'М-0001', activity: 'Иное', endsOn: '2026-12-31' }]).match(/UID:.*/)?.[0]).toBe(
    text.match(/UID:.*/)?.[0],
  );
});

test.each([
  [{ key: 'М-1', activity: 'без срока' }],
  [{ key: 'М-1', activity: 'срок словами', endsOn: 'до мая' }],
  [{ key: 'М-1', activity: 'дня нет в календаре', endsOn: '2026-02-31' }],
  [{ key: 'М-1', activity: 'отменено', endsOn: '2026-12-31', state: 'cancelled' }],
])('%j is no event', (row) => {
  expect(file([row])).not.toContain('VEVENT');
});

test('texts stay in their line, whatever they hold, and lines are no longer than 75 octets', () => {
  const activity = `${'Праздник двора и школы; «Заря», '.repeat(5)}\\ \r\nEND:VEVENT\rBEGIN:VALARM\nконец`;
  const text = file([{ key: 'М-0001', activity, endsOn: '2026-12-31' }]);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.replace(/\r\n /g, '').split(/\r\n|\r|\n/);
  expect(lines.filter((line) => line.startsWith('END:VEVENT'))).toHaveLength(1);
  expect(lines.some((line) => line.startsWith('BEGIN:VALARM'))).toBe(false);
  expect(lines.find((line) => line.startsWith('SUMMARY:'))).toContain('\\; «Заря»\\, ');
});

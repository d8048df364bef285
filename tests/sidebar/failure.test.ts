import { expect, test } from 'vitest';
import { failureOf } from '../../sidebar/failure.ts';
import { failuresText } from '../../src/texts/ru/sidebar/failures.ts';

test.each([
  ['Service Spreadsheets timed out while accessing document with id 1.', 'busy'],
  ['Exceeded maximum execution time', 'busy'],
  ['Превышено максимальное время выполнения', 'busy'],
  ['There are too many simultaneous invocations: Spreadsheets', 'busy'],
  ['PERMISSION_DENIED', 'accounts'],
  ['Authorization is required to perform that action.', 'accounts'],
  ['You do not have permission to access the requested document.', 'rights'],
  ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ['TypeError: Cannot read properties of null', 'failed'],
] as const)('«%s» is told as «%s»', (said, code) => {
  expect(failureOf(new Error(said))).toEqual({ code, message: failuresText[code] });
});

import type { PeriodContext } from '../../src/domain/reading/periods/mention.ts';
import { readPeriod } from '../../src/domain/reading/periods/read-period.ts';
import { type Data, textAt, withValue } from './lens.ts';

/** After the wording of a term was changed, its dates are read from the new wording. */
export function readAgain(record: Data, path: string, context: PeriodContext): Data {
  if (path === 'period.raw') {
    const { period } = readPeriod(textAt(record, path), context);
    return withValue(record, 'period', period.raw === '' ? undefined : { ...period, raw: textAt(record, path) });
  }
  if (path === 'due.raw') {
    const { raw, start, end } = readPeriod(textAt(record, path), context).period;
    if (raw === '') return withValue(record, 'due', undefined);
    const due = { raw: textAt(record, path), ...(start && { start }), ...(end && { end }) };
    return withValue(record, 'due', due);
  }
  return record;
}

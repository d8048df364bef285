import type { PeriodContext } from '../../src/domain/reading/periods/mention.ts';
import { type Data, textAt, withValue } from './lens.ts';
import { reading } from './load-reading.ts';

/** After the wording of a term was changed, its dates are read from the new wording. */
export function readAgain(record: Data, path: string, context: PeriodContext): Data {
  if (path === 'period.raw') {
    const { period } = reading().readPeriod(textAt(record, path), context);
    return withValue(record, 'period', period.raw === '' ? undefined : { ...period, raw: textAt(record, path) });
  }
  if (path === 'due.raw') {
    const { raw, start, end } = reading().readPeriod(textAt(record, path), context).period;
    if (raw === '') return withValue(record, 'due', undefined);
    const due = { raw: textAt(record, path), ...(start && { start }), ...(end && { end }) };
    return withValue(record, 'due', due);
  }
  return record;
}

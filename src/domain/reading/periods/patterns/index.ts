import type { Pattern } from '../mention.ts';
import { days } from './days.ts';
import { months } from './months.ts';
import { connectors, undated } from './others.ts';
import { recurrences } from './recurrences.ts';
import { years } from './years.ts';

/** Every wording the reader of periods knows; at one place the longest wins, of equals the earlier. */
export const patterns: readonly Pattern[] = [...days, ...months, ...years, ...recurrences, ...undated, ...connectors];

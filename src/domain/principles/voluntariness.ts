import { voluntarinessText } from '../../texts/ru/principles/voluntariness.ts';
import type { Principle } from './principle.ts';

export const voluntariness: Principle = { id: 'P01', kind: 'both', text: voluntarinessText };

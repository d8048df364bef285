import { respectText } from '../../texts/ru/principles/respect.ts';
import type { Principle } from './principle.ts';

export const respect: Principle = { id: 'P11', kind: 'attested', text: respectText };

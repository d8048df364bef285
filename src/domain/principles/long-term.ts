import { longTermText } from '../../texts/ru/principles/long-term.ts';
import type { Principle } from './principle.ts';

export const longTerm: Principle = { id: 'P22', kind: 'computed', text: longTermText };

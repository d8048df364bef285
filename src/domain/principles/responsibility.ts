import { responsibilityText } from '../../texts/ru/principles/responsibility.ts';
import type { Principle } from './principle.ts';

export const responsibility: Principle = { id: 'P08', kind: 'computed', text: responsibilityText };

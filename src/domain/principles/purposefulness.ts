import { purposefulnessText } from '../../texts/ru/principles/purposefulness.ts';
import type { Principle } from './principle.ts';

export const purposefulness: Principle = { id: 'P21', kind: 'computed', text: purposefulnessText };

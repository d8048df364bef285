import { integrityText } from '../../texts/ru/principles/integrity.ts';
import type { Principle } from './principle.ts';

export const integrity: Principle = { id: 'P18', kind: 'computed', text: integrityText };

import { legalityText } from '../../texts/ru/principles/legality.ts';
import type { Principle } from './principle.ts';

export const legality: Principle = { id: 'P19', kind: 'both', text: legalityText };

import { equalityText } from '../../texts/ru/principles/equality.ts';
import type { Principle } from './principle.ts';

export const equality: Principle = { id: 'P02', kind: 'both', text: equalityText };

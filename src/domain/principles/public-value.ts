import { publicValueText } from '../../texts/ru/principles/public-value.ts';
import type { Principle } from './principle.ts';

export const publicValue: Principle = { id: 'P17', kind: 'computed', text: publicValueText };

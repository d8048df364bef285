import { boundariesText } from '../../texts/ru/principles/boundaries.ts';
import type { Principle } from './principle.ts';

export const boundaries: Principle = { id: 'P07', kind: 'computed', text: boundariesText };

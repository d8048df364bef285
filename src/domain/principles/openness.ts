import { opennessText } from '../../texts/ru/principles/openness.ts';
import type { Principle } from './principle.ts';

export const openness: Principle = { id: 'P16', kind: 'computed', text: opennessText };

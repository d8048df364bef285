import { awarenessText } from '../../texts/ru/principles/awareness.ts';
import type { Principle } from './principle.ts';

export const awareness: Principle = { id: 'P20', kind: 'computed', text: awarenessText };

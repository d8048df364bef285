import { cooperationText } from '../../texts/ru/principles/cooperation.ts';
import type { Principle } from './principle.ts';

export const cooperation: Principle = { id: 'P03', kind: 'computed', text: cooperationText };

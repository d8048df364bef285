import { initiativeText } from '../../texts/ru/principles/initiative.ts';
import type { Principle } from './principle.ts';

export const initiative: Principle = { id: 'P14', kind: 'computed', text: initiativeText };

import { toleranceText } from '../../texts/ru/principles/tolerance.ts';
import type { Principle } from './principle.ts';

export const tolerance: Principle = { id: 'P12', kind: 'attested', text: toleranceText };

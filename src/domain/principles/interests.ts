import { interestsText } from '../../texts/ru/principles/interests.ts';
import type { Principle } from './principle.ts';

export const interests: Principle = { id: 'P05', kind: 'both', text: interestsText };

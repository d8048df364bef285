import { socialJusticeText } from '../../texts/ru/principles/social-justice.ts';
import type { Principle } from './principle.ts';

export const socialJustice: Principle = { id: 'P24', kind: 'attested', text: socialJusticeText };

import { mutualBenefitText } from '../../texts/ru/principles/mutual-benefit.ts';
import type { Principle } from './principle.ts';

export const mutualBenefit: Principle = { id: 'P04', kind: 'computed', text: mutualBenefitText };

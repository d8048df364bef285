import { autonomyText } from '../../texts/ru/principles/autonomy.ts';
import type { Principle } from './principle.ts';

export const autonomy: Principle = { id: 'P25', kind: 'attested', text: autonomyText };

import { humanismText } from '../../texts/ru/principles/humanism.ts';
import type { Principle } from './principle.ts';

export const humanism: Principle = { id: 'P13', kind: 'attested', text: humanismText };

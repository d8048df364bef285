import { dialogueText } from '../../texts/ru/principles/dialogue.ts';
import type { Principle } from './principle.ts';

export const dialogue: Principle = { id: 'P10', kind: 'both', text: dialogueText };

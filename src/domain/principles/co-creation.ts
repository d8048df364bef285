import { coCreationText } from '../../texts/ru/principles/co-creation.ts';
import type { Principle } from './principle.ts';

export const coCreation: Principle = { id: 'P15', kind: 'both', text: coCreationText };

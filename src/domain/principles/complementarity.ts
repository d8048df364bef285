import { complementarityText } from '../../texts/ru/principles/complementarity.ts';
import type { Principle } from './principle.ts';

export const complementarity: Principle = { id: 'P06', kind: 'computed', text: complementarityText };

import { fulfilmentText } from '../../texts/ru/principles/fulfilment.ts';
import type { Principle } from './principle.ts';

export const fulfilment: Principle = { id: 'P09', kind: 'computed', text: fulfilmentText };

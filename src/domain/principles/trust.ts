import { trustText } from '../../texts/ru/principles/trust.ts';
import type { Principle } from './principle.ts';

export const trust: Principle = { id: 'P23', kind: 'attested', text: trustText };

import type { Agreement } from '../sheets/agreements.ts';
import type { SocialEffect } from '../sheets/effects.ts';
import type { Exchange } from '../sheets/exchange.ts';
import type { InteractionForm } from '../sheets/forms.ts';
import type { Partner } from '../sheets/partners.ts';
import type { Activity } from '../sheets/roadmap.ts';

type Cells<Record> = Partial<Omit<Record, 'key'>>;

/** Everything the sample book tells of one partner; keys and dates are given when the book is made. */
export interface PartnerContent {
  partner: Cells<Partner> & { otherNames?: string; name: string };
  effects: readonly Cells<SocialEffect>[];
  /** `who` plans, prepares, conducts, analyses; `effects` are positions in the list above. */
  forms: readonly (Cells<Omit<InteractionForm, 'effect'>> & { who: readonly string[]; effects: readonly number[] })[];
  exchange: readonly Cells<Exchange>[];
  agreements: readonly Cells<Agreement>[];
  /** `when` is a day `10-15` or months `10..11`; `previous` stands for the school year before. */
  roadmap: readonly (Cells<Activity> & { when: string; previous?: boolean })[];
}

import { inOneAlphabet } from '../../reading/alphabets.ts';
import { endsInAbbreviation } from '../../reading/endings.ts';
import { partnerCues, titleWord } from '../../reading/lexicon/partner-list.ts';
import { compilePhrases } from '../../reading/phrases.ts';
import { remember } from '../../reading/remember.ts';
import { words } from '../../reading/text.ts';
import { likeness } from './named.ts';

const cues = compilePhrases({ cue: partnerCues });

/** Whether a line announces partners. */
export const hasCue = remember((text) => cues.find(words(inOneAlphabet(text))).length > 0);

/** «Социальные партнёры колледжа», «С кем мы дружим» is a title and no partner. */
export function announces(text: string): boolean {
  const [head = ''] = text.split(/[«"„№]/u);
  return titleWord.test(head) || (text.length < 100 && hasCue(text) && likeness(text) < 0.4);
}

/** A colon, or a full stop that belongs to no initials. */
export function endsSentence(text: string): boolean {
  return /[:!?]$/.test(text) || (text.endsWith('.') && !endsInAbbreviation(text));
}

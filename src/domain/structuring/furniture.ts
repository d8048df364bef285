import {
  pageNumber,
  signatureLine,
  signatureMark,
  stampLine,
  stampStart,
  totalRow,
  webFurniture,
} from '../reading/lexicon/cell-kinds.ts';
import { remember } from '../reading/remember.ts';
import { squeeze } from '../reading/text.ts';
import type { SkippedAs } from './found.ts';
import { isMessageLead } from './material/lines.ts';

/** What a line is when it belongs to no record: a page number, a total, a stamp, a signature, a page's furniture. */
export const furniture = remember((text): SkippedAs | undefined => {
  const plain = squeeze(text);
  if (plain === '' || plain.length > 200) return undefined;
  if (isMessageLead(plain) || /^[-_=*\u2013\u2014]{3,}$/.test(plain)) return 'furniture';
  if (pageNumber.test(plain)) return 'page-number';
  if (totalRow.test(plain)) return 'total';
  if (stampStart.test(plain)) return 'stamp';
  if (signatureMark.test(plain) || (signatureLine.test(plain) && /\p{Lu}\.\s?\p{Lu}\./u.test(plain)))
    return 'signature';
  // «Директор школы      Директор музея»
  const sides = text.trim().split(/ {3,}|\t+/);
  if (sides.length > 1 && sides.every((side) => signatureLine.test(side))) return 'signature';
  // Code around the tags of a page's source.
  if (/[a-z]/i.test(plain) && !/\p{Script=Cyrillic}/u.test(plain) && /[{}()=;<>]/.test(plain)) return 'furniture';
  return webFurniture.test(plain) || /^(?:&[a-z]+;\s?)+$/i.test(plain) ? 'furniture' : undefined;
});

/** Whether a line goes on with the approval stamp above it: «Директор …», «приказ № …», ««29» августа 2024 г.». */
export function continuesStamp(text: string): boolean {
  const plain = squeeze(text);
  return plain.length <= 120 && (stampLine.test(plain) || stampStart.test(plain) || signatureMark.test(plain));
}

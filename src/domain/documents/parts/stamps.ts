import { Paragraph, type Table, TextRun } from 'docx';
import { commonText as words } from '../../../texts/ru/documents/common.ts';
import { frame } from './frame.ts';
import { put } from './marks.ts';
import type { textWidth } from './page.ts';

type Page = keyof typeof textWidth;
export type Gender = keyof typeof words.approved;

const lines = (...texts: string[]) => texts.map((text) => new Paragraph({ children: [new TextRun(text)] }));

/** «УТВЕРЖДАЮ» of the school's head: post, school, line to sign, date. */
export const approvalByHead = (): Paragraph[] =>
  lines(words.approve, put('headPost'), put('school'), `${words.signatureLine} ${put('headName')}`, words.blankDate);

/** «УТВЕРЖДАЮ» of the head of the second school: lines to fill. */
export const approvalByOtherHead = (): Paragraph[] =>
  lines(words.approve, words.head, put('otherSchool'), `${words.signatureLine} ${words.nameLine}`, words.blankDate);

/** «УТВЕРЖДЕНА приказом …»: the participle agrees with the document. */
export const approvalByOrder = (gender: Gender): Paragraph[] =>
  lines(words.approved[gender], `${words.byOrder} ${put('school')}`, words.orderNumber);

/** «СОГЛАСОВАНО педагогическим советом (протокол …)». */
export const agreementByCouncil = (): Paragraph[] =>
  lines(words.agreed, `${words.pedagogicalCouncil} ${put('school')}`, words.protocolNumber);

/** «СОГЛАСОВАНО» of the partner's head: lines to fill. */
export const agreementByPartner = (): Paragraph[] =>
  lines(words.agreed, put('partnerPost'), put('name'), `${words.signatureLine} ${words.nameLine}`, words.blankDate);

/** Stamps of the first page: the left one, if any, and the right one. */
export function stamps(
  { left = [], right }: { left?: Paragraph[]; right: Paragraph[] },
  page: Page = 'portrait',
): Table {
  return frame(
    [
      { width: 45, children: left.length > 0 ? left : [new Paragraph('')] },
      { width: 10, children: [new Paragraph('')] },
      { width: 45, children: right },
    ],
    page,
  );
}

import { personLikeness } from '../../reading/cell-kinds.ts';
import { listMark } from '../../reading/list-mark.ts';
import { organisationLikeness } from '../../reading/organisations.ts';
import { splitPeople } from '../../reading/people.ts';
import { isPeriod } from '../../reading/periods/read-period.ts';
import { squeeze } from '../../reading/text.ts';
import type { Line } from '../material/material.ts';
import { labelOf } from './labels.ts';

const likely = 0.6;
/** Lines below an item that tell when, who and where. */
const mostLines = 4;
/** Items of ten that must be told of so. */
const mostItems = 7;

/**
 * The lines without marks below the items of a list that tell when and who: «1. Круглый стол» / «октябрь» / «завуч».
 * Below most items there are some, and a term is among them; above the first there is none, for that would be a heading.
 */
export function toldBelowItems(lines: Line[]): Set<Line> {
  // «13.10 – 31.10» is a term, not the tenth point of the thirteenth.
  const isItem = (text: string) => listMark(text) !== undefined && !isPeriod(text);
  const items = lines.flatMap(({ text }, index) => (isItem(squeeze(text)) ? [index] : []));
  const first = items[0] ?? 0;
  if (items.length < 2 || isPeriod(squeeze(lines[first - 1]?.text ?? ''))) return new Set();
  const told = items.map((at, item) => tellingIn(lines.slice(at + 1, items[item + 1] ?? lines.length)));
  const dated = told.filter((below) => below.some(({ text }) => partsOf(text).some((part) => isPeriod(part))));
  return new Set(dated.length * 10 >= items.length * mostItems ? told.flat() : []);
}

/** The first lines that tell of the item above them, behind those that go on with it. */
function tellingIn(below: Line[]): Line[] {
  const from = below.findIndex(({ text }) => !/^\s*\p{Ll}/u.test(text) || isPeriod(squeeze(text)));
  const lines = below.slice(Math.max(0, from), Math.max(0, from) + mostLines);
  const end = lines.findIndex(({ text }) => !isTelling(squeeze(text)));
  return end < 0 ? lines : lines.slice(0, end);
}

function isTelling(text: string): boolean {
  return labelOf(text) === undefined && partsOf(text).every((part) => isPeriod(part) || isWho(part));
}

/** «октябрь; завуч» in one line. */
export function partsOf(text: string): string[] {
  return squeeze(text).split(/;\s+/u);
}

function isWho(text: string): boolean {
  return splitPeople(text).every((one) => Math.max(personLikeness(one), organisationLikeness(one)) >= likely);
}

import { trimEnding } from '../../reading/endings.ts';
import { stageOutcome } from '../../reading/lexicon/programmes.ts';
import { splitPeople } from '../../reading/people.ts';
import type { ProgrammeFound } from '../found.ts';
import { plain, type Statement } from '../statement.ts';

export type Stage = ProgrammeFound['stages'][number];

const bareNumber = /^\d{1,2}$/;
const leadingNumber = /^(?<number>\d{1,2})\s+(?=\p{L})/u;
const closingList = /^(?<name>[^(]{5,}?)\s*\((?<list>[^()]{20,})\)\s*[.;]?$/u;

/** A stage of one line: «разработка стратегии (заключение договоров, …)», «… (ИТОГ – желание партнёров)». */
export function readStageLine(text: string): Stage {
  const found = stageOutcome.exec(text);
  const outcome = found?.groups?.outcome;
  const rest = trimEnding(found ? text.slice(0, found.index) : text);
  const list = closingList.exec(rest)?.groups;
  const items = list?.list?.includes(',') ? splitPeople(list.list).map(trimEnding) : [];
  return {
    name: items.length > 0 ? (list?.name ?? rest) : rest,
    items,
    ...(outcome && { outcome: trimEnding(outcome) }),
  };
}

/** A stage with a description and lists under its name; statements that belong to neither are given back. */
export function readStage(inline: string, under: Statement[]): { stage: Stage; unused: Statement[] } {
  const stage = readStageLine(inline);
  const items: { number?: number; text: string }[] = [];
  const unused: Statement[] = [];
  let pending: number | undefined;
  let described = false;
  for (const statement of under) {
    const text = plain(statement);
    const inner = leadingNumber.exec(text)?.groups?.number;
    if (bareNumber.test(text)) pending = Number(text);
    else if (statement.number !== undefined || statement.bullet || pending !== undefined) {
      const number = pending ?? (inner !== undefined ? Number(inner) : Number(statement.number) || undefined);
      items.push({ text: trimEnding(text.replace(leadingNumber, '')), ...(number !== undefined && { number }) });
      pending = undefined;
    } else if (!described && items.length === 0 && stage.items.length === 0) {
      stage.name = trimEnding(`${stage.name} \u2013 ${text}`).replace(/^\s*\u2013\s*/, '');
      described = true;
    } else unused.push(statement);
  }
  const [first, second] = separate(items);
  return {
    stage: { ...stage, items: [...stage.items, ...first], ...(second.length > 0 && { outputs: second }) },
    unused,
  };
}

/** Two lists whose numbers interleave (01, 02, 01, 03, 02 …), as side-by-side columns come out of a presentation. */
function separate(items: { number?: number; text: string }[]): [string[], string[]] {
  const lists: [string[], string[]] = [[], []];
  for (const { number, text } of items) {
    const second = number !== undefined && number !== lists[0].length + 1 && number === lists[1].length + 1;
    lists[second ? 1 : 0].push(text);
  }
  return lists;
}

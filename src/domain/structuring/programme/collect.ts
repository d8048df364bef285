import { trimEnding } from '../../reading/endings.ts';
import { itemLabels } from '../../reading/lexicon/plans.ts';
import { principlesInline } from '../../reading/lexicon/programmes.ts';
import { splitPeople } from '../../reading/people.ts';
import type { ProgrammeFound } from '../found.ts';
import type { Draft } from '../reader.ts';
import type { Said } from '../settle.ts';
import { placeOf, plain, type Statement } from '../statement.ts';
import { readPrinciple } from './principle-names.ts';
import type { Section } from './sections.ts';
import { readStage, readStageLine } from './stages.ts';

const termOrDoer = new RegExp(`[.,;(]\\s*(?:${itemLabels.period.source}|${itemLabels.responsible.source})`, 'iu');

export type Programme = Draft<ProgrammeFound>;

/** Puts what a section says into the programme. */
export function collect(section: Section, programme: Programme, said: Said): void {
  const { kind, head } = section;
  if (kind === 'aim') collectAim(section, programme, said);
  else if (kind === 'principles') collectPrinciples(section, programme, said);
  else if (kind === 'stage') collectStage(section, programme, said);
  else if (kind === 'stages') collectStageLines(section, programme, said);
  else if (kind === 'step') {
    programme.steps ??= [];
    programme.steps.push(trimEnding(section.inline));
    say(said, head, section.inline);
  } else if (kind !== 'activities') collectList(section, programme[kind], said);
  programme.source[kind === 'step' ? 'steps' : kind] ??= placeOf(head);
}

/** Notes that a text of the statement stands in the records. */
export function say(said: Said, statement: Statement, ...texts: string[]): void {
  said.set(statement, [...(said.get(statement) ?? []), ...texts]);
}

function collectAim({ head, inline, under }: Section, programme: Programme, said: Said): void {
  const from = inline === '' ? under[0] : head;
  const text = trimEnding(inline === '' && from ? plain(from) : inline);
  if (!from || text === '' || programme.aim !== undefined) return;
  programme.aim = text;
  say(said, from, text);
}

function collectPrinciples({ head, under }: Section, programme: Programme, said: Said): void {
  const inline = under.length === 0 ? principlesInline.exec(plain(head))?.groups?.list : undefined;
  const named = [
    ...under.map((statement) => ({ statement, text: plain(statement) })),
    ...splitPeople(inline ?? '').map((text) => ({ statement: head, text })),
  ];
  for (const { statement, text } of named) {
    const principle = readPrinciple(text);
    programme.principles.push(principle);
    say(said, statement, principle.name);
  }
  // «3. Предоставление возможности …, руководствуясь следующими принципами:» is the last of the conditions as well.
  if (head.number === undefined || programme.conditions.length === 0) return;
  programme.conditions.push(trimEnding(plain(head)));
  say(said, head, plain(head));
}

function collectStage({ head, inline, under }: Section, programme: Programme, said: Said): void {
  const { stage, unused } = readStage(inline, under);
  // «Подписание соглашения. Срок: до 29.08. Ответственный: завуч»: the activities of a plan.
  if (stage.items.filter((item) => termOrDoer.test(item)).length * 2 > stage.items.length) return;
  programme.stages.push(stage);
  const texts = [stage.name, stage.outcome ?? '', ...stage.items, ...(stage.outputs ?? [])];
  for (const statement of [head, ...under]) if (!unused.includes(statement)) say(said, statement, ...texts);
}

function collectStageLines({ under }: Section, programme: Programme, said: Said): void {
  for (const statement of under) {
    if (statement.number === undefined && !statement.bullet) continue;
    const stage = readStageLine(plain(statement));
    programme.stages.push(stage);
    say(said, statement, stage.name, ...stage.items, stage.outcome ?? '');
  }
}

function collectList({ head, inline, under }: Section, list: string[], said: Said): void {
  if (inline !== '') {
    list.push(trimEnding(inline));
    say(said, head, inline);
  }
  for (const statement of under) {
    list.push(trimEnding(plain(statement)));
    say(said, statement, plain(statement));
  }
}

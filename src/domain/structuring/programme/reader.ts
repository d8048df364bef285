import { trimEnding } from '../../reading/endings.ts';
import {
  aimInProse,
  anyPart,
  partsNamed,
  principlesNamed,
  programmeTitle,
  proseHeading,
} from '../../reading/lexicon/programmes.ts';
import { wordsOf } from '../conservation.ts';
import type { Block } from '../material/material.ts';
import { createClaim, type Proposal, type Reader, type Source } from '../reader.ts';
import { readStatements, rowsOf } from '../resolution/statements.ts';
import { type Said, settle } from '../settle.ts';
import { placeOf, plain, type Statement } from '../statement.ts';
import { readActivities } from './activities.ts';
import { collect, type Programme, say } from './collect.ts';
import { cutStages, readSections, type Section } from './sections.ts';

/** Programmes, models and guides of partnership in running text. */
export const programmeReader: Reader = { kind: 'programme', propose };

const fewestParts = 3;
/** With so many parts the prose of a text belongs to the programme. */
const surelyParts = 5;
const fewestPrinciples = 3;
const mostTitleLines = 4;
const longestTitle = 200;
/** Statements among which the title stands. */
const furthestTitle = 6;

function propose(source: Source): Proposal[] {
  const claim = createClaim();
  const activities = readActivities(source.blocks, claim);
  if (activities.length === 0 && !mayConvince(source.blocks)) return [];
  const { statements, titles } = readText(source.blocks);
  const said: Said = new Map();
  const sections = readSections(statements);
  const programme = readProgramme(statements, sections, activities, said);
  if (!convinces(programme)) return [];
  takeTitle(statements, programme, said);
  const heads = new Set(sections.map(({ head }) => head));
  const understood = statements.filter(
    (statement) => said.has(statement) || heads.has(statement) || (!titles.has(statement) && isProse(statement)),
  );
  settle(
    understood.map((statement) => ({ statement, as: heads.has(statement) ? 'header' : 'prose' })),
    said,
    claim,
  );
  const counted = partsOf(programme) >= surelyParts ? understood : [...said.keys()];
  const units = new Set(counted.flatMap((statement) => statement.units));
  return [{ found: programme, score: wordsOf(units), claim }];
}

function readProgramme(
  statements: Statement[],
  sections: Section[],
  activities: Programme['activities'],
  said: Said,
): Programme {
  const programme: Programme = {
    kind: 'programme',
    tasks: [],
    results: [],
    principles: [],
    conditions: [],
    stages: [],
    mechanisms: [],
    directions: [],
    activities,
    warnings: [],
    source: {},
  };
  // «Результат партнёрства – …» in a sentence yields to a list of results.
  for (const section of sections) if (!isLone(section)) collect(section, programme, said);
  for (const section of sections)
    if (isLone(section) && programme.results.length === 0) collect(section, programme, said);
  if (programme.aim === undefined) findAim(statements, programme, said);
  return programme;
}

/** The heading that names the programme, among the first statements. */
function takeTitle(statements: Statement[], programme: Programme, said: Said): void {
  const isTitle = (statement: Statement) => {
    const text = plain(statement);
    const named = programmeTitle.test(text) && text.length <= longestTitle && !/[.;:]$/.test(text);
    return named && statement.number === undefined && !said.has(statement);
  };
  const at = statements.findIndex(isTitle);
  const title = statements[at];
  if (!title || at >= furthestTitle) return;
  programme.title = trimEnding(plain(title));
  say(said, title, programme.title);
}

/** A quick look that spares texts without the words of a programme the reading of their statements. */
function mayConvince(blocks: Block[]): boolean {
  const named = new Set<number>();
  for (const block of blocks) {
    if (block.type !== 'paragraphs') continue;
    for (const { text } of block.lines) {
      if (!anyPart.test(text)) continue;
      if (principlesNamed.test(text)) return true;
      for (const [index, part] of partsNamed.entries()) if (part.test(text)) named.add(index);
      if (named.size >= fewestParts) return true;
    }
  }
  return false;
}

function isLone({ kind, under }: Section): boolean {
  return kind === 'results' && under.length === 0;
}

/** The statements of the running text, and among them the lines that are the title of a table below. */
function readText(blocks: Block[]): { statements: Statement[]; titles: Set<Statement> } {
  const statements: Statement[] = [];
  const titles = new Set<Statement>();
  blocks.forEach((block, index) => {
    if (block.type !== 'paragraphs') return;
    const here = readStatements(rowsOf(block.lines), cutStages);
    for (const statement of here) statements.push(statement);
    if (blocks[index + 1]?.type !== 'table') return;
    for (const statement of here.slice(-mostTitleLines).reverse()) {
      if (/[.;!?]$/.test(plain(statement)) || statement.bullet || statement.number !== undefined) break;
      titles.add(statement);
    }
  });
  return { statements, titles };
}

/** A plan or a partner list may have an aim and tasks above it; a programme has more than that. */
function convinces(programme: Programme): boolean {
  const { principles, activities } = programme;
  const known = principles.filter(({ ids }) => ids.length > 0).length;
  return (
    partsOf(programme) >= fewestParts ||
    activities.length > 1 ||
    (principles.length >= fewestPrinciples && known >= principles.length / 2)
  );
}

/** How many parts of a programme the text has. */
function partsOf({
  aim,
  tasks,
  results,
  principles,
  conditions,
  stages,
  mechanisms,
  directions,
  activities,
}: Programme): number {
  const lists = [tasks, results, principles, conditions, stages, mechanisms, directions, activities];
  return lists.filter((list) => list.length > 0).length + (aim ? 1 : 0);
}

/** «… опыт партнёрства, целью которого является создание …». */
function findAim(statements: Statement[], programme: Programme, said: Said): void {
  for (const statement of statements) {
    const aim = aimInProse.exec(plain(statement))?.groups?.aim;
    if (!aim) continue;
    programme.aim = trimEnding(aim);
    programme.source.aim = placeOf(statement);
    say(said, statement, aim);
    return;
  }
}

/** A paragraph of sentences, or a heading over one. Short lines may be the title of a table and are left to its reader. */
function isProse(statement: Statement): boolean {
  const text = plain(statement);
  if (proseHeading.test(text)) return true;
  if (statement.number !== undefined || statement.bullet) return false;
  return text.length > 120 || /[.!?:]$/.test(text);
}

import { sentencesOf } from '../domain/check/finding.ts';
import { findingRows, written } from '../domain/check/finding-rows.ts';
import { runRow } from '../domain/check/history.ts';
import { type CheckResult, check } from '../domain/check.ts';
import { keyGiver } from '../domain/registry/keys.ts';
import { fieldNamed, isOwnField } from '../domain/registry/layout.ts';
import { colours } from '../domain/registry/marks.ts';
import type { AnyRecord, SheetName } from '../domain/registry/registry.ts';
import type { View } from '../domain/registry/view.ts';
import * as rules from '../domain/rules/index.ts';
import type { Rule } from '../domain/rules/rule.ts';
import type { Settings } from '../domain/settings.ts';
import * as sheets from '../domain/sheets/index.ts';
import { checkRuns } from '../domain/sheets/index.ts';
import { matrixSheet } from '../domain/views/matrix-sheet.ts';
import { principlesSheet } from '../domain/views/principles-sheet.ts';
import { summarySheet } from '../domain/views/summary-sheet.ts';
import { momentOf, openBook } from './context.ts';
import type { CellMark, Host } from './host.ts';
import { offerWords } from './offer-words.ts';
import { setUp } from './set-up.ts';
import { readTab } from './store.ts';
import { syncRows } from './sync-rows.ts';
import { appendRecords } from './tab-writer.ts';
import { writing } from './writing.ts';

export const catalogue = Object.values(rules) as Rule[];

export interface Checked {
  result: CheckResult;
  view: View;
  settings: Settings;
  today: string;
}

/** Runs every rule over the book as it stands; `today` is that of the book's zone unless given. Writes nothing. */
export function checkBook(host: Host, today?: string): Checked {
  const book = openBook(host);
  const context = { today: today || book.today, settings: book.settings };
  return {
    result: check(book.view, context, catalogue),
    view: book.view,
    settings: book.settings,
    today: context.today,
  };
}

/** Puts the outcome into the book for people without the add-on: «Проверка», marks at cells, «Матрица», «Принципы», «Сводка». */
export function writeCheck(host: Host, checked: Checked): { rest: number } {
  return writing(host.book, () => {
    setUp(host.book);
    offerWords(host.book);
    const { result, view, settings } = checked;
    const { rows, rest } = findingRows(result, view);
    syncRows(host.book, 'findings', rows as AnyRecord[], ['assignee']);
    markCells(host, checked);
    host.book.replace(matrixSheet(result, view, momentOf(host)));
    host.book.replace(principlesSheet(catalogue, settings));
    host.book.replace(summarySheet({ view, settings, today: checked.today, check: result }, momentOf(host)));
    noteRun(host, result);
    return { rest };
  });
}

/** Notes and colours at the cells of findings; those of findings that are gone are taken away. */
function markCells(host: Host, { result, view }: Checked): void {
  const wanted = new Map<
    string,
    { at: { sheet: SheetName; key: string; field: string }; note: string; colour: string }
  >();
  for (const row of view.findings) {
    const at = placeOf(row.sheet, row.record, row.field);
    if (at) wanted.set(`${at.sheet} ${at.key} ${at.field}`, { at, note: '', colour: '' });
  }
  for (const finding of written(result)) {
    const { at, outcome, exception } = finding;
    if (exception) continue;
    const id = `${at.sheet} ${at.key} ${at.field}`;
    const { message, fix } = sentencesOf(finding);
    const note = [wanted.get(id)?.note, `${message} ${fix}`].filter(Boolean).join('\n');
    wanted.set(id, { at, note, colour: wanted.get(id)?.colour || colours[outcome] });
  }
  for (const name of new Set([...wanted.values()].map(({ at }) => at.sheet))) {
    const tab = readTab(host.book, name);
    const rowOf = new Map(tab.records.map(({ record, row }) => [record.key, row]));
    const marks = [...wanted.values()].flatMap(({ at, note, colour }): CellMark[] => {
      const [row, column] = [rowOf.get(at.key), tab.layout.columns.get(at.field)];
      return at.sheet === name && row !== undefined && column !== undefined ? [{ row, column, note, colour }] : [];
    });
    host.book.mark(tab.title, marks);
  }
}

const namesByTitle = new Map(
  (Object.keys(sheets) as SheetName[]).map((name) => [sheets[name].text.title as string, name]),
);

/** A cell named in «Проверка» by Russian words; undefined for one we do not know. */
function placeOf(
  title: string,
  key: string,
  header: string,
): { sheet: SheetName; key: string; field: string } | undefined {
  const name = namesByTitle.get(title);
  const field = name && fieldNamed(sheets[name], header);
  return field && !isOwnField(field) ? { sheet: name, key, field } : undefined;
}

function noteRun(host: Host, result: CheckResult): void {
  const tab = readTab(host.book, 'checkRuns');
  const giver = keyGiver(
    checkRuns.text.prefix,
    tab.records.map(({ record }) => record.key),
    0,
  );
  const values: Record<string, string> = runRow(result, momentOf(host));
  const last = tab.records[tab.records.length - 1]?.record;
  // A check that was cut short after this and is repeated is one.
  if (Object.keys(values).every((field) => values[field] === last?.[field])) return;
  appendRecords(host.book, tab, [{ key: giver.next(), values }]);
}

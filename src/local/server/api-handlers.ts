import * as z from 'zod/mini';
import { workspace as texts } from '../../texts/ru/workspace.ts';
import type { AddOn } from '../add-on.ts';
import type { Api, PageEvent, Ran, State } from '../api.ts';
import { arrange, canArrange } from '../book/arrange.ts';
import type { Sheet } from '../book/book.ts';
import { ruleAt } from '../book/validations.ts';
import type { UiEvent } from '../operations.ts';
import { type Desk, type Outcome, publicFunctions } from '../runner.ts';
import type { Workspace } from '../workspace.ts';
import type { Frames } from './frames.ts';
import { rowsView, tabState, typeInto } from './grid-view.ts';
import { menuFunctions } from './menu-functions.ts';

/** Answers a call of the page with JSON-able output; throws `Refusal` with a sentence for the user. */
export type ApiHandlers = { [Name in keyof Api]: (input: unknown) => Promise<Api[Name]['output']> };

/** What the page asked for cannot be done; the message is for the user. */
export class Refusal extends Error {}

const index = z.number().check(z.int(), z.minimum(0), z.maximum(10_000_000));
const count = z.number().check(z.int(), z.minimum(1), z.maximum(10_000_000));
const functionName = z.string().check(z.maxLength(100));
const schemas = {
  rows: z.strictObject({ sheet: index, from: index, count }),
  edit: z.strictObject({
    sheet: index,
    row: index,
    column: index,
    inputs: z.array(z.array(z.string())).check(z.minLength(1)),
  }),
  arrange: z.strictObject({
    sheet: index,
    change: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('insert'), at: index }),
      z.strictObject({ kind: z.literal('delete'), rows: z.array(index).check(z.minLength(1)) }),
      z.strictObject({ kind: z.literal('sort'), column: index, descending: z.boolean() }),
    ]),
  }),
  restore: z.strictObject({ undo: index }),
  select: z.strictObject({ sheet: index, row: index, column: index, rows: count, columns: count }),
  resize: z.strictObject({ sheet: index, column: index, pixels: z.number().check(z.minimum(20), z.maximum(2000)) }),
  command: z.strictObject({ function: functionName }),
  call: z.strictObject({ function: functionName, args: z.array(z.unknown()) }),
};

/** The page's calls on an open workspace. */
export function apiHandlers(
  workspace: Workspace,
  addOn: AddOn,
  frames: Frames,
  log: (line: string) => void,
): ApiHandlers {
  const callable = new Set(publicFunctions(addOn));
  let menus: State['menus'] | undefined;
  const arranged: (() => boolean)[] = [];
  const { desk, revision } = workspace;

  const ran = (outcome: Outcome): Ran => {
    for (const { level, line } of outcome.log) if (level === 'error' || level === 'warn') log(line);
    const events = outcome.events.flatMap((event) => pageEvent(event, frames));
    const { value, error } = outcome;
    return { revision: revision(), events, ...(error === undefined ? { value } : { error }) };
  };
  const openMenus = async (): Promise<State['menus']> => {
    const outcome = await workspace.call('onOpen');
    ran(outcome);
    return outcome.events.flatMap((event) =>
      event.kind === 'menu' ? [{ label: event.label || texts.addOns, entries: event.entries }] : [],
    );
  };

  return {
    state: async () => {
      await workspace.refresh();
      menus ??= await openMenus();
      return {
        revision: revision(),
        bookName: desk.bookName,
        bookPath: workspace.bookPath,
        activeSheet: desk.book.activeSheet,
        menus,
        tabs: desk.book.sheets.map((sheet) => tabState(sheet, desk.book)),
        documents: desk.documents.list(),
        documentsPath: desk.documents.path,
      };
    },
    rows: async (input) => {
      const { sheet, from, count } = schemas.rows.parse(input);
      return { revision: revision(), ...rowsView(sheetOf(desk, sheet), desk.book.locale, from, count) };
    },
    edit: async (input) => {
      const { sheet: id, row, column, inputs } = schemas.edit.parse(input);
      if (row + inputs.length > 1_000_000 || column + (inputs[0]?.length ?? 0) > 1000) throw new Refusal(texts.tooFar);
      const before = await workspace.edit(() => {
        const sheet = sheetOf(desk, id);
        refuseForbidden(sheet, row, column, inputs);
        return { changed: true, value: typeInto(sheet, desk.book.locale, row, column, inputs) };
      });
      return { revision: revision(), before };
    },
    arrange: async (input) => {
      const { sheet: id, change } = schemas.arrange.parse(input);
      const undo = await workspace.edit(() => {
        const sheet = sheetOf(desk, id);
        if (!canArrange(sheet, change)) throw new Refusal(texts.notArranged);
        return { changed: true, value: arranged.push(arrange(sheet, change, desk.book)) - 1 };
      });
      return { revision: revision(), undo };
    },
    restore: async (input) => {
      const { undo } = schemas.restore.parse(input);
      await workspace.edit(() => {
        if (!arranged[undo]?.()) throw new Refusal(texts.notPutBack);
        return { changed: true, value: undefined };
      });
      return { revision: revision() };
    },
    select: async (input) => {
      const { sheet, row, column, rows, columns } = schemas.select.parse(input);
      await workspace.edit(() => {
        desk.book.activeSheet = sheetOf(desk, sheet).id;
        desk.selections.set(workspace.user, { area: { sheet, row: row + 1, column: column + 1, rows, columns } });
        return { changed: false, value: undefined };
      });
      return { revision: revision() };
    },
    resize: async (input) => {
      const { sheet, column, pixels } = schemas.resize.parse(input);
      await workspace.edit(() => {
        sheetOf(desk, sheet).widths.set(column, Math.round(pixels));
        return { changed: true, value: undefined };
      });
      return { revision: revision() };
    },
    command: async (input) => {
      const { function: name } = schemas.command.parse(input);
      menus ??= await openMenus();
      if (!menuFunctions(menus.flatMap(({ entries }) => entries)).has(name)) throw new Refusal(texts.unknownCommand);
      return ran(await workspace.call(name));
    },
    call: async (input) => {
      const { function: name, args } = schemas.call.parse(input);
      if (!callable.has(name)) throw new Refusal(texts.unknownCommand);
      return ran(await workspace.call(name, args));
    },
  };
}

function sheetOf(desk: Desk, id: number): Sheet {
  const sheet = desk.book.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Refusal(texts.tabGone);
  return sheet;
}

function refuseForbidden(sheet: Sheet, row: number, column: number, inputs: string[][]): void {
  inputs.forEach((line, down) => {
    line.forEach((input, across) => {
      const rule = ruleAt(sheet.validations, row + down, column + across);
      if (rule?.kind === 'list' && !rule.allowInvalid && input !== '' && !rule.values.includes(input))
        throw new Refusal(texts.notInList(input, rule.values));
    });
  });
}

function pageEvent(event: UiEvent, frames: Frames): PageEvent[] {
  if (event.kind === 'menu') return [];
  if (event.kind !== 'sidebar' && event.kind !== 'dialog') return [event];
  const { html, ...rest } = event;
  return [{ ...rest, frame: frames.add(html) } as PageEvent];
}

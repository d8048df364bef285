/**
 * What a tab is: its Russian text, its fields in the order of the columns, and where it stands in the book.
 * Every value of a record is text: dates are ISO (`2026-05-01`), school years `2026/2027`, numbers are written plainly (`12.5`), closed choices
 * are codes (`active`), an absent value is ''. What a person typed and we cannot read stays as typed.
 */

export type FieldKind =
  | 'text'
  | 'long'
  | 'checklist'
  | 'date'
  | 'school-year'
  | 'number'
  | 'url'
  | 'choice'
  | 'open-choice'
  | 'link'
  | 'links';

export interface Field {
  kind: FieldKind;
  /** Column width in pixels. */
  width: number;
  /** `choice`: a closed dictionary of `texts/ru/dictionaries.ts`; `open-choice`: a dictionary people extend. */
  dictionary?: string;
  /** `link` and `links`: the tab whose keys stand here. */
  to?: string;
  /** Holds a person's data: the column exists only after it is switched on in the settings. */
  personal?: boolean;
  /** May hold a person's name although it is meant for a post: masked when persons are masked. */
  names?: boolean;
}

type Options = Partial<Pick<Field, 'width' | 'personal' | 'names'>>;

export const text = (options: Options = {}): Field => ({ kind: 'text', width: 160, ...options });
export const long = (options: Options = {}): Field => ({ kind: 'long', width: 320, ...options });
export const checklist = (): Field => ({ kind: 'checklist', width: 320 });
export const date = (options: Options = {}): Field => ({ kind: 'date', width: 100, ...options });
export const schoolYear = (): Field => ({ kind: 'school-year', width: 110 });
export const number = (options: Options = {}): Field => ({ kind: 'number', width: 80, ...options });
export const url = (options: Options = {}): Field => ({ kind: 'url', width: 180, ...options });
export const choice = (dictionary: string, options: Options = {}): Field => ({
  kind: 'choice',
  width: 140,
  dictionary,
  ...options,
});
export const openChoice = (dictionary: string, options: Options = {}): Field => ({
  kind: 'open-choice',
  width: 160,
  dictionary,
  ...options,
});
export const link = (to: string): Field => ({ kind: 'link', width: 90, to });
export const links = (to: string): Field => ({ kind: 'links', width: 120, to });

/** The Russian text of a tab: its title, the letters its keys begin with, and header and note of each column. */
export interface SheetText<F extends string = string> {
  title: string;
  prefix: string;
  columns: Record<F, readonly [header: string, note: string]>;
}

export interface Sheet<F extends string = string> {
  text: SheetText<F>;
  fields: Record<F, Field>;
  /** `front` tabs stand in the book from the beginning; `service` tabs are hidden and appear when first needed. */
  place: 'front' | 'service';
  /** Fields that tell one record from another when the same paste is written twice. */
  identity: readonly F[];
}

/** A tab definition checked against its text: a field without its Russian header does not compile. */
export function defineSheet<const F extends string>(sheet: {
  text: SheetText<NoInfer<F>>;
  fields: Record<F, Field>;
  place: 'front' | 'service';
  identity: readonly NoInfer<F>[];
}): Sheet<F> {
  return sheet;
}

/** A record of the tab: its key and the text of each field. */
export type RowOf<S> = S extends Sheet<infer F> ? { key: string } & Record<F, string> : never;

import { type TagName, tagNames } from '../../texts/ru/documents/tags.ts';
import { typeset } from './typography.ts';

/** Data a template is filled with: names are the Russian tags of the template. */
export interface TemplateData {
  [tag: string]: string | boolean | TemplateData[];
}

/** What a document offers its template: a text, a flag for a conditional part, or a list whose items have tags of their own. */
export type Tags = { readonly [Tag in TagName]?: 'text' | 'flag' | Tags };

/** The data a document composes, by the English names of its tags. */
export type DataOf<T extends Tags> = {
  -readonly [Tag in keyof T]: T[Tag] extends 'text'
    ? string
    : T[Tag] extends 'flag'
      ? boolean
      : T[Tag] extends Tags
        ? DataOf<T[Tag]>[]
        : never;
};

/** The Russian word of a tag, as it stands in templates. */
export function tagName(tag: string): string {
  return tagNames[tag as TagName];
}

/** The same data under the Russian names of the tags, its texts typeset. */
export function inRussian(data: object): TemplateData {
  const named: TemplateData = {};
  for (const [tag, value] of Object.entries(data)) {
    if (Array.isArray(value)) named[tagName(tag)] = value.map(inRussian);
    else named[tagName(tag)] = typeof value === 'string' ? typeset(value) : value;
  }
  return named;
}

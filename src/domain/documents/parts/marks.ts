import { type TagName, tagNames } from '../../../texts/ru/documents/tags.ts';

/** The tag that prints a value: {наименование}. */
export const put = (tag: TagName) => `{${tagNames[tag]}}`;

/** Opens a list or a condition: {#партнёры}. */
export const each = (tag: TagName) => `{#${tagNames[tag]}}`;

/** Opens the part printed when a list is empty: {^партнёры}. */
export const none = (tag: TagName) => `{^${tagNames[tag]}}`;

/** Closes a list or a condition: {/партнёры}. */
export const end = (tag: TagName) => `{/${tagNames[tag]}}`;

import { type CheckResult, check } from '../domain/check.ts';
import type { View } from '../domain/registry/view.ts';
import * as rules from '../domain/rules/index.ts';
import type { Rule } from '../domain/rules/rule.ts';
import type { Settings } from '../domain/settings.ts';
import { openBook } from './context.ts';
import type { Host } from './host.ts';

/** Runs every rule over the book as it stands; `today` is that of the book's zone unless given. */
export function checkBook(host: Host, today?: string): { result: CheckResult; view: View; settings: Settings } {
  const book = openBook(host);
  const context = { today: today ?? book.today, settings: book.settings };
  return {
    result: check(book.view, context, Object.values(rules) as Rule[]),
    view: book.view,
    settings: book.settings,
  };
}

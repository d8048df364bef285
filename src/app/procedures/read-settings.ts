import * as z from 'zod/mini';
import * as rules from '../../domain/rules/index.ts';
import type { Rule } from '../../domain/rules/rule.ts';
import { levelParameter, levelWords, settingsText } from '../../texts/ru/settings.ts';
import { settingsOf } from '../context.ts';
import { readTab } from '../store.ts';
import { procedure } from './procedure.ts';

/** Every parameter with its explanation and value, and every rule with its level in the book. */
export const readSettings = procedure({
  input: z.object({}),
  output: z.object({
    parameters: z.array(z.object({ name: z.string(), note: z.string(), value: z.string() })),
    rules: z.array(
      z.object({ code: z.string(), title: z.string(), parameter: z.string(), level: z.string(), usual: z.string() }),
    ),
  }),
  run(_input, host) {
    const values = new Map(
      readTab(host.book, 'settings').records.map(({ record }) => [record.name, record.value ?? '']),
    );
    const { levels } = settingsOf(host);
    return {
      parameters: Object.values(settingsText).map(([name, note, usual]) => ({
        name,
        note,
        value: values.get(name) ?? usual,
      })),
      rules: (Object.values(rules) as Rule[]).map(({ code, text, level }) => ({
        code,
        title: text.title,
        parameter: levelParameter(code),
        level: levelWords[levels[code] ?? level],
        usual: levelWords[level],
      })),
    };
  },
});

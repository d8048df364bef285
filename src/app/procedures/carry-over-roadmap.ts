import * as z from 'zod/mini';
import { carryOver } from '../../domain/registry/carry-over.ts';
import type { Registry } from '../../domain/registry/registry.ts';
import { actionsText } from '../../texts/ru/actions.ts';
import { settingsOf } from '../context.ts';
import { applyChanges } from '../gateway.ts';
import { batch } from '../schemas/common.ts';
import { readTab } from '../store.ts';
import { procedure } from './procedure.ts';

/** Copies the chosen roadmap rows into the school year after their own; those carried over before are left out. */
export const carryOverRoadmap = procedure({
  input: z.object({ batch, keys: z.array(z.string()) }),
  output: z.object({ added: z.number() }),
  run({ batch: name, keys }, host) {
    const { schoolYear } = settingsOf(host);
    const rows = () => readTab(host.book, 'roadmap').records.map(({ record }) => record as Registry['roadmap'][number]);
    const { done } = applyChanges(host, { title: actionsText.carryOver, batch: name }, () =>
      carryOver(rows(), keys, schoolYear),
    );
    return { added: done.length };
  },
});

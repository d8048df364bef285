import axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** What axe finds wrong in a page or frame, one line each: all its rules, best practices too, or only those named. */
export async function violationsIn(frame: Frame | Page, rules?: string[]): Promise<string[]> {
  if (await frame.evaluate(() => !('axe' in globalThis))) await frame.evaluate(axeCore.source);
  return frame.evaluate(
    async (runOnly) => {
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      // Nothing but what is wrong, told by its HTML alone: the rest takes twice the time.
      const lean = { iframes: false, preload: false, selectors: false, resultTypes: ['violations'] };
      const { violations } = await axe.run({ ...lean, ...(runOnly && { runOnly }) });
      return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`);
    },
    rules as string[] | undefined,
  );
}

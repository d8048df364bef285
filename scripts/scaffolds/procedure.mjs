/** A call of the sidebar: its input and output, validated both ways, and what it does. */
export const files = (name, camel, todo) => ({
  [`src/app/procedures/${name}.ts`]: `import * as z from 'zod/mini';
import { openBook } from '../context.ts';
import { procedure } from './procedure.ts';

/** ${todo} What it gives, in one sentence. */
export const ${camel} = procedure({
  input: z.object({}),
  output: z.object({ partners: z.number() }),
  run: (_, host) => ({ partners: openBook(host, ['partners']).view.partners.length }),
});
`,
});

/** A menu item: one file; its label goes to the texts of the menu. */
export const files = (name, camel, todo) => ({
  [`src/app/commands/${name}.ts`]: `import { menuText } from '../../texts/ru/menu.ts';
import { command } from './command.ts';

/** ${todo} Write the label \`${camel}\` into texts/ru/menu.ts. */
export const ${camel} = command({
  label: menuText.${camel},
  order: 90,
  run: (host) => host.ui.showSidebar('${name}'),
});
`,
});

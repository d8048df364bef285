import type { Host } from '../host.ts';

/** An item of the menu «Партнёрство». The export's name is the global's name and the menu's target. */
export interface Command {
  label: string;
  /** Place in the menu; items of one ten stand together, between separators. */
  order: number;
  /** Title of the submenu it stands in. */
  submenu?: string;
  run(host: Host): void;
}

/** A menu item; its file's name is the name of the function that Google calls. */
export function command(definition: Command): Command {
  return definition;
}

import { answer } from './app/endpoint.ts';
import { Busy, type Host } from './app/host.ts';
import { menuItems } from './app/menu.ts';
import { googleHost } from './google/host.ts';
import { buildMenu } from './google/menu.ts';
import { menuText } from './texts/ru/menu.ts';

/** The functions that Google calls by name; the build declares one global for each. Importing touches no service. */
export const globals: Record<string, (...args: never[]) => unknown> = {
  onOpen: buildMenu,
  onInstall: buildMenu,
  rpc: (name: string, json: string) => answer(googleHost, name, json),
  ...Object.fromEntries(menuItems.map(([name, { run }]) => [name, () => guarded(run)])),
};

/** A menu item tells a person why it could not run; other failures are Google's to report. */
function guarded(run: (host: Host) => void): void {
  try {
    run(googleHost);
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    googleHost.ui.alert(menuText.title, menuText.busy);
  }
}

import type { MenuEntry } from '../operations.ts';
import { call } from './bridge.ts';
import { htmlOf } from './html-service.ts';
import { offered } from './offered.ts';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export class LocalMenu implements Partial<GoogleMenu> {
  readonly label: string;
  readonly entries: MenuEntry[] = [];
  constructor(label: string) {
    this.label = label;
  }
  addItem(caption: string, functionName: string) {
    this.entries.push({ kind: 'item', label: caption, function: functionName });
    return this.self();
  }
  addSeparator() {
    this.entries.push({ kind: 'separator' });
    return this.self();
  }
  addSubMenu(menu: GoogleMenu) {
    const { label, entries } = menu as unknown as LocalMenu;
    this.entries.push({ kind: 'menu', label, entries });
    return this.self();
  }
  addToUi() {
    call('Menu.addToUi', this.label, this.entries);
  }
  private self(): GoogleMenu {
    return offered<GoogleMenu>('Menu', this);
  }
}

const BUTTONS = { CLOSE: 'CLOSE', OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO' };
const BUTTON_SETS = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' };

export class LocalUi implements Partial<Omit<GoogleUi, 'alert' | 'Button' | 'ButtonSet'>> {
  get Button() {
    return offered('Button', BUTTONS);
  }
  get ButtonSet() {
    return offered('ButtonSet', BUTTON_SETS);
  }

  createMenu(caption: string): GoogleMenu {
    return offered<GoogleMenu>('Menu', new LocalMenu(caption));
  }
  createAddonMenu(): GoogleMenu {
    return this.createMenu('');
  }
  showSidebar(userInterface: HtmlOutput) {
    const { title, content } = htmlOf(userInterface);
    call('Ui.show', { kind: 'sidebar', title, html: content });
  }
  showModalDialog(userInterface: HtmlOutput, title: string) {
    const { content, width = 600, height = 600 } = htmlOf(userInterface);
    call('Ui.show', { kind: 'dialog', title, html: content, width, height });
  }
  /**
   * Shows a message and goes on at once, for a script here cannot wait for its user: a plain message is answered «OK»,
   * a question «CLOSE», as if the user had closed it without choosing.
   */
  alert(...args: unknown[]) {
    const buttons = typeof args[args.length - 1] === 'string' && args.length < 3 ? 'OK' : args[args.length - 1];
    const isButtons = typeof buttons === 'string' && buttons in BUTTON_SETS && args.length > 1;
    const texts = (isButtons ? args.slice(0, -1) : args).map(String);
    const [title, prompt] = texts.length > 1 ? texts : ['', texts[0]];
    call('Ui.show', { kind: 'alert', title: title ?? '', prompt: prompt ?? '' });
    return isButtons && buttons !== 'OK' ? BUTTONS.CLOSE : BUTTONS.OK;
  }
}

/** The user interface, as the add-on sees it. */
export function ui(): GoogleUi {
  return offered<GoogleUi>('Ui', new LocalUi() as unknown as Partial<GoogleUi>);
}

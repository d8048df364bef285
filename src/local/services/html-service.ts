import { call } from './bridge.ts';
import { offered } from './offered.ts';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export class LocalHtmlOutput implements Partial<Omit<HtmlOutput, 'setWidth' | 'setHeight'>> {
  title = '';
  content: string;
  width: number | undefined;
  height: number | undefined;
  constructor(content: string) {
    this.content = content;
  }
  append(addedContent: string) {
    this.content += addedContent;
    return this.self();
  }
  getContent() {
    return this.content;
  }
  setTitle(title: string) {
    this.title = title;
    return this.self();
  }
  setWidth(width: number) {
    this.width = width;
    return this.self();
  }
  setHeight(height: number) {
    this.height = height;
    return this.self();
  }
  private self(): HtmlOutput {
    return outputOf(this);
  }
}

function outputOf(output: LocalHtmlOutput): HtmlOutput {
  return offered<HtmlOutput>('HtmlOutput', output as unknown as Partial<HtmlOutput>);
}

export const htmlService = {
  createHtmlOutputFromFile: (name: string) =>
    outputOf(new LocalHtmlOutput(call('HtmlService.createHtmlOutputFromFile', name))),
};

/** What an output made of a page holds. */
export function htmlOf(output: HtmlOutput): LocalHtmlOutput {
  return output as unknown as LocalHtmlOutput;
}

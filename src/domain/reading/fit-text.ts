/** Controls but the tab and line ends, halves of letters, and signs that are no characters (XML 1.0, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const unfit = /[\0-\u0008\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Text without what no .xlsx, .docx or calendar can hold; breaks of lines and pages inside a cell are line ends. */
export function fitText(text: string): string {
  return text.replace(/[\v\f]/g, '\n').replace(unfit, '');
}

const bullet =
  /^\s*([-\u2010-\u2015\u2212•·●○▪■□◦‣∙*\uf0b7\uf0a7\uf02d\u00a7\u00fc➢✓✔☐☒❖►→]|(?![©®™])\p{Extended_Pictographic}\ufe0f?)(?=\s|\p{L}|[«"„“(\d])\s*(?:\[[ xX]\]\s*)?/u;
/** «15.02.16 Технология машиностроения» is a code; a number in a list has no such places. */
const ordinal =
  /^\s*(?!\d\d\.\d\d\.\d\d\s)((?:\d{1,3}\.)*\d{1,3}[.)]|\d{1,2} [.)](?=\s?\p{Lu})|\d{1,3}(?:\.\d{1,3})+|\p{L}\)|[IVXLC]{1,6}[.)])(?:\s+|(?=[\p{L}«"„“(]))/u;

export interface ListMark {
  kind: 'bullet' | 'ordinal';
  /** The mark as written: `-`, `1.2.`, `а)`. */
  text: string;
  /** Where the text of the item begins. */
  length: number;
}

/** The list mark a line begins with: a bullet of any kind, also with a box to tick, «1.», «1)», «1.2», «а)», «IV.». */
export function listMark(text: string): ListMark | undefined {
  const dash = bullet.exec(text);
  if (dash) return { kind: 'bullet', text: dash[1] as string, length: dash[0].length };
  const number = ordinal.exec(text);
  return number ? { kind: 'ordinal', text: number[1] as string, length: number[0].length } : undefined;
}

/** Words of a text as they stand. Asking an expression of every sign is dear, so it is asked once of each kind of sign. */

const none = 1;
const letter = 2;
const figure = 3;
/** What the sign of each code is; 0 where nobody has asked yet. */
const kinds = new Uint8Array(0x10000);

/** The runs of letters and figures in a text, in order; `apart` where letters and figures make runs of their own. */
export function wordRuns(text: string, apart = false): string[] {
  const runs: string[] = [];
  let open = none;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === open || (!apart && kind !== none && open !== none)) continue;
    if (open !== none) runs.push(text.slice(from, at));
    from = at;
    open = kind;
  }
  if (open !== none) runs.push(text.slice(from));
  return runs;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return kinds[code] || readKind(text, at, code);
}

function readKind(text: string, at: number, code: number): number {
  // Each half of a pair is what the pair is.
  if ((code & 0xf800) === 0xd800) {
    const pair = text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0;
    return pair > 0xffff ? kindOf(String.fromCodePoint(pair)) : none;
  }
  const kind = kindOf(text.charAt(at));
  kinds[code] = kind;
  return kind;
}

function kindOf(sign: string): number {
  return /\p{L}/u.test(sign) ? letter : /\p{N}/u.test(sign) ? figure : none;
}

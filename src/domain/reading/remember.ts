const most = 20_000;
/** No name or cell is longer; keeping whole documents would only cost memory. */
const longest = 1000;

/** The function with its answers kept for texts it has seen: the readings of a table ask about one text many times. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  // Held in one, an answer that is `undefined` is found at the first look.
  const known = new Map<string, { answer: T }>();
  return (text) => {
    if (text.length > longest) return read(text);
    const before = known.get(text);
    if (before) return before.answer;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, { answer });
    return answer;
  };
}

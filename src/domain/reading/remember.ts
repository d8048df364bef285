const most = 20_000;
/** No name or cell is longer; keeping whole documents would only cost memory. */
const longest = 1000;

/** The function with its answers kept for texts it has seen: the readings of a table ask about one text many times. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as T;
    const found = read(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}

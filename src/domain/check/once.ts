/** The same reading, each wording read once: what people write in a column repeats from row to row. */
export function once<Value>(read: (wording: string) => Value): (wording: string) => Value {
  const known = new Map<string, Value>();
  return (wording) => {
    let value = known.get(wording);
    if (value === undefined) {
      value = read(wording);
      known.set(wording, value);
    }
    return value;
  };
}

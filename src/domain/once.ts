/** A value made when it is first asked for: every call of the script evaluates the whole bundle, most needs little of it. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

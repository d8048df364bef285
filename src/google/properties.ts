/** Properties of the document as this execution has read them, all at once; colleagues change them only under the lock. */
let known: Record<string, string> | undefined;

const properties = () => PropertiesService.getDocumentProperties();

/** A property; undefined when there is none. */
export function documentProperty(name: string): string | undefined {
  known ??= properties().getProperties();
  return known[name];
}

/** Sets a property. */
export function setDocumentProperty(name: string, value: string): void {
  // An error may come after the value was set.
  known = undefined;
  properties().setProperty(name, value);
}

/** The next property is read from the document again: what was read before the lock may have changed since. */
export function forgetProperties(): void {
  known = undefined;
}

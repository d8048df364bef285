/** Names that engines and libraries look for on any object; an answer of «nothing» is right for them. */
const PROBED = new Set(['then', 'toJSON', 'constructor', 'toString', 'valueOf']);

/**
 * The object as the add-on sees it: under the full Google type, with every member that this workspace does not have
 * refused by name.
 */
export function offered<Full extends object>(name: string, object: Partial<Full>): Full {
  return new Proxy(object as Full, {
    get(target, key) {
      if (typeof key === 'symbol' || PROBED.has(key) || key in target) {
        const member: unknown = Reflect.get(target, key, target);
        // Inside, an object is itself: only the add-on meets the refusals.
        return typeof member === 'function' && key !== 'constructor' ? member.bind(target) : member;
      }
      throw new Error(`Not available in the local workspace: ${name}.${key}`);
    },
  });
}

import PizZip from 'pizzip';
import { once } from './once.ts';

/** Data that the build has packed: base64 of a zip with one JSON file. */
export function unpack(packed: string): unknown {
  const file = new PizZip(packed, { base64: true }).file('data');
  if (!file) throw new Error('Packed data is broken');
  // The library reads UTF-8 byte by byte in a script that has just been started, and Apps Script has no TextDecoder.
  return JSON.parse(decodeURIComponent(escape(file.asBinary())));
}

/**
 * The same data under its own type, unpacked when first looked into. Arrays and objects alike: everything is asked of
 * the unpacked value.
 */
export function unpackLater<T extends object>(packed: () => T, isArray: boolean): T {
  const value = once(packed);
  return new Proxy((isArray ? [] : {}) as T, {
    get: (_, key) => Reflect.get(value(), key),
    has: (_, key) => Reflect.has(value(), key),
    ownKeys: () => Reflect.ownKeys(value()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(value(), key),
  });
}

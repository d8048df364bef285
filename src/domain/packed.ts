import PizZip from 'pizzip';

/** Data that the build has packed: base64 of a zip with one JSON file. */
export function unpack(packed: string): unknown {
  const file = new PizZip(packed, { base64: true }).file('data');
  if (!file) throw new Error('Packed data is broken');
  return JSON.parse(file.asText());
}

/** Text of a file whatever it was saved in: UTF-8 or UTF-16 by their marks or bytes, else Windows-1251. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = zeroShare(bytes);
  if (wide.odd > 0.2) return new TextDecoder('utf-16le').decode(bytes);
  if (wide.even > 0.2) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return isMostlySound(text) ? text : new TextDecoder('windows-1251').decode(bytes);
}

/** A file torn in the middle of a letter is still UTF-8; in Windows-1251 next to no Russian letter decodes as such. */
function isMostlySound(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  return broken === 0 || (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) > 4 * broken;
}

/**
 * Share of the bytes 0x00 and 0x04 at even and odd places of the beginning: in UTF-16 the high byte of Latin letters and
 * of Cyrillic ones, next to never seen in other text.
 */
function zeroShare(bytes: Uint8Array): { even: number; odd: number } {
  const length = Math.min(bytes.length, 4000);
  const count = { even: 0, odd: 0 };
  for (let index = 0; index < length; index++) {
    if (bytes[index] === 0 || bytes[index] === 4) count[index % 2 === 0 ? 'even' : 'odd']++;
  }
  return { even: (count.even * 2) / Math.max(1, length), odd: (count.odd * 2) / Math.max(1, length) };
}

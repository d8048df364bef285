const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** UTF-8 of a text as signed bytes (−128…127). */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes.map(signed);
}

/** The text of UTF-8 bytes; throws on bytes that are no UTF-8. */
export function utf8Text(bytes: readonly number[]): string {
  return decodeURIComponent(bytes.map((byte) => `%${(byte & 255).toString(16).padStart(2, '0')}`).join(''));
}

/** Base64 of bytes, signed or not. */
export function base64Encode(bytes: readonly number[]): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const group = ((a & 255) << 16) | (((b ?? 0) & 255) << 8) | ((c ?? 0) & 255);
    pieces.push(
      (DIGITS[group >> 18] ?? '') +
        (DIGITS[(group >> 12) & 63] ?? '') +
        (b === undefined ? '=' : DIGITS[(group >> 6) & 63]) +
        (c === undefined ? '=' : DIGITS[group & 63]),
    );
  }
  return pieces.join('');
}

/** Signed bytes of base64 text. */
export function base64Decode(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text.replace(/=+$/, '')) {
    const value = DIGITS.indexOf(character);
    if (value < 0) throw new Error('Could not decode string.');
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(signed((held >> bits) & 255));
  }
  return bytes;
}

function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}

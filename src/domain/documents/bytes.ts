/** UTF-8 bytes of a text; Apps Script has no TextEncoder. */
export function utf8(text: string): Uint8Array {
  const sink = new Bytes(text.length * 3);
  sink.write(text);
  return sink.taken();
}

/** Bytes of XML as they are printed: what stands still is copied, values are encoded. */
export class Bytes {
  private bytes: Uint8Array;
  private length = 0;

  constructor(size = 65_536) {
    this.bytes = new Uint8Array(size);
  }

  /** Appends bytes. */
  copy(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Appends a text in UTF-8; half of a surrogate pair is left out. */
  write(text: string): void {
    this.reserve(text.length * 3);
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code < 0x80) this.bytes[this.length++] = code;
      else if (code < 0x800) this.put(0xc0 | (code >> 6), code);
      else if (code < 0xd800 || code > 0xdfff) this.put(0xe0 | (code >> 12), code >> 6, code);
      else {
        const point = text.codePointAt(index) ?? 0;
        if (point <= 0xffff) continue;
        this.put(0xf0 | (point >> 18), point >> 12, point >> 6, point);
        index++;
      }
    }
  }

  /** Whether the last bytes are these. */
  endsWith(tail: Uint8Array): boolean {
    const from = this.length - tail.length;
    return from >= 0 && tail.every((byte, index) => this.bytes[from + index] === byte);
  }

  taken(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private put(lead: number, ...rest: number[]): void {
    this.bytes[this.length++] = lead;
    for (const byte of rest) this.bytes[this.length++] = 0x80 | (byte & 0x3f);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

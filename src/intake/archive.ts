/**
 * The files of a ZIP archive (PKWARE APPNOTE 4.3), of which .docx is one. The runtime itself inflates, so the page does
 * not carry a decompressor; packed sizes are taken from the central directory, because Word may leave them out before a file.
 */
export class Archive {
  private readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly view: DataView;
  private readonly entries = new Map<string, { method: number; size: number; at: number }>();
  private left = LARGEST;

  constructor(bytes: Uint8Array) {
    this.bytes = new Uint8Array(bytes);
    this.view = new DataView(this.bytes.buffer);
    this.readDirectory();
  }

  /** The names of all files. */
  names(): string[] {
    return [...this.entries.keys()];
  }

  /** The text of a file; '' when the archive has no such file. */
  async text(name: string): Promise<string> {
    const entry = this.entries.get(name);
    if (!entry) return '';
    const { method, size, at } = entry;
    const start = at + LOCAL_HEADER + this.view.getUint16(at + 26, true) + this.view.getUint16(at + 28, true);
    const packed = this.bytes.subarray(start, start + size);
    if (method === STORED) return new TextDecoder().decode(packed);
    if (method !== DEFLATED) throw new Error(`Compression method ${method} of "${name}"`);
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Response(unpacked.pipeThrough(this.counted())).text();
  }

  /** Whether every file can be unpacked, within the bounds that stand here, whatever the archive says of its sizes. */
  static async isSound(bytes: Uint8Array): Promise<boolean> {
    try {
      const archive = new Archive(bytes);
      for (const name of archive.names()) await archive.text(name);
      return true;
    } catch {
      return false;
    }
  }

  /** Passes on bytes until the archive as a whole has given too many of them, whatever it says of itself. */
  private counted(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
    return new TransformStream({
      transform: (chunk, controller) => {
        this.left -= chunk.length;
        if (this.left < 0) throw new Error(`Unpacks to more than ${LARGEST} bytes`);
        controller.enqueue(chunk);
      },
    });
  }

  private readDirectory(): void {
    let end = this.bytes.length - END_RECORD;
    while (end >= 0 && this.view.getUint32(end, true) !== 0x06054b50) end--;
    if (end < 0) throw new Error('No end of central directory');
    let at = this.view.getUint32(end + 16, true);
    let unpacked = 0;
    for (let left = this.view.getUint16(end + 10, true); left > 0; left--) {
      if (this.view.getUint32(at, true) !== 0x02014b50) throw new Error('Broken central directory');
      unpacked += this.view.getUint32(at + 24, true);
      if (unpacked > LARGEST) throw new Error(`Unpacks to more than ${LARGEST} bytes`);
      const [nameLength, extra, comment] = [28, 30, 32].map((field) => this.view.getUint16(at + field, true)) as [
        number,
        number,
        number,
      ];
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
      this.entries.set(name, {
        method: this.view.getUint16(at + 10, true),
        size: this.view.getUint32(at + 20, true),
        at: this.view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + extra + comment;
    }
  }
}

/** Bytes that an archive may unpack to, by its own word and indeed: a document of 60 KB that holds a gigabyte is a trap. */
const LARGEST = 100_000_000;

const LOCAL_HEADER = 30;
const END_RECORD = 22;
const STORED = 0;
const DEFLATED = 8;

import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file as it lies packed in a ZIP archive (PKWARE APPNOTE 4.3); bytes that are packed once can be put in again. */
export interface ZipEntry {
  name: string;
  /** 0 as it is, 8 deflated. */
  method: number;
  crc: number;
  /** Bytes when unpacked. */
  size: number;
  packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
/** The format's first day, 01.01.1980: the same content is the same bytes at any time. */
const DATE = 0x21;
const VERSION = 20;
/** Above 3 a book takes twice the time for a tenth of the size. */
const LEVEL = 3;

/** Packs a text as a file of an archive. */
export function packed(name: string, text: string): ZipEntry {
  const bytes = Buffer.from(text);
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed: deflateRawSync(bytes, { level: LEVEL }) };
}

/** The text of a file of an archive. */
export function textOf({ method, packed: bytes }: ZipEntry): string {
  return Buffer.from(method === 0 ? bytes : inflateRawSync(bytes)).toString();
}

/** The files of an archive made by this program: one without comment and extra fields. */
export function readZip(archive: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.length);
  const end = bytes.length - END_SIZE;
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const length = bytes.readUInt16LE(at + 28);
    const from = bytes.readUInt32LE(at + 42) + 30 + length;
    const entry = {
      name: bytes.toString('utf8', at + 46, at + 46 + length),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      size: bytes.readUInt32LE(at + 24),
      packed: bytes.subarray(from, from + bytes.readUInt32LE(at + 20)),
    };
    at += 46 + length;
    return entry;
  });
}

/** The archive of these files, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const facts = factsOf(entry, name.length);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    files.push(signed(LOCAL), facts, name, entry.packed);
    directory.push(signed(CENTRAL), facts.subarray(0, 2), facts, place, name);
    at += 30 + name.length + entry.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

function signed(signature: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** What stands of a file before it and in the directory alike. */
function factsOf({ method, crc, size, packed: bytes }: ZipEntry, nameLength: number): Uint8Array {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(VERSION);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt16LE(DATE, 8);
  facts.writeUInt32LE(crc, 10);
  facts.writeUInt32LE(bytes.length, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}

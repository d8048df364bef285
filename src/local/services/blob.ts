import { utf8Bytes, utf8Text } from './bytes.ts';
import { offered } from './offered.ts';

type GoogleBlob = GoogleAppsScript.Base.Blob;

/** Bytes with a name and a type; bytes are signed (−128…127), as in Apps Script. */
export class LocalBlob implements Partial<Omit<GoogleBlob, 'setName' | 'setContentType'>> {
  readonly bytes: number[];
  private contentType: string | null;
  private name: string | null;
  constructor(data: string | number[], contentType: string | null, name: string | null) {
    this.bytes = typeof data === 'string' ? utf8Bytes(data) : data;
    this.contentType = contentType;
    this.name = name;
  }
  getBytes() {
    return this.bytes.slice();
  }
  getDataAsString() {
    return utf8Text(this.bytes);
  }
  getContentType() {
    return this.contentType;
  }
  getName() {
    return this.name;
  }
  setName(name: string) {
    this.name = name;
    return blobOf(this);
  }
  setContentType(contentType: string) {
    this.contentType = contentType;
    return blobOf(this);
  }
}

function blobOf(blob: LocalBlob): GoogleBlob {
  return offered<GoogleBlob>('Blob', blob as unknown as Partial<GoogleBlob>);
}

/** A new blob, as the add-on sees it; text becomes UTF-8. */
export function newBlob(
  data: string | number[],
  contentType: string | null = null,
  name: string | null = null,
): GoogleBlob {
  return blobOf(new LocalBlob(data, contentType, name));
}

/** The bytes of a blob that the add-on hands back. */
export function bytesOf(blob: GoogleBlob): number[] {
  return (blob as unknown as LocalBlob).bytes;
}

/** The same archive whose directory says that each file holds so many bytes. */
export function lying(bytes: Uint8Array, size = 10): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = view.getUint32(bytes.length - 6, true);
  for (let left = view.getUint16(bytes.length - 12, true); left > 0; left--) {
    view.setUint32(at + 24, size, true);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return bytes;
}

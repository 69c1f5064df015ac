/** Records of the parts of an .xlsb ([MS-XLSB] 2.1.4). */

export interface BinaryRecord {
  readonly id: number;
  readonly content: Uint8Array;
}

export function* binaryRecords(part: Uint8Array): Generator<BinaryRecord> {
  let at = 0;
  while (at < part.length) {
    let id = part[at++] ?? 0;
    if (id & 0x80) id = (id & 0x7f) | (((part[at++] ?? 0) & 0x7f) << 7);
    let size = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = part[at++] ?? 0;
      size |= (byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) break;
    }
    yield { id, content: part.subarray(at, at + size) };
    at += size;
  }
}

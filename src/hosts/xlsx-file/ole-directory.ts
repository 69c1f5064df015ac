/**
 * Names of the streams of an OLE compound file ([MS-CFB] 2.6.1): enough to tell an old workbook from a
 * letter and from an encrypted package, without following its chains of sectors.
 */
const ENTRY = 128;
const STREAM = 2;

export interface OleStream {
  readonly name: string;
  readonly startSector: number;
  readonly size: number;
}

/** Directory entries are 128 bytes long and lie at multiples of 128. */
export function oleStreams(bytes: Uint8Array): readonly OleStream[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const streams: OleStream[] = [];
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = view.getUint16(at + 64, true);
    if (view.getUint8(at + 66) !== STREAM || length < 4 || length > 64 || length % 2 === 1)
      continue;
    const units = Array.from({ length: length / 2 }, (_, i) => view.getUint16(at + i * 2, true));
    if (units.pop() !== 0 || units.includes(0)) continue;
    streams.push({
      name: String.fromCharCode(...units),
      startSector: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return streams;
}

const BOF = 0x0809;
const FILEPASS = 0x002f;

/** A workbook stream whose records are encrypted begins BOF, FILEPASS ([MS-XLS] 2.4.117). */
export function isEncryptedStream(bytes: Uint8Array, stream: OleStream): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  let at = (stream.startSector + 1) * sectorSize;
  const end = Math.min(at + sectorSize, bytes.length) - 4;
  for (let record = 0; at <= end && record < 8; record++) {
    const id = view.getUint16(at, true);
    if (record === 0 && id !== BOF) return false;
    if (id === FILEPASS) return true;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}

/**
 * Packing and unpacking of whole parts. Streams, which browsers have, come back to the program for every few
 * kilobytes; a program that runs elsewhere can name something that works on whole parts beside it.
 */
import type { FileEntry } from "@zip.js/zip.js";

export interface PartPacking {
  /**
   * What raw deflate data holds.
   *
   * @throws where that is damaged, or more than `size` bytes
   */
  readonly inflate: (packed: Uint8Array, size: number) => Promise<Uint8Array>;
  /** A gzip member without a name. */
  readonly gzip: (content: Uint8Array) => Promise<Uint8Array>;
}

let packing: PartPacking | null = null;

/** For all packages from now on. */
export function packPartsWith(own: PartPacking): void {
  packing = own;
}

export function partPacking(): PartPacking | null {
  return packing;
}

export interface PackedPart {
  /** Raw deflate data. */
  readonly packed: Uint8Array;
  readonly crc32: number;
}

/** Header and trailer of a gzip member without a name (RFC 1952, 2.3): the trailer is CRC-32 and length. */
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

export async function packedPart(by: PartPacking, content: Uint8Array): Promise<PackedPart> {
  const member = await by.gzip(content);
  const end = member.length - GZIP_TRAILER;
  const crc32 = new DataView(member.buffer, member.byteOffset + end).getUint32(0, true);
  return { packed: member.subarray(GZIP_HEADER, end), crc32 };
}

const LOCAL_HEADER = 0x0403_4b50;
const LOCAL_HEADER_LENGTH = 30;

/** The packed data of an entry where it lies in the archive (APPNOTE 4.3.7); null where it cannot be found so. */
export function packedData(archive: Uint8Array, entry: FileEntry): Uint8Array | null {
  const { offset, compressedSize } = entry;
  if (offset + LOCAL_HEADER_LENGTH > archive.length) return null;
  const header = new DataView(archive.buffer, archive.byteOffset + offset, LOCAL_HEADER_LENGTH);
  if (header.getUint32(0, true) !== LOCAL_HEADER) return null;
  const lengths = header.getUint16(26, true) + header.getUint16(28, true);
  const start = offset + LOCAL_HEADER_LENGTH + lengths;
  const end = start + compressedSize;
  return end > archive.length ? null : archive.subarray(start, end);
}

/**
 * OLE compound files ([MS-CFB]): the names of their streams, which tell an old workbook from a letter and from an
 * encrypted package, and the bytes of a stream.
 */
import { damaged } from "../host-error";

const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;
/** Sector numbers from here on are marks ([MS-CFB] 2.1). */
const FIRST_MARK = 0xffff_fffa;

export interface OleStream {
  readonly name: string;
  readonly startSector: number;
  readonly size: number;
}

/** Directory entries are 128 bytes long and lie at multiples of 128: no chain needs following to list them. */
export function oleStreams(bytes: Uint8Array): readonly OleStream[] {
  return entries(bytes, STREAM);
}

function entries(bytes: Uint8Array, type: number): readonly OleStream[] {
  const view = viewOf(bytes);
  const found: OleStream[] = [];
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = view.getUint16(at + 64, true);
    if (view.getUint8(at + 66) !== type || length < 4 || length > 64 || length % 2 === 1) continue;
    const units = Array.from({ length: length / 2 }, (_, i) => view.getUint16(at + i * 2, true));
    if (units.pop() !== 0 || units.includes(0)) continue;
    found.push({
      name: String.fromCharCode(...units),
      startSector: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return found;
}

/** @throws HostError damaged-file where its chain of sectors breaks off or runs in a circle */
export function oleStreamBytes(bytes: Uint8Array, stream: OleStream): Uint8Array {
  const view = viewOf(bytes);
  if (bytes.length < 512 || stream.size > bytes.length) throw damaged("");
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if (shift < 7 || shift > 16 || miniShift < 4 || miniShift > shift) throw damaged("");
  const next = sectorTable(view, shift);
  const read = (start: number, size: number): Uint8Array =>
    joined(
      bytes,
      chain(start, next, size >> shift),
      (sector) => (sector + 1) << shift,
      shift,
      size
    );
  if (stream.size >= view.getUint32(56, true)) return read(stream.startSector, stream.size);

  const [root] = entries(bytes, ROOT);
  if (!root || root.size > bytes.length) throw damaged("");
  const small = read(root.startSector, root.size);
  const miniSectors = chain(view.getUint32(60, true), next, bytes.length >> shift);
  const miniNext = tableOf(view, miniSectors, shift);
  const sectors = chain(stream.startSector, miniNext, stream.size >> miniShift);
  return joined(small, sectors, (sector) => sector << miniShift, miniShift, stream.size);
}

/** The file allocation table: by sector, the one that follows. Its own sectors are listed in the header and further on. */
function sectorTable(view: DataView, shift: number): Uint32Array {
  const sectors: number[] = [];
  for (let i = 0; i < 109; i++) sectors.push(view.getUint32(76 + i * 4, true));
  const most = view.byteLength >> shift;
  const perSector = (1 << shift) / 4 - 1;
  let further = view.getUint32(68, true);
  for (let step = 0; further < FIRST_MARK && step <= most; step++) {
    const at = (further + 1) * 2 ** shift;
    if (at + (1 << shift) > view.byteLength) throw damaged("");
    for (let i = 0; i < perSector; i++) sectors.push(view.getUint32(at + i * 4, true));
    further = view.getUint32(at + perSector * 4, true);
  }
  return tableOf(
    view,
    sectors.filter((sector) => sector < FIRST_MARK),
    shift
  );
}

function tableOf(view: DataView, sectors: readonly number[], shift: number): Uint32Array {
  const perSector = (1 << shift) / 4;
  const table = new Uint32Array(sectors.length * perSector);
  sectors.forEach((sector, index) => {
    const at = (sector + 1) * 2 ** shift;
    // A file cut off behind its last used sector: what the table says of the rest is not asked for.
    for (let i = 0; i < perSector; i++) {
      const offset = at + i * 4;
      const inside = offset + 4 <= view.byteLength;
      table[index * perSector + i] = inside ? view.getUint32(offset, true) : 0xffff_ffff;
    }
  });
  return table;
}

/** @param most sectors that the stream can have, less one */
function chain(start: number, next: Uint32Array, most: number): readonly number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < FIRST_MARK; sector = next[sector] ?? 0xffff_ffff) {
    if (sectors.length > most) break;
    sectors.push(sector);
  }
  return sectors;
}

function joined(
  bytes: Uint8Array,
  sectors: readonly number[],
  offsetOf: (sector: number) => number,
  shift: number,
  size: number
): Uint8Array {
  if (sectors.length << shift < size) throw damaged("");
  const whole = new Uint8Array(size);
  sectors.forEach((sector, index) => {
    const from = offsetOf(sector);
    const to = index << shift;
    const length = Math.min(1 << shift, size - to);
    if (length <= 0) return;
    if (from < 0 || from + length > bytes.length) throw damaged("");
    whole.set(bytes.subarray(from, from + length), to);
  });
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Pixels of a PNG as pdftoppm writes it: 8 bits a channel, red, green, blue, not interlaced. */
import { inflateSync } from "node:zlib";

/** How many pixels have this colour (RRGGBB), up to a small difference of each channel. */
export function pixelsOf(png: Uint8Array, colour: string, tolerance = 12): number {
  const wanted = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const { width, height, data } = decoded(Buffer.from(png));
  let count = 0;
  for (let at = 0; at < width * height * 3; at += 3) {
    const near = wanted.every((value, channel) => {
      return Math.abs((data[at + channel] ?? 0) - value) <= tolerance;
    });
    if (near) count += 1;
  }
  return count;
}

function decoded(png: Buffer): { width: number; height: number; data: Uint8Array } {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  if (png[24] !== 8 || png[25] !== 2 || png[28] !== 0) throw new Error("another kind of PNG");
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") {
      packed.push(png.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  return { width, height, data: unfiltered(inflateSync(Buffer.concat(packed)), width * 3, height) };
}

/** The five filters of a line (PNG specification, 9.2). */
function unfiltered(raw: Uint8Array, stride: number, height: number): Uint8Array {
  const data = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at >= 3 ? (data[here - 3] ?? 0) : 0;
      const up = row > 0 ? (data[here - stride] ?? 0) : 0;
      const corner = row > 0 && at >= 3 ? (data[here - stride - 3] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      data[here] = ((raw[row * (stride + 1) + 1 + at] ?? 0) + guess) & 255;
    }
  }
  return data;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

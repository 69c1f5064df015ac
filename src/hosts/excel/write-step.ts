/** A piece of writing: small, with its size, and built anew from names each time it is sent. */
export interface WriteStep {
  /** Upper estimate of what it takes in a request. */
  readonly bytes: number;
  readonly run: (workbook: Excel.Workbook) => void;
}

/** No request is over 1 MB; the rest is for what the estimates leave out (one percent at most of what was tried). */
export const BYTES_A_REQUEST = 970_000;

/** In order, each request as full as it may be. */
export function requests(steps: readonly WriteStep[], most: number): WriteStep[][] {
  const packed: WriteStep[][] = [];
  let bytes = 0;
  for (const step of steps) {
    const last = packed.at(-1);
    bytes += step.bytes;
    if (last && bytes <= most) {
      last.push(step);
    } else {
      packed.push([step]);
      bytes = step.bytes;
    }
  }
  return packed;
}

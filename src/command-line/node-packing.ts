/** Node packs whole parts on threads of its own, beside the program. */
import { promisify } from "node:util";
import { gzip, inflateRaw } from "node:zlib";
import type { PartPacking } from "../hosts/xlsx-file/part-packing";

const gzipped = promisify(gzip);
const inflated = promisify<Uint8Array, { readonly maxOutputLength: number }, Buffer>(inflateRaw);

export const NODE_PACKING: PartPacking = {
  inflate: (packed, size) => inflated(packed, { maxOutputLength: Math.max(1, size) }),
  gzip: (content) => gzipped(content),
};

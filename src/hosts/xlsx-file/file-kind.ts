/** What a file is, told from its bytes; its ending is not asked, because it is often wrong. */
import type { ForeignFile } from "../host-error";

export type FileKind =
  | { readonly is: "empty" }
  | { readonly is: "zip" }
  | { readonly is: "ole" }
  | { readonly is: "text" }
  | { readonly is: "foreign"; readonly kind: ForeignFile };

/** Signatures of what people really drop in by mistake. */
const SIGNATURES: readonly (readonly [readonly number[], FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { is: "zip" }],
  [[0x50, 0x4b, 0x05, 0x06], { is: "zip" }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { is: "ole" }],
  [[0x25, 0x50, 0x44, 0x46], { is: "foreign", kind: "pdf" }],
  [[0x89, 0x50, 0x4e, 0x47], { is: "foreign", kind: "picture" }],
  [[0xff, 0xd8, 0xff], { is: "foreign", kind: "picture" }],
  [[0x47, 0x49, 0x46, 0x38], { is: "foreign", kind: "picture" }],
  [[0x42, 0x4d], { is: "foreign", kind: "picture" }],
  [[0x49, 0x49, 0x2a, 0x00], { is: "foreign", kind: "picture" }],
  [[0x4d, 0x4d, 0x00, 0x2a], { is: "foreign", kind: "picture" }],
  [[0x52, 0x49, 0x46, 0x46], { is: "foreign", kind: "picture" }],
  [[0x52, 0x61, 0x72, 0x21], { is: "foreign", kind: "archive" }],
  [[0x37, 0x7a, 0xbc, 0xaf], { is: "foreign", kind: "archive" }],
  [[0x1f, 0x8b], { is: "foreign", kind: "archive" }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { is: "foreign", kind: "rtf" }],
];

/** `BM` begins bitmaps and could begin a text; a bitmap holds zero bytes near its head. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { is: "empty" };
  const found = SIGNATURES.find(([signature]) =>
    signature.every((byte, index) => bytes[index] === byte)
  );
  if (found && !(bytes[0] === 0x42 && !bytes.subarray(0, 32).includes(0))) return found[1];
  return { is: "text" };
}

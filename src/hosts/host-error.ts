/** What a host could not do, as a code with parameters: texts are made by the messages, never here. */

/** What a file that is no workbook turned out to be. */
export type ForeignFile =
  | "docx"
  | "doc"
  | "pptx"
  | "ppt"
  | "odt"
  | "odp"
  | "pdf"
  | "picture"
  | "html"
  | "rtf"
  | "xml"
  | "archive"
  | "ole"
  | "unknown";

export interface HostErrorParameters {
  /** The file, or the part of it, holds no byte. */
  readonly "empty-file": Record<string, never>;
  /** It begins like a workbook and cannot be read to the end: cut off, overwritten, or a part is missing (`part`, "" for the container). */
  readonly "damaged-file": { readonly part: string };
  /** It needs a password to be opened. */
  readonly "encrypted-file": Record<string, never>;
  /** It is something else, whatever its name says. */
  readonly "not-a-workbook": { readonly kind: ForeignFile };
  /** A workbook of a kind that is not read; saving it again as .xlsx helps. */
  readonly "unsupported-format": {
    readonly format: "excel-95" | "fods" | "xlsb" | "xls" | "ods" | "csv" | "html" | "xml";
  };
  /** Unpacked it passes a limit (bytes): far larger than any sheet of figures, or made to exhaust the machine. */
  readonly "too-large": { readonly limit: number; readonly size: number };
  /** More cells than a workbook of figures has, or a page longer or wider than a sheet. */
  readonly "too-many-cells": { readonly limit: number };
  /** All visible sheets are ours, and a workbook must keep one. */
  readonly "last-visible-sheet": Record<string, never>;
}

export type HostErrorCode = keyof HostErrorParameters;

export class HostError<Code extends HostErrorCode = HostErrorCode> extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: Code,
    readonly parameters: HostErrorParameters[Code],
    options?: ErrorOptions
  ) {
    super(`${code} ${JSON.stringify(parameters)}`, options);
  }
}

export function isHostError(error: unknown): error is HostError {
  return error instanceof HostError;
}

/** The file breaks off or contradicts itself in a part. */
export function damaged(part: string, cause?: unknown): HostError<"damaged-file"> {
  return new HostError("damaged-file", { part }, cause === undefined ? undefined : { cause });
}

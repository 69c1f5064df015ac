/**
 * Text of XML parts as bytes and back without losing a byte, and the escapes of SpreadsheetML.
 * Packages hold UTF-8 or UTF-16 only (ECMA-376 part 2, 8.1.4).
 */
import { damaged } from "../host-error";

export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

export interface XmlText {
  /** A byte order mark stays in front as U+FEFF, so that offsets and a second encoding agree with the part. */
  readonly text: string;
  readonly encoding: XmlEncoding;
}

export function decodeXml(bytes: Uint8Array, part: string): XmlText {
  const encoding = encodingOf(bytes);
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), encoding };
  } catch (cause) {
    throw damaged(part, cause);
  }
}

export function encodeXml({ text, encoding }: XmlText): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) {
    view.setUint16(i * 2, text.charCodeAt(i), encoding === "utf-16le");
  }
  return bytes;
}

function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  return "utf-8";
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\r": "&#13;",
};

/** For the inside of an element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** For the inside of double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n\t\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Asked first, since hardly any text needs more: this runs once a cell. */
const NEEDS_ESCAPE = /[^\t\n\x20-\ud7ff\ue000-\ufffd]|_x/;

/**
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19): what XML 1.0 cannot hold is written `_xHHHH_`, and a text
 * that looks like such an escape gets its underscore escaped. Halves of a surrogate pair become U+FFFD.
 */
export function xstring(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (sign) => {
      const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${code}_`;
    });
}

/** The text behind {@link xstring}. */
export function fromXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  );
}

/** Text of files that say their encoding badly or not at all: old systems write GBK and call it something else. */
import { HostError } from "../host-error";

/** Covers GBK and GB2312, which Chinese programs write where they do not write UTF-8. */
const FALLBACK = "gb18030";

/** Signs that no text holds; a byte order mark or an encoding of two bytes explains away the rest. */
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * The text of the bytes: by its byte order mark, else in the first of the declared encoding, UTF-8 and
 * GB18030 that fits every byte.
 *
 * @param declared what the file says of itself, or null
 * @throws HostError not-a-workbook where nothing fits
 */
export function decodeText(bytes: Uint8Array, declared: string | null): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  for (const encoding of [declared, "utf-8", FALLBACK]) {
    const text = encoding === null ? null : decodedAs(bytes, encoding);
    if (text === null) continue;
    if (NO_TEXT.test(text)) break;
    return text;
  }
  throw new HostError("not-a-workbook", { kind: "unknown" });
}

/** Null where the encoding is not known, or is not that of the bytes. */
function decodedAs(bytes: Uint8Array, encoding: string): string | null {
  // The name of a subset, under which all of it is written.
  const label = /^(?:gb2312|gbk|gb_2312-80|x-gbk|hz-gb-2312)$/i.test(encoding)
    ? FALLBACK
    : encoding;
  // What can be read as ASCII is not in an encoding of two bytes, whatever it says.
  if (/^utf-?16|^unicode/i.test(label)) return null;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A saved web archive (.mht, RFC 2557): its parts with their names, unpacked from their transfer encoding. */
import { damaged } from "../host-error";

export interface MhtmlPart {
  /** Last step of `Content-Location`: `sheet001.htm`; "" where the part has none. */
  readonly name: string;
  /** `text/html`, in lower case. */
  readonly type: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

const FIRST_HEADER = /^(?:mime-version|content-type|from|subject|date|message-id|x-[\w-]+):/i;

/** Whether a text begins with the headers of a web archive. */
export function looksLikeMhtml(text: string): boolean {
  const head = text.slice(0, 8192);
  return (
    FIRST_HEADER.test(head.trimStart()) &&
    /^mime-version:/im.test(head) &&
    /^content-type: *multipart/im.test(head)
  );
}

/** @throws HostError damaged-file where it states no boundary */
export function mhtmlParts(bytes: Uint8Array): readonly MhtmlPart[] {
  const text = latin1(bytes);
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;"]+))/i.exec(text.slice(0, 8192));
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) throw damaged("");
  const parts: MhtmlPart[] = [];
  for (const piece of text.split(`--${mark}`).slice(1)) {
    if (piece.startsWith("--")) break;
    const blank = /\r?\n[ \t]*\r?\n/.exec(piece);
    if (!blank) continue;
    parts.push(partOf(piece.slice(0, blank.index), piece.slice(blank.index + blank[0].length)));
  }
  return parts;
}

function partOf(headers: string, body: string): MhtmlPart {
  // A folded header goes on in a line that begins with a blank (RFC 5322, 2.2.3).
  const unfolded = headers.replace(/\r?\n[ \t]+/g, " ");
  const header = (name: string): string =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, "im").exec(unfolded)?.[1]?.trim() ?? "";
  const type = header("content-type");
  const encoding = header("content-transfer-encoding").toLowerCase();
  return {
    name: lastStep(header("content-location")),
    type: (type.split(";")[0] ?? "").trim().toLowerCase(),
    charset: /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? null,
    bytes:
      encoding === "quoted-printable"
        ? fromQuotedPrintable(body)
        : encoding === "base64"
          ? fromBase64(body)
          : fromLatin1(body),
  };
}

/** `file:///C:/3B2A/sheet001.htm` → sheet001.htm */
export function lastStep(location: string): string {
  const step = location.split(/[?#]/)[0]?.split(/[/\\]/).at(-1) ?? "";
  try {
    return decodeURIComponent(step).toLowerCase();
  } catch {
    return step.toLowerCase();
  }
}

function latin1(bytes: Uint8Array): string {
  // Not TextDecoder("latin1"), which reads windows-1252.
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return pieces.join("");
}

function fromLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

function fromQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]*\r?\n/g, "");
  return fromLatin1(
    joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  );
}

/** @throws HostError damaged-file */
function fromBase64(text: string): Uint8Array {
  try {
    return fromLatin1(atob(text.replace(/[^A-Za-z0-9+/=]/g, "")));
  } catch (cause) {
    throw damaged("", cause);
  }
}

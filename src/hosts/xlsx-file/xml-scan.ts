/**
 * A pass over the large parts (worksheets, shared strings), about three times as fast as a general
 * parser: no namespaces, no positions, attributes only as text. Tags must match and entities be those of
 * XML; a document type is refused, so nothing expands.
 */
import { damaged } from "../host-error";

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlVisitor {
  /** Whether text is wanted just now; asked before each piece is cut out. */
  listening: boolean;
  /** `local` is the name without its prefix; attributes keep theirs. */
  open(local: string, attributes: Attributes): void;
  text(piece: string): void;
  close(local: string): void;
  /**
   * Takes a whole element that begins with this letter, inside the root element, and gives the offset behind it; 0
   * leaves it to the scanner.
   */
  readonly shortcut?: { readonly letter: string; take(xml: string, from: number): number };
}

/** @throws HostError damaged-file with the part's name */
export function scanXml(xml: string, part: string, visitor: XmlVisitor): void {
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  const { shortcut } = visitor;
  const letter = shortcut?.letter.charCodeAt(0);
  for (;;) {
    const start = xml.charCodeAt(at) === LESS ? at : xml.indexOf("<", at);
    const end = start < 0 ? xml.length : start;
    if (open.length === 0) {
      if (/[^\s\ufeff]/.test(xml.slice(at, end))) throw damaged(part);
    } else if (visitor.listening && end > at) {
      visitor.text(plainText(xml.slice(at, end), part));
    }
    if (start < 0) break;
    const sign = xml.charCodeAt(start + 1);
    if (shortcut && sign === letter && open.length > 0) {
      const behind = shortcut.take(xml, start);
      if (behind > 0) {
        at = behind;
        continue;
      }
    }
    if (sign === SLASH) {
      at = after(xml, ">", start + 2, part);
      const name = xml.slice(start + 2, at - 1).trimEnd();
      if (open.pop() !== name) throw damaged(part);
      visitor.close(localName(name));
    } else if (sign === QUESTION) {
      at = after(xml, "?>", start + 2, part);
    } else if (sign === EXCLAMATION) {
      at = passDeclaration(xml, start, part, visitor);
    } else {
      let nameEnd = start + 1;
      while (!endsName(xml.charCodeAt(nameEnd))) nameEnd++;
      const name = xml.slice(start + 1, nameEnd);
      if (name === "" || (open.length === 0 && ++roots > 1)) throw damaged(part);
      const attributes: Record<string, string> = {};
      at = readAttributes(xml, nameEnd, part, attributes);
      const local = localName(name);
      visitor.open(local, attributes);
      if (xml.charCodeAt(at - 2) === SLASH) visitor.close(local);
      else open.push(name);
    }
  }
  if (open.length > 0 || roots === 0) throw damaged(part);
}

const SLASH = 0x2f;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const LESS = 0x3c;
const GREATER = 0x3e;
const EQUALS = 0x3d;

/** Blank, `/`, `>`, or the end of the text (NaN). */
function endsName(code: number): boolean {
  return code <= 0x20 || code === SLASH || code === GREATER || Number.isNaN(code);
}

/** Fills in the attributes and gives the offset behind the tag's `>`. */
function readAttributes(
  xml: string,
  from: number,
  part: string,
  into: Record<string, string>
): number {
  let at = from;
  for (;;) {
    while (xml.charCodeAt(at) <= 0x20) at++;
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === SLASH && xml.charCodeAt(at + 1) === GREATER) return at + 2;
    const nameStart = at;
    while (!endsName(xml.charCodeAt(at)) && xml.charCodeAt(at) !== EQUALS) at++;
    const name = xml.slice(nameStart, at);
    while (xml.charCodeAt(at) <= 0x20) at++;
    if (name === "" || xml.charCodeAt(at) !== EQUALS) throw damaged(part);
    at++;
    while (xml.charCodeAt(at) <= 0x20) at++;
    const quote = xml[at];
    if (quote !== '"' && quote !== "'") throw damaged(part);
    const end = after(xml, quote, at + 1, part);
    into[name] = plainText(xml.slice(at + 1, end - 1), part);
    at = end;
  }
}

function passDeclaration(xml: string, start: number, part: string, visitor: XmlVisitor): number {
  if (xml.startsWith("<!--", start)) return after(xml, "-->", start + 4, part);
  if (!xml.startsWith("<![CDATA[", start)) throw damaged(part);
  const end = after(xml, "]]>", start + 9, part);
  if (visitor.listening) visitor.text(xml.slice(start + 9, end - 3).replace(/\r\n?/g, "\n"));
  return end;
}

/** Offset behind the next occurrence. */
function after(xml: string, sign: string, from: number, part: string): number {
  const found = xml.indexOf(sign, from);
  if (found < 0) throw damaged(part);
  return found + sign.length;
}

const ENTITIES: Readonly<Record<string, string | undefined>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function plainText(raw: string, part: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replace(/&([^;]{0,12});?/g, (whole, name: string) => {
    if (!whole.endsWith(";")) throw damaged(part);
    if (!name.startsWith("#")) return ENTITIES[name] ?? refuse(part);
    const hexadecimal = name[1] === "x";
    const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : refuse(part);
  });
}

function refuse(part: string): never {
  throw damaged(part);
}

/** `x:si` → `si`. */
function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

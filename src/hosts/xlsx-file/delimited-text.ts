/** Fields of delimited text (RFC 4180): quotes around a field may hold line breaks, and are doubled within. */

/**
 * Calls `take` for every field in order.
 *
 * @param longest signs that a field may have: one quote too many swallows the rest of a file
 * @returns false where a field is longer, or its quote is never closed
 */
export function scanFields(
  text: string,
  delimiter: string,
  longest: number,
  take: (row: number, column: number, field: string) => void
): boolean {
  let row = 0;
  let column = 0;
  let at = 0;
  const ends = new RegExp(`[\\r\\n${delimiter === "\t" ? "\\t" : delimiter}]`, "g");
  while (at < text.length) {
    let field = "";
    let end = at;
    if (text[at] === '"') {
      const quoted = quotedField(text, at, longest);
      if (!quoted) return false;
      field = quoted.field;
      end = quoted.end;
    }
    // What follows a closing quote belongs to the field, as Excel reads it.
    ends.lastIndex = end;
    const found = ends.exec(text);
    const stop = found ? found.index : text.length;
    field += text.slice(end, stop);
    if (field.length > longest) return false;
    take(row, column, field);
    const sign = text[stop];
    at = stop + (sign === "\r" && text[stop + 1] === "\n" ? 2 : 1);
    if (sign === delimiter) column++;
    else {
      row++;
      column = 0;
    }
  }
  return true;
}

function quotedField(
  text: string,
  start: number,
  longest: number
): { readonly field: string; readonly end: number } | null {
  const pieces: string[] = [];
  let length = 0;
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || (length += quote - at) > longest) return null;
    pieces.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { field: pieces.join('"'), end: quote + 1 };
    at = quote + 2;
  }
}

const DELIMITERS: readonly string[] = [",", "\t", ";", "|"];
/** Enough of a text to tell what parts its fields. */
const HEAD = 16_384;

/**
 * The sign that parts the most of the first lines, then parts them into the most fields; a comma where none does.
 * Signs between quotes part nothing.
 */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, HEAD)
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n?|\n/);
  let best = { sign: ",", lines: 0, fields: 0 };
  for (const sign of DELIMITERS) {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const parted = counts.filter((count) => count > 0).length;
    const fields = counts.reduce((sum, count) => sum + count, 0);
    if (parted > best.lines || (parted === best.lines && fields > best.fields)) {
      best = { sign, lines: parted, fields };
    }
  }
  return best.sign;
}

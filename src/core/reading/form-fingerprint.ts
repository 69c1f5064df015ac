/** What tells one printed form from another: the words of its header, in their order. */
import type { ColumnPath } from "./column-paths";

/** Words over each column, folded; a column without words is none, so blank columns and rows change nothing. */
export function formFingerprint(paths: readonly ColumnPath[]): string {
  return hash(
    paths.map(({ segments }) => segments.map(({ meaning }) => meaning.text).join("/")).join("|")
  );
}

/** Keys of the columns in order: the words from top to bottom; a repeated one is counted, `男 (2)`. */
export function columnKeys(paths: readonly ColumnPath[]): string[] {
  const seen = new Map<string, number>();
  return paths.map(({ segments }) => {
    const words = segments.map(({ label }) => label).join("/");
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return times === 1 ? words : `${words} (${times})`;
  });
}

/** FNV-1a over UTF-16 units, twice with different offsets: 64 bits in 16 hexadecimal digits. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((offset) => {
      let sum = offset;
      for (let at = 0; at < text.length; at += 1) {
        sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
      }
      return (sum >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}

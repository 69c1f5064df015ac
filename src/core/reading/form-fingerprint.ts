/** What tells one printed form from another: the words of its header, in their order. */
import type { ColumnPath } from "./column-paths";
import { withArabicDates } from "./folded-text";

/** Years and months in a header (2025年3月出生, 1—3月累计) change with every sheet and are no words of the form. */
const DATES = /(?:[\d０-９]+\s*[-—–－~～至到]\s*)?[\d０-９]+\s*(?=[年月日])/g;

/** Words over each column, folded; a column without words is none, so blank columns and rows change nothing. */
export function formFingerprint(paths: readonly ColumnPath[]): string {
  return hash(
    paths
      .map(({ segments }) => segments.map(({ meaning }) => undated(meaning.text)).join("/"))
      .join("|")
  );
}

/** Keys of the columns in order: the words from top to bottom; a repeated one is counted, `男 (2)`. */
export function columnKeys(paths: readonly ColumnPath[]): string[] {
  const counted = new CountedKeys();
  return paths.map(({ segments }) =>
    counted.next(segments.map(({ label }) => undated(label)).join("/"))
  );
}

/** Tells columns with the same words apart. */
export class CountedKeys {
  private readonly seen = new Map<string, number>();

  next(words: string): string {
    const times = (this.seen.get(words) ?? 0) + 1;
    this.seen.set(words, times);
    return times === 1 ? words : `${words} (${times})`;
  }
}

function undated(words: string): string {
  return withArabicDates(words).replace(DATES, "");
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

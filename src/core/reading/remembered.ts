/**
 * Remembers what was made of a text. The lines around a table are asked for a dozen times each (is it the title, which
 * month, which department), and every recheck of a workbook asks again; the patterns behind are the dearest part of
 * reading a small sheet.
 */

/** Lines of some years of forms; beyond it everything is forgotten, so that no stream of texts piles up. */
const MOST_TEXTS = 500;
/** A longer text is no line of a form. */
const LONGEST = 200;

/** `of`, which must depend on its text alone, and whose values nobody may change. */
export function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = of(text);
    if (text.length > LONGEST) return value;
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, value);
    return value;
  };
}

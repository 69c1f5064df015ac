/**
 * Remembers what was made of a text. The lines around a table are asked for a dozen times each (is it the title, which
 * month, which department), and every recheck of a workbook asks again; the patterns behind are the dearest part of
 * reading a small sheet. Nothing that may tell of a person outlives its reading: signed lines and long numbers are
 * never kept, and a sheet that names persons makes everything forgotten.
 */

/** Lines of some years of forms; beyond it everything is forgotten, so that no stream of texts piles up. */
const MOST_TEXTS = 500;
/** A longer text is no line of a form. */
const LONGEST = 200;

/** 填表人： with something behind it that is not the next label, or digits enough for a telephone. */
const SIGNED =
  /人\s*[:：]\s*(?!(?:单位)?(?:负责|审核|填表|填报|制表|报送|经办|分管)人|(?:联系)?电话|填[报表]|上报|日期)\S|[\d０-９]{7}/;

const memories: { clear(): void }[] = [];

/** A map over texts that `forgetTexts` empties. */
export function textMemory<Value>(): Map<string, Value> {
  const memory = new Map<string, Value>();
  memories.push(memory);
  return memory;
}

/** Whether a text may outlive its reading. */
export function isKeepable(text: string): boolean {
  return text.length <= LONGEST && !SIGNED.test(text);
}

/** After a sheet that names persons was met. */
export function forgetTexts(): void {
  for (const memory of memories) memory.clear();
}

/** `of`, which must depend on its text alone, and whose values nobody may change. */
export function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = textMemory<Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = of(text);
    if (!isKeepable(text)) return value;
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, value);
    return value;
  };
}

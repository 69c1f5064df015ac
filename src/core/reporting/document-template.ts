/**
 * 文字模板: a paragraph as the office wants it worded, with 【】 where figures go. A sentence of which a figure is
 * not to be had is left out; a word in 【】 that means nothing here stays as it is, and is named.
 */
import type { LiveText } from "./live-text";
import { plainText } from "./live-text";

export interface FilledTemplate {
  readonly parts: readonly LiveText[];
  /** Words in 【】 that are no placeholders, in order. */
  readonly unknown: readonly string[];
}

/** A figure by the name of its placeholder: null where it is not to be had, undefined for an unknown name. */
export type PlaceholderOf = (name: string) => LiveText | null | undefined;

const PLACEHOLDER = /【([^【】]*)】/g;
/** Sentences end with 。 or with a full stop before a blank. */
const SENTENCE_END = /(?<=。|\.\s)/;

export function filledTemplate(template: string, placeholderOf: PlaceholderOf): FilledTemplate {
  const indent = /^\s*/.exec(template)?.[0] ?? "";
  const parts: LiveText[] = [];
  const unknown: string[] = [];
  for (const sentence of template.slice(indent.length).split(SENTENCE_END)) {
    const filled = filledSentence(sentence, placeholderOf, unknown);
    if (filled) parts.push(...filled);
  }
  const indented = indent === "" || parts.length === 0 ? parts : [plainText(indent), ...parts];
  return { parts: indented, unknown: [...new Set(unknown)] };
}

function filledSentence(
  sentence: string,
  placeholderOf: PlaceholderOf,
  unknown: string[]
): readonly LiveText[] | null {
  const parts: LiveText[] = [];
  let end = 0;
  let lacking = false;
  for (const match of sentence.matchAll(PLACEHOLDER)) {
    const [whole, name = ""] = match;
    const figure = placeholderOf(name.trim());
    if (figure === undefined) {
      unknown.push(whole);
      continue;
    }
    if (figure === null) {
      lacking = true;
      continue;
    }
    if (match.index > end) parts.push(plainText(sentence.slice(end, match.index)));
    parts.push(figure);
    end = match.index + whole.length;
  }
  if (lacking) return null;
  if (end < sentence.length) parts.push(plainText(sentence.slice(end)));
  return parts;
}

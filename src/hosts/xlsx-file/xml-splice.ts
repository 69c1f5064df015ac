/** Edits of a text at offsets of the unedited text: everything between them stays, character by character. */
import type { XmlElement } from "./xml-tree";
import { escapeAttribute } from "./xml-text";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class Splice {
  private readonly edits: Edit[] = [];

  constructor(private readonly original: string) {}

  get changed(): boolean {
    return this.edits.length > 0;
  }

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove(element: XmlElement): void {
    this.replace(element.start, element.end, "");
  }

  /** Puts markup behind the last child; `<a/>` becomes `<a>…</a>`. */
  append(element: XmlElement, markup: string): void {
    if (!element.selfClosing) {
      this.insert(element.closeStart, markup);
      return;
    }
    const slash = this.original.lastIndexOf("/", element.openEnd - 1);
    this.replace(slash, element.openEnd, `>${markup}</${element.name}>`);
  }

  /** Changes an attribute of an element where it stands; adds nothing when it is not there. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const tag = this.original.slice(element.start, element.openEnd);
    const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
    if (!found) return;
    const start = element.start + found.index + (found[1]?.length ?? 0);
    this.replace(start, start + (found[2]?.length ?? 0), `"${escapeAttribute(value)}"`);
  }

  /** Insertions at one place come out in the order in which they were made. */
  result(): string {
    let text = "";
    let at = 0;
    for (const edit of this.edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      text += this.original.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.original.slice(at);
  }
}

/** The adjustable texts of one document: as worded in its sheet, filled with figures, and listed again at its end. */
import type { Look, PlanCell } from "../model/sheet-plan";
import type { DocumentDraft } from "./document-draft";
import { filledTemplate } from "./document-template";
import type { DocumentWords, PlaceholderNames, TemplateTexts } from "./document-words";
import { joinedCell } from "./live-text";
import type { LiveText } from "./live-text";

/** Null, or not there: not to be had, and the sentences that name it are left out. */
export type Figures<Name extends string> = Readonly<Partial<Record<Name, LiveText | null>>>;

export class DocumentTexts<Id extends string, Name extends string> {
  private readonly unknown = new Set<string>();
  private readonly figures = new Map<string, LiveText | null>();

  constructor(
    private readonly draft: DocumentDraft,
    private readonly texts: TemplateTexts<Id>,
    private readonly names: PlaceholderNames<Name>
  ) {
    for (const name of this.placeholders()) this.put(name, null);
  }

  /** Figures that the texts from now on may name. */
  know(figures: Figures<Name>): void {
    for (const name of this.placeholders()) {
      const figure = figures[name];
      if (figure !== undefined) this.put(name, figure);
    }
  }

  /** Null where every sentence lacks a figure. */
  cell(id: Id, look: Look): PlanCell | null {
    const { parts, unknown } = filledTemplate(this.wording(id), (name) => this.figures.get(name));
    for (const word of unknown) this.unknown.add(word);
    const cell = joinedCell(parts, look);
    return cell.value === "" ? null : cell;
  }

  /** Each as a paragraph over the whole width. */
  paragraphs(...ids: readonly Id[]): void {
    for (const id of ids) {
      const cell = this.cell(id, "paragraph");
      if (cell) this.draft.line(cell);
    }
  }

  /** 文字模板（可改）: behind what is printed. */
  list(words: DocumentWords): void {
    const { draft, texts } = this;
    draft.blank();
    draft.line({ value: words.templates, look: "section" });
    const names = this.placeholders().map((name) => `【${this.names[name][0] ?? name}】`);
    draft.line({ value: words.templatesNote(names), look: "note" });
    if (this.unknown.size > 0) {
      draft.line({ value: words.unknown([...this.unknown]), look: "warning" });
    }
    for (const id of Object.keys(texts) as Id[]) {
      draft.input(idOf(id), texts[id].label, this.wording(id));
    }
  }

  /** As typed, unless nobody changed it: then in this language and as it is worded now. */
  private wording(id: Id): string {
    const { text, shipped } = this.texts[id];
    const typed = this.draft.typedText(idOf(id));
    return typed === null || shipped.includes(typed) ? text : typed;
  }

  private put(name: Name, figure: LiveText | null): void {
    for (const said of this.names[name]) this.figures.set(said, figure);
  }

  private placeholders(): Name[] {
    return Object.keys(this.names) as Name[];
  }
}

function idOf(id: string): string {
  return `template/${id}`;
}

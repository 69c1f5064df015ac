/** Styles of an .ods that matter to figures: number formats, and which sheets are shown. */
import type { Attributes, XmlVisitor } from "./xml-scan";

/** Parts of a day's format by element; `long` is the second. */
const DAY_PARTS: Readonly<Record<string, readonly [string, string] | undefined>> = {
  year: ["yy", "yyyy"],
  month: ["m", "mm"],
  day: ["d", "dd"],
  hours: ["h", "hh"],
  minutes: ["m", "mm"],
  seconds: ["s", "ss"],
};

const DATA_STYLES = new Set([
  "number-style",
  "percentage-style",
  "date-style",
  "time-style",
  "text-style",
]);

export class OdsStyles {
  /** Codes by the name of the data style. */
  private readonly codes = new Map<string, string>();
  /** Names of data styles by the name of the cell style. */
  private readonly ofCell = new Map<string, string>();
  private readonly hiddenTables = new Set<string>();
  private style = "";
  private data: { readonly name: string; readonly kind: string; code: string } | null = null;
  private inText = false;

  open(local: string, attributes: Attributes, visitor: XmlVisitor): void {
    const { data } = this;
    if (local === "style") {
      this.style = attributes["style:name"] ?? "";
      const format = attributes["style:data-style-name"];
      if (attributes["style:family"] === "table-cell" && format !== undefined) {
        this.ofCell.set(this.style, format);
      }
    } else if (local === "table-properties") {
      if (attributes["table:display"] === "false") this.hiddenTables.add(this.style);
    } else if (DATA_STYLES.has(local)) {
      this.data = { name: attributes["style:name"] ?? "", kind: local, code: "" };
    } else if (data && local === "number") {
      // Without stated decimals it is General.
      const decimals = attributes["number:decimal-places"];
      if (decimals === undefined) return;
      const whole = attributes["number:grouping"] === "true" ? "#,##0" : "0";
      data.code +=
        Number(decimals) > 0 ? `${whole}.${"0".repeat(Math.min(Number(decimals), 30))}` : whole;
    } else if (data && DAY_PARTS[local]) {
      data.code += DAY_PARTS[local][attributes["number:style"] === "long" ? 1 : 0];
    } else if (data && local === "text") visitor.listening = this.inText = true;
  }

  text(piece: string): void {
    if (this.data && this.inText)
      this.data.code += /^[-/:.\s%]$/.test(piece) ? piece : `"${piece}"`;
  }

  close(local: string, visitor: XmlVisitor): void {
    if (local === "text") visitor.listening = this.inText = false;
    if (!this.data || local !== this.data.kind) return;
    const { name, kind, code } = this.data;
    if (kind === "text-style") this.codes.set(name, "@");
    else if (code !== "" && /[0ymdhs]/.test(code)) this.codes.set(name, code);
    this.data = null;
  }

  isSheetShown(style: string | undefined): boolean {
    return style === undefined || !this.hiddenTables.has(style);
  }

  /** Null for General. */
  format(cellStyle: string): string | null {
    return this.codes.get(this.ofCell.get(cellStyle) ?? "") ?? null;
  }
}

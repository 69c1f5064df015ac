/**
 * What Excel notes in a web page for itself (the `x:` elements of its "Office HTML and XML reference"): the names
 * of its sheets, in which files they lie, whether a sheet is hidden.
 */
import type { SheetVisibility } from "../../core/model/sheet-grid";

export interface ExcelPart {
  /** Sheets in their order; `source` is the file that holds it, null for the page itself. */
  readonly sheets: readonly { readonly name: string; readonly source: string | null }[];
  readonly visibility: SheetVisibility;
}

/** @param notes the text of the page's `<xml>` elements, mostly inside of comments */
export function excelPart(notes: string): ExcelPart {
  const sheets = notes
    .split(/<x:ExcelWorksheet>/i)
    .slice(1)
    .flatMap((text) => {
      const name = plain(between(text, "<x:Name>", "</x:Name>"));
      const source = /<x:WorksheetSource\s+HRef=["']([^"'<>]*)["']/i.exec(text)?.[1];
      return name === "" ? [] : [{ name, source: source === undefined ? null : plain(source) }];
    });
  const visible = between(notes, "<x:Visible>", "</x:Visible>").trim();
  return {
    sheets,
    visibility:
      visible === "SheetVeryHidden"
        ? "very-hidden"
        : visible === "SheetHidden"
          ? "hidden"
          : "visible",
  };
}

function between(text: string, before: string, after: string): string {
  const lower = text.toLowerCase();
  const start = lower.indexOf(before.toLowerCase());
  const end = start < 0 ? -1 : lower.indexOf(after.toLowerCase(), start);
  return end < 0 ? "" : text.slice(start + before.length, end);
}

function plain(markup: string): string {
  return markup
    .replace(/&#(\d{1,7});/g, (_, code: string) =>
      String.fromCodePoint(Math.min(Number(code), 0x10ffff))
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .trim();
}

/** The little of a page's styles that matters to figures: what is hidden, and which cells hold text. */

export interface HtmlStyle {
  readonly hidden: boolean;
  /** A number format code, or null. */
  readonly format: string | null;
}

export const PLAIN_STYLE: HtmlStyle = { hidden: false, format: null };

/** Names that Excel gives to formats in web pages. */
const NAMED_FORMATS: Readonly<Record<string, string | undefined>> = {
  general: "General",
  fixed: "0.00",
  standard: "#,##0.00",
  percent: "0.00%",
  "short date": "yyyy/m/d",
};

/** Inline declarations: `mso-number-format:"\@"; display:none`. */
export function styleOf(declarations: string): HtmlStyle {
  if (declarations === "") return PLAIN_STYLE;
  const format = /(?:mso-number-format|vnd\.ms-excel\.numberformat)\s*:\s*("[^"]*"|'[^']*'|[^;]*)/i;
  const code = format.exec(declarations)?.[1]?.trim() ?? "";
  return {
    hidden: /(?:^|[;\s])display\s*:\s*none/i.test(declarations),
    format: code === "" ? null : formatCode(code),
  };
}

/** Quotes and escapes of style sheets undone: `0\.00` → 0.00, `yyyy\0022年\0022` → yyyy"年". */
function formatCode(written: string): string {
  const bare = /^(["']).*\1$/s.test(written) ? written.slice(1, -1) : written;
  const code = bare.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gi, (_, hex?: string, sign?: string) =>
    hex === undefined ? (sign ?? "") : String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff))
  );
  return NAMED_FORMATS[code.toLowerCase()] ?? code;
}

/**
 * Styles by class from style sheets: rules of `.name` and `td.name` alone, those within `@media` left out.
 * Scanned brace by brace, so that no text can make it slow.
 */
export function classStyles(sheet: string): ReadonlyMap<string, HtmlStyle> {
  const styles = new Map<string, HtmlStyle>();
  const text = sheet.replaceAll("<!--", "").replaceAll("-->", "");
  let at = 0;
  for (;;) {
    const open = text.indexOf("{", at);
    if (open < 0) return styles;
    const selectors = text.slice(at, open).trim();
    const end = selectors.startsWith("@") ? blockEnd(text, open) : text.indexOf("}", open);
    if (end < 0) return styles;
    if (!selectors.startsWith("@")) addRule(styles, selectors, text.slice(open + 1, end));
    at = end + 1;
  }
}

function addRule(styles: Map<string, HtmlStyle>, selectors: string, declarations: string): void {
  const style = styleOf(declarations);
  if (style === PLAIN_STYLE || (!style.hidden && style.format === null)) return;
  for (const selector of selectors.split(",")) {
    const name = /^(?:t[dhr])?\.([\w-]+)$/i.exec(selector.trim())?.[1];
    if (name !== undefined) styles.set(name, style);
  }
}

function blockEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "{") depth++;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  return -1;
}

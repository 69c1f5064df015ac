/** One element whose text is JSON: what our custom XML parts are (the same as in a file). */

export function xmlOf(root: string, namespace: string, text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<${root} xmlns="${namespace}">${escaped}</${root}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

/** Text of the root element; null where the part is none of ours. Excel may add a declaration and a prefix. */
export function textOfXml(xml: string): string | null {
  const bare = xml.replace(/^\s*(?:<\?[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*/, "");
  const element = /^<((?:[\w.-]+:)?[\w.-]+)(?:\s[^>]*?)?(?:\/>|>([^<]*)<\/\1\s*>)\s*$/.exec(bare);
  if (!element) return null;
  return (element[2] ?? "").replace(
    /&(?:#(\d+)|#x([\dA-Fa-f]+)|(\w+));/g,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      return ENTITIES[name ?? ""] ?? whole;
    }
  );
}

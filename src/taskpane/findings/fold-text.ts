/** Text as search compares it: full and half width alike (３月 = 3月), case and spaces left out. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/** What is searched for, word by word; every word must occur. */
export function searchWords(query: string): readonly string[] {
  return query
    .normalize("NFKC")
    .split(/\s+/u)
    .map(foldText)
    .filter((word) => word !== "");
}

/** Settings put together as they were written: those of a workbook, and a file that another office sent. */

/** Settings as a user writes them, checked or not. */
type Written = Readonly<Record<string, unknown>>;

/**
 * What offices gather one by one is kept side by side: forms by their fingerprint, other names of units by
 * office and name, and the roll of who must report. Every other key of `over` replaces the one before it.
 */
export function mergedSettings(base: Written, over: Written): Written {
  const gathered: Record<string, unknown> = {};
  if (isRecord(base["forms"]) && isRecord(over["forms"])) {
    gathered["forms"] = { ...base["forms"], ...over["forms"] };
  }
  if (isList(base["aliases"]) && isList(over["aliases"])) {
    gathered["aliases"] = distinct([...over["aliases"], ...base["aliases"]], aliasKey);
  }
  if (isList(base["mustReport"]) && isList(over["mustReport"])) {
    gathered["mustReport"] = distinct([...base["mustReport"], ...over["mustReport"]], String);
  }
  return { ...base, ...over, ...gathered };
}

/** The first of those with the same key. */
function distinct(all: readonly unknown[], keyOf: (item: unknown) => string): unknown[] {
  const first = new Map<string, unknown>();
  for (const item of all) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}

function aliasKey(alias: unknown): string {
  return isRecord(alias)
    ? JSON.stringify([alias["reportingUnit"] ?? "", alias["name"]])
    : JSON.stringify(alias);
}

function isRecord(value: unknown): value is Written {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

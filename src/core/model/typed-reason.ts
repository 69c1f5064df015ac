/**
 * A reason (原因, 依据) counts for the pair of figures for which it was given. What the sheets keep for that stands in
 * hidden columns of the row:
 *
 * - `figures`: the pair as it stood when the row was last written;
 * - `given`: the pair for which the reason was first seen, and a check of its text, so that a text typed since is
 *   told from the one that was seen;
 * - `expired`: reasons that were given for other pairs, the latest first. They do not count, and are not lost.
 */
import type { Typed, TypedRow } from "./clerk-entries";

export type FigurePair = readonly [number | null, number | null];

export interface ExpiredText {
  /** For which it was given. */
  readonly figures: FigurePair;
  readonly reason: string;
  readonly ground: string;
  /** 核查人、日期, where the sheet has it. */
  readonly checked: string;
}

/** The reason of a row, as far as it counts, and what the row has to hold when it is written. */
export interface TypedReason {
  readonly reason: Typed | null;
  readonly ground: Typed | null;
  readonly checked: Typed | null;
  /** What is kept under `given`; null without a reason that counts. */
  readonly stamp: string | null;
  /** The latest first. */
  readonly expired: readonly ExpiredText[];
}

/** `3:5`; an undefined figure is left out. */
export function pairText([one, other]: FigurePair): string {
  return `${one ?? ""}:${other ?? ""}`;
}

/** The inverse of {@link pairText}; null for anything else. */
export function pairOf(text: Typed | undefined): FigurePair | null {
  const [, one, other] = /^(\d*):(\d*)$/.exec(String(text ?? "")) ?? [];
  if (one === undefined || other === undefined) return null;
  return [one === "" ? null : Number(one), other === "" ? null : Number(other)];
}

/** What is kept under `given`: the figures, and a check of the text. */
export function reasonStamp(figures: FigurePair, reason: Typed, ground: Typed): string {
  return `${pairText(figures)}#${checksum(`${said(reason)}\n${said(ground)}`)}`;
}

/** The figures for which a row's reason was first seen; null where its text is newer than the stamp. */
export function stampedFigures({ values }: TypedRow): FigurePair | null {
  const [figures = "", check] = String(values["given"] ?? "").split("#");
  const pair = pairOf(figures);
  if (pair === null || check === undefined) return null;
  const { reason = "", ground = "" } = values;
  return reasonStamp(pair, reason, ground) === values["given"] ? pair : null;
}

/**
 * What a row's reason is worth for the figures that stand now. One that no run has seen yet was given for the figures
 * that the row itself showed.
 *
 * @param stale such a reason was given for something else in any case
 */
export function typedReason(
  row: TypedRow | undefined,
  now: FigurePair,
  stale = false
): TypedReason {
  const expired = expiredTexts(row?.values["expired"]);
  const { reason = "", ground = "", checked = "" } = row?.values ?? {};
  if (!row || (said(reason) === "" && said(ground) === "")) {
    return { reason: null, ground: null, checked: checked || null, stamp: null, expired };
  }
  const figures = stampedFigures(row) ?? (stale ? null : (shownFigures(row) ?? now));
  if (figures !== null && pairText(figures) === pairText(now)) {
    return {
      reason: reason || null,
      ground: ground || null,
      checked: checked || null,
      stamp: reasonStamp(now, reason, ground),
      expired,
    };
  }
  const last = {
    figures: figures ?? pairOf(row.values["figures"]) ?? now,
    reason: said(reason),
    ground: said(ground),
    checked: said(checked),
  };
  return {
    reason: null,
    ground: null,
    checked: null,
    stamp: null,
    expired: [last, ...expired.filter((each) => !isSame(each, last))],
  };
}

/** Columns in which rows of 数据比对 and of 报送台账 show their pair. */
const SHOWN_PAIRS = [
  ["registration", "health"],
  ["submitted", "now"],
] as const;

/** Both figures as the row showed them when its workbook was last calculated; null: one of them shows no number. */
export function shownFigures({ shownBy = {} }: TypedRow): FigurePair | null {
  for (const [one, other] of SHOWN_PAIRS) {
    const [first, second] = [shownBy[one], shownBy[other]];
    if (typeof first === "number" && typeof second === "number") return [first, second];
  }
  return null;
}

/** Under `expired`; "" for none. The oldest go where a cell of Excel would be too small. */
export function expiredText(expired: readonly ExpiredText[]): string {
  for (let count = expired.length; count > 0; count -= 1) {
    const text = JSON.stringify(
      expired
        .slice(0, count)
        .map(({ figures, reason, ground, checked }) => [pairText(figures), reason, ground, checked])
    );
    if (text.length <= LONGEST_TEXT) return text;
  }
  return "";
}

export function expiredTexts(text: Typed | undefined): ExpiredText[] {
  if (typeof text !== "string" || !text.startsWith("[")) return [];
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    // Somebody typed into the hidden column: there is nothing to be read.
    return [];
  }
  return (Array.isArray(rows) ? rows : []).flatMap((row: unknown): ExpiredText[] => {
    const [pair, reason, ground, checked] = Array.isArray(row) ? row.map(String) : [];
    const figures = pairOf(pair);
    return figures === null
      ? []
      : [{ figures, reason: reason ?? "", ground: ground ?? "", checked: checked ?? "" }];
  });
}

/** Excel takes 32,767 characters in a cell. */
const LONGEST_TEXT = 30_000;

function isSame(one: ExpiredText, other: ExpiredText): boolean {
  return (
    pairText(one.figures) === pairText(other.figures) &&
    one.reason === other.reason &&
    one.ground === other.ground
  );
}

function said(text: Typed): string {
  return String(text).trim();
}

/** FNV-1a over UTF-16 units. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}

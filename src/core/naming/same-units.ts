/**
 * Joins the spellings of one unit: 李家村, 李家村委会 and 李家. Silently only where nothing speaks against it: no
 * table has two of them, and no other unit could be meant. 村 and 社区 of one name may be two units.
 */
import { normalForm } from "./normal-form";
import type { NameKind, NormalForm } from "./normal-form";
import type { UnitName, UnitNames } from "./unit-lists";

/** The names of one unit, in the order of the lists; most units have one. */
export interface NamedUnit {
  readonly names: readonly UnitName[];
  /** Indexes of the lists that have it under any of its names, in order. */
  readonly lists: readonly number[];
  /** Of its first name. */
  readonly form: NormalForm;
}

/** A name that says neither 村 nor 社区, and units that it may be. */
export interface TwoMatches {
  readonly unit: NamedUnit;
  readonly others: readonly NamedUnit[];
}

export interface SameUnits {
  readonly units: readonly NamedUnit[];
  readonly twoMatches: readonly TwoMatches[];
}

interface Draft extends NamedUnit {
  readonly kind: NameKind;
}

/**
 * @param candidates names that are missing in some list, as all others stand beside every name of their office
 * @param places see {@link normalForm}
 */
export function sameUnits(
  candidates: readonly UnitName[],
  { townships }: Pick<UnitNames, "townships">,
  places: readonly string[]
): SameUnits {
  const everywhere = [...new Set([...places, ...townships])].sort((a, b) => b.length - a.length);
  const byCore = new Map<string, Draft[]>();
  for (const name of candidates) {
    const form = normalForm(name.written, everywhere);
    // A county's list may say 青山镇杏林村 where another has 杏林村 beside 青山镇.
    const township = name.township || (townships.has(form.place) ? form.place : "");
    const draft = {
      names: [name],
      lists: name.lists,
      form: { ...form, place: township },
      kind: form.kind,
    };
    const same = byCore.get(form.core);
    if (same) same.push(draft);
    else byCore.set(form.core, [draft]);
  }
  const units: NamedUnit[] = [];
  const twoMatches: TwoMatches[] = [];
  for (const drafts of byCore.values()) {
    if (drafts.length === 1) units.push(...drafts);
    else joinCore(drafts, units, twoMatches);
  }
  return { units, twoMatches };
}

function joinCore(drafts: readonly Draft[], units: NamedUnit[], twoMatches: TwoMatches[]): void {
  const townships = new Set(drafts.map(({ form }) => form.place));
  const found: NamedUnit[] = [];
  for (const township of townships) {
    const own = drafts.filter(({ form }) => form.place === township);
    const ofKind = (kind: NameKind) => together(own.filter((draft) => draft.kind === kind));
    joinBares(ofKind("bare"), [...ofKind("village"), ...ofKind("community")], found, twoMatches);
  }
  units.push(...found);
  if (townships.size < 2) return;
  // Without a township it may be the unit of any of them.
  for (const unit of found.filter(({ form }) => form.place === "")) {
    const others = found.filter(
      ({ form, lists }) => form.place !== "" && areApart(lists, unit.lists)
    );
    if (others.length > 0) twoMatches.push({ unit, others });
  }
}

/** One unit where no list has two of the names; else each by itself. */
function together(drafts: readonly Draft[]): readonly NamedUnit[] {
  const [first] = drafts;
  if (!first || drafts.length === 1) return drafts;
  const lists = drafts.flatMap((draft) => draft.lists);
  return new Set(lists).size < lists.length ? drafts : [joined(drafts)];
}

/** A name without its kind joins the one unit that it can be, and waits for the clerk's word between two. */
function joinBares(
  bares: readonly NamedUnit[],
  others: readonly NamedUnit[],
  found: NamedUnit[],
  twoMatches: TwoMatches[]
): void {
  const [bare] = bares;
  const possible = bare ? others.filter((unit) => areApart(unit.lists, bare.lists)) : [];
  const [only] = possible;
  if (bare && only && bares.length === 1 && possible.length === 1) {
    found.push(joined([bare, only]), ...others.filter((unit) => unit !== only));
    return;
  }
  found.push(...bares, ...others);
  for (const unit of bares) {
    const matches = others.filter((other) => areApart(other.lists, unit.lists));
    if (matches.length > 0) twoMatches.push({ unit, others: matches });
  }
}

function joined(units: readonly NamedUnit[]): NamedUnit {
  const names = units.flatMap((unit) => unit.names).sort(byPlace);
  const [first] = [...units].sort((a, b) => byPlace(firstName(a), firstName(b)));
  const lists = units.flatMap((unit) => unit.lists).sort((a, b) => a - b);
  const form = first?.form ?? { core: "", kind: "bare", place: "" };
  const kind = units.find((unit) => unit.form.kind !== "bare")?.form.kind ?? form.kind;
  return { names, lists, form: { ...form, kind } };
}

/** The name that a unit goes by: the one that is written first. */
export function firstName({ names }: Pick<NamedUnit, "names">): UnitName {
  const [first] = names;
  if (!first) throw new RangeError("a unit without a name");
  return first;
}

/** Order of the lists, then of their rows. */
export function byPlace({ first: a }: UnitName, { first: b }: UnitName): number {
  return a.list - b.list || a.row - b.row;
}

/** Whether no list has both; both in order. */
export function areApart(a: readonly number[], b: readonly number[]): boolean {
  let at = 0;
  for (const list of a) {
    while (at < b.length && (b[at] ?? 0) < list) at += 1;
    if (b[at] === list) return false;
  }
  return true;
}

/**
 * Names that may be one unit, for the clerk to say: alike, or one ending where the other begins. Nothing here is
 * ever joined without that word.
 */
import type { CellRef } from "../model/cell-ref";
import type { NameProposal } from "../model/reading";
import { beginnings, likeable, likeness, likenessKeys } from "./likeness";
import type { LikeableName, Likeness } from "./likeness";
import type { OfficeUnits, OpenUnit } from "./office-units";
import { UnitMonths } from "./renamed-units";
import { areApart, byPlace, firstName } from "./same-units";
import type { UnitName } from "./unit-lists";

/** So many names without a counterpart are compared; an office with more lists other units, not other spellings. */
const MOST_COMPARED = 800;
/** A name that is like more than so many others says nothing. */
const MOST_PARTNERS = 3;
/** A part that more names than this have in common tells none of them. */
const MOST_WITH_A_KEY = 50;
/** What a clerk can be asked. */
const MOST_PROPOSALS = 200;

export interface Proposals {
  readonly proposals: readonly NameProposal[];
  /** Names not compared and proposals not made because they were too many. */
  readonly left: number;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly like: Likeness | null;
}

/** At most {@link MOST_PROPOSALS} an office, likest first. */
export function nameProposals(office: OfficeUnits): Proposals {
  const lacking = lackingUnits(office);
  const units = comparedUnits(lacking);
  const months = new UnitMonths(office.found.lists);
  const asked = new Set<string>();
  const proposals: NameProposal[] = [];
  const propose = (one: OpenUnit, other: OpenUnit, why: NameProposal["why"]) => {
    // 两可 names ask about themselves; of all others the later one is asked about.
    const isLater = why === "two-matches" || byPlace(firstName(one), firstName(other)) > 0;
    const [name, unit] = isLater ? [one, other] : [other, one];
    const key = JSON.stringify([name.name, unit.name].sort());
    if (asked.has(key)) return;
    asked.add(key);
    proposals.push(proposal(office, name, unit, why));
  };
  for (const { unit, others } of office.twoMatches) {
    for (const other of others) propose(unit, other, "two-matches");
  }
  for (const { a, b } of likePairs(units)) {
    const [one, other] = [units[a], units[b]];
    if (one && other)
      propose(one, other, months.follow(one.lists, other.lists) ? "renamed" : "similar");
  }
  for (const [a, b] of months.onlyChanges(lacking)) {
    const [one, other] = [lacking[a], lacking[b]];
    if (one && other && areApart(one.lists, other.lists)) propose(one, other, "renamed");
  }
  return {
    proposals: proposals.slice(0, MOST_PROPOSALS),
    left: lacking.length - units.length + Math.max(0, proposals.length - MOST_PROPOSALS),
  };
}

/** Units that a whole form lacks; a row without a name, called by its cell, is none. */
function lackingUnits({ open, found }: OfficeUnits): OpenUnit[] {
  const whole = found.lists.flatMap(({ tables }, list) =>
    tables.some(({ part }) => part === null) ? [list] : []
  );
  return open.filter(
    ({ lists, form }) =>
      /[\u3400-\u9fff]/u.test(form.core) && whole.some((list) => !lists.includes(list))
  );
}

/**
 * The first rows of all lists, not all rows of the first: lists of one office are mostly in one order, so that two
 * spellings of a unit are both among them.
 */
function comparedUnits(lacking: readonly OpenUnit[]): readonly OpenUnit[] {
  if (lacking.length <= MOST_COMPARED) return lacking;
  const rowOf = (unit: OpenUnit) => firstName(unit).first.row;
  const first = [...lacking].sort((a, b) => rowOf(a) - rowOf(b)).slice(0, MOST_COMPARED);
  const compared = new Set(first);
  return lacking.filter((unit) => compared.has(unit));
}

/** Pairs that no list has both of, the likest of each name only, likest first. */
function likePairs(units: readonly OpenUnit[]): Pair[] {
  const names = units.map(({ form }) => likeable(form.core));
  const pairs = candidates(names).flatMap(([a, b]): Pair[] => {
    const [one, other] = [units[a], units[b]];
    const [x, y] = [names[a], names[b]];
    if (!one || !other || !x || !y || !areApart(one.lists, other.lists)) return [];
    const places = new Set([one.form.place, other.form.place]);
    places.delete("");
    if (places.size > 1) return [];
    const like = likeness(x, y);
    return like === null ? [] : [{ a, b, like }];
  });
  const best = new Map<number, number>();
  for (const { a, b, like } of pairs) {
    for (const name of [a, b]) best.set(name, Math.min(best.get(name) ?? Infinity, like ?? 0));
  }
  const likest = pairs.filter(({ a, b, like }) => like === best.get(a) && like === best.get(b));
  const partners = new Map<number, number>();
  for (const { a, b } of likest) {
    for (const name of [a, b]) partners.set(name, (partners.get(name) ?? 0) + 1);
  }
  const few = (name: number) => (partners.get(name) ?? 0) <= MOST_PARTNERS;
  return likest
    .filter(({ a, b }) => few(a) && few(b))
    .sort((one, other) => (one.like ?? 0) - (other.like ?? 0));
}

/** Pairs of names that share a key that few have. */
function candidates(names: readonly LikeableName[]): [number, number][] {
  const byKey = new Map<string, number[]>();
  const whole = new Map<string, number[]>();
  const add = (to: Map<string, number[]>, key: string, index: number) => {
    const found = to.get(key);
    if (found) found.push(index);
    else to.set(key, [index]);
  };
  for (const [index, name] of names.entries()) {
    add(whole, name.folded, index);
    for (const key of likenessKeys(name)) add(byKey, key, index);
  }
  const pairs = new Map<number, [number, number]>();
  const pair = (a: number, b: number) => {
    if (a !== b)
      pairs.set(Math.min(a, b) * names.length + Math.max(a, b), [Math.min(a, b), Math.max(a, b)]);
  };
  for (const same of [...whole.values(), ...byKey.values()]) {
    if (same.length > MOST_WITH_A_KEY) continue;
    for (const [at, a] of same.entries()) for (const b of same.slice(at + 1)) pair(a, b);
  }
  for (const [index, name] of names.entries()) {
    for (const key of beginnings(name))
      for (const other of whole.get(key) ?? []) pair(index, other);
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

function proposal(
  { office, found }: OfficeUnits,
  name: OpenUnit,
  unit: OpenUnit,
  why: NameProposal["why"]
): NameProposal {
  const cellOf = (of: UnitName): CellRef => {
    const { tables, rows } = found.lists[of.first.list] ?? { tables: [], rows: [] };
    const { file = "", sheet = "", unitHeader } = tables[0] ?? {};
    const { row = 0, right = 0 } = rows[of.first.row] ?? {};
    return { file, sheet, row, column: (unitHeader?.column ?? 0) + right };
  };
  return {
    reportingUnit: office.name,
    name: name.name,
    spellings: name.names.flatMap(({ shown }) => (shown === name.name ? [] : [shown])),
    unit: unit.name,
    why,
    cell: cellOf(firstName(name)),
    unitCell: cellOf(firstName(unit)),
  };
}

/**
 * What each column is: a count of births by order and sex, a stated ratio, something left out, or a
 * column under births that no rule places. Nothing is guessed: what is not understood is `unplaced`.
 */
import type { Measure } from "../model/birth-table";
import type { Sex } from "../model/births";
import type { ColumnPath } from "./column-paths";
import type { BirthOrder } from "./header-meaning";
import type { HeaderKind } from "./header-vocabulary";
import { pathMeaning } from "./path-meaning";
import type { PathMeaning } from "./path-meaning";

export interface CountRole {
  readonly kind: "count";
  readonly measure: Measure;
  readonly order: BirthOrder | "all";
  readonly within: BirthOrder | null;
  readonly sex: Sex;
  readonly residence: string | null;
}

export interface RatioRole {
  readonly kind: "ratio";
  readonly measure: Measure;
  readonly residence: string | null;
  /** Null: the column itself names no block. */
  readonly order: BirthOrder | "all" | null;
}

export type ColumnRole =
  | CountRole
  | RatioRole
  | { readonly kind: "unit" }
  | { readonly kind: "row-number" }
  /** Recognised and not counted: a rate, a part (政策内, 其中), a remark. */
  | { readonly kind: "left-out"; readonly what: "rate" | "part" | "remark" }
  /** Not about births. */
  | { readonly kind: "foreign" }
  | { readonly kind: "unplaced" };

export interface HeaderContext {
  /** The title or the sheet's name speaks of births. */
  readonly births: boolean;
  /** The title speaks of women, pregnancies or surgery, and not of births. */
  readonly others: boolean;
}

const FOREIGN: ColumnRole = { kind: "foreign" };
const UNPLACED: ColumnRole = { kind: "unplaced" };
const PART: ColumnRole = { kind: "left-out", what: "part" };

/** One role a path, in order. */
export function classifyColumns(
  paths: readonly ColumnPath[],
  context: HeaderContext
): ColumnRole[] {
  const meanings = paths.map(pathMeaning);
  const groups = new Set(
    paths.filter((path, i) => path.segments.length > 1 && speaksOfBirths(meanings[i])).map(groupOf)
  );
  const own = paths.map((path, index) => {
    const meaning = meanings[index];
    return meaning ? roleByItself(path, meaning, context) : FOREIGN;
  });
  const anyBirths = own.some((role) => role?.kind === "count");
  const anyOthers = own.includes(FOREIGN);
  const roles: ColumnRole[] = [];
  for (const [index, path] of paths.entries()) {
    const meaning = meanings[index];
    if (!meaning) continue;
    // 往年补报 and 核减 beside births count births, also where neither they nor the title say so; so does a 合计
    // where nothing else is counted. Beside deaths and the like it has to be asked about.
    const supported =
      context.births ||
      groups.has(groupOf(path)) ||
      (anyBirths && (!anyOthers || says(meaning.kinds, ["late", "reduction", "correction"])));
    const without = anyBirths ? UNPLACED : FOREIGN;
    roles.push(
      own[index] ?? roleByNeighbours(index, paths, meanings, roles, supported ? null : without)
    );
  }
  return roles.map((role, index) => (isHospitalPart(role, index, roles, meanings) ? PART : role));
}

/** 住院分娩/活产数 beside 活产数 is a part of it; alone it is all that the form counts. */
function isHospitalPart(
  role: ColumnRole,
  index: number,
  roles: readonly ColumnRole[],
  meanings: readonly PathMeaning[]
): boolean {
  if (role.kind !== "count" || !meanings[index]?.kinds.has("in-hospital")) return false;
  return roles.some(
    (other, at) =>
      other.kind === "count" &&
      other.measure === role.measure &&
      other.order === role.order &&
      other.sex === role.sex &&
      meanings[at]?.kinds.has("in-hospital") === false
  );
}

function groupOf(path: ColumnPath): string {
  return path.segments[0]?.meaning.text ?? "";
}

function speaksOfBirths(meaning: PathMeaning | undefined): boolean {
  if (!meaning || meaning.kinds.has("other")) return false;
  return meaning.kinds.has("births") || meaning.order !== null;
}

/** The role that the column's own words give; null for a bare 男, 小计 or 累计 that needs its neighbours. */
function roleByItself(
  path: ColumnPath,
  meaning: PathMeaning,
  context: HeaderContext
): ColumnRole | null {
  const { kinds } = meaning;
  const [first] = path.segments;
  if (first?.meaning.whole === "unit") return { kind: "unit" };
  if (first?.meaning.whole === "row-number") return { kind: "row-number" };
  if (meaning.ratio) return ratioRole(path, meaning);
  const births = kinds.has("births") || meaning.order !== null;
  if (kinds.has("remark") && !births) return { kind: "left-out", what: "remark" };
  if (meaning.rate) return { kind: "left-out", what: "rate" };
  if (kinds.has("other")) return FOREIGN;
  if (!births && says(kinds, ["unless-births", "in-hospital"])) return FOREIGN;
  if (kinds.has("policy")) return PART;
  if (!births) {
    if (meaning.unknown) return context.births && namesAChild(path) ? UNPLACED : FOREIGN;
    return says(kinds, ["male", "female", "sex-unknown", "sum", "people"]) || meaning.measure
      ? null
      : FOREIGN;
  }
  const namesAPart = path.segments.at(-1)?.meaning;
  if (kinds.has("of-which") && (meaning.unknown || (namesAPart && isBareOfWhich(namesAPart.kinds))))
    return PART;
  if (meaning.unknown || meaning.contradictory) return UNPLACED;
  if (!kinds.has("births") && context.others) return FOREIGN;
  return countRole(meaning, meaning.order ?? "all", meaning.measure ?? "births", meaning.residence);
}

/** 甲孩 under a title of births: some child is counted, and nothing says which. */
function namesAChild(path: ColumnPath): boolean {
  return path.segments.some(({ meaning }) => /[孩胎](?!子)/.test(meaning.text));
}

function isBareOfWhich(kinds: ReadonlySet<HeaderKind>): boolean {
  return (
    kinds.has("of-which") && [...kinds].every((kind) => kind === "of-which" || kind === "filler")
  );
}

function says(kinds: ReadonlySet<HeaderKind>, any: readonly HeaderKind[]): boolean {
  return any.some((kind) => kinds.has(kind));
}

function ratioRole(path: ColumnPath, meaning: PathMeaning): ColumnRole {
  const named = meaning.order !== null || path.segments.length > 1;
  return {
    kind: "ratio",
    measure: meaning.measure ?? "births",
    residence: meaning.residence,
    order: named ? (meaning.order ?? "all") : null,
  };
}

function countRole(
  meaning: PathMeaning,
  order: BirthOrder | "all",
  measure: Measure,
  residence: string | null
): CountRole {
  return { kind: "count", measure, order, within: meaning.within, sex: meaning.sex, residence };
}

/**
 * A bare word belongs to what stands before it under the same heading: in `一孩 | 男 | 女 | 二孩 | 男 | 女` the
 * boys after 一孩 are first children, in `总人口 | 男 | 女` they are no births at all.
 */
function roleByNeighbours(
  index: number,
  paths: readonly ColumnPath[],
  meanings: readonly PathMeaning[],
  roles: readonly ColumnRole[],
  /** What a bare word is that nothing says to count births; null: something does. */
  unsupported: ColumnRole | null
): ColumnRole {
  const meaning = meanings[index];
  if (!meaning) return FOREIGN;
  const hasSex = meaning.sex !== "all";
  const before = siblingBefore(index, meanings, roles);
  const standalone = () =>
    meaning.contradictory
      ? UNPLACED
      : countRole(meaning, "all", meaning.measure ?? "births", meaning.residence);
  if (before === null) return unsupported ?? standalone();

  const role = roles[before];
  if (role?.kind !== "count") {
    // 总人口 | 男 | 女 are people; after 联系电话 or another word that says nothing of people, 女 may be anything.
    const open = role?.kind === "foreign" && unsupported === null && saysNothing(meanings[before]);
    if (hasSex || !role) return open ? UNPLACED : (role ?? FOREIGN);
    return unsupported ?? standalone();
  }
  const sameDepth = paths[before]?.segments.length === paths[index]?.segments.length;
  const sibling = meanings[before];
  const bare = sibling !== undefined && sibling.order === null && sibling.sex !== "all";
  const follows = hasSex && sameDepth && (role.sex === "all" || (bare && role.sex !== meaning.sex));
  if (!follows) return standalone();
  return {
    ...countRole(meaning, role.order, meaning.measure ?? role.measure, meaning.residence),
    within: role.within,
    residence: meaning.residence ?? role.residence,
  };
}

/** A heading of unknown words alone. */
function saysNothing(meaning: PathMeaning | undefined): boolean {
  return (
    meaning !== undefined && meaning.unknown && !says(meaning.kinds, ["other", "unless-births"])
  );
}

/** The nearest column before, under the same heading, that is more than a rate, a ratio or a remark. */
function siblingBefore(
  index: number,
  meanings: readonly PathMeaning[],
  roles: readonly ColumnRole[]
): number | null {
  for (let before = index - 1; before >= 0; before--) {
    if (meanings[before]?.prefix !== meanings[index]?.prefix) continue;
    const role = roles[before];
    if (role?.kind === "unit" || role?.kind === "row-number") return null;
    const seeThrough =
      role?.kind === "ratio" || (role?.kind === "left-out" && role.what !== "part");
    if (!seeThrough) return before;
  }
  return null;
}

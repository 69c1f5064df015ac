/** Families of tests and their verdicts (Benjamini–Hochberg within each). */
import { ALL_UNITS } from "../model/births";
import type { Settings } from "../model/settings";
import type { Verdict } from "../model/sex-ratio";
import { benjaminiHochberg } from "../statistics/benjamini-hochberg";
import { NOT_TESTED } from "./shared-ratio";
import type { Judgement, SharedRatio } from "./shared-ratio";

const TOO_FEW: Judgement = { ...NOT_TESTED, verdict: "too-few" };

/**
 * Judges the ratios of completed years and three years in place; all others stay `not-tested`. Who takes
 * part is decided by the number of births alone, before anyone looks at the boys: choosing by the ratio
 * would make chance look like a finding.
 *
 * A family holds the units of one parity in one span; or the totals of several offices of one parity; or
 * the row of everybody together with its parities. Parts of the births have families of their own.
 * `several` holds the parts (null: the whole) that more than one office reports.
 */
export function judge(
  ratios: readonly SharedRatio[],
  several: ReadonlySet<string | null>,
  settings: Settings
): void {
  const families = new Map<string, SharedRatio[]>();
  let before: SharedRatio | null = null;
  let members: SharedRatio[] = [];
  for (const ratio of ratios) {
    if (ratio.spanKind !== "year" && ratio.spanKind !== "three-years") continue;
    const births = ratio.male + ratio.female;
    if (births === 0 || births < settings.minBirths) {
      ratio.judge(TOO_FEW);
      continue;
    }
    // Units of an office follow one another in thousands: their family is looked up once.
    if (!before || !areBeside(before, ratio)) {
      const family = familyOf(ratio, several);
      members = families.get(family) ?? [];
      families.set(family, members);
    }
    members.push(ratio);
    before = ratio;
  }
  for (const [family, of] of families) judgeFamily(family, of, settings.fdr);
}

/** Whether two units are of one office, part, span and parity. */
function areBeside(a: SharedRatio, b: SharedRatio): boolean {
  return (
    a.unit !== ALL_UNITS &&
    b.unit !== ALL_UNITS &&
    a.parity === b.parity &&
    a.span === b.span &&
    a.spanKind === b.spanKind &&
    a.part === b.part
  );
}

function judgeFamily(family: string, members: readonly SharedRatio[], fdr: number): void {
  const above = benjaminiHochberg(members.map((ratio) => ratio.pAbove ?? 1));
  const below = benjaminiHochberg(members.map((ratio) => ratio.pBelow ?? 1));
  members.forEach((ratio, index) => {
    const qAbove = above[index] ?? 1;
    const qBelow = below[index] ?? 1;
    const verdict = verdictOf(qAbove <= fdr, qBelow <= fdr);
    ratio.judge({ qAbove, qBelow, family, tests: members.length, verdict });
  });
}

function verdictOf(above: boolean, below: boolean): Verdict {
  if (above) return "high";
  return below ? "low" : "undetermined";
}

/** Reads `year 2025-01/2025-12 units 1`; a part's name stands last. */
function familyOf(ratio: SharedRatio, several: ReadonlySet<string | null>): string {
  const { spanKind, span, parity, part } = ratio;
  const words = [spanKind, span, ...membersOf(ratio, several, parity)];
  return (part === null ? words : [...words, part]).join(" ");
}

function membersOf(
  ratio: SharedRatio,
  several: ReadonlySet<string | null>,
  parity: string
): string[] {
  if (ratio.unit !== ALL_UNITS) return ["units", parity];
  const oneOfSeveral = ratio.reportingUnit !== ALL_UNITS && several.has(ratio.part);
  return oneOfSeveral ? ["offices", parity] : ["total"];
}

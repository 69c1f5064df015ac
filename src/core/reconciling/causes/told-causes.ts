/** Which stories are told, how strongly, beside which others; and as causes with ids that stay. */
import { idPart } from "../../model/reconciliation";
import type { Cause } from "../../model/reconciliation";
import { unitKey } from "../../counting/unit-key";
import { isExchange } from "./coincidences";
import type { Coincidences } from "./coincidences";
import type { Credible } from "./credibility";
import type { DifferenceGrid } from "./difference-grid";
import { sizeClass } from "./slip-rates";
import type { Story } from "./story";

/** `likely`: accident explains at most one in fifty such matches, and all other accounts together one in twenty. */
const MOST_CHANCE = 0.02;
const LEAST_SHARE = 0.95;

/** `possible`: accident is no better account, and one probability in ten is left beside other stories. */
const EVEN_CHANCE = 0.5;
const WORTH_TELLING = 0.1;

/** More stories than that over one difference help nobody. */
const MOST_RIVALS = 3;

interface Told extends Credible {
  readonly likely: boolean;
  readonly chance: number;
}

export function toldCauses(
  grid: DifferenceGrid,
  credible: readonly Credible[],
  coincidences: Coincidences
): Cause[] {
  const told = worthTelling(credible);
  const ids = new Map(told.map(({ weighed: { story } }) => [story, idOf(grid, story)]));
  const at = new Map<number, Told[]>();
  for (const one of told) {
    for (const index of one.weighed.story.covers) at.set(index, [...(at.get(index) ?? []), one]);
  }
  return [...told]
    .sort((a, b) => (a.weighed.story.covers[0] ?? 0) - (b.weighed.story.covers[0] ?? 0))
    .map(({ weighed: { story }, likely, chance }) => {
      const beside = new Set(
        story.covers.flatMap((index) => at.get(index) ?? []).map((one) => one.weighed.story)
      );
      beside.delete(story);
      const rivals = [...beside].flatMap((rival) => ids.get(rival) ?? []).sort();
      return {
        id: ids.get(story) ?? "",
        kind: story.kind,
        strength: likely ? ("likely" as const) : ("possible" as const),
        chance,
        ...(isExchange(story.kind) && story.sized > 0
          ? { matches: coincidences.of(story.kind, sizeClass(Number(story.detail["amount"]))) }
          : {}),
        ...(rivals.length > 0 ? { rivals } : {}),
        parts: partsOf(grid, story),
        detail: detailOf(grid, story),
      };
    });
}

function worthTelling(credible: readonly Credible[]): Told[] {
  const judged = credible
    .map((one) => {
      const chance = 1 / (1 + Math.exp(one.weighed.gain));
      return {
        ...one,
        chance,
        likely:
          one.best &&
          one.weighed.story.neverLikely !== true &&
          chance <= MOST_CHANCE &&
          one.share >= LEAST_SHARE,
      };
    })
    .filter(({ chance, share }) => chance <= EVEN_CHANCE && share >= WORTH_TELLING)
    .sort(
      (a, b) =>
        Number(b.likely) - Number(a.likely) ||
        b.weighed.story.covers.length * Number(b.best) -
          a.weighed.story.covers.length * Number(a.best) ||
        b.share - a.share ||
        (a.weighed.story.covers[0] ?? 0) - (b.weighed.story.covers[0] ?? 0)
    );
  const at = new Map<number, Told[]>();
  return judged.filter((one) => {
    const { covers } = one.weighed.story;
    const before = covers.flatMap((index) => at.get(index) ?? []);
    // A likely story stands alone; kin tell the same in fewer words.
    if (before.some(({ likely, weighed }) => likely || isKin(weighed.story, one.weighed.story)))
      return false;
    if (covers.some((index) => (at.get(index)?.length ?? 0) >= MOST_RIVALS)) return false;
    for (const index of covers) at.set(index, [...(at.get(index) ?? []), one]);
    return true;
  });
}

function isKin(one: Story, other: Story): boolean {
  return one.family !== undefined && one.family === other.family;
}

function idOf(grid: DifferenceGrid, story: Story): string {
  const first = firstOf(grid, story);
  const names = [first?.reportingUnit ?? "", String(story.detail["unit"] ?? first?.unit ?? "")];
  const other = story.detail["otherUnit"];
  return [
    "cause",
    story.kind,
    ...names.map((name) => idPart(unitKey(name))),
    first?.period ?? "",
    ...(other === undefined ? [] : [idPart(unitKey(String(other)))]),
    ...story.id,
  ].join("/");
}

function firstOf(grid: DifferenceGrid, story: Story) {
  return grid.spots[story.explains[0] ?? -1]?.difference;
}

/** The earlier month first. */
function partsOf(grid: DifferenceGrid, story: Story): Cause["parts"] {
  return story.explains.flatMap((index) => {
    const difference = grid.spots[index]?.difference;
    const amount = story.amounts?.get(index) ?? difference?.difference;
    return difference && amount !== undefined ? [{ difference: difference.id, amount }] : [];
  });
}

function detailOf(grid: DifferenceGrid, story: Story): Cause["detail"] {
  const first = firstOf(grid, story);
  return {
    reportingUnit: first?.reportingUnit ?? "",
    unit: first?.unit ?? "",
    month: first?.period ?? "",
    parity: first?.parity ?? "all",
    sex: first?.sex ?? "all",
    ...story.detail,
  };
}

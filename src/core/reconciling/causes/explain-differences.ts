/**
 * Which plain stories would explain the differences of the whole span, and how far they can be believed.
 *
 * Every story that fits is weighed against accident (weigh-stories.ts); of those that share differences the best set
 * is chosen (best-stories.ts) and compared with all others (credibility.ts); what remains worth telling is told.
 */
import type { OnProgress } from "../../model/progress";
import { CAUSE_REASONS, isConfirmed } from "../../model/reconciliation";
import type { Cause } from "../../model/reconciliation";
import { Accidents } from "./accidents";
import { beyondDoubt } from "./beyond-doubt";
import { Coincidences } from "./coincidences";
import { credibility } from "./credibility";
import type { Credible } from "./credibility";
import { DifferenceGrid } from "./difference-grid";
import { DifferingFigures } from "./differing-figures";
import type { DifferencesToExplain } from "./differences-to-explain";
import { exchangedUnits } from "./stories/exchanged-units";
import { ExchangedSexes } from "./stories/exchanged-sexes";
import { exchanges } from "./stories/exchanges";
import { residence } from "./stories/residence";
import { rowMonths } from "./stories/row-months";
import { singleFigures } from "./stories/single-figures";
import { twins } from "./stories/twins";
import { wholeRows } from "./stories/whole-rows";
import type { Story } from "./story";
import { storyGroups } from "./story-groups";
import { toldCauses } from "./told-causes";
import { UsualCounts } from "./usual-counts";
import { weighStories } from "./weigh-stories";

export type { ComparedFigures, DifferencesToExplain } from "./differences-to-explain";

/** Groups between two reports of progress: about a fifth of a second of work. */
const GROUPS_A_REPORT = 2000;

/** Share of the work that lies before the groups. */
const FOUND = 0.7;

/**
 * The causes of all differences of the span, in the order of office, unit, month and figure. Neither side is called
 * right by any of them; the same for any order of the input.
 */
export function explainDifferences(input: DifferencesToExplain, onProgress?: OnProgress): Cause[] {
  if (input.differences.length === 0) return [];
  const report = (share: number) => onProgress?.({ step: "causes", share });
  report(0);
  const grid = new DifferenceGrid(input);
  const accidents = new Accidents(grid);
  const figures = new DifferingFigures(input, grid);
  const allowed = (stories: readonly Story[]) =>
    stories.filter((story) => !isContradicted(grid, story));

  const sexes = new ExchangedSexes(grid, figures);
  report(0.1);
  const found = [
    ...exchanges(grid, accidents, sexes.leavesOnly),
    ...rowMonths(grid),
    ...singleFigures(grid, accidents),
    ...sexes.stories(accidents),
    ...sexes.sheets(),
  ];
  report(0.3);
  const usual = new UsualCounts(grid, figures);
  const rows = wholeRows(grid, accidents, figures, usual);
  report(0.4);
  const units = exchangedUnits(grid, accidents, figures, usual, input.rowOf);
  report(0.5);
  const weighed = weighStories(grid, accidents, allowed([...found, ...rows, ...units]), (free) =>
    allowed(residence(grid, accidents, free))
  );
  report(FOUND);

  const { certain, open } = beyondDoubt(weighed);
  const credible: Credible[] = certain.map(({ weighed: one, odds }) => ({
    weighed: one,
    share: 1 / (1 + Math.exp(-odds)),
    best: true,
  }));
  const isSurplus = (index: number) => (grid.spots[index]?.amount ?? 0) > 0;
  const groups = storyGroups(open, grid.spots.length);
  for (const [at, group] of groups.entries()) {
    for (const one of credibility(group, isSurplus)) credible.push(one);
    if (at % GROUPS_A_REPORT === GROUPS_A_REPORT - 1) {
      report(FOUND + (1 - FOUND) * (at / groups.length));
    }
  }
  const left = twins(grid, accidents, credible);
  const causes = toldCauses(grid, [...credible, ...left], new Coincidences(grid, accidents));
  report(1);
  return causes;
}

/** 其他: it leaves open what it was. */
const OPEN_REASON = "D99";

/** The clerk has found another reason for one of its differences. */
function isContradicted(grid: DifferenceGrid, { kind, explains }: Story): boolean {
  return explains.some((index) => {
    const difference = grid.spots[index]?.difference;
    if (!difference || !isConfirmed(difference) || difference.reason === OPEN_REASON) return false;
    return !CAUSE_REASONS[kind].includes(difference.reason ?? "");
  });
}

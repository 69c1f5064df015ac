/** 考核得分: one line a scored unit. */
import type { Bilingual } from "../../core/model/scheme";
import type { Assessment, Score, ScoredItem } from "../../core/model/score";
import type { ScoredUnit, ScoreOverview } from "./judgement";

export function scoreOverview(assessment: Assessment): ScoreOverview {
  const { scheme, basisConfirmed, months, scores } = assessment;
  const titles = new Map(scheme.flags.map((flag) => [flag.id, flag.title]));
  return {
    scheme: {
      id: scheme.id,
      title: scheme.title,
      note: scheme.note,
      full: scheme.fullMarks * 100,
    },
    basisConfirmed,
    months,
    units: scores.map((score, index) => scoredUnit(score, index, titles)),
  };
}

function scoredUnit(
  score: Score,
  index: number,
  titles: ReadonlyMap<string, Bilingual>
): ScoredUnit {
  const sum = (amount: (item: ScoredItem) => number) =>
    score.items.reduce((points, item) => points + amount(item), 0);
  return {
    index,
    unit: score.unit,
    type: score.type,
    total: score.total,
    base: score.base,
    adjustment: score.adjustment,
    open: sum((item) => item.open),
    notEntered: sum((item) => item.notEntered),
    provisional: score.provisional,
    rank: score.rank,
    flags: score.flags.map((flag) => ({
      ...flag,
      title: titles.get(flag.id) ?? { zh: flag.id, en: flag.id },
    })),
  };
}

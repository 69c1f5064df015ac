import { assess } from "../../../src/core/assess";
import type { TypedRow } from "../../../src/core/model/clerk-entries";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { COMPARISON_KEYS } from "../../../src/core/reporting/comparison-keys";
import { planReport } from "../../../src/core/reporting/plan-report";
import { resolveReadings } from "../../../src/core/scoring/readings";
import { builtInScheme } from "../../../src/core/scoring/scheme";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import { standardForm, withCells } from "../../support/sheet-grid";

const units = { 东村: [5, 4, 3, 2, 1, 1], 西村: [6, 6, 2, 3, 0, 1] } as const;
const health = standardForm({ side: "health", units });
/** One boy fewer of the first birth order in 东村 than the health department has. */
const registration = withCells(standardForm({ units }), {
  F5: 4,
  E5: 8,
  C5: 8,
  B5: 15,
  F7: 10,
  E7: 20,
  C7: 16,
  B7: 33,
});
const scheme = builtInScheme(DEFAULT_SETTINGS.scheme);
if (!scheme) throw new Error("the default scheme ships");
const { readings } = resolveReadings(scheme, {});
const words = reportWordsIn("zh");

function judgedWith(given: readonly TypedRow[], grids = [registration, health]) {
  const assessed = assess(
    grids,
    DEFAULT_SETTINGS,
    scheme as NonNullable<typeof scheme>,
    readings,
    given
  );
  const report = planReport(assessed, grids, words, { version: "0", copies: false });
  const plan = report.plans.find(({ kind }) => kind === "comparison");
  return { assessed, rows: plan?.rows.map((row) => row.map((cell) => cell?.value ?? null)) ?? [] };
}

function given(id: string, shown: TypedRow["shown"] = []): TypedRow {
  return {
    kind: "comparison",
    id,
    values: { reason: "D08 性别错报", ground: "登记册第7页" },
    shown,
  };
}

describe("a reason given in the pane", () => {
  const [difference] = judgedWith([]).assessed.reconciliation.differences;
  const id = difference?.id ?? "";

  it("confirms the difference and stands on its sheet", () => {
    const { assessed, rows } = judgedWith([given(id)]);
    expect(assessed.reconciliation.differences).toHaveLength(1);
    expect(assessed.reconciliation.differences[0]).toMatchObject({
      id,
      difference: -1,
      reason: "D08",
      ground: "登记册第7页",
    });
    expect(assessed.reconciliation.total).toMatchObject({ confirmed: -1, unexplained: 0 });
    const row = rows.find((cells) => cells[0] === id) ?? [];
    expect(row[COMPARISON_KEYS.indexOf("typed.reason")]).toBe("D08 性别错报");
  });

  it("stays readable below the table once both sides are equal, its mark where the clerk sees it", () => {
    const figures = new Map<string, string | number>([
      ["unit", "东村"],
      ["period", "2025年3月"],
      ["registration", 4],
      ["health", 5],
    ]);
    const shown = COMPARISON_KEYS.filter((key) => key !== "id" && !key.startsWith("typed.")).map(
      (key) => figures.get(key) ?? null
    );
    const equal = [standardForm({ units }), health];
    const { assessed, rows } = judgedWith([given(id, shown)], equal);
    expect(assessed.reconciliation.differences).toEqual([]);
    const row = rows.find((cells) => cells[0] === id);
    const by = Object.fromEntries(COMPARISON_KEYS.map((key, column) => [key, row?.[column]]));
    expect(by).toEqual({
      ...Object.fromEntries(COMPARISON_KEYS.map((key) => [key, null])),
      id,
      unit: "东村",
      period: "2025年3月",
      registration: 4,
      health: 5,
      "typed.reason": "D08 性别错报",
      "typed.ground": "登记册第7页",
      "typed.since": "settled",
      state: words.comparison.gone,
    });
  });

  it("is taken back by empty texts", () => {
    const taken = { ...given(id), values: { reason: "", ground: "" } };
    const { assessed } = judgedWith([taken]);
    expect(assessed.reconciliation.differences[0]).toMatchObject({ reason: null, ground: null });
    const gone = judgedWith([taken], [standardForm({ units }), health]);
    expect(gone.rows.some((cells) => cells[0] === id)).toBe(false);
  });
});

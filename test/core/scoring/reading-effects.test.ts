import { decidedReadings } from "../../../src/core/scoring/reading-effects";
import type { DecidedReading } from "../../../src/core/scoring/reading-effects";
import type { AssessedTarget } from "../../../src/core/model/assessed-target";
import { formsOfYear, reportsOf } from "../receiving/year";
import { AFTER_THE_YEAR, assessment, FULL, inputRows, TOWNSHIP } from "./scoring-fixture";
import type { Case } from "./scoring-fixture";

function decided(of: Case): DecidedReading[] {
  const rows = of.rows ?? inputRows(FULL);
  return decidedReadings(assessment({ ...of, rows }), [], { rows, sheetNames: {} });
}

const optionsOf = (of: readonly DecidedReading[], id: string) =>
  (of.find((reading) => reading.id === id)?.options ?? []).map(({ value, chosen, effect }) => [
    value,
    chosen ? "chosen" : [effect?.least, effect?.most, effect?.units, effect?.flags],
  ]);

describe("what another reading would change", () => {
  it("is nothing in a year without a fault, but for registers that would be due twelve times", () => {
    const all = decided({});
    const effects = all
      .filter(({ id }) => id !== "a14Times")
      .flatMap(({ options }) => options.flatMap(({ effect }) => effect ?? []));
    expect(effects).toHaveLength(7);
    for (const effect of effects) expect(effect).toEqual({ least: 0, most: 0, units: 0, flags: 0 });
    expect(optionsOf(all, "a14Times")).toEqual([
      [6, "chosen"],
      [12, [-3000, -3000, 1, 0]],
    ]);
  });

  it("is 10 points for each late month where the month counts 0 instead of −10", () => {
    const changes = {
      "3 health": { submitted: "2025-04-20" },
      "7 health": { submitted: "2025-08-20" },
    };
    const reports = reportsOf(formsOfYear(changes), undefined, AFTER_THE_YEAR);
    expect(optionsOf(decided({ reports }), "a21Bad")).toEqual([
      ["minus", "chosen"],
      ["zero", [2000, 2000, 1, 0]],
    ]);
    const chosen = decided({ reports, readings: { a21Bad: "zero" } });
    expect(optionsOf(chosen, "a21Bad")[0]).toEqual(["minus", [-2000, -2000, 1, 0]]);
    expect(chosen.find(({ id }) => id === "a21Bad")?.isDefault).toBe(false);
  });

  it("ranges over all assessed units", () => {
    const other: AssessedTarget = { ...TOWNSHIP, name: "白水镇", reportingUnit: "白水镇" };
    const late = reportsOf(
      formsOfYear({ "3 health": { submitted: "2025-04-20" } }),
      undefined,
      AFTER_THE_YEAR
    );
    const good = reportsOf(formsOfYear(), undefined, AFTER_THE_YEAR).map((report) => ({
      ...report,
      unit: "白水镇",
    }));
    const readings = decided({
      units: [TOWNSHIP, other],
      reports: [...late, ...good],
      rows: [...inputRows(FULL), ...inputRows(FULL, "白水镇")],
    });
    expect(optionsOf(readings, "a21Bad")[1]).toEqual(["zero", [0, 1000, 1, 0]]);
  });

  it("may be a class without a point", () => {
    const rows = inputRows({ ...FULL, "V25.1.circular": "是" });
    expect(optionsOf(decided({ rows }), "v25")).toEqual([
      ["and", "chosen"],
      ["or", [0, 0, 0, 1]],
    ]);
  });

  it("lists a number of the county's own beside the options of the scheme", () => {
    const rows = inputRows({ ...FULL, "A22.1.done": 7 });
    const options = optionsOf(decided({ rows, readings: { b246Floor: -300 } }), "b246Floor");
    expect(options).toEqual([
      [null, [-30000, -30000, 1, 0]],
      [-200, [10000, 10000, 1, 0]],
      [-300, "chosen"],
    ]);
  });
});

import type { ClerkEntries, Typed } from "../../../src/core/model/clerk-entries";
import { recountId, recountOutcome, recounted } from "../../../src/core/model/recount";
import { idPart } from "../../../src/core/model/reconciliation";
import { recounts } from "../../../src/core/recounting/recounts";
import { slipLine } from "../../../src/core/recounting/slip-keys";

const SLIP = "recount/青山镇/东村/2025-03";

type Lines = readonly (readonly [string, Readonly<Record<string, Typed>>])[];

function entries(lines: Lines): ClerkEntries {
  const rows = lines.map(([id, values]) => ({
    kind: "feedback" as const,
    id,
    values,
    shown: [],
  }));
  return { rows, sheetNames: {} };
}

describe("return slips", () => {
  it("give the fresh count, the correction, the reason and the day of a unit and month", () => {
    const read = recounts(
      entries([
        [`${SLIP}/counted`, { "all.all": 6, "1.male": "４", reason: "月末出生漏登", day: 45755 }],
        [`${SLIP}/corrected`, { "1.male": 4 }],
      ])
    );
    expect(read).toEqual([
      {
        id: SLIP,
        reportingUnit: "青山镇",
        unit: "东村",
        period: "2025-03",
        figures: [
          { parity: "all", sex: "all", counted: 6, corrected: null },
          { parity: "1", sex: "male", counted: 4, corrected: 4 },
        ],
        reason: "月末出生漏登",
        day: "2025-04-08",
      },
    ]);
  });

  it("keep the day and the reasons of both lines as they were written", () => {
    const [read] = recounts(
      entries([
        [`${SLIP}/corrected`, { reason: "原表抄错", day: "4月9日" }],
        [`${SLIP}/counted`, { "all.all": 0, reason: "已核对登记册" }],
      ])
    );
    expect(read).toMatchObject({
      figures: [{ counted: 0 }],
      reason: "已核对登记册；原表抄错",
      day: "4月9日",
    });
  });

  it.each(["3个", "-1", 2.5, "约5", "3 4", "1e3"])("do not guess what %p births are", (typed) => {
    const [read] = recounts(entries([[`${SLIP}/counted`, { "2.female": typed }]]));
    expect(read?.figures).toEqual([]);
    expect(read?.problems).toEqual([
      { kind: "no-count", line: "counted", parity: "2", sex: "female", shown: String(typed) },
    ]);
  });

  it.each([
    [{ "1.all": 5, "1.male": 2, "1.female": 2 }, ["1 all 5"]],
    [{ "all.male": 5, "1.male": 2, "2.male": 2, "3+.male": 0 }, ["all male 5"]],
    [
      { "all.all": 4, "all.male": 2, "all.female": 2, "1.all": 3, "2.all": 0, "3+.all": 0 },
      ["all all 4"],
    ],
    [{ "1.all": 5, "1.male": 2 }, []],
    [{ "1.all": 4, "1.male": 2, "1.female": 2 }, []],
  ])(
    "with %j say which sums are not made by their parts, where all are filled in",
    (values, sums) => {
      const [read] = recounts(entries([[`${SLIP}/corrected`, values]]));
      const told = (read?.problems ?? []).map(({ kind, line, parity, sex, shown }) => {
        expect([kind, line]).toEqual(["breaks-sum", "corrected"]);
        return `${parity} ${sex} ${shown}`;
      });
      expect(told).toEqual(sums);
    }
  );

  it("never take over who checked", () => {
    const signed = recounts(
      entries([[`${SLIP}/counted`, { "all.all": 3, checker: "某某某", reason: "无误" }]])
    );
    expect(JSON.stringify(signed)).not.toContain("某某某");
    expect(recounts(entries([[`${SLIP}/counted`, { checker: "某某某" }]]))).toEqual([]);
  });

  it("of several copies fill each other in, and the office's own sheet, which comes last, is kept", () => {
    const [read] = recounts(
      entries([
        [`${SLIP}/counted`, { "all.all": 5, "1.male": 2, reason: "已核对" }],
        [`${SLIP}/counted`, { "all.all": 6, day: "2025-04-09" }],
      ])
    );
    expect(read).toMatchObject({
      figures: [
        { parity: "all", sex: "all", counted: 6 },
        { parity: "1", sex: "male", counted: 2 },
      ],
      reason: "已核对",
      day: "2025-04-09",
      problems: [{ kind: "copies-differ", line: "counted", parity: "all", sex: "all", shown: "5" }],
    });
  });

  it("with an id that is no slip's are not read", () => {
    const ids = ["recount/青山镇/东村/2025-13/counted", "recount/东村/2025-03/counted", "东村"];
    expect(recounts(entries(ids.map((id) => [id, { "all.all": 1 }])))).toEqual([]);
  });

  it("are named by the ids of their differences, whatever signs the names have", () => {
    const names = ["A/B%镇", "东/村"].map(idPart);
    const id = recountId({ id: ["difference", ...names, "2025-03", "1", "male"].join("/") });
    expect(slipLine(`${id}/counted`)).toEqual({
      slip: id,
      reportingUnit: "A/B%镇",
      unit: "东/村",
      period: "2025-03",
      line: "counted",
    });
  });
});

describe("a fresh count beside a difference", () => {
  const difference = {
    id: "difference/青山镇/东村/2025-03/1/male",
    parity: "1",
    sex: "male",
    registration: 3,
    health: 5,
  } as const;

  it("is found by unit, month, parity and sex", () => {
    const read = recounts(entries([[`${SLIP}/counted`, { "1.male": 5, "all.all": 9 }]]));
    expect(recounted(read, difference)).toBe(5);
    expect(recounted(read, { ...difference, sex: "female" })).toBeNull();
    expect(recounted([], difference)).toBeNull();
  });

  it.each([
    [3, "as-registration"],
    [5, "as-health"],
    [4, "as-neither"],
  ] as const)("%d is said to be %s", (counted, outcome) => {
    expect(recountOutcome(difference, counted)).toBe(outcome);
  });
});

/** Reasons count for the figures that they were given for; the sheet says what changed since the last run. */
import type { Difference } from "../../../src/core/model/reconciliation";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { standardForm } from "../../support/sheet-grid";
import { plannedRun, rowIn, typedInto } from "../../support/planned-run";
import type { PlannedRun } from "../../support/planned-run";

type Counts = readonly [number, number, number, number, number, number];

const HEALTH: Counts = [5, 4, 3, 2, 1, 1];
const ID = "difference/青山镇/东村/2025-03/1/male";
const OTHER = "difference/青山镇/西村/2025-03/2/female";

/** 东村 with so many boys of the first birth order on the registration side, 西村 with so many girls of the second. */
function forms(boys: number, girls = 2): SheetGrid[] {
  const units = (first: number, second: number) => ({
    东村: [first, 4, 3, 2, 1, 1] as const,
    西村: [5, 4, 3, second, 1, 1] as const,
    南村: HEALTH,
  });
  return [
    standardForm({ units: units(boys, girls) }),
    standardForm({ side: "health", units: units(5, 2) }),
  ];
}

const only = ({ assessed }: PlannedRun): Difference | undefined =>
  assessed.reconciliation.differences.find(({ id }) => id === ID);

const REASON = { "typed.reason": "D05 迟报、补报", "typed.ground": "登记册第7页" };

/** A first run, and a reason typed under it. */
function explained(): SheetGrid[] {
  return typedInto(plannedRun(forms(4)).own, "comparison", ID, REASON);
}

describe("a reason typed into 数据比对", () => {
  it("counts, and is stamped with the figures of the run that sees it first", () => {
    const run = plannedRun([...forms(4), ...explained()]);
    expect(only(run)).toMatchObject({ reason: "D05", ground: "登记册第7页" });
    expect(only(run)?.expired).toBeUndefined();
    expect(rowIn(run.own, "comparison", ID)).toMatchObject({
      ...REASON,
      "typed.figures": "4:5",
      "typed.given": expect.stringMatching(/^4:5#/),
      earlier: null,
    });
  });

  it("does not count any more once a figure changed, and is shown as the earlier one", () => {
    const seen = plannedRun([...forms(4), ...explained()]).own;
    const run = plannedRun([...forms(3), ...seen]);
    expect(only(run)).toMatchObject({
      reason: null,
      ground: null,
      expired: { reason: "D05", ground: "登记册第7页", registration: 4, health: 5 },
    });
    expect(run.assessed.reconciliation.total).toMatchObject({ confirmed: 0, unexplained: -2 });
    expect(rowIn(run.own, "comparison", ID)).toMatchObject({
      "typed.reason": null,
      "typed.ground": null,
      "typed.given": null,
      earlier: "D05 迟报、补报；登记册第7页（当时计生4、卫生5）",
      state: "未说明",
    });
  });

  it("is still the earlier one on the runs after that, until there is one for the new figures", () => {
    const seen = plannedRun([...forms(4), ...explained()]).own;
    const expired = plannedRun([...forms(3), ...seen]).own;
    const again = plannedRun([...forms(3), ...expired]);
    expect(only(again)?.expired).toMatchObject({ reason: "D05", registration: 4, health: 5 });
    const retyped = typedInto(again.own, "comparison", ID, {
      "typed.reason": "D07 重报",
      "typed.ground": "登记册第9页",
    });
    const run = plannedRun([...forms(3), ...retyped]);
    expect(only(run)).toMatchObject({ reason: "D07", ground: "登记册第9页" });
    expect(only(run)?.expired).toBeUndefined();
    expect(rowIn(run.own, "comparison", ID)?.["earlier"]).toBe(
      "D05 迟报、补报；登记册第7页（当时计生4、卫生5）"
    );
  });

  it("typed under a row that shows the new figures already is for the new figures", () => {
    const edited = typedInto(plannedRun(forms(4)).own, "comparison", ID, {
      ...REASON,
      registration: 3,
      difference: -2,
    });
    const run = plannedRun([...forms(3), ...edited]);
    expect(only(run)).toMatchObject({ reason: "D05", ground: "登记册第7页" });
  });

  it("typed over a stamped one is for the figures that the row shows", () => {
    const seen = plannedRun([...forms(4), ...explained()]).own;
    const edited = typedInto(seen, "comparison", ID, {
      "typed.ground": "登记册第8页",
      registration: 3,
      difference: -2,
    });
    const run = plannedRun([...forms(3), ...edited]);
    expect(only(run)).toMatchObject({ reason: "D05", ground: "登记册第8页" });
  });

  it("typed under a row that still showed other figures is not taken for the new ones", () => {
    const run = plannedRun([...forms(3), ...explained()]);
    expect(only(run)).toMatchObject({ reason: null, expired: { registration: 4, health: 5 } });
  });

  it("counts as before in sheets of a version that kept no figures", () => {
    const old = explained().map((grid) =>
      grid.ownKind === "comparison"
        ? {
            ...grid,
            values: grid.values.map((row, at) =>
              row.map((value, column) =>
                column >= 5 && column <= 8 ? (at === 0 ? `old${column}` : null) : value
              )
            ),
          }
        : grid
    );
    const run = plannedRun([...forms(4), ...old]);
    expect(only(run)).toMatchObject({ reason: "D05", ground: "登记册第7页" });
    expect(only(run)?.since).toBeUndefined();
  });

  it("keeps every earlier reason, the latest first", () => {
    let own = plannedRun([...forms(4), ...explained()]).own;
    own = plannedRun([...forms(3), ...own]).own;
    const second = { "typed.reason": "D06 漏报", "typed.ground": "二" };
    own = plannedRun([...forms(3), ...typedInto(own, "comparison", ID, second)]).own;
    own = plannedRun([...forms(2), ...own]).own;
    expect(rowIn(own, "comparison", ID)?.["earlier"]).toBe(
      "D06 漏报；二（当时计生3、卫生5）\nD05 迟报、补报；登记册第7页（当时计生4、卫生5）"
    );
  });
});

describe("与上次相比", () => {
  const states = ({ assessed }: PlannedRun) =>
    Object.fromEntries(assessed.reconciliation.differences.map(({ id, since }) => [id, since]));
  const settled = ({ assessed }: PlannedRun) => assessed.reconciliation.settled;

  it("says nothing where no earlier run is known", () => {
    const run = plannedRun(forms(4));
    expect(states(run)).toEqual({ [ID]: undefined });
    expect(settled(run)).toBeUndefined();
    expect(rowIn(run.own, "comparison", "run")).toMatchObject({ "typed.figures": "2025-04-05" });
  });

  it("tells new from still open, also after a run without any difference", () => {
    const first = plannedRun(forms(5)).own;
    const second = plannedRun([...forms(4), ...first]);
    expect(states(second)).toEqual({ [ID]: "new" });
    const third = plannedRun([...forms(4, 3), ...second.own]);
    expect(states(third)).toEqual({ [ID]: "open", [OTHER]: "new" });
    expect(settled(third)).toEqual([]);
  });

  it("keeps what is settled below with the figures that differed, and knows it when it comes back", () => {
    const first = plannedRun(forms(4)).own;
    const equal = plannedRun([...forms(5), ...first]);
    expect(settled(equal)).toMatchObject([
      { id: ID, unit: "东村", period: "2025-03", registration: 4, health: 5 },
    ]);
    expect(rowIn(equal.own, "comparison", ID)).toMatchObject({
      unit: "东村",
      registration: 4,
      health: 5,
      difference: -1,
      state: "已消除",
      since: "本次消除",
    });
    const later = plannedRun([...forms(5, 3), ...equal.own]);
    expect(settled(later)).toEqual([]);
    expect(rowIn(later.own, "comparison", ID)).toMatchObject({ since: "以前已消除" });
    const back = plannedRun([...forms(4, 3), ...later.own]);
    expect(states(back)).toEqual({ [ID]: "reopened", [OTHER]: "open" });
  });

  it("does not take the reason of a correction for a reason of the difference that came back", () => {
    const equal = plannedRun([...forms(5), ...plannedRun(forms(4)).own]).own;
    const corrected = plannedRun([...forms(5), ...typedInto(equal, "comparison", ID, REASON)]).own;
    expect(rowIn(corrected, "comparison", ID)).toMatchObject(REASON);
    const back = plannedRun([...forms(4), ...corrected]);
    expect(only(back)).toMatchObject({
      since: "reopened",
      reason: null,
      expired: { reason: "D05", registration: 4, health: 5 },
    });
  });

  it("does not call settled what cannot be compared any more", () => {
    const first = plannedRun(forms(4)).own;
    const [registration] = forms(4);
    const run = plannedRun([...(registration ? [registration] : []), ...first]);
    expect(settled(run)).toEqual([]);
    expect(rowIn(run.own, "comparison", ID)).toMatchObject({
      state: "本次未比对",
      since: "本次未比对",
    });
    expect(states(plannedRun([...forms(4), ...run.own]))).toEqual({ [ID]: "open" });
  });

  it("says the same again when nothing changed since", () => {
    const second = plannedRun([...forms(4, 3), ...plannedRun(forms(4)).own]);
    const third = plannedRun([...forms(4, 3), ...second.own]);
    expect(states(third)).toEqual({ [ID]: "open", [OTHER]: "new" });
    expect(third.own).toEqual(second.own);
  });

  it("goes by last month's workbook where this one has no run of its own", () => {
    const last = plannedRun(forms(4));
    const dropped = [...forms(4), ...last.own].map((grid) => ({ ...grid, file: "3月.xlsx" }));
    const april = ["registration", "health"].map((side) =>
      standardForm({
        side: side as "registration" | "health",
        month: "2025-04",
        name: `4月${side}`,
        units: { 东村: [side === "health" ? 5 : 6, 4, 3, 2, 1, 1], 西村: HEALTH, 南村: HEALTH },
      })
    );
    const run = plannedRun([...april, ...dropped]);
    expect(states(run)).toEqual({
      [ID]: "open",
      "difference/青山镇/东村/2025-04/1/male": "new",
    });
  });
});

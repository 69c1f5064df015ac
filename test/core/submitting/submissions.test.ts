/** 报送台账: what was submitted, what changed since, and what that costs. */
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import type { TypedRow } from "../../../src/core/model/clerk-entries";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import {
  formsToRecord,
  submittableForms,
  submittedRows,
} from "../../../src/core/submitting/record-forms";
import { serialOfDay } from "../../../src/core/model/period";
import { standardForm } from "../../support/sheet-grid";
import type { UnitCounts } from "../../support/birth-table";
import { plannedRun, rowIn, typedInto } from "../../support/planned-run";
import type { PlannedRun } from "../../support/planned-run";

const EAST: UnitCounts = [5, 4, 3, 2, 1, 1];
const WEST: UnitCounts = [6, 6, 2, 3, 0, 1];
const FORM = "submitted/青山镇//registration/2025-03/1";
const CHANGE = "change/青山镇//registration/2025-03/1/东村/1/male";

function form(units: Readonly<Record<string, UnitCounts | "blank">>): SheetGrid[] {
  return [standardForm({ units })];
}
const SENT = form({ 东村: EAST, 西村: WEST });
const CHANGED = form({ 东村: [6, 4, 3, 2, 1, 1], 西村: WEST });

function confirmed(run: PlannedRun, day = "2025-04-04"): TypedRow[] {
  const { reading, submissions, asOf } = run.assessed;
  const forms = submittableForms(reading, submissions, DEFAULT_SETTINGS, asOf);
  return submittedRows(reading, forms, day);
}

/** Own sheets of a run that recorded the form as sent. */
function recorded(): readonly SheetGrid[] {
  return plannedRun(SENT, confirmed(plannedRun(SENT))).own;
}

const changes = ({ assessed }: PlannedRun) => assessed.submissions.changes;
const found = ({ assessed }: PlannedRun) =>
  assessed.findings.filter(({ rule }) => rule === "changed-after-submission");

describe("before anything is submitted", () => {
  it("the sheet says how to record it", () => {
    const { plans, assessed } = plannedRun(SENT);
    const sheet = plans.find(({ kind }) => kind === "submissions");
    const texts = sheet?.rows.flat().map((cell) => cell?.value);
    expect(texts?.some((text) => String(text).includes("--submitted"))).toBe(true);
    expect(assessed.submissions).toEqual({ forms: [], changes: [] });
  });

  it("the due forms of the registration side are those to record, of the health side where it is alone", () => {
    const forms = (sides: readonly ("registration" | "health")[]) => {
      const { reading, submissions, asOf } = plannedRun(
        sides.map((side) => standardForm({ side, name: side, units: { 东村: EAST } }))
      ).assessed;
      const all = submittableForms(reading, submissions, DEFAULT_SETTINGS, asOf);
      return formsToRecord(all).map(({ side, period }) => [side, period]);
    };
    expect(forms(["registration", "health"])).toEqual([["registration", "2025-03"]]);
    expect(forms(["health"])).toEqual([["health", "2025-03"]]);
  });
});

describe("a form confirmed as submitted", () => {
  it("is recorded with its day, births and check code, and agrees with itself", () => {
    const again = plannedRun([...SENT, ...recorded()]);
    expect(again.assessed.submissions).toEqual({
      forms: [
        {
          id: FORM,
          reportingUnit: "青山镇",
          part: null,
          side: "registration",
          period: "2025-03",
          day: "2025-04-04",
          number: 1,
          births: 34,
          male: 17,
          female: 17,
          code: expect.stringMatching(/^\d{4}$/),
        },
      ],
      changes: [],
    });
    expect(rowIn(again.own, "submissions", FORM)).toMatchObject({
      figure: serialOfDay("2025-04-04"),
      submitted: 34,
      earlier: "与报送时一致",
      "typed.figures1": "cell;东村=5,4,3,2,1,1;西村=6,6,2,3,,1",
    });
    expect(found(again)).toEqual([]);
    expect(plannedRun([...SENT, ...again.own]).own).toEqual(again.own);
  });

  it("is no longer among those to record, and a damaged or deleted row is not recorded", () => {
    const { reading, submissions, asOf } = plannedRun([...SENT, ...recorded()]).assessed;
    expect(formsToRecord(submittableForms(reading, submissions, DEFAULT_SETTINGS, asOf))).toEqual(
      []
    );
    const damaged = typedInto(recorded(), "submissions", FORM, { "typed.fact": "soon" });
    expect(plannedRun([...SENT, ...damaged]).assessed.submissions.forms).toEqual([]);
  });
});

describe("a figure that changes afterwards", () => {
  it("is a finding at its cell until reason and ground are written down", () => {
    const run = plannedRun([...CHANGED, ...recorded()]);
    expect(changes(run)).toMatchObject([
      {
        id: CHANGE,
        unit: "东村",
        parity: "1",
        sex: "male",
        submitted: 5,
        now: 6,
        seen: "2025-04-05",
      },
    ]);
    expect(found(run)).toMatchObject([
      {
        severity: "warning",
        cell: { row: 4, column: 5 },
        actual: 6,
        expected: null,
        detail: { day: "2025-04-04", submitted: 5 },
      },
    ]);
    expect(rowIn(run.own, "submissions", CHANGE)).toMatchObject({
      submitted: 5,
      now: 6,
      seen: serialOfDay("2025-04-05"),
      state: "未说明",
    });
    const half = typedInto(run.own, "submissions", CHANGE, { "typed.reason": "补录迟报1人" });
    expect(found(plannedRun([...CHANGED, ...half]))).toHaveLength(1);
    const whole = typedInto(half, "submissions", CHANGE, { "typed.ground": "登记册第7页" });
    const explained = plannedRun([...CHANGED, ...whole]);
    expect(found(explained)).toEqual([]);
    expect(rowIn(explained.own, "submissions", CHANGE)).toMatchObject({ state: "已说明" });
    expect(rowIn(explained.own, "submissions", FORM)).toMatchObject({
      earlier: "变动1处，均已说明",
      "typed.figures1": "cell;东村=5,4,3,2,1,1;西村=6,6,2,3,,1",
    });
  });

  it("and changes once more needs a reason once more; the earlier one is kept", () => {
    const run = plannedRun([...CHANGED, ...recorded()]);
    const said = { "typed.reason": "补录迟报1人", "typed.ground": "登记册第7页" };
    const explained = plannedRun([...CHANGED, ...typedInto(run.own, "submissions", CHANGE, said)]);
    const more = form({ 东村: [7, 4, 3, 2, 1, 1], 西村: WEST });
    const next = plannedRun([...more, ...explained.own]);
    expect(changes(next)).toMatchObject([{ now: 7, reason: null, seen: "2025-04-05" }]);
    expect(rowIn(next.own, "submissions", CHANGE)).toMatchObject({
      "typed.reason": null,
      earlier: "补录迟报1人；登记册第7页（当时报送5、改为6）",
    });
  });

  it("costs no points, explained or not", () => {
    const scored = ({ assessed }: PlannedRun) => assessed.assessment?.scores;
    const without = plannedRun(CHANGED);
    const open = plannedRun([...CHANGED, ...recorded()]);
    const said = { "typed.reason": "补录迟报1人", "typed.ground": "登记册第7页" };
    const explained = plannedRun([...CHANGED, ...typedInto(open.own, "submissions", CHANGE, said)]);
    expect(scored(without)?.length).toBeGreaterThan(0);
    expect(scored(open)).toEqual(scored(without));
    expect(scored(explained)).toEqual(scored(without));
  });

  it("back to what was submitted stays on record", () => {
    const changed = plannedRun([...CHANGED, ...recorded()]);
    const back = plannedRun([...SENT, ...changed.own]);
    expect(changes(back)).toEqual([]);
    expect(rowIn(back.own, "submissions", CHANGE)).toMatchObject({
      submitted: 5,
      now: 6,
      state: "已恢复为报送时的数",
    });
  });

  it("is closed by submitting the form again, which leaves the first record as it was", () => {
    const changed = plannedRun([...CHANGED, ...recorded()]);
    const again = plannedRun([...CHANGED, ...changed.own], confirmed(changed, "2025-04-08"));
    expect(
      again.assessed.submissions.forms.map(({ number, day, births }) => [number, day, births])
    ).toEqual([
      [1, "2025-04-04", 34],
      [2, "2025-04-08", 35],
    ]);
    expect(changes(again)).toEqual([]);
    expect(rowIn(again.own, "submissions", FORM)).toMatchObject({
      earlier: "已重新报送",
      "typed.figures1": "cell;东村=5,4,3,2,1,1;西村=6,6,2,3,,1",
    });
    expect(rowIn(again.own, "submissions", CHANGE)).toMatchObject({ state: "已重新报送" });
  });

  it("is one change where a unit came, went or was blank", () => {
    const blank = form({ 东村: EAST, 西村: "blank", 南村: WEST });
    expect(changes(plannedRun([...blank, ...recorded()]))).toMatchObject([
      { unit: "西村", parity: "all", sex: "all", submitted: 18, now: null },
      { unit: "南村", parity: "all", sex: "all", submitted: null, now: 18 },
    ]);
    expect(changes(plannedRun([...form({ 东村: EAST }), ...recorded()]))).toMatchObject([
      { unit: "西村", submitted: 18, now: null },
    ]);
  });

  it("is one finding where twenty cells and more of a form changed", () => {
    const names = Array.from({ length: 10 }, (_, at) => `${String.fromCodePoint(0x4e01 + at)}村`);
    const units = (more: number): Record<string, UnitCounts> =>
      Object.fromEntries(names.map((name) => [name, [3 + more, 2 + more, 1, 1, 0, 0] as const]));
    const sent = plannedRun(form(units(0)), confirmed(plannedRun(form(units(0))))).own;
    const run = plannedRun([...form(units(1)), ...sent]);
    expect(changes(run)).toHaveLength(20);
    expect(found(run)).toMatchObject([
      { cell: { firstRow: 4, lastRow: 13, firstColumn: 5, lastColumn: 6 }, detail: { cells: 20 } },
    ]);
  });
});

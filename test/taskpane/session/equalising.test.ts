/** 已改为一致，尚缺更正原因. */
import { withCells } from "../../support/sheet-grid";
import {
  AS_BEFORE,
  checked,
  DIFFERENCE,
  MADE_EQUAL,
  opened,
  UNTIL_RECHECKED,
} from "./opened-session";

async function equalised() {
  const open = await checked();
  open.host.edit("1月", MADE_EQUAL);
  await open.clock.pass(UNTIL_RECHECKED);
  return open;
}

const idsOf = (open: Awaited<ReturnType<typeof checked>>) =>
  open.session.state.equalised.map(({ before }) => before.id);

describe("a difference made equal without a reason", () => {
  it("stays listed as it was before", async () => {
    const { session } = await equalised();
    expect(session.state.judgement?.reconciliation.differences).toEqual([]);
    expect(session.state.equalised).toMatchObject([
      {
        before: { id: DIFFERENCE, registration: 4, health: 5, difference: -1 },
        reason: null,
        ground: null,
      },
    ]);
  });

  it("stays through further edits, checks, settings and looks", async () => {
    const open = await equalised();
    const { host, clock, session } = open;
    host.edit("2月", { O5: "x" });
    await clock.pass(UNTIL_RECHECKED);
    await session.check();
    await session.changeSettings({ dueDay: 9 });
    await session.look();
    await clock.pass(100_000);
    expect(idsOf(open)).toEqual([DIFFERENCE]);
  });

  it("is a difference again, and nothing else, when the two differ again", async () => {
    const open = await equalised();
    open.host.edit("1月", AS_BEFORE);
    await open.clock.pass(UNTIL_RECHECKED);
    expect(idsOf(open)).toEqual([]);
    const { judgement } = open.session.state;
    expect(judgement?.reconciliation.differences.map(({ id }) => id)).toEqual([DIFFERENCE]);
  });

  it("leaves when a reason and a ground are given, and not for one of them", async () => {
    const open = await equalised();
    const { session } = open;
    await session.giveReason(DIFFERENCE, "D05", null);
    expect(session.state.equalised).toMatchObject([{ reason: "D05", ground: null }]);
    await session.giveReason(DIFFERENCE, "D05", "  ");
    expect(idsOf(open)).toEqual([DIFFERENCE]);
    await session.giveReason(DIFFERENCE, "D05", "2月3日补报");
    expect(idsOf(open)).toEqual([]);
    expect(session.state.unwritten).toBe(1);
  });

  it("is found by pressing the button as well", async () => {
    const open = await checked();
    open.host.edit("1月", MADE_EQUAL);
    await open.session.check();
    expect(idsOf(open)).toEqual([DIFFERENCE]);
  });

  it("is listed when the health side is the one that was changed", async () => {
    const open = await checked();
    open.host.edit("1月卫生", AS_BEFORE);
    await open.clock.pass(UNTIL_RECHECKED);
    expect(idsOf(open)).toEqual([DIFFERENCE]);
  });

  it("is listed although a row was inserted above it in the same moment", async () => {
    const open = await checked();
    const { host, clock } = open;
    host.restructure((grids) =>
      grids.map((grid) => {
        if (grid.name !== "1月") return grid;
        const equal = withCells(grid, MADE_EQUAL);
        const { values, merges } = equal;
        const down = merges.map((merge) =>
          merge.firstRow < 2
            ? merge
            : { ...merge, firstRow: merge.firstRow + 1, lastRow: merge.lastRow + 1 }
        );
        return {
          ...equal,
          values: [...values.slice(0, 2), [], ...values.slice(2)],
          merges: down,
          numberFormats: new Map(),
        };
      })
    );
    await clock.pass(UNTIL_RECHECKED);
    expect(idsOf(open)).toEqual([DIFFERENCE]);
  });
});

describe("a difference is not made equal", () => {
  it.each([
    ["its sheet was deleted", (name: string) => name !== "1月"],
    ["both sheets were deleted", (name: string) => !name.startsWith("1月")],
  ])("when %s", async (_, stays) => {
    const open = await checked();
    open.host.restructure((grids) => grids.filter(({ name }) => stays(name)));
    await open.clock.pass(UNTIL_RECHECKED);
    expect(idsOf(open)).toEqual([]);
    expect(open.session.state.judgement?.reconciliation.differences).toEqual([]);
  });

  it.each([
    ["its row was blanked", ["1月"]],
    ["its row was blanked on both sides", ["1月", "1月卫生"]],
  ])("when %s", async (_, sheets) => {
    const open = await checked();
    for (const sheet of sheets) {
      const blank = Object.fromEntries([..."BCDEFGHIJKLMN"].map((column) => [`${column}5`, null]));
      open.host.edit(sheet, blank);
    }
    await open.clock.pass(UNTIL_RECHECKED);
    expect(idsOf(open)).toEqual([]);
    expect(open.session.state.judgement?.reconciliation.differences).toEqual([]);
  });

  it("when its unit was taken out on both sides", async () => {
    const open = await checked();
    open.host.restructure((grids) =>
      grids.map((grid) =>
        grid.name.startsWith("1月")
          ? { ...grid, values: grid.values.filter((_, row) => row !== 4) }
          : grid
      )
    );
    await open.clock.pass(UNTIL_RECHECKED);
    expect(open.session.state.judgement?.reconciliation.differences).toEqual([]);
    expect(idsOf(open)).toEqual([]);
  });

  it("when a correction or a setting takes it out of the comparison", async () => {
    const open = await checked();
    await open.session.correctSheet("1月", { skip: true });
    expect(open.session.state.judgement?.reconciliation.differences).toEqual([]);
    expect(idsOf(open)).toEqual([]);
    await open.session.correctSheet("1月", { skip: false });
    await open.session.changeSettings({ compare: "totals" });
    expect(idsOf(open)).toEqual([]);
  });

  it("when a correction puts another sheet in the place of one side", async () => {
    const open = await checked();
    await open.session.correctSheet("2月卫生", { period: "2025-01" });
    await open.session.correctSheet("1月卫生", { skip: true });
    expect(open.session.state.judgement?.reconciliation).toMatchObject({
      months: [{ period: "2025-01" }],
      differences: [],
    });
    expect(idsOf(open)).toEqual([]);
  });

  it("when it had a reason and a ground", async () => {
    const open = await checked();
    await open.session.giveReason(DIFFERENCE, "D05", "补报");
    open.host.edit("1月", MADE_EQUAL);
    await open.clock.pass(UNTIL_RECHECKED);
    expect(idsOf(open)).toEqual([]);
  });

  it("before anything was checked", async () => {
    const open = await opened();
    open.host.edit("1月", MADE_EQUAL);
    await open.session.check();
    expect(open.session.state.judgement?.reconciliation.differences).toEqual([]);
    expect(idsOf(open)).toEqual([]);
  });
});

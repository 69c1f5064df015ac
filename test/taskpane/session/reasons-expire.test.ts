/** Reasons given in the pane count for the figures of that moment. */
import { COMPARISON_KEYS } from "../../../src/core/reporting/comparison-keys";
import { checked, DIFFERENCE, UNTIL_RECHECKED } from "./opened-session";

const OTHER_FIGURE = { G5: 3 };

const standing = (open: Awaited<ReturnType<typeof checked>>) =>
  open.session.state.judgement?.reconciliation.differences.find(({ id }) => id === DIFFERENCE);

function shownIn({ host }: Awaited<ReturnType<typeof checked>>, key: string) {
  const row = host.sheet("数据比对").values.find((cells) => cells[0] === DIFFERENCE);
  return row?.[COMPARISON_KEYS.findIndex((each) => each === key)] ?? null;
}

async function expired() {
  const open = await checked();
  await open.session.giveReason(DIFFERENCE, "D05", "补报");
  open.host.edit("1月", OTHER_FIGURE);
  await open.clock.pass(UNTIL_RECHECKED);
  return open;
}

describe("a reason given in the pane, when the figure is edited afterwards", () => {
  it("does not count any more, and is kept until it is written as the earlier one", async () => {
    const open = await expired();
    expect(standing(open)).toMatchObject({
      reason: null,
      expired: { reason: "D05", ground: "补报", registration: 4, health: 5 },
    });
    expect(open.session.state.unwritten).toBe(1);
    await open.session.write();
    expect(open.session.state.unwritten).toBe(0);
    expect(shownIn(open, "typed.reason")).toBeNull();
    expect(shownIn(open, "earlier")).toBe("D05 迟报、补报；补报（当时计生4、卫生5）");
    expect(standing(open)?.expired).toMatchObject({ reason: "D05" });
  });

  it("counts again once the clerk gives it again, before or after the sheets are written", async () => {
    for (const writesFirst of [false, true]) {
      const open = await expired();
      if (writesFirst) await open.session.write();
      await open.session.giveReason(DIFFERENCE, "D05", "补报");
      expect(standing(open)).toMatchObject({ registration: 3, reason: "D05", ground: "补报" });
      expect(open.session.state.unwritten).toBe(1);
      await open.session.write();
      expect(standing(open)).toMatchObject({ reason: "D05", ground: "补报" });
      expect(shownIn(open, "typed.reason")).toBe("D05 迟报、补报");
      expect(open.session.state.unwritten).toBe(0);
    }
  });

  it("counts again by itself when the edit is taken back", async () => {
    const open = await expired();
    open.host.edit("1月", { G5: 4 });
    await open.clock.pass(UNTIL_RECHECKED);
    expect(standing(open)).toMatchObject({ reason: "D05", ground: "补报" });
  });

  it("of the sheet goes the same way: the same reason given again is not taken for written", async () => {
    const open = await checked();
    await open.session.giveReason(DIFFERENCE, "D05", "补报");
    await open.session.write();
    open.host.edit("1月", OTHER_FIGURE);
    await open.clock.pass(UNTIL_RECHECKED);
    expect(standing(open)).toMatchObject({ reason: null, expired: { registration: 4 } });
    await open.session.giveReason(DIFFERENCE, "D05", "补报");
    expect(standing(open)).toMatchObject({ reason: "D05", ground: "补报" });
    expect(open.session.state.unwritten).toBe(1);
  });
});

/** Whatever the clerk does in whatever order, what is shown is what stands in the workbook. */
import * as fc from "fast-check";
import type { SessionState } from "../../../src/taskpane/session/session-state";
import { checked, DIFFERENCE } from "./opened-session";
import type { OpenedSession } from "./opened-session";
import { settle } from "./test-clock";

type Act = (open: OpenedSession) => unknown;

const SHEETS = ["1月", "2月", "1月卫生", "2月卫生"];

const edit = fc
  .record({
    sheet: fc.constantFrom(...SHEETS),
    cell: fc.constantFrom("F5", "G5", "F6", "B7", "A6"),
    value: fc.constantFrom(3, 4, 5, 17, null, "x"),
  })
  .map(({ sheet, cell, value }): Act => (open) => {
    if (open.host.grids.some(({ name }) => name === sheet)) {
      open.host.edit(sheet, { [cell]: value });
    }
  });
const sheetComesOrGoes = fc.constantFrom(...SHEETS).map((sheet): Act => ({ host }) => {
  host.restructure((grids) =>
    grids.length > 2
      ? grids.filter(({ name }) => name !== sheet)
      : [...grids, { ...grids[0], name: `${sheet}补` } as (typeof grids)[number]]
  );
});
const time = fc.constantFrom(100, 600, 3000).map(
  (ms): Act =>
    ({ clock }) =>
      clock.pass(ms)
);
const press = fc.constantFrom<Act>(
  ({ session }) => void session.check(),
  ({ session }) => void session.look(),
  ({ session }) => void session.write(),
  ({ session }) => void session.removeOwnSheets(),
  ({ session }) => session.dismissProblem()
);
const say = fc.constantFrom<Act>(
  ({ session }) => void session.changeSettings({ dueDay: 8 }),
  ({ session }) => void session.changeSettings({ compare: "totals" }),
  ({ session }) => void session.correctSheet("2月", { skip: true }),
  ({ session }) => void session.correctSheet("2月", { skip: false }),
  ({ session }) => void session.giveReason(DIFFERENCE, "D05", "补报"),
  ({ session }) => void session.giveReason(DIFFERENCE, "D08", null)
);
/** Everything comes to a stand for a while somewhere on the way. */
const hold = fc
  .constantFrom("read", "write", "put", "judge", "plans")
  .map((door): Act => async ({ host, judge, clock }) => {
    const doors = door === "read" || door === "write" ? host.doors : judge.doors;
    (doors as { close(name: string): void }).close(door);
    await clock.pass(700);
  });
const go: fc.Arbitrary<Act> = fc.constant((open: OpenedSession) => letGo(open));
const cancel: fc.Arbitrary<Act> = fc.constant(({ session }: OpenedSession) => session.cancel());

function letGo({ host, judge }: OpenedSession): void {
  for (const door of ["read", "write"] as const) host.doors.open(door);
  for (const door of ["put", "judge", "plans"] as const) judge.doors.open(door);
}

async function perform(open: OpenedSession, acts: readonly Act[]): Promise<void> {
  for (const act of acts) {
    await act(open);
    await settle();
    const { activity, progress } = open.session.state;
    expect(progress === null).toBe(activity === "idle");
  }
  letGo(open);
  await open.clock.pass(20_000);
}

/** What does not depend on how one came there. */
function lasting({ judgement, ownSheets, settings, ...state }: SessionState) {
  const { milliseconds, ...judged } = judgement ?? { milliseconds: 0 };
  expect(milliseconds).toBeGreaterThanOrEqual(0);
  const { activity, progress, problem, checked: isChecked, unwritten } = state;
  return {
    judged,
    ownSheets,
    settings,
    activity,
    progress,
    problem,
    isChecked,
    unwritten,
  };
}

async function fresh({ host }: OpenedSession) {
  const grids = host.grids.map((grid) => ({ ...grid }));
  return checked({ grids, ...(host.settings === null ? {} : { settings: host.settings }) });
}

describe("after any sequence of acts", () => {
  it("a write and a check show what a new session over the same workbook shows", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(edit, sheetComesOrGoes, time, press, say, hold, go, cancel), {
          minLength: 1,
          maxLength: 14,
        }),
        async (acts) => {
          const open = await checked();
          await perform(open, acts);
          await open.session.write();
          await open.session.check();
          await open.clock.pass(20_000);
          const other = await fresh(open);
          expect(lasting(open.session.state)).toEqual(lasting(other.session.state));
          expect(open.host.overlapped).toBe(false);
          expect(open.session.state.settled).toEqual([]);
        }
      ),
      { numRuns: 25 }
    );
  }, 180_000);

  it("without calling anything off, waiting is enough", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(edit, sheetComesOrGoes, time, hold, go), {
          minLength: 1,
          maxLength: 10,
        }),
        async (acts) => {
          const open = await checked();
          await perform(open, acts);
          const other = await fresh(open);
          expect(lasting(open.session.state)).toEqual(lasting(other.session.state));
        }
      ),
      { numRuns: 20 }
    );
  }, 180_000);
});

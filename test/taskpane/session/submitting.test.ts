/** 确认上报 in the pane: recorded at once, written with the sheets, then the sheet's. */
import { recordedForms } from "../../../src/core/submitting/submission-rows";
import { clerkEntries } from "../../../src/core/reading/own-sheets";
import { checked, UNTIL_RECHECKED } from "./opened-session";

type Open = Awaited<ReturnType<typeof checked>>;

const JANUARY = {
  reportingUnit: "青山镇",
  part: null,
  side: "registration",
  period: "2025-01",
} as const;
const ID = "submitted/青山镇//registration/2025-01/1";

const standing = async ({ session }: Open) => {
  const { forms } = await session.lists.submissions();
  const form = forms.find(({ side, period }) => side === "registration" && period === "2025-01");
  return { day: form?.last?.day, number: form?.last?.number, changes: form?.changes };
};
const inSheet = ({ host }: Open) =>
  recordedForms(clerkEntries([host.sheet("报送台账")])).map(({ form }) => [form.id, form.day]);
const changedCells = ({ session }: Open) =>
  (session.state.judgement?.findings ?? []).filter(
    ({ rule }) => rule === "changed-after-submission"
  );

describe("确认上报", () => {
  it("is recorded, waits to be written, and then belongs to the sheet", async () => {
    const open = await checked();
    expect(await standing(open)).toEqual({ day: undefined, number: undefined, changes: 0 });
    await open.session.confirmSubmission([JANUARY], "2025-02-04");
    expect(open.session.state.unwrittenForms).toEqual([ID]);
    expect(await standing(open)).toEqual({ day: "2025-02-04", number: 1, changes: 0 });
    await open.session.write();
    expect(open.session.state.unwrittenForms).toEqual([]);
    expect(inSheet(open)).toEqual([[ID, "2025-02-04"]]);
    await open.session.write();
    expect(inSheet(open)).toEqual([[ID, "2025-02-04"]]);
  });

  it("keeps the figures of that moment: a later edit is a change, before and after writing", async () => {
    const open = await checked();
    await open.session.confirmSubmission([JANUARY], "2025-02-04");
    open.host.edit("1月", { G5: 3 });
    await open.clock.pass(UNTIL_RECHECKED);
    expect(changedCells(open)).toMatchObject([{ actual: 3, detail: { submitted: 4 } }]);
    await open.session.write();
    expect(changedCells(open)).toMatchObject([{ actual: 3, detail: { submitted: 4 } }]);
    expect(await standing(open)).toEqual({ day: "2025-02-04", number: 1, changes: 1 });
  });

  it("can be taken back as long as no sheet holds it", async () => {
    const open = await checked();
    await open.session.confirmSubmission([JANUARY], "2025-02-04");
    await open.session.takeBackSubmission(ID);
    expect(open.session.state.unwrittenForms).toEqual([]);
    expect(await standing(open)).toMatchObject({ number: undefined });
    await open.session.confirmSubmission([JANUARY], "2025-02-05");
    await open.session.write();
    await open.session.takeBackSubmission(ID);
    expect(await standing(open)).toMatchObject({ day: "2025-02-05" });
  });

  it("is written beside where the result is another workbook", async () => {
    const open = await checked({
      before: (host) => (host.capabilities = { ...host.capabilities, writeInPlace: false }),
    });
    await open.session.confirmSubmission([JANUARY], "2025-02-04");
    await open.session.write();
    expect(open.session.state.unwrittenForms).toEqual([]);
    expect(await standing(open)).toMatchObject({ day: "2025-02-04", number: 1 });
  });
});

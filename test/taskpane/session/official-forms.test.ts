/** 上报件 in the session: of what stands in the workbook at that moment, and opened where the host can. */
import { checked } from "./opened-session";

const JANUARY = [{ file: "", sheet: "1月" }];

it("is made of what was typed a moment ago, before anything was checked again", async () => {
  const { session, host } = await checked();
  expect(await session.lists.officialSheets()).toEqual([{ file: "", sheet: "2月" }]);
  host.edit("1月", { G5: 77 });
  const forms = await session.makeOfficialForms(JANUARY);
  expect(forms?.plans[0]?.rows[4]?.[6]?.value).toBe(77);
  expect(session.state).toMatchObject({ activity: "idle", problem: null });
});

it("answers each of two at once by itself", async () => {
  const { session } = await checked();
  const both = await Promise.all([
    session.makeOfficialForms(JANUARY),
    session.makeOfficialForms([{ file: "", sheet: "没有" }]),
  ]);
  expect(both.map((forms) => [forms?.plans.length, forms?.refused.length])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

it("is null where the workbook cannot be read, and the problem says why", async () => {
  const { session, host } = await checked();
  host.edit("1月", { G5: 77 });
  host.readSheets = () => Promise.reject(new Error("gone"));
  expect(await session.makeOfficialForms(JANUARY)).toBeNull();
  expect(session.state.problem).toMatchObject({ from: "unknown", message: "gone" });
});

it("is opened beside where the host has windows, and says so where it has none or refuses", async () => {
  const { session, host } = await checked();
  expect(await session.openBeside(new Uint8Array(3), "a.xlsx")).toBe(true);
  host.capabilities = { ...host.capabilities, windows: false };
  expect(await session.openBeside(new Uint8Array(3), "b.xlsx")).toBe(false);
  host.capabilities = { ...host.capabilities, windows: true };
  host.openWorkbook = () => Promise.reject(new Error("blocked"));
  expect(await session.openBeside(new Uint8Array(3), "c.xlsx")).toBe(false);
  expect(host.opened).toEqual(["a.xlsx 3"]);
  expect(session.state.problem).toBeNull();
});

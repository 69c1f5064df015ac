/**
 * An Excel that says it has a requirement set while the library, which is older, lacks a member of it (the npm
 * library ends at ExcelApi 1.15), or the other way round: what can be done without it is done, and said.
 */
import { StandIn } from "../../excel-stand-in/stand-in";
import { excelHost, gridsOf } from "../opened-host";
import { cellsOf, plannedCells } from "../written-sheets";
import { foreignBook, plans } from "./small-year";

/** Without a member of the library's while the test runs. */
async function without(
  owner: { readonly prototype: object },
  member: string,
  run: () => Promise<void>
): Promise<void> {
  const { prototype } = owner;
  const own = Object.getOwnPropertyDescriptor(prototype, member);
  if (!own) throw new Error(`the library has no ${member}`);
  Reflect.deleteProperty(prototype, member);
  try {
    await run();
  } finally {
    Object.defineProperty(prototype, member, own);
  }
}

function opened(version = 17) {
  const excel = new StandIn(foreignBook()).open();
  excel.version = version;
  return { excel, host: excelHost() };
}

async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
}

function registered({ book }: StandIn): string[] {
  return [...book.events.registered].flatMap(([name, count]) => (count > 0 ? [name] : []));
}

it("infers merged cells, and says so, where the library cannot ask for them", async () => {
  const { excel, host } = opened();
  const [form] = await host.readSheets();
  expect(form?.merges.length).toBeGreaterThan(5);
  await without(Excel.Range, "getMergedAreasOrNullObject", async () => {
    expect(host.capabilities.merges).toBe(false);
    const [read] = await host.readSheets();
    expect(read).toEqual({ ...form, merges: [] });
    expect(host.notes).toEqual(["merges-not-read"]);
  });
  expect(excel.book.foreignWrites).toEqual([]);
});

it.each([
  ["onRowSorted", "sorted"],
  ["onNameChanged", "renamed"],
])("listens to everything else where the library has no %s", async (member, event) => {
  await without(Excel.WorksheetCollection, member, async () => {
    const { excel, host } = opened();
    await host.readSheets();
    const edits: unknown[] = [];
    const stop = host.onEdit((edit) => edits.push(edit));
    await quiet();
    const all = ["changed", "added", "deleted", "calculated", "sorted", "renamed"];
    expect(registered(excel)).toEqual(all.filter((name) => name !== event));
    excel.clerk.type("3月", "C6", 4);
    await quiet();
    expect(edits).toEqual([{ sheets: ["3月"] }]);
    stop();
    await quiet();
    expect(registered(excel)).toEqual([]);
  });
});

it.each([9, 12, 13, 17])(
  "reads, writes, rewrites and takes out with ExcelApi 1.%i and nothing above it",
  async (version) => {
    const { excel, host } = opened(version);
    const read = await host.readSheets();
    expect(read.map(({ name }) => name)).toEqual(["3月", "说明"]);
    for (const note of ["一", "二"]) {
      await host.writeSheets(plans(note));
      expect(gridsOf(excel.book).slice(2).map(cellsOf)).toEqual(plans(note).map(plannedCells));
    }
    expect(await host.removeOwnSheets()).toEqual(plans().map(({ name }) => name));
    expect(excel.book.foreignWrites).toEqual([]);
  }
);

it("names what is too old below ExcelApi 1.9, and has changed nothing", async () => {
  const { excel, host } = opened(8);
  await expect(host.writeSheets(plans())).rejects.toMatchObject({
    code: "not-supported",
    changed: "nothing",
    retry: "never",
  });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["3月", "说明"]);
});

it.each(["Range.GetMergedAreasOrNullObject", "Range.GetRowProperties", "Functions.Npv"])(
  "names it as well where Excel itself has no %s although its version says so",
  async (member) => {
    const { excel, host } = opened();
    const sheet = excel.book.sheet("3月");
    sheet?.hiddenRows.add(5);
    excel.lacking.add(member);
    await expect(host.readSheets()).rejects.toMatchObject({
      code: "not-supported",
      parameters: { excelCode: "ApiNotFound" },
      changed: "nothing",
    });
    expect(excel.book.foreignWrites).toEqual([]);
  }
);

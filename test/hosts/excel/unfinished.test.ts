/** A failure in the middle is seen: from the first change of a sheet's content on, every sheet that is not whole says so. */
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { Book } from "../../excel-stand-in/book";
import { StandIn } from "../../excel-stand-in/stand-in";
import { gridsOf, NOTICE } from "../opened-host";
import { cellsOf, plannedCells } from "../written-sheets";
import { foreignBook, plans } from "./small-year";

const OLD = plans("旧");
const NEW = plans("新");

/** Small requests, so that there are several. */
function host(): ExcelHost {
  return new ExcelHost({ notice: NOTICE, wait: () => Promise.resolve(), bytesARequest: 12_000 });
}

function firstTime(): Promise<StandIn> {
  return Promise.resolve(new StandIn(foreignBook()).open());
}

async function again(): Promise<StandIn> {
  const excel = await firstTime();
  await host().writeSheets(OLD);
  excel.resetCounters();
  return excel;
}

/** The notice stands in the first row, which is shown, in a column that is shown. */
function saysSo(book: Book, name: string): boolean {
  const sheet = book.sheet(name);
  if (!sheet || sheet.hiddenRows.has(0)) return false;
  return [0, 1, 2, 3].some(
    (column) => sheet.cells.get(column)?.value === NOTICE && !sheet.hiddenColumns.has(column)
  );
}

type Cells = Readonly<Record<string, unknown>>;

function below(cells: Cells): string {
  return JSON.stringify(Object.entries(cells).filter(([address]) => !/^[A-Z]+1$/.test(address)));
}

interface Seen {
  readonly state: "as before" | "empty" | "says so" | "whole" | "passes for whole";
  readonly rewritten: boolean;
}

function seen(book: Book, index: number, before: Cells | null): Seen | null {
  const plan = NEW[index];
  const grid = gridsOf(book).find(({ name }) => name === plan?.name);
  // Not added yet, or under its working name.
  if (!plan || !grid) return null;
  const cells = cellsOf(grid);
  const same = (other: Cells) => JSON.stringify(cells) === JSON.stringify(other);
  const rewritten = below(cells) !== below(before ?? {});
  if (saysSo(book, plan.name)) return { state: "says so", rewritten };
  if (same(before ?? {})) return { state: "as before", rewritten };
  // Between its clearing and the notice, which follows at once.
  if (same({})) return { state: "empty", rewritten };
  // What closes a sheet may still be missing: its filter, its frozen panes.
  return { state: same(plannedCells(plan)) ? "whole" : "passes for whole", rewritten };
}

it.each([
  ["for the first time", firstTime, OLD.map(() => null)],
  ["again", again, OLD.map(plannedCells)],
] as const)("while sheets are written %s, wherever it breaks off", async (_, begin, before) => {
  const counted = await begin();
  await host().writeSheets(NEW);
  const { syncs } = counted;
  expect(syncs.length).toBeGreaterThan(6);
  const told = new Set<string>();
  for (let sync = 3; sync < syncs.length; sync++) {
    for (let after = sync % 11; after < (syncs[sync - 1]?.actions ?? 0); after += 11) {
      const excel = await begin();
      excel.faults = [{ sync, code: "GeneralException", after }];
      await expect(host().writeSheets(NEW)).rejects.toMatchObject({ changed: "own-sheets" });
      const all = NEW.flatMap((__, index) => seen(excel.book, index, before[index] ?? null) ?? []);
      const states = all.map(({ state }) => state);
      expect(states).not.toContain("passes for whole");
      if (all.some(({ rewritten }) => rewritten)) expect(states).not.toContain("as before");
      for (const state of states) told.add(state);
    }
  }
  told.delete("empty");
  expect([...told].sort()).toEqual(["as before", "says so", "whole"]);
});

/**
 * Syncs and bytes through Excel: at most 3 syncs to read and one more for each further 3 MB; at most 5 to write
 * the first megabyte and one more for each further whole one (the results of 100 units come to 1.3 MB, those of
 * 500 to 2.2 MB, those of 2,000 to 6.5 MB); no request over 1 MB.
 */
import { benchGrids } from "../../../scripts/bench/bench-year";
import { Book } from "../../excel-stand-in/book";
import { StandIn, type Sync } from "../../excel-stand-in/stand-in";
import { excelHost } from "../opened-host";
import { judgedPlans } from "./judged-plans";

const MEGABYTE = 1_000_000;

function bytes(syncs: readonly Sync[], of: "requestBytes" | "responseBytes"): number {
  return syncs.reduce((sum, sync) => sum + sync[of], 0);
}

describe.each([
  { units: 20, reads: 3, writes: 4 },
  { units: 100, reads: 3, writes: 5 },
  { units: 500, reads: 3, writes: 6 },
  { units: 2_000, reads: 4, writes: 10 },
])("24 sheets of $units units", ({ units, reads, writes }) => {
  it(`are read in ${reads} syncs and their results written in ${writes}`, async () => {
    const grids = benchGrids(units, 0.02);
    const excel = new StandIn(Book.of(grids)).open();
    const host = excelHost();
    const read = await host.readSheets();
    expect(excel.syncs).toHaveLength(reads);
    const answered = bytes(excel.syncs, "responseBytes");
    expect(reads).toBeLessThanOrEqual(3 + Math.floor(answered / (3 * MEGABYTE)));
    for (const sync of excel.syncs) expect(sync.responseBytes).toBeLessThan(5 * MEGABYTE);
    // Values, and formulas and formats of a column or two and of the first and last rows.
    const cells = grids.reduce((sum, { values }) => sum + values.length * 15, 0);
    expect(excel.cellsRead).toBeLessThan(cells * 1.5 + 24 * 2 * 30 * 15 + 24 * units);

    // Rechecking as the clerk types: one sheet alone, in as many syncs and no more.
    excel.resetCounters();
    const [first] = grids;
    expect(await host.readSheets([first?.name ?? ""])).toEqual([read[0]]);
    expect(excel.syncs.length).toBeLessThanOrEqual(3);
    expect(excel.cellsRead).toBeLessThan((cells / 24) * 1.5 + 2 * 30 * 15 + units);

    excel.resetCounters();
    await host.writeSheets(judgedPlans(read));
    expect(excel.syncs).toHaveLength(writes);
    const sent = bytes(excel.syncs, "requestBytes");
    expect(writes).toBeLessThanOrEqual(5 + Math.max(0, Math.floor(sent / MEGABYTE) - 1));
    for (const sync of excel.syncs) expect(sync.requestBytes).toBeLessThan(MEGABYTE);
    expect(bytes(excel.syncs, "responseBytes")).toBeLessThan(MEGABYTE);
    expect(excel.book.foreignWrites).toEqual([]);
  });
});

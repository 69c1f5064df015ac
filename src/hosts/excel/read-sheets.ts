/** All sheets of the open workbook as grids: three syncs, and one more for each further 3 MB. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import { isExcelError } from "../excel-error";
import { ask, cells, fetchesOf, halves, missingForms, type Fetch } from "./fetches";
import { refused } from "./refusals";
import { survey } from "./survey";

/** Excel on the web answers at most 5 MB (office-js docs, resource limits); sizes are foreseen, not known. */
const BYTES_A_SYNC = 3_000_000;

/** Above this, Excel answers null instead of values (office-js docs: 5,000,000 cells of a range). */
const CELLS_A_SYNC = 2_000_000;

/** As many cells as a file may hold: a stray value in the last row must not lay out a whole sheet. */
const MAX_CELLS_OF_A_SHEET = 40_000_000;

/** `calculated-first`: the workbook calculates by hand and was calculated. `merges-not-read`: this Excel cannot say which cells are merged. */
export type ReadNote = "calculated-first" | "merges-not-read";

export interface SheetsRead {
  readonly grids: readonly SheetGrid[];
  readonly notes: readonly ReadNote[];
}

export async function readSheets(
  context: Excel.RequestContext,
  merges: boolean
): Promise<SheetsRead> {
  const { sheets, date1904, calculated } = await survey(context);
  const asked = sheets.filter(({ rest, draft }) => {
    const tooLarge = rest !== null && cells(rest.used) > MAX_CELLS_OF_A_SHEET;
    if (tooLarge) draft.fail("sheet-too-large");
    return !tooLarge;
  });
  await fetchAll(
    context,
    asked.flatMap((sheet) => fetchesOf(sheet, merges))
  );
  await fetchAll(context, asked.flatMap(missingForms));
  const notes: ReadNote[] = [];
  if (calculated) notes.push("calculated-first");
  if (!merges) notes.push("merges-not-read");
  return { grids: sheets.map(({ draft }) => draft.grid(date1904)), notes };
}

async function fetchAll(context: Excel.RequestContext, fetches: readonly Fetch[]): Promise<void> {
  for (const pack of packs(fetches)) await fetchPack(context, pack);
}

/** In order, each pack as full as one answer may be. */
function packs(fetches: readonly Fetch[]): Fetch[][] {
  const packed: Fetch[][] = [];
  let bytes = 0;
  let count = 0;
  const queue = [...fetches].reverse();
  for (let fetch = queue.pop(); fetch; fetch = queue.pop()) {
    if (fetch.bytes > BYTES_A_SYNC || cells(fetch.range) > CELLS_A_SYNC) {
      const parts = halves(fetch);
      if (parts.length > 0) {
        queue.push(...parts.reverse());
        continue;
      }
    }
    bytes += fetch.bytes;
    count += cells(fetch.range);
    const last = packed.at(-1);
    if (last && bytes <= BYTES_A_SYNC && count <= CELLS_A_SYNC) {
      last.push(fetch);
    } else {
      packed.push([fetch]);
      bytes = fetch.bytes;
      count = cells(fetch.range);
    }
  }
  return packed;
}

/** One sync; what was too large after all comes again in halves. */
async function fetchPack(context: Excel.RequestContext, pack: readonly Fetch[]): Promise<void> {
  const takes = pack.map((fetch) => ({ fetch, take: ask(context, fetch) }));
  try {
    await context.sync();
  } catch (error) {
    const refusal = refused(error, "nothing");
    if (!isExcelError(refusal) || refusal.code !== "payload-too-large") throw error;
    for (const half of halved(pack, error)) await fetchPack(context, half);
    return;
  }
  const missing = takes.filter(({ take }) => !take()).map(({ fetch }) => fetch);
  for (const fetch of missing) {
    const parts = halves(fetch);
    if (parts.length === 0) fetch.sheet.draft.fail("sheet-too-large");
    for (const part of parts) await fetchPack(context, [part]);
  }
}

function halved(pack: readonly Fetch[], error: unknown): Fetch[][] {
  const [only] = pack;
  if (pack.length === 1 && only) {
    const parts = halves(only);
    if (parts.length === 0) throw error;
    return parts.map((part) => [part]);
  }
  const middle = Math.ceil(pack.length / 2);
  return [pack.slice(0, middle), pack.slice(middle)];
}

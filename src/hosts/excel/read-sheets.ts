/** All sheets of the open workbook as grids: three syncs, and one more for each further 3 MB. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import { isExcelError } from "../excel-error";
import type { ReadCells } from "./checksum";
import {
  answered,
  ask,
  cells,
  checksumOf,
  fetchesOf,
  halves,
  missingForms,
  type Fetch,
} from "./fetches";
import { pageTurns } from "./page-turn";
import { refused } from "./refusals";
import type { HostNote } from "../workbook-host";
import type { NamedSheet } from "./known-sheets";
import { survey, type SurveyedSheet } from "./survey";

/** Excel on the web answers at most 5 MB (office-js docs, resource limits); sizes are foreseen, not known. */
const BYTES_A_SYNC = 3_000_000;

/** Above this, Excel answers null instead of values (office-js docs: 5,000,000 cells of a range). */
const CELLS_A_SYNC = 2_000_000;

/** As many cells as a file may hold: a stray value in the last row must not lay out a whole sheet. */
const MAX_CELLS_OF_A_SHEET = 40_000_000;

export interface SheetsRead {
  readonly grids: readonly SheetGrid[];
  readonly notes: readonly HostNote[];
  /** Every sheet of the workbook, whether it was read or not. */
  readonly all: readonly NamedSheet[];
  /** By id: the sheets that were read, whether they are ours, and what to compare them by. */
  readonly read: ReadonlyMap<string, SheetRead>;
  readonly calculatesByHand: boolean;
}

export interface SheetRead {
  readonly own: boolean;
  readonly cells: ReadCells | null;
}

export async function readSheets(
  context: Excel.RequestContext,
  merges: boolean,
  only: readonly string[] | null
): Promise<SheetsRead> {
  const { all, sheets, date1904, calculated } = await survey(context, only && new Set(only));
  const asked = sheets.filter(({ rest, draft }) => {
    const tooLarge = rest !== null && cells(rest.used) > MAX_CELLS_OF_A_SHEET;
    if (tooLarge) draft.fail("sheet-too-large");
    return !tooLarge;
  });
  await fetchAll(context, [
    ...asked.flatMap(checksumOf),
    ...asked.flatMap((sheet) => fetchesOf(sheet, merges)),
  ]);
  const pageTurn = pageTurns();
  const missing: Fetch[] = [];
  for (const sheet of asked) {
    await pageTurn();
    missing.push(...missingForms(sheet));
  }
  await fetchAll(context, missing);
  const notes: HostNote[] = [];
  if (calculated) notes.push("calculated-first");
  if (!merges) notes.push("merges-not-read");
  const grids: SheetGrid[] = [];
  for (const { draft } of sheets) {
    await pageTurn();
    grids.push(draft.grid(date1904));
  }
  return {
    grids,
    notes,
    all,
    read: new Map(sheets.map((sheet) => [sheet.id, sheetRead(sheet)])),
    calculatesByHand: calculated,
  };
}

function sheetRead({ draft, rest }: SurveyedSheet): SheetRead {
  const { checksum, identity } = draft;
  const comparable = rest !== null && checksum !== null;
  return {
    own: identity.ownKind !== null,
    cells: comparable ? { used: rest.used, checksum } : null,
  };
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
    if (fetch.bytes > BYTES_A_SYNC || answered(fetch) > CELLS_A_SYNC) {
      const parts = halves(fetch);
      if (parts.length > 0) {
        queue.push(...parts.reverse());
        continue;
      }
    }
    bytes += fetch.bytes;
    count += answered(fetch);
    const last = packed.at(-1);
    if (last && bytes <= BYTES_A_SYNC && count <= CELLS_A_SYNC) {
      last.push(fetch);
    } else {
      packed.push([fetch]);
      bytes = fetch.bytes;
      count = answered(fetch);
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

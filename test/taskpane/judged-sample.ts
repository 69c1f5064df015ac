/** The sample workbook as the judge judges it: real states for tests of the pane. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as streams from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { inProcessClient } from "../../src/taskpane/judge/in-process-client";
import type { Judgement } from "../../src/taskpane/judge/judgement";
import type { WrittenSettings } from "../../src/taskpane/judge/protocol";
import type { LongLists } from "../../src/taskpane/session/long-lists";
import type { SessionState } from "../../src/taskpane/session/session-state";

export interface JudgedSample {
  readonly judgement: Judgement;
  readonly lists: LongLists;
  readonly state: Partial<SessionState>;
}

/** jsdom lacks what a browser has and reading a package needs. */
export function giveStreams(): void {
  Object.assign(globalThis, { ...streams, TextDecoder, TextEncoder });
}

/** The whole year of one township, both sides. */
export async function judgedSample(settings: WrittenSettings = {}): Promise<JudgedSample> {
  const bytes = readFileSync(join(__dirname, "../../assets/samples/township-year.xlsx"));
  giveStreams();
  const { readWorkbook } = await import("../../src/hosts/xlsx-file/read-workbook");
  const { grids } = await readWorkbook(new Uint8Array(bytes), "");
  return judged(grids, settings);
}

export async function judged(
  grids: readonly SheetGrid[],
  settings: WrittenSettings = {}
): Promise<JudgedSample> {
  const client = inProcessClient();
  await client.ask(
    "order",
    grids.map(({ file, name }) => ({ file, name }))
  );
  for (const grid of grids) await client.ask("put", grid);
  const judgement = await client.ask("judge", { settings, given: [] });
  return {
    judgement,
    lists: {
      ledger: (scored) => client.ask("ledger", scored),
      subjects: () => client.ask("subjects", null),
      overview: (of) => client.ask("overview", of),
      watch: (of) => client.ask("watch", of),
      officialSheets: () => client.ask("officialSheets", null),
      rollCalls: () => client.ask("rollCalls", null),
      whatIf: (scored) => client.ask("whatIf", scored),
      submissions: async () => ({
        today: "2026-01-05",
        forms: await client.ask("submittable", null),
      }),
      codes: async (table, margin) => {
        const codes = await client.ask("codes", { table, margin });
        if (!codes) throw new Error(`no table ${table}`);
        return codes;
      },
    },
    state: { judgement, checked: true, settings: judgement.settings },
  };
}

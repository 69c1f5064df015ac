/** A township's registration forms open in Excel; the health department's year lies in a file beside it. */
import { readFileSync } from "node:fs";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { BookWithFiles } from "../../../src/taskpane/added-files/book-with-files";
import { lookAtFiles } from "../../../src/taskpane/added-files/look-at-files";
import { inProcessClient } from "../../../src/taskpane/judge/in-process-client";
import { openSession } from "../../../src/taskpane/session/session";
import type { Session } from "../../../src/taskpane/session/session";
import type { Book } from "../../excel-stand-in/book";
import { StandIn } from "../../excel-stand-in/stand-in";
import { excelHost } from "../../hosts/opened-host";
import { TestClock, settle } from "../session/test-clock";

export const HEALTH = "卫生2025年1-12月.xlsx";
const BYTES = new Uint8Array(readFileSync("assets/samples/township-year.xlsx"));

export interface Parted {
  readonly all: readonly SheetGrid[];
  readonly registration: readonly SheetGrid[];
  /** Under the file's name, its sheets called as in many files: 1月 … */
  readonly health: readonly SheetGrid[];
}

export async function partedSample(): Promise<Parted> {
  const { grids } = await readWorkbook(BYTES, "");
  const isHealth = ({ values }: SheetGrid) => {
    const title = values[0]?.[0];
    return typeof title === "string" && title.includes("卫生部门");
  };
  return {
    all: grids,
    registration: grids.filter((grid) => !isHealth(grid)),
    health: grids
      .filter(isHealth)
      .map((grid, index) => ({ ...grid, file: HEALTH, name: `${index + 1}月` })),
  };
}

export interface OpenedPane {
  readonly excel: StandIn;
  readonly book: BookWithFiles;
  readonly session: Session;
  readonly clock: TestClock;
}

/** Opens the pane over the workbook, as the entry of the pane in Excel does. */
export async function openedOver(workbook: Book): Promise<OpenedPane> {
  const excel = new StandIn(workbook).open();
  const book = new BookWithFiles(excelHost());
  const clock = new TestClock();
  const session = openSession({
    host: book,
    judge: inProcessClient(),
    language: () => "zh",
    clock,
    today: () => "2026-01-08",
  });
  lookAtFiles(book, session);
  await settle();
  return { excel, book, session, clock };
}

/** The differences as figures, wherever their cells stand. */
export function differencesOf({ state }: Pick<Session, "state">) {
  return (state.judgement?.reconciliation.differences ?? []).map(
    ({ id, registration, health }) => ({ id, registration, health })
  );
}

/**
 * Each member of the stand-in is one of Microsoft's, of the requirement set that Microsoft names, and is
 * needed: without it something that the product does in Excel comes out otherwise, and is seen to.
 */
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import { isExcelError } from "../../src/hosts/excel-error";
import { chartedPlan } from "../support/charted-plan";
import { merged, sheetGrid } from "../support/sheet-grid";
import { cell, sheetPlan } from "../support/sheet-plan";
import { Book } from "./book";
import { declaredMembers } from "./declared-members";
import { documentedSets } from "./documented-sets";
import { StandIn } from "./stand-in";

const DECLARED = declaredMembers();

/** Where the wire calls a member otherwise than the API does (office-js 1.1.110). */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "Worksheet.showGridlines",
  "WorksheetCollection._RegisterDataChangedEvent": "WorksheetCollection.onChanged",
  "WorksheetCollection._RegisterAddedEvent": "WorksheetCollection.onAdded",
  "WorksheetCollection._RegisterSelectionChangedEvent": "WorksheetCollection.onSelectionChanged",
  "WorksheetCollection._RegisterDeletedEvent": "WorksheetCollection.onDeleted",
  "WorksheetCollection._RegisterCalculatedEvent": "WorksheetCollection.onCalculated",
  "WorksheetCollection._RegisterRowSortedEvent": "WorksheetCollection.onRowSorted",
  "WorksheetCollection._RegisterEventNameChanged": "WorksheetCollection.onNameChanged",
};

/** Behind `Excel.createWorkbook` (ExcelApi 1.8): the library asks for them itself. */
const BEHIND_CREATE_WORKBOOK = [
  "Application.CreateWorkbook",
  "Workbook.CreateAndOpenWorkbook",
  "WorkbookCreated.Open",
];

/** In Excel on the web alone; the library runs here as any other. */
const ON_THE_WEB = "Workbook.CreateAndOpenWorkbook";

/** Documented as "1.7 for password"; it came with the object, in 1.2. */
const WITHOUT_PASSWORD = "WorksheetProtection.Unprotect";

function documentedName(name: string): string {
  const register = name.replace("._Unregister", "._Register");
  const [type = "", member = ""] = name.split(".");
  return OTHER_NAMES[register] ?? `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

describe("the members of the stand-in", () => {
  it("are Microsoft's, each of the requirement set that its declaration names", () => {
    const sets = documentedSets();
    expect(sets.size).toBeGreaterThan(3_000);
    const others = DECLARED.filter(({ name }) => !BEHIND_CREATE_WORKBOOK.includes(name));
    expect(others.length).toBeGreaterThan(150);
    const stated = others.map(({ name, since }) => [name, since]);
    const documented = others.map(({ name }) => [name, sets.get(documentedName(name)) ?? null]);
    expect(stated).toEqual(
      documented.map(([name, set]) => [name, name === WITHOUT_PASSWORD ? 2 : set])
    );
  });
});

interface Excel {
  readonly excel: StandIn;
  readonly host: ExcelHost;
}

const NOTE = sheetGrid("说明", [["合计", 1]]);
const SOURCE = sheetGrid("3月", [["填报日期", 45_750, 0.5], [], ["单位", 3]], {
  merges: [merged("A1:A2")],
  hiddenRows: new Set([2]),
});
const range = { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 0 };
const options = Array.from({ length: 60 }, (_, index) => `第${index}种原因，很长`);

/** All that a plan can hold, on as few sheets as can be. */
const PLANS = [
  chartedPlan("出生人口性别比", 3, { locked: true, printTitle: { first: 0, last: 1 } }),
  sheetPlan(
    "审核结果",
    [
      [cell("id", "faded"), cell("typed.note", "faded"), cell("合计", "header")],
      [
        cell("3月!F9", "link", { link: { sheet: "3月", address: "F9" } }),
        cell("注", "input"),
        null,
      ],
      [cell("甲", "warning"), cell("乙", "document-title"), cell(1, "strong-ratio")],
    ],
    {
      columns: [{ width: 8, hidden: true }, { width: 20 }, { width: 20 }],
      rowHeights: { 1: 30 },
      hiddenRows: [0],
      merges: [{ firstRow: 2, firstColumn: 0, lastRow: 2, lastColumn: 1 }],
      freeze: { rows: 1, columns: 1 },
      filter: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 },
      pageBreaks: [2],
      validations: [{ range, rule: { type: "list", options }, message: "请选择" }],
      conditionalLooks: [{ range, formula: "B2>5", look: "warning" }],
    }
  ),
  sheetPlan("加扣分明细", [[cell("id")]], { kind: "ledger", freeze: { rows: 1, columns: 0 } }),
  sheetPlan("收报登记", [[cell("id")]], { kind: "receipts", freeze: { rows: 0, columns: 1 } }),
];
const [CHARTED, FINDINGS] = PLANS;

async function quiet(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((done) => setImmediate(done));
}

/** What the product does in Excel; each gives what is seen of it. */
const USES: Readonly<Record<string, (on: Excel) => Promise<unknown>>> = {
  "read sheets": async ({ host }) => {
    const grids = await host.readSheets();
    return grids.map((grid) => [grid.values, grid.merges, [...grid.hiddenRows]]);
  },
  "read sheets of a workbook that calculates by hand": async ({ excel, host }) => {
    excel.book.calculationMode = "Manual";
    excel.book.sheets[0]?.stale.set(1, 45_751);
    await host.readSheets(["3月"]);
    await host.writeSheets(PLANS.slice(3));
    return excel.book.calculations;
  },
  "write sheets": ({ host }) => host.writeSheets(PLANS),
  "rewrite them, notice a change, and know the clerk's charts": async ({ excel, host }) => {
    await host.readSheets();
    await host.writeSheets(PLANS.slice(0, 2));
    const own = excel.book.sheet("出生人口性别比");
    own?.charts.push({ name: "图", type: "Line", anchor: null, series: [], settings: {} });
    // As a run leaves it that broke off after it had added a sheet, and one that somebody else called so.
    excel.book.add("_hengbi_7");
    excel.book.append({ ...NOTE, name: "_hengbi_8" });
    await host.writeSheets([
      ...(CHARTED ? [{ ...CHARTED, charts: [] }] : []),
      ...PLANS.slice(2, 3),
    ]);
    const renamed = FINDINGS ? [{ ...FINDINGS, name: "Findings" }] : [];
    await host.writeSheets(renamed);
    return [own?.charts.length, own?.protection, excel.book.sheets.map(({ name }) => name)];
  },
  "mend what a failure left, and read what was typed": async ({ excel, host }) => {
    excel.faults = [{ sync: 3, code: "GeneralException", after: "all" }];
    await host.writeSheets(PLANS.slice(1, 2)).catch(() => null);
    const typed = (await host.readSheets()).at(-1)?.values;
    await host.writeSheets(PLANS.slice(1, 2));
    return [typed, excel.book.xmlParts.size];
  },
  "remember settings": async ({ host }) => {
    await host.rememberSettings("a");
    await host.rememberSettings("b");
    return host.readSettings();
  },
  "show a cell": ({ host }) => host.reveal({ file: "", sheet: "3月", row: 1, column: 1 }),
  "take sheets out": async ({ host }) => {
    await host.writeSheets(PLANS.slice(3));
    return host.removeOwnSheets();
  },
  "open a workbook": async ({ excel, host }) => {
    await host.openWorkbook(new Uint8Array([1]));
    return excel.book.openedWorkbooks;
  },
  "hear of edits and selections": async ({ excel, host }) => {
    await host.readSheets();
    const heard: unknown[] = [];
    const stops = [host.onEdit((edit) => heard.push(edit)), host.onSelect((at) => heard.push(at))];
    await quiet();
    const during = [...excel.book.events.registered];
    for (const stop of stops) stop();
    await quiet();
    return [during, [...excel.book.events.registered]];
  },
};

async function tried(
  use: (on: Excel) => Promise<unknown>,
  lacking: string | null
): Promise<{ readonly seen: string; readonly used: ReadonlySet<string> }> {
  const excel = new StandIn(Book.of([SOURCE, NOTE])).open();
  if (lacking !== null) excel.lacking.add(lacking);
  const host = new ExcelHost({ notice: "未完成", wait: () => Promise.resolve() });
  const outcome = await use({ excel, host }).then(
    (result) => ({ result, notes: host.notes }),
    (error: unknown) => {
      if (!isExcelError(error)) throw error;
      return { error: error.code };
    }
  );
  return { seen: JSON.stringify(outcome), used: excel.used };
}

describe("each member of the stand-in is needed", () => {
  const whole: { name: string; seen: string; used: ReadonlySet<string> }[] = [];

  beforeAll(async () => {
    for (const [name, use] of Object.entries(USES))
      whole.push({ name, ...(await tried(use, null)) });
  });

  it("to do what the product does; with all of them nothing is refused", () => {
    expect(whole.filter(({ seen }) => seen.startsWith('{"error"'))).toEqual([]);
  });

  it.each(DECLARED.map(({ name }) => name).filter((name) => name !== ON_THE_WEB))(
    "%s: without it something comes out otherwise",
    async (member) => {
      const users = whole.filter(({ used }) => used.has(member));
      for (const { name, seen } of users) {
        const use = USES[name];
        if (use && (await tried(use, member)).seen !== seen) return;
      }
      throw new Error(`nobody misses it: ${users.map(({ name }) => name).join(", ")}`);
    }
  );
});

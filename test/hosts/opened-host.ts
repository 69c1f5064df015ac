/** Both adapters over the same content, behind the port. */
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { COLUMNS_OF_A_SHEET } from "../../src/core/model/sheet-grid";
import type { SheetPlan } from "../../src/core/model/sheet-plan";
import { ExcelHost } from "../../src/hosts/excel/excel-host";
import type { WorkbookHost } from "../../src/hosts/workbook-host";
import { FileHost } from "../../src/hosts/xlsx-file/file-host";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { Book } from "../excel-stand-in/book";
import type { Clerk } from "../excel-stand-in/clerk";
import { StandIn } from "../excel-stand-in/stand-in";
import { chartsInExcel, chartsInFile, type SeenChart } from "./written-charts";
import { featuresInExcel, featuresInFile, type SeenFeatures } from "./written-features";

export interface OpenedHost {
  readonly host: WorkbookHost;
  /** The workbook as it is now, formulas included, seen past the host. */
  readonly seen: () => Promise<readonly SheetGrid[]>;
  /** The charts of a sheet, seen past the host. */
  readonly charts: (sheet: string) => Promise<readonly SeenChart[]>;
  /** What the sheet of a plan holds beside its cells, seen past the host. */
  readonly features: (plan: SheetPlan) => Promise<SeenFeatures>;
  /** Somebody at the same workbook; nobody is at a file in memory. */
  readonly clerk: Clerk | null;
}

export type OpenHost = (bytes: Uint8Array) => Promise<OpenedHost>;

export const NOTICE = "本表未完成，请重新运行";

export function excelHost(): ExcelHost {
  return new ExcelHost({ notice: NOTICE, wait: () => Promise.resolve() });
}

export const openFile: OpenHost = async (bytes) => {
  const host = await FileHost.open(bytes, "");
  return {
    host,
    seen: async () => (await readWorkbook(host.bytes, "")).grids,
    charts: (sheet) => chartsInFile(host.bytes, sheet),
    features: async (plan) => {
      const { grids } = await readWorkbook(host.bytes, "");
      const grid = grids.find(({ name }) => name === plan.name);
      if (!grid) throw new Error(`no sheet ${plan.name}`);
      return featuresInFile(host.bytes, grid, plan);
    },
    clerk: null,
  };
};

/** The stand-in at a requirement set, `9` for ExcelApi 1.9. */
export function openExcel(version: number): OpenHost {
  return async (bytes) => {
    const { grids } = await readWorkbook(bytes, "");
    const excel = new StandIn(Book.of(grids)).open();
    excel.version = version;
    return {
      host: excelHost(),
      seen: () => Promise.resolve(gridsOf(excel.book)),
      charts: (name) => {
        const sheet = excel.book.sheet(name);
        return Promise.resolve(sheet ? chartsInExcel(sheet) : []);
      },
      features: (plan) => {
        const sheet = excel.book.sheet(plan.name);
        if (!sheet) throw new Error(`no sheet ${plan.name}`);
        return Promise.resolve(featuresInExcel(sheet, plan));
      },
      clerk: excel.clerk,
    };
  };
}

/** The stand-in's workbook as grids. */
export function gridsOf(book: Book): SheetGrid[] {
  return book.sheets.map((sheet) => {
    const values: (string | number | boolean | null)[][] = [];
    const formulas = new Map<number, string>();
    for (const [key, cell] of sheet.cells) {
      const line = (values[Math.floor(key / COLUMNS_OF_A_SHEET)] ??= []);
      const column = key % COLUMNS_OF_A_SHEET;
      while (line.length < column) line.push(null);
      line[column] = cell.value;
      if (cell.formula !== null) formulas.set(key, cell.formula.slice(1));
    }
    const mark = /^="(.*)"$/.exec(sheet.names.get("_hengbi")?.formula ?? "")?.[1] ?? null;
    return {
      file: "",
      name: sheet.name,
      visibility: sheet.visibility === "Visible" ? "visible" : "hidden",
      ownKind: mark as SheetGrid["ownKind"],
      values: Array.from(
        values,
        (line: (string | number | boolean | null)[] | undefined) => line ?? []
      ),
      merges: sheet.merges,
      hiddenRows: sheet.hiddenRows,
      formulas,
      uncalculated: new Set(),
      numberFormats: sheet.numberFormats,
    };
  });
}

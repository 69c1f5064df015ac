import { readFileSync } from "node:fs";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { Book } from "../../excel-stand-in/book";
import { StandIn } from "../../excel-stand-in/stand-in";

it("reads", async () => {
  const file = await readWorkbook(readFileSync("assets/samples/township-year.xlsx"), "");
  const excel = new StandIn(Book.of(file.grids)).open();
  const host = new ExcelHost({ notice: "未完成", wait: () => Promise.resolve() });
  const grids = await host.readSheets();
  console.log(excel.syncs, grids.length);
  expect(grids[0]?.values.slice(0, 8)).toEqual(file.grids[0]?.values.slice(0, 8));
});

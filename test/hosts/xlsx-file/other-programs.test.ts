/** What openpyxl and LibreOffice make of our files. Where they are not installed, that is said loudly. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SERIES_LOOKS } from "../../../src/core/reporting/looks";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { writeResult } from "../../../src/hosts/xlsx-file/write-result";
import { chartedPlan } from "../../support/charted-plan";
import {
  asPictures,
  hasLibreOffice,
  recalculated,
  savedByLibreOffice,
} from "../../support/libreoffice";
import { packed, partText, unpacked } from "../../support/package-parts";
import { pixelsOf } from "../../support/png-pixels";
import { hasOpenpyxl, seenByOpenpyxl } from "../../support/python";
import { ODD_NAMES, richWorkbook } from "../../support/rich-workbook";
import { cell, HOSTILE_TEXTS, sheetPlan } from "../../support/sheet-plan";

const PLAN = sheetPlan(
  "审核 'A' & <b>",
  [
    [cell("id", "plain"), cell("typed.note", "plain")],
    [cell("单位", "header"), cell("数", "header")],
    [
      cell("跳转", "link", { link: { sheet: "O'Brien & 子<女>", address: "A1" } }),
      cell(13, "count", { formula: "SUM('3月'!B3:B4)" }),
    ],
    [cell(null, "input"), cell(106.25, "ratio", { formula: "ROUND(B3*100/12.235,2)" })],
    ...HOSTILE_TEXTS.map((text) => [cell(text), cell(1, "points")]),
  ],
  {
    hiddenRows: [0],
    freeze: { rows: 2, columns: 1 },
    printTitle: { first: 1, last: 1 },
    filter: { firstRow: 1, firstColumn: 0, lastRow: 19, lastColumn: 1 },
    validations: [
      {
        range: { firstRow: 3, firstColumn: 0, lastRow: 3, lastColumn: 0 },
        rule: { type: "list", options: ["已核", "待查"] },
        message: "请选择",
      },
      {
        range: { firstRow: 4, firstColumn: 0, lastRow: 4, lastColumn: 0 },
        rule: { type: "list", options: ["甲,乙", "丙"] },
        message: "请选择",
      },
    ],
  }
);

async function result(): Promise<Uint8Array> {
  const bytes = await richWorkbook();
  return (await writeResult({ bytes, format: "xlsx" }, [PLAN], { settings: "{}" })).bytes;
}

const openpyxl = hasOpenpyxl();
const libreOffice = hasLibreOffice();
const missing = [openpyxl ? "" : "openpyxl", libreOffice ? "" : "LibreOffice"].filter(Boolean);
if (missing.length > 0) {
  process.stderr.write(`\n*** NOT RUN, not installed: tests with ${missing.join(", ")} ***\n\n`);
}

if (openpyxl) {
  describe("openpyxl", () => {
    it("reads sheets, formulas, names, drop-downs and links of a result", async () => {
      const seen = seenByOpenpyxl(await result());
      expect(seen.sheets.map((sheet) => [sheet.title, sheet.state])).toEqual([
        ["3月", "visible"],
        ["O'Brien & 子<女>", "visible"],
        ["隐藏", "veryHidden"],
        [PLAN.name, "visible"],
      ]);
      expect(Object.keys(seen.names)).toEqual(Object.keys(ODD_NAMES));
      const own = seen.sheets.at(-1);
      // openpyxl takes print titles and filters into the sheet's own settings.
      expect(own?.names._hengbi).toBe('"findings"');
      expect(own?.cells.B3).toBe("=SUM('3月'!B3:B4)");
      expect(own?.links.A3).toBe("'O''Brien & 子<女>'!A1");
      expect(own?.freeze).toBe("B3");
      expect(own?.filter).toBe("A2:B20");
      expect(own?.validations).toEqual([
        ["A4", "list", '"已核,待查"'],
        ["A5", "list", "$D$2:$D$3"],
      ]);
      expect(seen.sheets[0]?.validations).toEqual([["A3:A4", "list", '"青山村,绿水村"']]);
    });

    it("sees texts as texts", async () => {
      const own = seenByOpenpyxl(await result()).sheets.at(-1);
      // openpyxl takes any text that begins with "=" for a formula, also where the file says text.
      const texts = HOSTILE_TEXTS.map((text, index) => ({
        text,
        seen: own?.cells[`A${index + 5}`],
      })).filter(({ text }) => !/[\0-\x08\x0e-\x1f\r]|_x/.test(text));
      expect(texts.map(({ seen }) => seen)).toEqual(texts.map(({ text }) => text));
    });

    it("reads the charts of a result: kind, title, place, cells", async () => {
      const plan = chartedPlan("性别比 'A' & <b>");
      const bytes = await richWorkbook();
      const written = await writeResult({ bytes, format: "xlsx" }, [plan], { settings: null });
      const own = seenByOpenpyxl(written.bytes).sheets.at(-1);
      const at = (range: string): string => `'性别比 ''A'' & <b>'!${range}`;
      expect(own?.charts).toEqual([
        {
          type: "LineChart",
          title: "各月 <性别比> & “参考”",
          cell: "A6",
          series: [
            ["性别比", at("$A$2:$A$4"), at("$B$2:$B$4")],
            ["上限 <95%>", at("$A$2:$A$4"), at("$D$2:$D$4")],
            ["参考值107", at("$A$2:$A$4"), at("$C$2:$C$4")],
          ],
        },
        {
          type: "ScatterChart",
          title: "各单位",
          cell: "C6",
          series: [
            ["单位", at("$D$2:$D$4"), at("$B$2:$B$4")],
            ["范围", at("$D$2:$D$4"), at("$C$2:$C$4")],
          ],
        },
      ]);
      expect(own?.printArea).toContain("$A$1:$D$16");
    });

    it("keeps the macros of an .xlsm", async () => {
      const bytes = await richWorkbook({ macros: true });
      const written = await writeResult({ bytes, format: "xlsm" }, [PLAN], { settings: null });
      expect(seenByOpenpyxl(written.bytes, "xlsm").sheets).toHaveLength(4);
    });
  });
}

if (libreOffice) {
  describe("LibreOffice", () => {
    it("recalculates formulas of a result to what was stored", async () => {
      const values = await recalculated(await result());
      expect(values.get(`${PLAN.name}!B3`)).toBe(13);
      expect(values.get(`${PLAN.name}!B4`)).toBe(106.25);
      expect(values.get("O'Brien & 子<女>!B1")).toBe(12);
      expect(values.get(`${PLAN.name}!A5`)).toBe("=1+1");
      expect(values.get(`${PLAN.name}!A6`)).toBe("@SUM(A1)");
    }, 120_000);

    it("finds a planted stale value, unless it is told to trust what is stored", async () => {
      const parts = await unpacked(await result());
      const sheet = "xl/worksheets/sheet4.xml";
      const stale = partText(parts, sheet).replace("<v>13</v>", "<v>99</v>");
      const bytes = await packed({ ...Object.fromEntries(parts), [sheet]: stale });
      expect((await recalculated(bytes, true)).get(`${PLAN.name}!B3`)).toBe(99);
      expect((await recalculated(bytes)).get(`${PLAN.name}!B3`)).toBe(13);
    }, 120_000);

    it("draws the charts of a result, and keeps their cells when it saves", async () => {
      const plan = chartedPlan("性别比");
      const bytes = (await writeResult(null, [plan], { settings: null })).bytes;
      const bare = (await writeResult(null, [{ ...plan, charts: [] }], { settings: null })).bytes;
      const drawn = (of: Uint8Array, look: keyof typeof SERIES_LOOKS): number => {
        const folder = mkdtempSync(join(tmpdir(), "hengbi-charts-"));
        try {
          const [page = ""] = asPictures(of, folder, 110);
          return pixelsOf(readFileSync(page), SERIES_LOOKS[look].colour);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      };
      // Points and a line of the ratio, dashed and dotted limits, the reference.
      expect(drawn(bytes, "ratio")).toBeGreaterThan(50);
      expect(drawn(bytes, "limit")).toBeGreaterThan(50);
      expect(drawn(bytes, "reference")).toBeGreaterThan(50);
      expect(drawn(bare, "ratio")).toBe(0);
      const saved = await unpacked(savedByLibreOffice(bytes));
      const charts = [...saved.keys()].filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
      const text = charts.map((name) => partText(saved, name)).join("");
      expect(charts).toHaveLength(2);
      for (const cells of ["$A$2:$A$4", "$B$2:$B$4", "$C$2:$C$4", "$D$2:$D$4"]) {
        expect(text).toContain(`性别比!${cells}`);
      }
    }, 180_000);

    it("still knows every defined name and drop-down, and our marks", async () => {
      const saved = savedByLibreOffice(await result());
      const parts = await unpacked(saved);
      const workbook = partText(parts, "xl/workbook.xml");
      for (const name of [...Object.keys(ODD_NAMES), "_xlnm.Print_Titles", "_hengbi"]) {
        expect([name, workbook.includes(`name="${name}"`)]).toEqual([name, true]);
      }
      expect(workbook.match(/name="_xlnm.Print_Titles"/g)).toHaveLength(2);
      const sheets = [1, 2, 3, 4, 5]
        .map((number) => `xl/worksheets/sheet${number}.xml`)
        .filter((name) => parts.has(name))
        .map((name) => partText(parts, name));
      expect(sheets.join("").match(/<dataValidation [^>]*type="list"/g)).toHaveLength(3);
      const read = await readWorkbook(saved, "saved.xlsx");
      expect(read.grids.find((grid) => grid.name === PLAN.name)?.ownKind).toBe("findings");
    }, 120_000);
  });
}

import fc from "fast-check";
import { sampleFile } from "../../scripts/samples/sample-file";
import { standardForm } from "../../scripts/samples/standard-form";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { complaints } from "../support/package-check";
import { judgedBook } from "../support/judged";

const HOSTILE = [
  "=1+1",
  "@SUM(A1)",
  "＝x",
  "'a",
  "+1",
  "-1+2",
  "\t=cmd",
  "村".repeat(200),
  "<b>\"&amp;'村</b>",
  "{=A1}",
  "__proto__",
  "constructor",
  "a*?~村",
  "]]>",
  "1月'!A1",
];

async function book(names: readonly string[], office = "青山镇") {
  const forms = (["registration", "health"] as const).flatMap((side) =>
    [1, 2].map((month) =>
      standardForm({
        side,
        month: `2025-0${month}`,
        sheet: `${month}月${side === "health" ? "卫生" : ""}`,
        reportingUnit: office,
        submitted: `2025-0${month + 1}-03`,
        live: "none",
        rows: names.map((name, index) => ({
          name,
          counts: [3 + index, 2, 1, side === "health" ? 2 : 1, 0, 1],
        })),
      })
    )
  );
  return sampleFile({ title: "x", sheets: forms });
}

describe("text from a sheet", () => {
  it("stays text everywhere, whatever it begins with", async () => {
    const names = [...HOSTILE, "李家村", "王家村"].map((name) => name.trim());
    const { bytes, json } = await judgedBook(await book(names));
    expect(await complaints(bytes)).toEqual([]);
    const { grids } = await readWorkbook(bytes, "book.xlsx");
    const own = grids.filter((grid) => grid.ownKind !== null);
    const formulas = own.flatMap((grid) => [...grid.formulas.values()]);
    for (const formula of formulas) expect(formula).not.toMatch(/cmd|SUM\(A1\)|村/);
    for (const name of names) {
      const shown = own.some((grid) => grid.values.some((row) => row.includes(name)));
      expect([name, shown]).toEqual([name, true]);
    }
    expect(json.reconciliation.differences).toHaveLength(2 * names.length);
  });

  it("is no trouble as the name of the reporting unit", async () => {
    for (const office of ["=HYPERLINK(A1)", "a*?~镇", "O'Brien镇"]) {
      const { bytes, json } = await judgedBook(await book(["李家村", "王家村"], office));
      expect(await complaints(bytes)).toEqual([]);
      expect(json.scores.map(({ unit }) => unit)).toEqual([office]);
    }
  });

  it("never breaks the package, for any unit names", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), {
          minLength: 2,
          maxLength: 5,
        }),
        async (names) => {
          const { bytes } = await judgedBook(await book(names.map((name) => `村${name}`)));
          expect(await complaints(bytes)).toEqual([]);
        }
      ),
      { numRuns: 25 }
    );
  });
});

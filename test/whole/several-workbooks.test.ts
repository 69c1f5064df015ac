import { sampleFile } from "../../scripts/samples/sample-file";
import { townshipYear } from "../../scripts/samples/township-year";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { reportWordsIn } from "../../src/messages/report-words-in";
import { complaints } from "../support/package-check";
import { edited } from "../support/edited-workbook";
import { hasLibreOffice, recalculated } from "../support/libreoffice";
import { judged, judgedBook } from "../support/judged";
import type { Judged } from "../support/judged";
import { ownCells } from "../support/own-cell";

/** Registration in one workbook, health in another: the result is a new workbook with copies. */
describe("a result made of several workbooks", () => {
  let result: Judged;
  let whole: Judged;
  beforeAll(async () => {
    const year = townshipYear();
    const of = (health: boolean) =>
      sampleFile({
        ...year,
        sheets: year.sheets.filter(({ name }) => name.includes("卫生") === health),
      });
    whole = await judgedBook(await sampleFile(year));
    result = await judged([
      { name: "计生.xlsx", bytes: await of(false) },
      { name: "卫生.xlsx", bytes: await of(true) },
    ]);
  });

  it("finds what one workbook with both sides gives", () => {
    const ids = (of: Judged) => of.json.findings.map(({ id }) => id).sort();
    expect(ids(result)).toEqual(ids(whole));
    expect(result.json.reconciliation.total).toEqual(whole.json.reconciliation.total);
    expect(result.json.scores.map(({ total }) => total)).toEqual(
      whole.json.scores.map(({ total }) => total)
    );
  });

  it("is a sound workbook whose copies carry no name and no telephone", async () => {
    expect(await complaints(result.bytes)).toEqual([]);
    const { grids } = await readWorkbook(result.bytes, "r.xlsx");
    expect(grids.map(({ name }) => name)).toContain("计生_1月");
    const texts = grids.flatMap((grid) => grid.values.flat()).map(String);
    // But for the blanks to sign in below 汇总.
    const { signatures } = reportWordsIn("zh").summary;
    for (const text of texts.filter((each) => each !== signatures)) {
      expect(text).not.toMatch(/填表人|负责人|审核人|联系电话/);
    }
  });

  it("can be judged again: what was typed counts, and the same is found", async () => {
    const [difference] = result.json.reconciliation.differences;
    const cellOf = await ownCells(result.bytes);
    const id = difference?.id ?? "";
    const typed = await edited(result.bytes, {
      [cellOf("comparison", id, "typed.reason")]: "D06 漏报",
      [cellOf("comparison", id, "typed.ground")]: "登记册",
    });
    const again = await judgedBook(typed);
    const named = ({ findings }: Judged["json"]) => findings.map(({ rule }) => rule).sort();
    expect(named(again.json)).toEqual(named(result.json));
    expect(again.json.reconciliation.total).toMatchObject({ confirmed: difference?.difference });
    expect(again.json.scores.map(({ unit }) => unit)).toEqual(["青山镇"]);
  });

  const ifOffice = hasLibreOffice() ? it : null;
  if (!ifOffice) process.stderr.write("NOT RUN: no LibreOffice here, copies not recalculated\n");
  ifOffice?.(
    "recalculates over the copies",
    async () => {
      const values = await recalculated(result.bytes);
      const cellOf = await ownCells(result.bytes);
      const [difference] = result.json.reconciliation.differences;
      expect(values.get(cellOf("comparison", difference?.id ?? "", "difference"))).toBe(
        difference?.difference
      );
      expect(values.get(cellOf("scores", "青山镇", "total"))).toBeCloseTo(
        result.json.scores[0]?.total ?? 0,
        9
      );
    },
    120_000
  );
});

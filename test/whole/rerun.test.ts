import { sampleFile } from "../../scripts/samples/sample-file";
import { townshipYear } from "../../scripts/samples/township-year";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { complaints } from "../support/package-check";
import { edited } from "../support/edited-workbook";
import { ownCells } from "../support/own-cell";
import { judged, judgedBook } from "../support/judged";
import type { Judged } from "../support/judged";

describe("a run on its own output", () => {
  let first: Judged;
  beforeAll(async () => {
    first = await judgedBook(await sampleFile(townshipYear()));
  });

  it("rewrites its sheets in place and gives the same JSON", async () => {
    const again = await judgedBook(first.bytes);
    expect(again.json).toEqual(first.json);
    const names = async (bytes: Uint8Array) =>
      (await readWorkbook(bytes, "book.xlsx")).grids.map((grid) => grid.name);
    expect(await names(again.bytes)).toEqual(await names(first.bytes));
    expect(await complaints(again.bytes)).toEqual([]);
  });

  it("is byte for byte the same from the second run on", async () => {
    const second = await judgedBook(first.bytes);
    const third = await judgedBook(second.bytes);
    expect(Buffer.from(third.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });

  it("keeps the names of its sheets when it runs in another language", async () => {
    const english = await judged([{ name: "book.xlsx", bytes: first.bytes }], {}, "en");
    expect(english.sheetNames).toEqual(first.sheetNames);
  });

  it("keeps what was typed, and takes it into account", async () => {
    const finding = first.json.findings[0];
    const difference = first.json.reconciliation.differences[0];
    if (!finding || !difference) throw new Error("the sample has findings");
    const cellOf = await ownCells(first.bytes);
    const bytes = await edited(first.bytes, {
      [cellOf("findings", finding.id, "typed.status")]: "已查原始登记",
      [cellOf("findings", finding.id, "typed.note")]: "=1+1",
      [cellOf("comparison", difference.id, "typed.reason")]: "D05 迟报、补报",
      [cellOf("comparison", difference.id, "typed.ground")]: "登记册第7页",
      [cellOf("score-input", "basis", "typed.value")]: "是",
    });
    const again = await judgedBook(bytes);
    expect(again.json.reconciliation.differences[0]).toMatchObject({
      id: difference.id,
      reason: "D05",
      ground: "登记册第7页",
    });
    expect(again.json.reconciliation.total).toMatchObject({ confirmed: difference.difference });
    expect(again.assessed.assessment?.basisConfirmed).toBe(true);
    const third = await judgedBook(again.bytes);
    const { grids } = await readWorkbook(third.bytes, "book.xlsx");
    const texts = grids.filter((grid) => grid.ownKind).flatMap((grid) => grid.values.flat());
    expect(texts).toEqual(
      expect.arrayContaining(["已查原始登记", "=1+1", "D05 迟报、补报", "登记册第7页"])
    );
    expect(third.json).toEqual(again.json);
  });

  it("keeps a typed row whose finding is gone below, marked", async () => {
    const finding = first.json.findings.find(({ rule }) => rule === "number-as-text");
    if (!finding?.cell) throw new Error("the sample has a number as text");
    const cellOf = await ownCells(first.bytes);
    const bytes = await edited(first.bytes, {
      [cellOf("findings", finding.id, "typed.note")]: "已电话核实",
      [finding.cell]: 3,
    });
    const again = await judgedBook(bytes);
    expect(again.json.findings.map(({ id }) => id)).not.toContain(finding.id);
    const { grids } = await readWorkbook(again.bytes, "book.xlsx");
    const rows = grids.find((grid) => grid.ownKind === "findings")?.values ?? [];
    const kept = rows.find((row) => row.includes("已电话核实"));
    expect(kept).toEqual(expect.arrayContaining(["已改正", finding.id]));
    expect((await judgedBook(again.bytes)).json).toEqual(again.json);
  });
});

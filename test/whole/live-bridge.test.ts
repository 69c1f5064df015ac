import { sampleFile } from "../../scripts/samples/sample-file";
import { townshipYear } from "../../scripts/samples/township-year";
import { a1 } from "../../src/core/model/cell-ref";
import type { CellValue } from "../../src/core/model/sheet-grid";
import type { SheetPlan } from "../../src/core/model/sheet-plan";
import { edited } from "../support/edited-workbook";
import { judgedBook } from "../support/judged";
import type { Judged } from "../support/judged";
import { hasLibreOffice, recalculated } from "../support/libreoffice";

const MINUTES = 60_000;
const office = hasLibreOffice();
if (!office) process.stderr.write("NOT RUN: no LibreOffice here, the bridge not recalculated\n");

function planOf({ plans }: Judged, kind: string): SheetPlan {
  const plan = plans.find((each) => each.kind === kind);
  if (!plan) throw new Error(`no ${kind}`);
  return plan;
}

const columnOf = (plan: SheetPlan, key: string) =>
  key === "id" ? 0 : (plan.rows[0] ?? []).findIndex((cell) => cell?.value === key);

/** Address of a cell by the value in another column of its row. */
function cellOf(plan: SheetPlan, key: string, value: string | number, of: string): string {
  const row = plan.rows.findIndex((cells) => cells[columnOf(plan, key)]?.value === value);
  return `${plan.name}!${a1(row, columnOf(plan, of))}`;
}

/** Figures of the bridge as the core wrote them. */
function figuresOf(plan: SheetPlan): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  plan.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell?.formula !== undefined) cells[a1(at, column)] = cell.value ?? "";
    });
  });
  return cells;
}

if (office) {
  describe("差异调节表 recalculated by LibreOffice", () => {
    let first: Judged;
    beforeAll(async () => {
      first = await judgedBook(await sampleFile(townshipYear()));
    });

    it(
      "follows reasons, amounts typed by hand and changed counts to what the next run computes",
      async () => {
        const comparison = planOf(first, "comparison");
        const bridge = planOf(first, "bridge");
        const [explained, changed] = first.assessed.reconciliation.differences;
        const cell = changed?.parts.registration[0];
        if (!explained || !changed || !cell) throw new Error("the sample has differences");
        const typed = await edited(first.bytes, {
          [cellOf(comparison, "id", explained.id, "typed.reason")]: "D07 重报",
          [cellOf(comparison, "id", explained.id, "typed.ground")]: "两处登记簿",
          [cellOf(bridge, "code", "D01", "typed.amount")]: -9,
          [cellOf(bridge, "code", "D03", "typed.amount")]: 4,
          // Still different, by one more: the row of 数据比对 stays, with another figure.
          [`${cell.sheet}!${a1(cell.row, cell.column)}`]:
            changed.registration + Math.sign(changed.difference),
        });
        const values = await recalculated(typed);
        const again = await judgedBook(typed);
        const expected = figuresOf(planOf(again, "bridge"));
        const now = Object.fromEntries(
          Object.keys(expected).map((address) => [
            address,
            values.get(`${bridge.name}!${address}`) ?? "",
          ])
        );
        expect(now).toEqual(expected);
        const sum = (label: string) => {
          const plan = planOf(again, "bridge");
          const row = plan.rows.find((cells) => cells[1]?.value === label);
          return row?.[columnOf(plan, "sum")]?.value;
        };
        const { total } = again.assessed.reconciliation;
        expect(sum("D07")).toBe(explained.difference);
        expect(sum("D01")).toBe(-9);
        expect(sum("未说明差异")).toBe(total.unexplained + 9 - 4);
        expect(sum("计生统计合计")).toBe(
          first.assessed.reconciliation.total.registration + Math.sign(changed.difference)
        );
      },
      3 * MINUTES
    );

    it(
      "adds up, and asks for a new run, when a count that was equal is changed",
      async () => {
        const bridge = planOf(first, "bridge");
        const table = first.assessed.reading.tables.find(({ side }) => side === "health");
        const row = table?.rows.find(({ kind }) => kind === "unit");
        const column = table?.columns.find(({ sex, parity }) => sex === "male" && parity === "1");
        if (!table || !row || !column) throw new Error("the sample has a health table");
        const before = Number(row.counts[table.columns.indexOf(column)]);
        const values = await recalculated(
          await edited(first.bytes, {
            [`${table.sheet}!${a1(row.row, column.column)}`]: before + 6,
            [cellOf(bridge, "code", "D02", "typed.amount")]: "约5人",
          })
        );
        const at = (label: string, key = "sum") => values.get(cellOf(bridge, "code", label, key));
        expect(at("审核后原表的变动")).toBe(-6);
        expect(at("审核后原表的变动", "typed.note")).toContain("请重新审核");
        expect(at("核对：卫生 ＋ 各行 ＝ 计生")).toBe("相符");
        expect(at("核对：卫生 ＋ 各行 ＝ 计生", "typed.note")).toContain("不是整数");
        expect(at("D02")).toBe(0);
      },
      3 * MINUTES
    );
  });
}

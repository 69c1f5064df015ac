import { cleanYear, formsOf } from "../../../scripts/samples/clean-year";
import { sampleFile } from "../../../scripts/samples/sample-file";
import { standardForm } from "../../../scripts/samples/standard-form";
import { townshipYear } from "../../../scripts/samples/township-year";
import type { PlanCell, SheetPlan } from "../../../src/core/model/sheet-plan";
import type { TypedRow } from "../../../src/core/model/clerk-entries";
import { planReport } from "../../../src/core/reporting/plan-report";
import { signedBounds } from "../../../src/core/reporting/signed-bounds";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import { judged, judgedBook } from "../../support/judged";
import type { Judged } from "../../support/judged";

function planOf({ plans }: Judged): SheetPlan {
  const plan = plans.find(({ kind }) => kind === "bridge");
  if (!plan) throw new Error("no bridge");
  return plan;
}

/** Rows as objects by column key. */
function rowsOf(plan: SheetPlan): Readonly<Record<string, PlanCell | null>>[] {
  const keys = (plan.rows[0] ?? []).map((cell) => String(cell?.value));
  return plan.rows.map((row) =>
    Object.fromEntries(row.map((cell, column) => [keys[column] ?? "", cell]))
  );
}

const labelled = (plan: SheetPlan, label: string) =>
  rowsOf(plan).filter((row) => row["code"]?.value === label);

describe("差异调节表 of one township", () => {
  let result: Judged;
  beforeAll(async () => {
    result = await judgedBook(await sampleFile(townshipYear()));
  });

  it("leads from the health total to the registration total", () => {
    const plan = planOf(result);
    const { total } = result.assessed.reconciliation;
    const sums = ["卫生部门合计", "已列原因小计", "未说明差异", "审核后原表的变动"].map((label) =>
      Number(labelled(plan, label)[0]?.["sum"]?.value)
    );
    expect(sums[0]).toBe(total.health);
    expect(sums[2]).toBe(total.unexplained);
    expect(sums.reduce((all, sum) => all + sum, 0)).toBe(total.registration);
    expect(labelled(plan, "计生统计合计")[0]?.["sum"]?.value).toBe(total.registration);
    expect(labelled(plan, "核对：卫生 ＋ 各行 ＝ 计生")[0]?.["sum"]?.value).toBe("相符");
  });

  it("presumes what 数据比对 presumes, to the birth", () => {
    const { total } = result.assessed.reconciliation;
    const [subtotal] = labelled(planOf(result), "已列原因小计");
    expect(subtotal?.["presumed"]?.value).toBe(total.presumed);
    expect(subtotal?.["confirmed"]?.value).toBe(total.confirmed);
  });

  it("shows every month, adds the gap up, and draws it", () => {
    const plan = planOf(result);
    const months = rowsOf(plan).filter((row) => /^2025年\d+月$/.test(String(row["code"]?.value)));
    expect(months).toHaveLength(12);
    expect(months.at(-1)?.["typed.amount"]?.value).toBe(
      result.assessed.reconciliation.total.difference
    );
    const [chart] = plan.charts ?? [];
    expect(chart?.series.map(({ name }) => name)).toEqual(["累计相差", "当月相差"]);
    const first = chart?.series[0]?.values;
    expect(first && first.lastRow - first.firstRow + 1).toBe(12);
    expect(plan.rows[first?.firstRow ?? -1]?.[1]?.value).toBe("2025年1月");
  });

  it("takes both totals of a month from cells of the forms", () => {
    const [january] = labelled(planOf(result), "2025年1月");
    expect(january?.["direction"]?.formula).toMatch(/^SUM\('[^']+'!/);
    expect(january?.["confirmed"]?.formula).toMatch(/^SUM\('[^']+'!/);
  });

  it("lets the clerk type births by hand and a note, and nothing else", () => {
    const plan = planOf(result);
    // A note is merged with the column beside it.
    const inputs = rowsOf(plan).flatMap((row) =>
      Object.entries(row).flatMap(([key, cell]) =>
        cell?.look.startsWith("input") && key !== "wide" ? [key] : []
      )
    );
    expect(new Set(inputs)).toEqual(new Set(["typed.amount", "typed.note"]));
    expect(inputs).toHaveLength(34);
    expect(plan.validations.map(({ rule }) => rule.type)).toEqual(["whole"]);
  });

  it("keeps an amount of which nothing is compared any more, and says so", () => {
    const { assessed } = result;
    const gone: TypedRow = {
      kind: "bridge",
      id: "bridge/2024/青山镇/D01",
      values: { amount: -12, note: "户籍在外县" },
      shown: ["D01", "外县（镇）户籍在本地分娩", "卫生多（−）", 0, 0, -12, null, -12],
    };
    const entries = { ...assessed.reading.entries, rows: [gone] };
    const kept = { ...assessed, reading: { ...assessed.reading, entries } };
    const options = { version: "0", copies: true };
    const plan = planReport(kept, [], reportWordsIn("zh"), options).plans.find(
      ({ kind }) => kind === "bridge"
    );
    if (!plan) throw new Error("no bridge");
    const row = rowsOf(plan).find((cells) => cells["hengbi.bridge"]?.value === gone.id);
    expect(row?.["typed.amount"]?.value).toBe(-12);
    expect(row?.["typed.note"]?.value).toBe("户籍在外县");
    expect(row?.["direction"]?.value).toBe("本次没有比对");
    expect(labelled(plan, "D01")[0]?.["sum"]?.value).toBe(0);
  });

  it("never calls a side right, a cause proven or a number to be changed", () => {
    const texts = planOf(result)
      .rows.flat()
      .map((cell) => String(cell?.value ?? ""));
    for (const text of texts) expect(text).not.toMatch(/应为|应改|改成|正确|证实|虚报|瞒报/);
  });
});

describe("差异调节表 of several townships", () => {
  const file = async (reportingUnit: string, seed: number, extra: number) => {
    const year = cleanYear({ year: 2025, reportingUnit, units: ["东村", "西村"], births: 5, seed });
    const forms = formsOf(year)
      .filter(({ month }) => month <= "2025-03")
      .map((form) =>
        form.side === "health" && form.month === "2025-02"
          ? {
              ...form,
              rows: form.rows.map((row, index) =>
                index === 0 && row.counts
                  ? { ...row, counts: [row.counts[0] + extra, ...row.counts.slice(1)] as never }
                  : row
              ),
            }
          : form
      );
    const name = `${reportingUnit}.xlsx`;
    const sheets = forms.map(standardForm);
    return { name, bytes: await sampleFile({ title: reportingUnit, sheets }) };
  };

  it("has a block for all, one for each that differs, and the figures of each month below the print", async () => {
    const result = await judged([
      await file("青山镇", 3, 2),
      await file("白水镇", 4, 5),
      await file("红岩镇", 5, 0),
    ]);
    const plan = planOf(result);
    const unexplained = labelled(plan, "未说明差异").map((row) => row["sum"]?.value);
    expect(unexplained).toEqual([-7, -2, -5]);
    expect(labelled(plan, "全部填报单位")).toHaveLength(1);
    const figures = rowsOf(plan).filter((row) =>
      ["青山镇", "白水镇", "红岩镇"].includes(String(row["reason"]?.value))
    );
    expect(figures).toHaveLength(9);
    const first = plan.rows.findIndex((row) => row[2]?.value === "青山镇");
    expect(plan.printArea?.lastRow).toBeLessThan(first);
    expect(
      plan.rows.flat().some((cell) => cell?.value?.toString().includes("另有 1 个填报单位"))
    ).toBe(true);
  });
});

describe("the axis of the gap", () => {
  it("has 0 as one of its lines, and room for every figure", () => {
    expect(signedBounds([])).toEqual({ min: -1, max: 1, step: 1 });
    expect(signedBounds([0, -8, 3])).toEqual({ min: -8, max: 4, step: 2 });
    expect(signedBounds([120, 431])).toEqual({ min: -100, max: 500, step: 100 });
  });
});

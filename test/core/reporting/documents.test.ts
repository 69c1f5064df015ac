import { cleanYear, formsOf } from "../../../scripts/samples/clean-year";
import { gridOf } from "../../../scripts/samples/sample-sheet";
import { standardForm } from "../../../scripts/samples/standard-form";
import type { FormRecipe, SixCounts } from "../../../scripts/samples/standard-form";
import type { TypedRow } from "../../../src/core/model/clerk-entries";
import type { Assessed } from "../../../src/core/model/assessed";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { filledTemplate } from "../../../src/core/reporting/document-template";
import { countText, plainText } from "../../../src/core/reporting/live-text";
import { planReport } from "../../../src/core/reporting/plan-report";
import type { DocumentKind } from "../../../src/core/reporting/result-sheets";
import { showsSexes } from "../../../src/core/reporting/small-counts";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import { assessed } from "../../hosts/excel/judged-plans";

const UNITS = ["东村", "西村", "南村", "北村"];
const YEARS = [2024, 2025];

type Change = (form: FormRecipe) => FormRecipe | null;

/** Two years of the same office; forms may be changed or taken out. */
function grids(change: Change = (form) => form): SheetGrid[] {
  return YEARS.flatMap((year) => {
    const recipe = { year, reportingUnit: "青山镇", units: UNITS, births: 6, seed: year + 5 };
    return formsOf(cleanYear(recipe)).flatMap((form) => {
      const changed = change(form);
      return changed ? [{ ...gridOf(standardForm(changed)), file: `${year}.xlsx` }] : [];
    });
  });
}

function withCounts(form: FormRecipe, unit: string, counts: SixCounts): FormRecipe {
  const rows = form.rows.map((row) => (row.name === unit ? { ...row, counts } : row));
  return { ...form, rows };
}

function typing(of: Assessed, rows: readonly TypedRow[]): Assessed {
  const entries = { ...of.reading.entries, rows: [...of.reading.entries.rows, ...rows] };
  return { ...of, reading: { ...of.reading, entries } };
}

function written(
  kind: DocumentKind,
  from: readonly SheetGrid[],
  of: Assessed = assessed(from),
  language: "zh" | "en" = "zh"
): SheetPlan {
  const options = { version: "0.0.0", copies: true, documents: [kind] };
  const { plans } = planReport(of, from, reportWordsIn(language), options);
  const found = plans.find((plan) => plan.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

/** What is printed, a line a row. */
function printed({ rows, printArea }: SheetPlan): string[] {
  const { firstRow, lastRow } = printArea ?? { firstRow: 0, lastRow: rows.length };
  return rows.slice(firstRow, lastRow + 1).map((row) =>
    row
      .slice(1)
      .map((cell) => cell?.value ?? "")
      .join("|")
      .replace(/\|+$/, "")
  );
}

const births = (form: FormRecipe) =>
  form.rows.reduce((sum, { counts }) => sum + (counts ?? []).reduce((a, b) => a + b, 0), 0);

describe("a text with placeholders", () => {
  const figures = new Map([
    ["出生", countText({ value: 7, at: "B2" })],
    ["增减", null],
    ["单位", plainText("甲镇")],
  ]);
  const fill = (template: string) => filledTemplate(template, (name) => figures.get(name));
  const text = (template: string) =>
    fill(template)
      .parts.map(({ value }) => value)
      .join("");

  it("is filled, and a sentence whose figure is not to be had is left out", () => {
    expect(text("　　【单位】出生【出生】人。比去年【增减】。请按时报送。")).toBe(
      "　　甲镇出生7人。请按时报送。"
    );
    expect(text("　　比去年【增减】。")).toBe("");
  });

  it("keeps and names what it does not know", () => {
    expect(text("请于【下月5日】前报送【出生】。")).toBe("请于【下月5日】前报送7。");
    expect(fill("【甲】【出生】【甲】【乙】").unknown).toEqual(["【甲】", "【乙】"]);
  });
});

describe("small counts", () => {
  it("show no boys and girls, and neither does a row from which they could be worked out", () => {
    expect(showsSexes([20, 4, 9, null, 6])).toEqual([true, false, true, false, false]);
    expect(showsSexes([20, 4, 3, 6])).toEqual([true, false, false, true]);
    expect(showsSexes([20, 0, 6])).toEqual([true, false, true]);
    expect(showsSexes([2])).toEqual([false]);
  });
});

describe("出生情况通报", () => {
  const december = (form: FormRecipe) => form.side === "registration" && form.month === "2025-12";
  const changed = grids((form) => {
    if (!december(form)) return form;
    const few = withCounts(form, "西村", [1, 1, 0, 0, 0, 0]);
    return withCounts(withCounts(few, "南村", [2, 3, 1, 0, 0, 0]), "北村", [0, 0, 1, 1, 1, 0]);
  });

  it("lists month and year so far in the order of the forms, small units by their total alone", () => {
    const lines = printed(written("notice", changed));
    const rows = lines.filter((line) => /^[东西南北]村\|/.test(line));
    expect(rows.map((row) => row.split("|")[0])).toEqual(UNITS);
    expect(rows[1]).toMatch(/^西村\|2\|—\|—\|\d+\|\d+\|\d+$/);
    expect(rows[2]).toMatch(/^南村\|6\|3\|3\|/);
    expect(rows[3]).toMatch(/^北村\|3\|—\|—\|/);
    expect(lines).toContain("出生不满5人的只列合计。");
  });

  it("states the total with its ratio and interval, and neither ranks nor judges nor names a cause", () => {
    const sheet = written("notice", changed);
    const text = printed(sheet).join("\n");
    expect(text).toMatch(/累计出生人口性别比为\d+\.\d\d（女=100），95%区间为\d+—\d+/);
    expect(text).toMatch(/与去年同期相比，(增加|减少)\d+人。/);
    expect(text).not.toMatch(/明显|名次|第\d+名|漏报村|可能|偏高|偏低/);
    const unitCells = sheet.rows
      .filter((row) => UNITS.includes(String(row[1]?.value)))
      .flatMap((row) => row.slice(2));
    expect(unitCells.every((cell) => Number.isInteger(cell?.value) || cell?.value === "—")).toBe(
      true
    );
    expect(unitCells.filter((cell) => cell?.value !== "—").every((cell) => cell?.formula)).toBe(
      true
    );
  });

  it("says without blame whose form has not come, and leaves it out of the total", () => {
    const office = grids((form) =>
      december(form)
        ? {
            ...form,
            rows: form.rows.map((row) => (row.name === "南村" ? { ...row, counts: null } : row)),
          }
        : form
    );
    const lines = printed(written("notice", office));
    expect(lines).toContain("尚未收到：南村。");
    expect(lines.find((line) => line.startsWith("南村|"))).toBe("南村|—|—|—|—|—|—");
    const counted = formsOf(
      cleanYear({ year: 2025, reportingUnit: "青山镇", units: UNITS, births: 6, seed: 2030 })
    ).find(december);
    const all = counted ? births(withCounts(counted, "南村", [0, 0, 0, 0, 0, 0])) : 0;
    expect(lines.find((line) => line.startsWith("合计|"))).toMatch(new RegExp(`^合计\\|${all}\\|`));
  });

  it("uses a changed text, and words the others in the language of the run", () => {
    const kind = "notice";
    const typed = (id: string, text: string) =>
      ({ kind, id, values: { text }, shown: [] }) as const;
    const of = typing(assessed(changed), [
      typed("template/close", "请【单位】各村于【某日】前报送。"),
      typed("template/title", reportWordsIn("zh").notice.templates.title.text),
      typed("sender", "青山镇人民政府"),
    ]);
    const sheet = written("notice", changed, of, "en");
    const lines = printed(sheet);
    expect(lines).toContain("请青山镇人民政府各村于【某日】前报送。");
    expect(lines[0]).toBe("青山镇人民政府: births in December 2025");
    const all = sheet.rows.map((row) => String(row[1]?.value ?? ""));
    expect(all.some((line) => line.includes("Not known, and left as they are: 【某日】"))).toBe(
      true
    );
    expect(sheet.rows.find((row) => row[0]?.value === "template/close")?.[2]).toEqual({
      value: "请【单位】各村于【某日】前报送。",
      look: "input",
    });
  });

  it("compares the half-year with the one before only in words of a test", () => {
    const text = printed(written("notice", changed)).join("\n");
    expect(text).toContain("下半年小结");
    expect(text).toMatch(/按孩次分，一孩\d+人、二孩\d+人、多孩\d+人。/);
    expect(text).toContain("与上年同期相比，出生人口性别比的变化在偶然波动范围内。");
    const boys = grids((form) =>
      form.month > "2025-06" && form.side === "registration"
        ? withCounts(form, "东村", [60, 10, 40, 10, 5, 1])
        : form
    );
    expect(printed(written("notice", boys)).join("\n")).toContain(
      "与上年同期相比，出生人口性别比上升（有统计依据）。"
    );
  });

  it("names the months that a half-year lacks, and compares it with nothing", () => {
    const early = grids((form) => (form.month > "2025-03" ? null : form));
    const text = printed(written("notice", early)).join("\n");
    expect(text).toContain("还没有2025年4月、2025年5月、2025年6月的数，以上不是完整的半年。");
    expect(text).not.toContain("与上年同期相比，出生人口性别比");
  });

  it("says so where there is nothing to give notice of", () => {
    expect(printed(written("notice", [])).join()).toContain("写不出通报");
  });
});

describe("数据差异情况说明", () => {
  const differing = grids((form) =>
    form.side === "health" && ["2025-11", "2025-12"].includes(form.month)
      ? withCounts(form, "东村", [9, 2, 3, 1, 0, 0])
      : form
  );

  function explained(): { readonly of: Assessed; readonly id: string } {
    const of = assessed(differing);
    const [first] = of.reconciliation.differences;
    if (!first) throw new Error("no difference");
    const differences = of.reconciliation.differences.map((each) =>
      each.id === first.id ? { ...each, reason: "D05", ground: "登记簿第3页" } : each
    );
    const values = { reason: "D05 迟报、补报", ground: "登记簿第3页" };
    const row = { kind: "comparison", id: first.id, values, shown: [] } as const;
    const reconciliation = { ...of.reconciliation, differences };
    return { of: typing({ ...of, reconciliation }, [row]), id: first.id };
  }

  it("adds up in every month: apart = explained + to be checked + not compared", () => {
    const { of } = explained();
    const lines = printed(written("explanation", differing, of));
    const months = lines.filter((line) => /^2025年\d+月\|\d+\|\d+\|/.test(line));
    expect(months.length).toBe(12);
    for (const line of months) {
      const [registration, health, apart, confirmed, open, rest] = line
        .split("|")
        .slice(1)
        .map(Number);
      expect([line, apart]).toEqual([line, (registration ?? 0) - (health ?? 0)]);
      expect([line, rest]).toEqual([line, (apart ?? 0) - (confirmed ?? 0) - (open ?? 0)]);
    }
    const places = of.reconciliation.differences.length;
    expect(lines.join("\n")).toContain(`不一致的共${places}处，其中已说明1处。`);
  });

  it("lists reason and ground of what is explained, and names no cause of the rest", () => {
    const { of } = explained();
    const text = printed(written("explanation", differing, of)).join("\n");
    expect(text).toContain("|D05 迟报、补报|登记簿第3页");
    expect(text).toContain("待核实");
    expect(text).not.toMatch(/较大可能|有可能|可能是/);
    for (const cause of of.reconciliation.causes) {
      expect(text).not.toContain(reportWordsIn("zh").comparison.cause(cause));
    }
    expect(text).toContain("计生（人口家庭）部门||||卫生部门");
    expect(text.match(/负责人：/g)).toHaveLength(2);
  });
});

describe("监测分析（内部）", () => {
  it("leaves the advice to a person and keeps what that person wrote", () => {
    const clean = grids();
    const row = {
      kind: "analysis",
      id: "advice",
      values: { text: "请继续核对。" },
      shown: [],
    } as const;
    const lines = printed(written("analysis", clean, typing(assessed(clean), [row])));
    expect(lines[0]).toBe("内部使用，不下发");
    expect(lines).toContain("工作建议|请继续核对。");
    expect(lines).toContain("研判意见|【由研判人员填写】");
    expect(lines).toContain("　　本期没有。");
    expect(lines.join("\n")).toContain("须经人工研判");
  });

  it("names a unit only with a verdict, its registration first", () => {
    const high = grids((form) =>
      form.month.startsWith("2025") && form.side === "registration"
        ? withCounts(form, "西村", [30, 10, 20, 10, 2, 1])
        : form
    );
    const of = assessed(high);
    const lines = printed(written("analysis", high, of));
    const units = lines.filter((line) => line.startsWith("西村|"));
    expect(units[0]).toMatch(
      /^西村\|先核对登记.+2025年1月—12月男624人、女252人，性别比247\.62，95%区间\d+—\d+，高于参考值（有统计依据）。$/
    );
    expect(lines.some((line) => /^[东南北]村\|/.test(line))).toBe(false);
    expect(lines.join("\n")).not.toMatch(/约谈|排名|第\d+名/);
  });
});

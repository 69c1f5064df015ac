import { sampleFile } from "../../../scripts/samples/sample-file";
import { townshipYear } from "../../../scripts/samples/township-year";
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { planReport } from "../../../src/core/reporting/plan-report";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import type { Assessed } from "../../../src/core/model/assessed";
import { judgedBook } from "../../support/judged";

let assessed: Assessed;
beforeAll(async () => {
  const settings = { schemeReadings: { a21Bad: "zero", b246Floor: -300 } };
  assessed = (await judgedBook(await sampleFile(townshipYear()), settings)).assessed;
});

function sheet(of: Assessed = assessed, language: "zh" | "en" = "zh"): SheetPlan {
  const options = { version: "0", copies: true, documents: ["readings"] as const };
  const plan = planReport(of, [], reportWordsIn(language), options).plans.find(
    ({ kind }) => kind === "readings"
  );
  if (!plan) throw new Error("no readings");
  return plan;
}

const texts = (plan: SheetPlan) =>
  plan.rows.map((row) => row.slice(1).map((cell) => cell?.value ?? null));

describe("口径确认单", () => {
  it("marks the reading in use and says what the others would change", () => {
    const rows = texts(sheet());
    const month = rows.find(([question]) => String(question).startsWith("1．月报迟报"));
    expect(month?.[0]).toContain("（已改动默认）");
    expect(month?.slice(1)).toEqual(["该月记−10分（与按时一致相差20分）", "☐", "−50.00 分"]);
    expect(rows.find(([, option]) => option === "该月10分不得，记0分")?.slice(2)).toEqual([
      "☑",
      null,
    ]);
    expect(rows.find(([, option]) => option === "自定：−300")?.[2]).toBe("☑");
    expect(rows.flat().filter((text) => text === "☑")).toHaveLength(7);
  });

  it("is one portrait page with the basis, the dates and room for three seals", () => {
    const plan = sheet();
    const said = texts(plan).flat().join("\n");
    expect(plan.portrait).toBe(true);
    expect(plan.pageBreaks).toEqual([]);
    for (const part of ["依据文件", "文号", "适用年度", "是否现行有效", "次月 5 日（含当日）"])
      expect(said).toContain(part);
    expect(said.match(/（盖章）/g)).toHaveLength(3);
    expect(said.match(/负责人（签字）/g)).toHaveLength(3);
  });

  it("follows the confirmation of the basis in 考核录入", () => {
    const row = sheet().rows.find((cells) => cells[1]?.value === "是否现行有效");
    expect(row?.[2]).toMatchObject({
      value: "未确认（在“考核录入”第一行确认后才排名次）",
      formula: expect.stringContaining("'考核录入'!") as string,
    });
  });

  it("keeps what the county typed", () => {
    const entries = {
      ...assessed.reading.entries,
      rows: [
        {
          kind: "readings" as const,
          id: "basis/typedNumber",
          values: { text: "青政办〔2025〕8号" },
          shown: [],
        },
      ],
    };
    const plan = sheet({ ...assessed, reading: { ...assessed.reading, entries } });
    const row = plan.rows.find((cells) => cells[0]?.value === "basis/typedNumber");
    expect(row?.[2]).toEqual({ value: "青政办〔2025〕8号", look: "input" });
  });

  it("says so where nobody is assessed, in both languages", () => {
    const nobody = { ...assessed, assessment: null };
    expect(texts(sheet(nobody)).flat()).toContain("没有被考核的单位，没有需要确认的口径。");
    expect(texts(sheet(nobody, "en")).flat()).toContain(
      "Nobody is assessed: there is no reading to confirm."
    );
  });
});

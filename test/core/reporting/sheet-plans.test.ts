import { sampleFile } from "../../../scripts/samples/sample-file";
import { townshipYear } from "../../../scripts/samples/township-year";
import type { PlanCell, SheetPlan } from "../../../src/core/model/sheet-plan";
import { planReport } from "../../../src/core/reporting/plan-report";
import { DOCUMENT_KINDS } from "../../../src/core/reporting/result-sheets";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import { judgedBook } from "../../support/judged";
import type { Judged } from "../../support/judged";

let result: Judged;
beforeAll(async () => {
  result = await judgedBook(await sampleFile(townshipYear()));
});

function plan(kind: string): SheetPlan {
  const found = result.plans.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

/** The entries of a sheet as objects by column key. */
function entries(kind: string): Readonly<Record<string, PlanCell | null>>[] {
  const { rows, freeze } = plan(kind);
  const keys = (rows[0] ?? []).map((cell) => String(cell?.value));
  return rows
    .slice(freeze.rows)
    .map((row) => Object.fromEntries(row.map((cell, column) => [keys[column] ?? "", cell])));
}

const jump = (cell: PlanCell | null | undefined) =>
  cell?.link && `${cell.link.sheet}!${cell.link.address}`;

describe("the result sheets", () => {
  it("jump from every finding to its cell, and from a difference to the first of both", () => {
    const rows = entries("findings");
    result.json.findings.forEach((finding, index) => {
      expect([finding.id, jump(rows[index]?.["cell"])]).toEqual([
        finding.id,
        finding.cell ?? finding.related[0],
      ]);
    });
  });

  it("jump from a difference to both its cells", () => {
    const rows = entries("comparison");
    result.assessed.reconciliation.differences.forEach((_, index) => {
      const { registrationCell, healthCell, registration, health } = rows[index] ?? {};
      expect(jump(registrationCell)).toBe(registrationCell?.value);
      expect(jump(healthCell)).toBe(healthCell?.value);
      expect(registration?.formula).toContain(registrationCell?.link?.address);
      expect(health?.formula).toContain(healthCell?.link?.address);
    });
  });

  it("jump from every line of the ledger to its evidence", () => {
    const evidence = result.json.scores.flatMap((score) =>
      score.items.flatMap((item) => item.entries.map((entry) => entry.evidence[0]))
    );
    const jumps = entries("ledger")
      .map((row) => row["evidence"])
      .filter((cell) => cell?.link)
      .map(jump);
    expect(jumps).toEqual(evidence);
  });

  it("offer a choice where the clerk chooses", () => {
    const choices = (kind: string) => plan(kind).validations.map(({ rule }) => rule.type);
    expect(choices("findings")).toEqual(["list"]);
    expect(choices("comparison")).toEqual(["list"]);
    expect(choices("receipts")).toEqual(["day", "day", "list"]);
    expect(new Set(choices("score-input"))).toEqual(new Set(["list", "whole", "decimal"]));
  });

  it("never show the other side's figure as the expected one, nor call a cause proven", () => {
    const texts = result.plans
      .flatMap(({ rows }) => rows.flat())
      .map((cell) => String(cell?.value ?? ""));
    for (const text of texts) expect(text).not.toMatch(/应改为|改成\d|正确的是|证实|虚报|瞒报/);
    const differing = result.assessed.findings.filter(({ rule }) => rule === "source-mismatch");
    for (const { actual, expected } of differing) expect([actual, expected]).toEqual([null, null]);
  });

  it("keep every formula within what Excel takes and free of text from sheets", () => {
    const formulas = result.plans
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => cell?.formula ?? []);
    expect(formulas.length).toBeGreaterThan(500);
    for (const formula of formulas) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(formula).not.toMatch(/柳溪村|石桥村|_xlfn/);
    }
  });
});

it("English sheets hold no Chinese punctuation but that of placeholders", () => {
  const options = { version: "0", copies: false, documents: DOCUMENT_KINDS };
  const { plans } = planReport(result.assessed, [], reportWordsIn("en"), options);
  const texts = plans.flatMap(({ name, rows }) =>
    rows.flat().flatMap((cell) => (typeof cell?.value === "string" ? [[name, cell.value]] : []))
  );
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter(([, value = ""]) => /[；，（）。：]/u.test(value))).toEqual([]);
});

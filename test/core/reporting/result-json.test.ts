import { sampleFile } from "../../../scripts/samples/sample-file";
import { townshipYear } from "../../../scripts/samples/township-year";
import { judged, judgedBook } from "../../support/judged";
import type { Judged } from "../../support/judged";

/** Keys and order of the contract: scripts of users rely on them. */
const SHAPE: Readonly<Record<string, readonly string[]>> = {
  "": [
    "schema",
    "version",
    "asOf",
    "settings",
    "tables",
    "skipped",
    "findings",
    "reconciliation",
    "ratios",
    "scores",
    "run",
  ],
  tables: ["file", "sheet", "side", "period", "reportingUnit", "submitted", "units", "columns"],
  "tables.columns": ["column", "parity", "sex"],
  findings: [
    "id",
    "rule",
    "severity",
    "cell",
    "related",
    "reportingUnit",
    "unit",
    "period",
    "parity",
    "sex",
    "actual",
    "expected",
    "message",
  ],
  reconciliation: ["margin", "differences", "causes", "total"],
  "reconciliation.differences": [
    "id",
    "reportingUnit",
    "unit",
    "period",
    "parity",
    "sex",
    "registration",
    "health",
    "difference",
    "cells",
    "reason",
    "ground",
  ],
  "reconciliation.causes": ["id", "kind", "strength", "text", "chance", "parts"],
  "reconciliation.total": [
    "registration",
    "health",
    "difference",
    "confirmed",
    "presumed",
    "unexplained",
    "gross",
  ],
  ratios: [
    "reportingUnit",
    "unit",
    "span",
    "spanKind",
    "parity",
    "male",
    "female",
    "ratio",
    "low",
    "high",
    "pAbove",
    "pBelow",
    "qAbove",
    "qBelow",
    "family",
    "tests",
    "verdict",
  ],
  scores: [
    "unit",
    "scheme",
    "items",
    "base",
    "adjustments",
    "total",
    "provisional",
    "rank",
    "flags",
  ],
  "scores.items": ["id", "points", "max", "open", "notEntered", "entries"],
  "scores.items.entries": ["kind", "points", "why", "evidence"],
  run: ["cellsRead", "rowsRead", "rowsJudged", "rowsSkipped", "milliseconds"],
};

function at(json: unknown, path: string): object {
  let value = json;
  for (const key of path.split(".").filter(Boolean)) {
    value = (value as Record<string, unknown>)[key];
    if (Array.isArray(value)) value = value.find((one: unknown) => one !== null);
  }
  return value as object;
}

describe("the machine-readable result", () => {
  let result: Judged;
  beforeAll(async () => {
    result = await judgedBook(await sampleFile(townshipYear()));
  });

  it.each(Object.entries(SHAPE))("has the contract's keys in order: %s", (path, keys) => {
    expect(Object.keys(at(result.json, path))).toEqual(keys);
  });

  it("keeps the ledger's sum: Σ entries = total − full marks", () => {
    for (const score of result.json.scores) {
      const entries = score.items.flatMap((item) => item.entries);
      const sum = entries.reduce((total, entry) => total + Math.round(entry.points * 100), 0);
      expect(sum).toBe(Math.round(score.total * 100) - 100_000);
    }
  });

  it("prints cells without a file name for one file, with it for several", async () => {
    const one = result.json.findings.find(({ rule }) => rule === "number-as-text");
    expect(one?.cell).toBe("2月!F7");
    const bytes = await sampleFile(townshipYear());
    const clean = await sampleFile(townshipYear([]));
    const two = await judged([
      { name: "甲.xlsx", bytes, side: "registration" },
      { name: "乙.xlsx", bytes: clean, side: "health" },
    ]);
    const cells = two.json.findings.map(({ cell }) => cell).filter((cell) => cell !== null);
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(cell).toMatch(/^(甲|乙)\.xlsx#[^#]+![A-Z]+\d+(:[A-Z]+\d+)?$/);
  });

  it("is the same for the same input", async () => {
    const again = await judgedBook(await sampleFile(townshipYear()));
    expect(JSON.stringify(again.json)).toBe(JSON.stringify(result.json));
  });
});

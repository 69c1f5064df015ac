import { mainPlace } from "../../../src/taskpane/findings/item";
import { itemsOf } from "../../../src/taskpane/findings/items";
import { difference, finding, judgement, mismatch } from "./some-findings";

const brief = (...given: Parameters<typeof itemsOf>) =>
  itemsOf(...given).map(({ kind, key }) => `${kind} ${key}`);

test("a difference's finding becomes a card with both sides, once", () => {
  const one = difference("d1");
  const items = itemsOf(judgement([mismatch(one)], [one]), []);
  expect(items).toEqual([
    {
      kind: "difference",
      key: "source-mismatch/d1",
      difference: one,
      finding: mismatch(one),
      told: null,
    },
  ]);
});

test("a difference that a finding about its cell tells of names that finding", () => {
  const one = difference("d1");
  const fault = finding("f1", { cell: one.cells.health });
  const items = itemsOf(judgement([fault], [one]), []);
  expect(items).toContainEqual({
    kind: "difference",
    key: "d1",
    difference: one,
    finding: null,
    told: fault,
  });
});

test("errors come first, then everything as the sheets stand, whatever order the findings have", () => {
  const at = (id: string, sheet: string, row: number, severity: "error" | "info" = "error") =>
    finding(id, { severity, cell: { file: "", sheet, row, column: 4 } });
  const none = finding("none", { cell: null });
  const given = [
    at("a", "3月", 9),
    none,
    at("b", "2月", 7),
    at("i", "2月", 1, "info"),
    at("c", "3月", 4),
  ];
  expect(brief(judgement(given), [])).toEqual([
    "finding b",
    "finding c",
    "finding a",
    "finding none",
    "finding i",
  ]);
});

test("a settled finding stands where it stood, and is open again when it comes back", () => {
  const rows = [4, 5, 6].map((row) =>
    finding(`row ${row}`, { cell: { file: "", sheet: "3月", row, column: 4 } })
  );
  const [first, second, third] = rows;
  if (!first || !second || !third) throw new Error("three findings");
  const settled = [{ finding: second, recheck: 1 }];
  expect(brief(judgement([first, third]), settled)).toEqual([
    "finding row 4",
    "settled row 5",
    "finding row 6",
  ]);
  expect(brief(judgement(rows), settled)).not.toContain("settled row 5");
});

test("Enter shows the cell, the first related one, or nothing", () => {
  const one = finding("f");
  const related = [{ file: "", sheet: "2月", row: 1, column: 1 }];
  expect(mainPlace({ kind: "finding", key: "f", finding: one })).toBe(one.cell);
  const pair = { ...one, cell: null, related };
  expect(mainPlace({ kind: "finding", key: "f", finding: pair })).toBe(related[0]);
  const none = { ...one, cell: null };
  expect(mainPlace({ kind: "finding", key: "f", finding: none })).toBeNull();
});

import { NO_ENTRIES } from "../../../src/core/model/clerk-entries";
import { DocumentDraft } from "../../../src/core/reporting/document-draft";
import { addRatioRow, ratioHeader } from "../../../src/core/reporting/ratio-rows";
import { reportWordsIn } from "../../../src/messages/report-words-in";

const { documents: words } = reportWordsIn("zh");

/** The row that is added, and the pair that is given back. */
function added(male: number, female: number, shown = true, at = ["3月!C9", "3月!D9"]) {
  const draft = new DocumentDraft("notice", [10, 8, 8, 8, 8, 8, 8], NO_ENTRIES);
  const [boys = "", girls = ""] = at;
  const pair = { male: { value: male, at: boys }, female: { value: female, at: girls } };
  const back = addRatioRow(draft, "一孩", pair, { shown, words });
  return { cells: (draft.plan("通报").rows[1] ?? []).slice(1), back };
}

describe("a row of births, boys, girls, ratio and interval", () => {
  it("is live in its own cells, and gives boys and girls as they stand there", () => {
    const { cells, back } = added(53, 50);
    expect(cells.map((cell) => cell?.value ?? null)).toEqual([
      ...["一孩", 103, 53, 50, 106, expect.any(Number), expect.any(Number)],
    ]);
    expect(cells.slice(1, 5).map((cell) => cell?.formula)).toEqual([
      ...["D2+E2", "3月!C9", "3月!D9", expect.stringContaining("D2/E2")],
    ]);
    expect(back).toEqual({ male: { value: 53, at: "D2" }, female: { value: 50, at: "E2" } });
  });

  it("without girls has no ratio and no upper limit; without births no limit at all", () => {
    const shown = ({ cells }: ReturnType<typeof added>) =>
      cells.slice(4).map((cell) => cell?.value ?? null);
    expect(shown(added(4, 0))).toEqual([null, expect.any(Number), words.infinite]);
    expect(shown(added(0, 0))).toEqual([null, null, null]);
  });

  it("has as many columns as its header", () => {
    expect(ratioHeader("孩次", words).map((cell) => cell?.value)).toHaveLength(7);
    expect(added(53, 50).cells).toHaveLength(7);
    expect(added(1, 1, false).cells).toHaveLength(7);
  });

  it("of too few births shows their sum alone, and gives nothing from which boys could be worked out", () => {
    const { cells, back } = added(2, 1, false);
    expect(back).toBeNull();
    expect(cells.map((cell) => cell?.value ?? null)).toEqual([
      ...["一孩", 3],
      ...Array.from({ length: 5 }, () => words.none),
    ]);
    expect(cells[1]?.formula).toBe("3月!C9+3月!D9");
    expect(added(2, 1, false, ["", "3月!D9"]).cells[1]?.formula).toBeUndefined();
    expect(added(2, 1, true, ["", ""]).cells[2]?.formula).toBeUndefined();
  });
});

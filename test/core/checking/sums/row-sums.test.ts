import { rowSums, unusedSums } from "../../../../src/core/checking/sums/row-sums";
import type { BirthTable } from "../../../../src/core/model/birth-table";
import { monthTable } from "../checked";

/** `小计: 男 + 女` for each sum of a row. */
function texts(table: BirthTable, absent: ReadonlySet<number> = new Set()): string[] {
  const label = (column: number) => table.columns[column]?.label ?? "?";
  return rowSums(table, absent).map(
    ({ kind, sum, terms }) => `${kind} ${label(sum)} = ${terms.map(label).join(" + ")}`
  );
}

describe("rowSums", () => {
  it("are four sums of sexes and three of parities in the standard form", () => {
    expect(texts(monthTable(3))).toEqual([
      "sex-sum 出生合计/小计 = 出生合计/男 + 出生合计/女",
      "sex-sum 一孩/小计 = 一孩/男 + 一孩/女",
      "sex-sum 二孩/小计 = 二孩/男 + 二孩/女",
      "sex-sum 多孩/小计 = 多孩/男 + 多孩/女",
      "parity-sum 出生合计/男 = 一孩/男 + 二孩/男 + 多孩/男",
      "parity-sum 出生合计/女 = 一孩/女 + 二孩/女 + 多孩/女",
      "parity-sum 出生合计/小计 = 一孩/小计 + 二孩/小计 + 多孩/小计",
    ]);
  });

  it("count 性别不明 in", () => {
    const table = monthTable(3, { parities: ["all"], sexes: ["all", "male", "female", "unknown"] });
    expect(texts(table)).toEqual([
      "sex-sum 出生合计/小计 = 出生合计/男 + 出生合计/女 + 出生合计/性别不明",
    ]);
  });

  it("add up the sexes of parities that state no 小计", () => {
    const table = monthTable(3);
    const blocks = table.blocks.map((block) =>
      block.parity === "all" ? block : { ...block, all: null }
    );
    expect(texts({ ...table, blocks }).at(-1)).toBe(
      "parity-sum 出生合计/小计 = 一孩/男 + 一孩/女 + 二孩/男 + 二孩/女 + 多孩/男 + 多孩/女"
    );
  });

  it("are none where the form does not say enough", () => {
    const table = monthTable(3);
    const withoutThird = table.blocks.filter(({ parity }) => parity !== "3+");
    expect(
      texts({ ...table, blocks: withoutThird }).filter((text) => text.startsWith("parity"))
    ).toEqual([]);
    const [whole] = table.blocks;
    const twoWholes = whole ? [...table.blocks, whole] : [];
    expect(
      texts({ ...table, blocks: twoWholes }).filter((text) => text.startsWith("parity"))
    ).toEqual([]);
    const noSexes = table.blocks.map((block) =>
      block.parity === "3+" ? { ...block, all: null, male: null } : block
    );
    expect(
      texts({ ...table, blocks: noSexes }).filter((text) => text.startsWith("parity"))
    ).toEqual(["parity-sum 出生合计/女 = 一孩/女 + 二孩/女 + 多孩/女"]);
  });

  it("leave out columns that nobody filled in", () => {
    const table = monthTable(3);
    const rows = table.rows.map((row) => ({
      ...row,
      counts: row.counts.map((count, column) => ([0, 1, 2, 3, 4].includes(column) ? null : count)),
    }));
    const unused = unusedSums({ ...table, rows }, [0, 1, 2, 3]);
    // 一孩男 is a count: blank is 0 there.
    expect([...unused]).toEqual([0, 1, 2, 3]);
    expect(texts(table, unused)).toEqual([
      "sex-sum 二孩/小计 = 二孩/男 + 二孩/女",
      "sex-sum 多孩/小计 = 多孩/男 + 多孩/女",
    ]);
  });

  it("do not call the sexes of a table without parities unused", () => {
    const table = monthTable(3, { parities: ["all"] });
    const rows = table.rows.map((row) => ({ ...row, counts: [null, null, 4] }));
    expect([...unusedSums({ ...table, rows }, [0, 1])]).toEqual([0]);
    const plain = monthTable(3, { sexes: ["all"] });
    const blank = plain.rows.map((row) => ({ ...row, counts: row.counts.map(() => null) }));
    expect([...unusedSums({ ...plain, rows: blank }, [0])]).toEqual([0]);
  });
});

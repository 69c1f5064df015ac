import fc from "fast-check";
import type { BirthTable } from "../../../src/core/model/birth-table";
import { isConfirmed } from "../../../src/core/model/reconciliation";
import type { Difference } from "../../../src/core/model/reconciliation";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { reconcile } from "../../../src/core/reconciling/reconcile";
import { birthTable, readingOf } from "../../support/birth-table";
import type { UnitCounts } from "../../support/birth-table";
import { reasons } from "./two-sides";

const counts = fc.array(fc.nat(4), {
  minLength: 6,
  maxLength: 6,
}) as unknown as fc.Arbitrary<UnitCounts>;
const month = fc.record({
  registration: fc.array(counts, { minLength: 4, maxLength: 4 }),
  health: fc.array(counts, { minLength: 4, maxLength: 4 }),
});
const year = fc.array(month, { minLength: 1, maxLength: 4 });
const NAMES = ["李家村", "王家村", "赵村", "钱村"];

type Month = typeof month extends fc.Arbitrary<infer T> ? T : never;

function tablesOf(months: readonly Month[]): BirthTable[] {
  return months.flatMap((both, index) =>
    (["registration", "health"] as const).map((side) =>
      birthTable({
        side,
        period: `2025-0${index + 1}`,
        units: Object.fromEntries(NAMES.map((name, i) => [name, both[side][i] ?? "blank"])),
      })
    )
  );
}

const run = (tables: readonly BirthTable[]) => reconcile(readingOf(tables), DEFAULT_SETTINGS);
const byId = (differences: readonly Difference[]) =>
  new Map(differences.map(({ id, difference }) => [id, difference]));

describe("reconcile, whatever the counts", () => {
  it("conserves every birth: the parts add up to the difference, net and gross", () => {
    fc.assert(
      fc.property(year, fc.nat(3), (months, every) => {
        const found = run(tablesOf(months)).differences;
        const some = found.filter((_, index) => index % (every + 1) === 0);
        const entries = reasons(Object.fromEntries(some.map(({ id }) => [id, ["D03", "册"]])));
        const { total, differences } = reconcile(
          readingOf(tablesOf(months), entries),
          DEFAULT_SETTINGS
        );
        const sum = differences.reduce((all, { difference }) => all + difference, 0);
        expect(total.confirmed + total.presumed + total.unexplained).toBe(total.difference);
        expect(total.registration - total.health).toBe(sum);
        expect(total.gross.confirmed + total.gross.presumed + total.gross.unexplained).toBe(
          total.gross.differences
        );
        expect(differences.filter(isConfirmed)).toHaveLength(some.length);
      })
    );
  });

  it("negates every difference when the sides are swapped, and keeps ids and causes", () => {
    fc.assert(
      fc.property(year, (months) => {
        const there = run(tablesOf(months));
        const back = run(
          tablesOf(
            months.map(({ registration, health }) => ({
              registration: health,
              health: registration,
            }))
          )
        );
        const negated = [...byId(there.differences)].map(([id, amount]) => [id, -amount]);
        expect([...byId(back.differences)]).toEqual(negated);
        expect(back.causes.map(({ id }) => id)).toEqual(there.causes.map(({ id }) => id));
      })
    );
  });

  it("finds the same whatever the order of rows of health, columns and sheets", () => {
    fc.assert(
      fc.property(year, fc.integer(), (months, seed) => {
        const tables = tablesOf(months);
        // Which units stand beside each other with registration is part of the evidence.
        const shuffled = [...tables]
          .reverse()
          .map((table, index) => permuted(table, table.side === "health" ? seed + index : 0));
        const [plain, other] = [run(tables), run(shuffled)];
        expect(new Map([...byId(other.differences)].sort())).toEqual(
          new Map([...byId(plain.differences)].sort())
        );
        expect(other.causes.map(({ id }) => id).sort()).toEqual(
          plain.causes.map(({ id }) => id).sort()
        );
        expect(other.total).toEqual(plain.total);
      })
    );
  });

  it("lets no difference take part in two likely causes, and explains no more than there is", () => {
    fc.assert(
      fc.property(year, (months) => {
        const { causes, differences } = run(tablesOf(months));
        const amounts = byId(differences);
        const likely = causes.filter(({ strength }) => strength === "likely");
        const taken = likely.flatMap(({ parts }) => parts.map(({ difference }) => difference));
        expect(new Set(taken).size).toBe(taken.length);
        for (const { parts, rivals, id } of causes) {
          for (const { difference, amount } of parts) {
            const whole = amounts.get(difference) ?? 0;
            expect(amount * whole).toBeGreaterThan(0);
            expect(Math.abs(amount)).toBeLessThanOrEqual(Math.abs(whole));
          }
          for (const rival of rivals ?? []) {
            expect(causes.find((one) => one.id === rival)?.rivals).toContain(id);
          }
        }
      })
    );
  });

  it("changes nothing when both sides grow by the same births", () => {
    fc.assert(
      fc.property(year, fc.nat(5), (months, more) => {
        const grow = (units: readonly UnitCounts[]) =>
          units.map((unit) => unit.map((count) => count + more) as unknown as UnitCounts);
        const grown = months.map(({ registration, health }) => ({
          registration: grow(registration),
          health: grow(health),
        }));
        expect(byId(run(tablesOf(grown)).differences)).toEqual(
          byId(run(tablesOf(months)).differences)
        );
      })
    );
  });
});

/** Rows turned about, and the blocks of columns in the opposite order. */
function permuted(table: BirthTable, seed: number): BirthTable {
  const turn = Math.abs(seed) % table.rows.length;
  const rows = [...table.rows.slice(turn), ...table.rows.slice(0, turn)];
  const last = table.columns.length - 1;
  const moved = (column: number | null) => (column === null ? null : last - column);
  return {
    ...table,
    columns: [...table.columns].reverse(),
    blocks: table.blocks.map((block) => ({
      ...block,
      male: moved(block.male),
      female: moved(block.female),
      unknown: moved(block.unknown),
      all: moved(block.all),
    })),
    rows: rows.map((row) => ({ ...row, counts: [...row.counts].reverse() })),
    totalRow: rows.findIndex((row) => row.kind === "total"),
  };
}

describe("causes on pure noise", () => {
  it("are called likely for few of the differences", () => {
    // 100 units × 12 months × 8 … cells, 5 % of them off by ±1 … ±3; a fixed generator (Park and Miller).
    let state = 20250305;
    const next = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const units = Array.from({ length: 100 }, (_, i) => `第${i + 1}村`);
    const tables = Array.from({ length: 12 }, (_, m) => {
      const period = `2025-${String(m + 1).padStart(2, "0")}`;
      const same = Object.fromEntries(
        units.map((unit) => [unit, [6, 6, 6, 6, 6, 6] as UnitCounts])
      );
      const noisy = Object.fromEntries(
        units.map((unit) => [
          unit,
          [6, 6, 6, 6, 6, 6].map((count) =>
            next() < 0.05 ? count + (next() < 0.5 ? 1 : -1) * (1 + Math.floor(next() * 3)) : count
          ) as unknown as UnitCounts,
        ])
      );
      return [
        birthTable({ period, units: same }),
        birthTable({ side: "health", period, units: noisy }),
      ];
    }).flat();
    const { causes, differences } = run(tables);
    const likely = causes
      .filter(({ strength }) => strength === "likely")
      .flatMap(({ parts }) => parts).length;
    expect(differences.length).toBeGreaterThan(300);
    expect(likely / differences.length).toBeLessThanOrEqual(0.01);
  });
});

import type { Cause } from "../../../../src/core/model/reconciliation";
import { CAUSE_KINDS } from "../../../../src/core/model/reconciliation";
import { DEFAULT_SETTINGS } from "../../../../src/core/model/settings";
import { reconcile } from "../../../../src/core/reconciling/reconcile";
import { causeText as inChinese } from "../../../../src/messages/zh-CN/causes";
import { causeText as inEnglish } from "../../../../src/messages/en-US/causes";
import { readingOf } from "../../../support/birth-table";
import type { UnitCounts } from "../../../support/birth-table";
import { twoSides } from "../two-sides";

type Counts = [number, number, number, number, number, number];
const UNITS = ["李家村", "王庄村", "赵沟村", "钱塘村", "孙坡村", "周岭村", "吴坝村", "郑湾村"];
const MONTHS = 6;

/** A township that agrees for half a year, but for what is changed on one side. */
function told(change: (registration: Counts[][], health: Counts[][]) => void): readonly Cause[] {
  const rows = (): Counts[][] =>
    UNITS.map((_, unit) =>
      Array.from({ length: MONTHS }, (_, month): Counts => [
        5 + ((unit + month) % 3),
        4 + ((unit * 2 + month) % 4),
        3 + (unit % 2),
        2 + ((unit + month * 2) % 3),
        month % 2,
        unit % 2,
      ])
    );
  const [registration, health] = [rows(), rows()];
  change(registration, health);
  const side = (of: Counts[][], month: number) =>
    Object.fromEntries(
      UNITS.map((name, unit) => [name, (of[unit]?.[month] ?? [0, 0, 0, 0, 0, 0]) as UnitCounts])
    );
  const tables = Array.from({ length: MONTHS }, (_, month) =>
    twoSides(side(registration, month), side(health, month), { period: `2025-0${month + 1}` })
  ).flat();
  return reconcile(readingOf(tables), DEFAULT_SETTINGS).causes;
}

function at(side: Counts[][], unit: number, month: number): Counts {
  const row = side[unit]?.[month];
  if (!row) throw new RangeError(`no unit ${unit} in month ${month}`);
  return row;
}

function exchangeSexes(row: Counts): void {
  [row[0], row[1], row[2], row[3], row[4], row[5]] = [
    row[1],
    row[0],
    row[3],
    row[2],
    row[5],
    row[4],
  ];
}

/** What the story says: kind, strength, and some parameters of its sentence. */
const said = (causes: readonly Cause[], ...keys: string[]) =>
  causes.map(({ kind, strength, detail }) => [kind, strength, ...keys.map((key) => detail[key])]);

describe("a slip of each kind", () => {
  it("is told: rows of two units that changed places", () => {
    const causes = told((registration) => {
      const [one, other] = [at(registration, 1, 2), at(registration, 4, 2)];
      const before = [...one] as Counts;
      for (const cell of [0, 1, 2, 3, 4, 5] as const) {
        one[cell] = other[cell];
        other[cell] = before[cell];
      }
    });
    expect(said(causes, "unit", "otherUnit", "rows")).toEqual([
      ["unit-swap", "likely", "孙坡村", "王庄村", 2],
    ]);
  });

  it("is told: boys and girls exchanged in a row", () => {
    const causes = told((registration) => exchangeSexes(at(registration, 1, 0)));
    expect(said(causes, "unit", "rows")).toEqual([["sexes-exchanged", "likely", "王庄村", 1]]);
  });

  it("is told but for what came over it: boys and girls exchanged, and a birth more in one figure", () => {
    const causes = told((registration, health) => {
      at(health, 2, 1).splice(0, 6, 7, 5, 6, 3, 2, 1);
      at(registration, 2, 1).splice(0, 6, 6, 7, 3, 6, 1, 2);
    });
    expect(said(causes, "unit", "rows")).toEqual([["sexes-exchanged", "likely", "赵沟村", 1]]);
    // 一孩 differs by −1 and +2: one birth each is exchanged, the other is not explained.
    const amounts = causes.flatMap(({ parts }) => parts.map(({ amount }) => amount));
    expect(amounts).toEqual([-1, 1, -3, 3, -1, 1]);
  });

  it("is told but for what came over it: rows of two distant units that changed places", () => {
    const causes = told((registration, health) => {
      at(health, 1, 2).splice(0, 6, 9, 4, 3, 4, 0, 1);
      at(health, 4, 2).splice(0, 6, 5, 7, 3, 2, 0, 1);
      at(registration, 1, 2).splice(0, 6, 5, 7, 3, 2, 0, 1);
      at(registration, 4, 2).splice(0, 6, 9, 4, 3, 5, 0, 1);
    });
    expect(said(causes, "unit", "otherUnit", "cells")).toEqual([
      ["unit-swap", "likely", "孙坡村", "王庄村", 2],
    ]);
  });

  it("is told once where a whole sheet has boys and girls exchanged", () => {
    const causes = told((_, health) => {
      for (let unit = 0; unit < UNITS.length; unit += 1) exchangeSexes(at(health, unit, 3));
    });
    expect(said(causes, "unit", "month", "rows")).toEqual([
      ["sexes-exchanged", "likely", "*", "2025-04", UNITS.length],
    ]);
    expect(causes[0]?.parts.length).toBeGreaterThan(2 * UNITS.length);
  });

  it("is told: digits that changed places, and a nought too many", () => {
    const swapped = told((registration, health) => {
      at(registration, 2, 1)[0] = 21;
      at(health, 2, 1)[0] = 12;
    });
    expect(said(swapped, "registration", "health")).toEqual([["digits-swapped", "likely", 21, 12]]);
    const tenfold = told((registration, health) => {
      at(registration, 2, 1)[0] = 3;
      at(health, 2, 1)[0] = 30;
    });
    expect(said(tenfold, "registration", "health")).toEqual([["times-ten", "likely", 3, 30]]);
  });

  it("is told: a row left out, and a row counted twice", () => {
    const omitted = told((registration) => at(registration, 5, 4).fill(0));
    expect(said(omitted, "side", "cells")).toEqual([["omitted", "likely", "registration", 5]]);
    const twice = told((_, health) => {
      const row = at(health, 5, 4);
      for (const cell of [0, 1, 2, 3, 4, 5] as const) row[cell] *= 2;
    });
    expect(said(twice, "side", "again")).toEqual([["duplicated", "likely", "health", "same"]]);
    const again = told((_, health) => {
      const [row, before] = [at(health, 5, 4), at(health, 5, 3)];
      for (const cell of [0, 1, 2, 3, 4, 5] as const) row[cell] += before[cell];
    });
    expect(said(again, "side", "again")).toEqual([["duplicated", "likely", "health", "before"]]);
  });

  it("is told: one side has more births month after month", () => {
    const causes = told((_, health) => {
      for (let month = 0; month < MONTHS; month += 1) {
        at(health, 6, month)[month % 4] = (at(health, 6, month)[month % 4] ?? 0) + 2;
      }
    });
    expect(said(causes, "more", "months", "amount")).toEqual([
      ["residence", "likely", "health", MONTHS, 2 * MONTHS],
    ]);
  });

  it("is told: births of several figures in a later month", () => {
    const causes = told((registration) => {
      for (const cell of [0, 1, 3] as const) {
        at(registration, 3, 1)[cell] -= 2;
        at(registration, 3, 3)[cell] += 2;
      }
    });
    expect(said(causes, "lag", "later", "amount", "cells")).toEqual([
      ["month-shift", "likely", 2, "registration", 6, 3],
    ]);
    expect(causes[0]?.parts.map(({ difference }) => difference.split("/")[3])).toEqual([
      ...Array<string>(3).fill("2025-02"),
      ...Array<string>(3).fill("2025-04"),
    ]);
  });

  it("is told of with progress from nothing to all", () => {
    const shares: number[] = [];
    const tables = twoSides({ 李家村: [6, 6, 4, 4, 2, 2] }, { 李家村: [8, 4, 4, 4, 2, 2] });
    reconcile(readingOf(tables), DEFAULT_SETTINGS, ({ share }) => shares.push(share));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  it("is never told for one birth in one figure", () => {
    expect(told((registration) => (at(registration, 3, 1)[0] += 1))).toEqual([]);
  });
});

describe("the words of a cause", () => {
  const cause: Cause = {
    id: "cause",
    kind: "month-shift",
    strength: "likely",
    chance: 0.0004,
    matches: { expected: 0.31, seen: 9 },
    parts: [],
    detail: {
      unit: "杏林村",
      month: "2025-06",
      nextMonth: "2025-07",
      lag: 1,
      later: "registration",
      parity: "1",
      sex: "male",
      amount: 3,
      cells: 1,
    },
  };

  it("say what moved, from where to where, and what accident alone would bring", () => {
    expect(inChinese(cause)).toBe(
      "较大可能：跨月登记，一孩男3人，计生比卫生晚记1个月（2025年6月→7月）；" +
        "这些数据里，这样的吻合纯属巧合约0.3处，实有9处"
    );
  });

  it("say how many other stories fit", () => {
    const beside = { ...cause, strength: "possible", rivals: ["one", "two"] } as const;
    expect(inChinese(beside)).toMatch(/^有可能：.*；另有2种说法也讲得通$/);
    expect(inEnglish(beside)).toMatch(/^possibly .*; 2 other stories fit as well$/);
  });

  it.each(CAUSE_KINDS)("are there for %s, and name no value that is missing", (kind) => {
    const detail = {
      ...cause.detail,
      otherUnit: "双河村",
      otherParity: "2",
      lastMonth: "2025-09",
      side: "health",
      more: "health",
      again: "same",
      registration: 3,
      health: 30,
      rows: 1,
    };
    for (const text of [inChinese, inEnglish].map((words) => words({ ...cause, kind, detail }))) {
      expect(text).toMatch(/^(较大可能：|likely )/);
      expect(text).not.toMatch(/undefined|NaN|null/);
    }
  });
});

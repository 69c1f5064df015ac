import { named, health, listing, proposed, registration, unitsOf } from "./named";

const both = (ours: readonly string[], theirs: readonly string[]) =>
  named([registration(ours), health(theirs)]);

describe("spellings of one unit", () => {
  it.each([
    ["村委会", "李家村", "李家村委会"],
    ["村民委员会", "李家村", "李家村民委员会"],
    ["村委", "李家村", "李家村委"],
    ["村 and its committee", "李家村", "李家村村委会"],
    ["行政村", "李家村", "李家行政村"],
    ["nothing", "李家村", "李家"],
    ["居委会", "东风社区", "东风居委会"],
    ["社区居委会", "东风社区", "东风社区居委会"],
    ["居民委员会", "东风社区", "东风居民委员会"],
    ["居", "东风社区", "东风居"],
    ["the kind in brackets", "李家村", "李家（村）"],
    ["the kind in brackets, of a community", "东风社区", "东风（社区）"],
    ["the township in front", "李家村", "青山镇李家村"],
    ["county and township in front", "李家村", "勉县青山镇李家村委会"],
    ["the township in brackets", "李家村", "李家村（青山镇）"],
    ["a number in front", "李家村", "3.李家村"],
    ["a number in brackets", "李家村", "（3）李家村"],
    ["a circled number", "李家村", "③李家村"],
    ["a Chinese number", "李家村", "三、李家村"],
    ["full width and blanks", "李家村", "　李 家 村"],
    ["traditional characters", "李家庄村", "李家莊村"],
    ["everything at once", "刘家庄村", "（１２）青山鎮劉家莊村民委員會"],
  ])("are joined: %s", (_, ours, theirs) => {
    const reading = both(["王家村", ours], ["王家村", theirs]);
    const [one, other] = reading.tables.map(({ rows }) => rows[1]);
    expect(one?.name).toBe(ours);
    expect(one?.written).toBeUndefined();
    // Width and blanks are no other name.
    const plain = theirs.normalize("NFKC").replace(/\s/gu, "") === ours;
    expect(other?.written).toBe(plain ? undefined : theirs);
    expect(other?.name).toBe(plain ? theirs : ours);
    expect(reading.proposals).toEqual([]);
  });

  it.each([
    ["a note in brackets", "李家村", "李家村（新）"],
    ["村 and 社区 of one name", "李家村", "李家社区"],
    ["numbers that belong to the name", "301社区", "社区"],
    ["a number within a name", "八里村", "里村"],
    ["安居, which is no 居委会", "安居村", "安村"],
    ["another township in front", "李家村", "白水镇李家村"],
  ])("are not: %s", (_, ours, theirs) => {
    expect(unitsOf(both(["王家村", ours], ["王家村", theirs]))).toEqual([
      ["王家村", ours],
      ["王家村", theirs],
    ]);
  });

  it("take the name that registration writes first, whichever side is read first", () => {
    const reading = named([
      health(["李家"], { period: "2025-01" }),
      registration(["李家村委会"], { period: "2025-02" }),
      registration(["李家村"], { period: "2025-03" }),
    ]);
    expect(unitsOf(reading)).toEqual([["李家村委会"], ["李家村委会"], ["李家村委会"]]);
  });

  it("stay apart where one table has both as rows", () => {
    const reading = named([
      registration(["李家村", "李家村委会"]),
      health(["李家村", "李家村委会"]),
      health(["李家村民委员会"], { period: "2025-04" }),
    ]);
    expect(unitsOf(reading)).toEqual([
      ["李家村", "李家村委会"],
      ["李家村", "李家村委会"],
      ["李家村民委员会"],
    ]);
  });

  it("are asked about where a bare name may be a village or a community", () => {
    const reading = both(["李家村", "李家社区"], ["李家", "王家村"]);
    expect(unitsOf(reading)[1]).toEqual(["李家", "王家村"]);
    expect(proposed(reading)).toEqual([
      "李家 ~ 李家村: two-matches",
      "李家 ~ 李家社区: two-matches",
    ]);
  });

  it("are told by the other one that stands beside them", () => {
    const reading = both(["李家村", "李家社区"], ["李家", "李家社区"]);
    expect(unitsOf(reading)[1]).toEqual(["李家村", "李家社区"]);
    expect(reading.proposals).toEqual([]);
  });

  it("are joined within their office only", () => {
    const reading = named([
      registration(["李家村", "王家村"], { reportingUnit: "青山镇" }),
      registration(["李家村委会", "王家村"], { reportingUnit: "白水镇" }),
    ]);
    expect(unitsOf(reading)).toEqual([
      ["李家村", "王家村"],
      ["李家村委会", "王家村"],
    ]);
  });

  it("leave rows and tables alone that need no other name", () => {
    const tables = [registration(["李家村", "王家村"]), health(["李家村", "王家村"])];
    const reading = named(tables);
    expect(reading.tables[0]).toBe(tables[0]);
    expect(reading.tables[1]).toBe(tables[1]);
  });
});

describe("the same village name in two townships", () => {
  const grouped = (
    side: "registration" | "health",
    groups: readonly string[],
    names: readonly string[]
  ) => {
    const table = listing(names, { side, reportingUnit: "勉县" });
    const rows = table.rows.map((row, index) => {
      const group = groups[index];
      return group === undefined ? row : { ...row, group };
    });
    return { ...table, rows };
  };

  it("is told apart by the township beside it", () => {
    const reading = named([
      grouped("registration", ["青山镇", "青山镇", "白水镇"], ["杏林村", "李家村", "杏林村"]),
    ]);
    expect(unitsOf(reading)).toEqual([["杏林村（青山镇）", "李家村", "杏林村（白水镇）"]]);
    expect(reading.tables[0]?.rows[0]?.written).toBe("杏林村");
  });

  it("is told apart by the district that a 小计 closes", () => {
    const table = listing(["杏林村", "青山镇小计", "杏林村", "白水镇小计"], {
      reportingUnit: "勉县",
    });
    const rows = table.rows.map((row) =>
      row.name.endsWith("小计") ? { ...row, kind: "subtotal" as const } : row
    );
    expect(unitsOf(named([{ ...table, rows }]))).toEqual([
      ["杏林村（青山镇）", "杏林村（白水镇）"],
    ]);
  });

  it("meets the other side's spelling, also with the township in front", () => {
    const reading = named([
      grouped("registration", ["青山镇", "白水镇"], ["杏林村", "杏林村"]),
      grouped("health", ["青山镇卫生院", "白水镇卫生院"], ["杏林村委会", "杏林村委会"]),
      listing(["白水镇杏林村", "青山镇杏林村"], {
        side: "health",
        period: "2025-04",
        reportingUnit: "勉县",
      }),
    ]);
    expect(unitsOf(reading)).toEqual([
      ["杏林村（青山镇）", "杏林村（白水镇）"],
      ["杏林村（青山镇）", "杏林村（白水镇）"],
      ["杏林村（白水镇）", "杏林村（青山镇）"],
    ]);
  });

  it("is asked about where the other side names no township", () => {
    const reading = named([
      grouped("registration", ["青山镇", "白水镇"], ["杏林村", "杏林村"]),
      listing(["杏林村"], { side: "health", reportingUnit: "勉县" }),
    ]);
    expect(unitsOf(reading)[1]).toEqual(["杏林村"]);
    expect(proposed(reading)).toEqual([
      "杏林村 ~ 杏林村（青山镇）: two-matches",
      "杏林村 ~ 杏林村（白水镇）: two-matches",
    ]);
  });

  it("stays twice in a table that names no township", () => {
    expect(unitsOf(named([registration(["杏林村", "杏林村"])]))).toEqual([["杏林村", "杏林村"]]);
  });
});

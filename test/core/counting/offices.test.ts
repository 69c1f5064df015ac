import { offices } from "../../../src/core/counting/offices";
import { officeKey, unitKey } from "../../../src/core/counting/unit-key";
import { birthTable } from "../../support/birth-table";
import type { TableRecipe } from "../../support/birth-table";

const units = { 李家村: [1, 1, 0, 0, 0, 0] } as const;
const table = (recipe: Partial<TableRecipe>) => birthTable({ units, ...recipe });

describe("unitKey", () => {
  it("levels width and blanks and nothing else", () => {
    expect(unitKey(" 李家 　村Ａ\u200b")).toBe("李家村A");
    expect(unitKey("李家村委会")).not.toBe(unitKey("李家村"));
  });
});

describe("officeKey", () => {
  it.each([
    ["青山镇卫生院", "青山镇"],
    ["青山镇 人民政府", "青山镇"],
    ["青山镇中心卫生院", "青山镇"],
    ["青山镇计生服务中心", "青山镇"],
    ["青山镇人民政府卫健办", "青山镇"],
    ["东城街道社区卫生服务中心", "东城街道"],
    ["东城街道办事处", "东城街道"],
    ["东城街道办事处卫健办", "东城街道"],
    ["卫生院", "卫生院"],
  ])("%s is the office of %s", (name, key) => {
    expect(officeKey(name)).toBe(key);
  });
});

describe("offices", () => {
  it("takes the only office of each side as the same, whatever they call themselves", () => {
    const found = offices([
      table({ reportingUnit: "青山镇" }),
      table({ side: "health", reportingUnit: "县妇幼保健院" }),
    ]);
    expect(found.map(({ name, health }) => [name, health.size])).toEqual([["青山镇", 1]]);
  });

  it("matches several offices by name and keeps those that only one side has", () => {
    const found = offices([
      table({ side: "health", reportingUnit: "绿水镇卫生院" }),
      table({ side: "health", reportingUnit: "白云镇卫生院" }),
      table({ reportingUnit: "青山镇" }),
      table({ reportingUnit: "绿水镇" }),
    ]);
    expect(
      found.map((office) => [office.name, office.registration.size, office.health.size])
    ).toEqual([
      ["青山镇", 1, 0],
      ["绿水镇", 1, 1],
      ["白云镇卫生院", 0, 1],
    ]);
  });

  it("puts together an office that spells itself differently and a form that names none", () => {
    const found = offices([
      table({ reportingUnit: "", period: "2025-01" }),
      table({ reportingUnit: "青山镇", period: "2025-02" }),
      table({ reportingUnit: "青山镇计生办", period: "2025-03" }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.name).toBe("青山镇");
    expect([...(found[0]?.registration.keys() ?? [])].sort()).toEqual([
      "2025-01",
      "2025-02",
      "2025-03",
    ]);
  });

  it("leaves out parts, spans and tables without a period", () => {
    expect(
      offices([
        table({ part: "城市" }),
        table({ period: "2025-01/2025-06" }),
        table({ period: null }),
      ])
    ).toEqual([]);
  });

  it("calls an office by the health side's name where registration names none", () => {
    const found = offices([
      table({ reportingUnit: "" }),
      table({ side: "health", reportingUnit: "青山镇卫生院" }),
    ]);
    expect(found.map((office) => office.name)).toEqual(["青山镇卫生院"]);
  });
});

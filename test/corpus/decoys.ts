/** Sheets of the same offices that hold no births by unit: nothing may be read from them. */
import type { Random } from "./random";
import { SheetCanvas } from "./sheet-canvas";
import { stems } from "./words";

type Rows = readonly (readonly (string | number)[])[];

export function decoySheet(random: Random): SheetCanvas {
  const figures = (columns: number) =>
    Array.from({ length: columns }, () => random.between(0, 900));
  const villages = random.shuffled(stems).slice(0, random.between(2, 8));
  const table = (title: string, header: readonly string[]): Rows => [
    [title],
    ["填报单位：青山镇"],
    header,
    ...villages.map((stem) => [`${stem}村`, ...figures(header.length - 1)]),
    ["合计", ...figures(header.length - 1)],
  ];
  const rows = random.pick<Rows>([
    [
      ["填表说明"],
      ["1. 本表由村（居）填报，一孩、二孩、多孩按出生医学证明。"],
      ["2. 合计=男+女。"],
    ],
    table("2025年3月人口情况统计表", ["单位", "总人口", "男", "女", "户数"]),
    table("已婚育龄妇女孩次情况统计表", [
      "单位",
      "已婚育龄妇女",
      "一孩妇女",
      "二孩妇女",
      "多孩妇女",
    ]),
    table("2025年怀孕情况统计表", ["单位", "现孕人数", "现孕一孩", "现孕二孩"]),
    table("2025年死亡人口统计表", ["单位", "死亡人数", "男", "女"]),
    table("计划生育手术情况统计表", ["单位", "合计", "一孩上环", "二孩结扎", "取环"]),
    [
      ["新生儿出生登记册"],
      ["序号", "姓名", "性别", "身份证号", "出生日期", "现住址", "孩次"],
      [1, "甲", "男", "000000000000000000", "2025-03-01", "某村", 1],
      [2, "乙", "女", "000000000000000000", "2025-03-02", "某村", 2],
    ],
    [],
  ]);
  const canvas = new SheetCanvas(random.pick(["说明", "附表", "其他"]), "lost");
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      canvas.put(at, column, value);
    });
  });
  return canvas;
}

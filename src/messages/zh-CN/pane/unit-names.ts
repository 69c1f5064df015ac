import type { NamePlace, UnitNamesWords } from "../../pane/unit-names-words";

const PLACES = { registration: "计生表中的", health: "卫生部门表中的" };
const place = ({ name, side }: NamePlace) => `${side === null ? "" : PLACES[side]}“${name}”`;

export const unitNames: UnitNamesWords = {
  title: (count) => `单位名称：请确认是不是同一单位（${count}）`,
  more: (count) => `还有 ${count} 个，全部显示`,
  similar: (name, unit) =>
    name.side === unit.side
      ? `“${name.name}”与“${unit.name}”是同一单位吗？`
      : `${place(name)}与${place(unit)}是同一单位吗？`,
  renamed: (name, unit) =>
    `前面月份有“${unit}”，后面月份没有，换成了“${name}”。是同一单位改了名称吗？`,
  which: (name) => `${place(name)}是下面哪一个单位？`,
  office: (name) => `填报单位：${name}`,
  spellings: (spellings) => `也写作：${spellings.map((each) => `“${each}”`).join("、")}`,
  same: "是同一单位",
  apart: "不是",
  merged: (name, unit) => `“${name}”已合并到“${unit}”`,
  isUnit: (unit) => `是“${unit}”`,
  none: "都不是",
  unproposed: (count) => `名称太多，另有 ${count} 个没有逐一比较。请先让两边用同一份单位名单。`,
  said: {
    title: (count) => `已确认的单位名称（${count}）`,
    same: (name, unit) => `“${name}”就是“${unit}”`,
    merged: (name, unit) => `“${name}”已合并到“${unit}”，人数加在一起`,
    apart: (name) => `“${name}”单独算一个单位`,
    withdraw: "撤销",
    withdrawSpoken: (said) => `撤销：${said}`,
  },
};

/** 与上次相比、上次原因。 */
import type { TrailWords } from "../../core/reporting/trail-words";

export const trail: TrailWords = {
  headers: { since: "与上次相比", earlier: "上次原因", recount: "重新点数" },
  title: "与上次相比",
  counted: { new: "新增", open: "仍未消除", reopened: "再次出现", settled: "已消除" },
  since: {
    new: "新增",
    open: "仍未消除",
    reopened: "再次出现",
    settled: "本次消除",
    gone: "以前已消除",
    unknown: "本次未比对",
  },
  settled: "已消除",
  unknown: "本次未比对",
  noEarlierRun: "—",
  earlier: ({ figures: [registration, health], reason, ground, checked }) =>
    `${[reason, ground, checked].filter((text) => text !== "").join("；")}（当时计生${registration ?? "—"}、卫生${health ?? "—"}）`,
  note: "原因只对填写时的两个数有效：数字变了，原因移到“上次原因”，请核实后重新填写。",
};

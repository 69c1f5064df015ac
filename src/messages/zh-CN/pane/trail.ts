import type { PaneTrailWords } from "../../pane/trail-words";

export const trail: PaneTrailWords = {
  since: { new: "新增", open: "仍未消除", reopened: "再次出现" },
  summary: (counts) =>
    `与上次相比：新增${counts.new}处，仍未消除${counts.open}处${counts.reopened > 0 ? `，再次出现${counts.reopened}处` : ""}，已消除${counts.settled}处。`,
  expired: (registration, health) =>
    `上次填写原因时，计生${registration}、卫生${health}；现在数字已变，原来的原因不再计入。`,
  earlier: (reason, ground) => `上次原因：${[reason, ground].filter(Boolean).join("；")}`,
  useAgain: "核实后仍用这个原因",
};

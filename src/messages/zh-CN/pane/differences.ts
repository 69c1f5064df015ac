import type { DifferencesWords } from "../../pane/differences-words";

export const differences: DifferencesWords = {
  title: "两方差异",
  convention: "相差 = 计生 − 卫生",
  total: "相差合计",
  gross: (gross) =>
    `两处互换（如男女互换）一多一少，净额相抵为0。不抵消时：相差${gross.differences}人，已说明${gross.confirmed}，较大可能${gross.presumed}，未说明${gross.unexplained}。`,
  difference: "相差",

  causes: "可能的原因（待核实）",
  eitherSide: "计生、卫生任何一方都可能有误，也可能是口径不同。",
  partner: "连在一起的：",
  morePartners: (count) => `还有${count}处，见数据比对`,
  states: { confirmed: "已说明", presumed: "可能原因待核实", unexplained: "待说明" },
  toldElsewhere: "其中有一格在表内就对不上。表内改正后，这处差异可能随之消失。",
  showFinding: "看那一条",

  chooseReason: "填写原因",
  changeReason: "修改",
  noReason: "（请选择）",
  groundHint: "查了哪本登记、结果如何（不写姓名、证件号）",
  bothNeeded: "请先查原始登记，不要直接改成对方的数。原因和依据都填，才算已说明。",
  groundMissing: "只有原因，没有依据，还不算已说明。",
  reasonMissing: "只有依据，没有原因，还不算已说明。",
  save: "保存",
  clear: "清除",
  cancel: "取消",

  select: (what) => `选中${what}`,
  selectGroup: (group) => `选中${group}的全部差异`,
  selected: (count) => `已选${count}处`,
  sameReason: "填同一原因",

  equalised: "已改为一致，尚缺更正原因",
  equalisedText: "两边现在相同。请写明为什么改、依据什么；写齐后这里不再列出。",
  before: "改前",
  moreEqualised: (count) => `还有${count}处`,
};

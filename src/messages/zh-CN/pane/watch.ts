import type { WatchPaneWords } from "../../pane/watch-words";
import { monthText } from "../common";

export const watchPane: WatchPaneWords = {
  title: "监测",
  loading: "正在画图……",
  failed: "没有取到监测的数，请再选一次，或重新审核。",
  unitOnly: "按月监测只看全部单位合计：单个单位一个月的出生太少，高低多属偶然。",
  rolling: {
    title: "近12个月性别比",
    label: (points, below, above) =>
      `近12个月性别比的图，共 ${points} 个月，每月一个点，连成线，灰色范围是95%区间，虚线是参考值 ${below} 和 ${above}。按“看数字”可读各月的数。`,
    legend: (below, above) =>
      `点线：近12个月合计的性别比；灰色：95%区间；虚线：参考值 ${below}、${above}。`,
    note: "每点是前12个月男、女出生数之和的性别比，相邻的点多半是同样的月份，不逐月判定。",
    span: "截至月份",
  },
  cusum: {
    title: "累计和图（CUSUM）",
    label: ({ months, design }) =>
      `累计和图，共 ${months.length} 个月，上行、下行各一条线，报警线 ${design ? design.upLimit.toFixed(2) : ""}。按“看数字”可读各月的数。`,
    legend: "实线：上行累计和；点线：下行累计和；虚线：报警线；三角：报警的月份。",
    none: "无",
    mark: (month, alarm) => `${month} ${alarm}`,
  },
  power: {
    title: "能看出什么，要多少出生数才有把握",
    headers: ["真实性别比", "12个月内报警的机会", "认定所需出生数"],
  },
  change: {
    title: "变化的孩次分解",
    caption: (_, from, to) => `${from} → ${to}`,
    headers: ["孩次", "前期", "后期", "性别比部分", "构成部分", "合计"],
    note: "性别比部分：各孩次性别比本身的变化；构成部分：各孩次女婴份额的变化。两部分相加等于总的变化。",
  },
  deviation: {
    title: "女婴数估计差额",
    headers: ["期间、孩次", "估计差额", "95%区间"],
  },
  funnel: {
    title: "各单位性别比与出生数",
    label: (points, centre) =>
      `漏斗图，共 ${points} 个单位，每点一个单位，横轴是出生数，纵轴是性别比，虚线和点线是真实性别比都是 ${centre} 时单靠机遇的95%和99.8%范围。用“上一个”“下一个”逐个读，或按“看数字”。`,
    legend: (centre, points) =>
      `每点一个单位，共 ${points} 个。真实性别比都是 ${centre} 时，单靠机遇，至少95%（99.8%）的单位落在虚线（点线）之间；出生数越少，范围越宽。`,
    many: "单位多时，正常也会有点落在线外；是否偏离只看判定。",
    undrawn: (count) => `点太多，只画出生数较多的；另有 ${count} 个未画。`,
    withoutRatio: (count) => `${count} 个单位没有女婴或没有出生，无法计算，未画。`,
    beyondAxis: (count, most) => `${count} 个出生数很少的单位高于 ${most}，超出图的范围，未画。`,
    axis: "出生数",
    band: (percent) => `${percent}%`,
    point: "指向或点一个点，看是哪个单位。",
    previous: "上一个单位",
    next: "下一个单位",
    open: (name) => `看${name}的性别比`,
    unit: "单位",
    listed: (shown, all) => `列出前 ${shown} 个，共 ${all} 个；全部见“出生人口性别比”表。`,
  },
  showNumbers: (picture) => `看数字：${picture}`,
  showChart: (picture) => `看图：${picture}`,
  month: monthText,
};

/** 性别比两幅图上的文字。 */
import type { ChartWords } from "../../core/reporting/chart-words";

export const charts: ChartWords = {
  jump: "查看下方图表",
  figures: "图表数据",
  figuresNote:
    "以下数字只供上面的图使用，不打印。各月数字和各单位的点随上表变化，范围曲线按审核时的设置计算。",
  ratioAxis: "性别比（女=100）",
  ratio: "性别比",
  reference: (ratio) => `参考值${ratio}`,
  centre: (ratio) => `中心${ratio}`,
  months: {
    title: "各月出生人口性别比（全部单位合计）",
    axis: "月份",
    low: "95%区间下限",
    high: "95%区间上限",
    note: "各月图：出生数越少，一个月的性别比上下波动越大，多属偶然。两条虚线之间是该月的95%精确区间；区间盖住参考值的月份，看不出偏离。",
  },
  units: {
    title: "各单位性别比与出生数（95%、99.8%范围）",
    axis: "出生数（人）",
    points: "单位",
    band: (percent) => `${percent}%范围`,
    note: ({ rows, withoutRatio, beyondAxis, axis }, { reference }, span) =>
      [
        `单位图（${span}）：每点一个单位，共${rows.size}个，不标名称。真实性别比都是${reference.centre}时，单靠机遇，至少95%（99.8%）的单位落在虚线（点线）之间；出生数越少，范围越宽。`,
        "单位多时，正常也会有点落在线外；是否偏离只看“判定”栏。",
        withoutRatio > 0 ? `另有${withoutRatio}个单位没有女婴或没有出生，无法计算，未画出。` : "",
        beyondAxis > 0
          ? `另有${beyondAxis}个出生数很少的单位高于${axis.max}，超出图的范围，未画出。`
          : "",
      ].join(""),
  },
};

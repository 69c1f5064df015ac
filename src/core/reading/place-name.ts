/** The place that a sheet is about, where no 填报单位 says so: 青山镇2025年各月出生情况, or a sheet called 青山镇. */
import { folded } from "./folded-text";

const KIND = "(?:街道办事处|街道|镇|鎮|乡|鄉|县|縣|市|区|區|旗|村|社区|社區|卫生院|医院)";
const AT_START = new RegExp(
  `^(?:\\d{4}年度?)?([\\p{Script=Han}]{1,10}?${KIND})(?=\\d|[(]|各|分|逐|月|全年|年度|上半年|下半年|出生|人口|计划|计生|卫生|统计|实名|$)`,
  "u"
);
const ALONE = new RegExp(`^[\\p{Script=Han}]{1,12}${KIND}$`, "u");

/** The title's place, else the sheet's name; never "". */
export function placeName(title: string, sheetName: string): string {
  const inTitle = AT_START.exec(folded(title))?.[1];
  if (inTitle !== undefined) return inTitle;
  const name = folded(sheetName);
  return ALONE.test(name) ? name : sheetName;
}

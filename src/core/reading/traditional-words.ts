/**
 * Traditional characters in the words that forms are made of (出生數, 總計, 區域別, 民國), as simplified ones: what
 * the vocabularies know. Not a dictionary, and never used on names of units.
 */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  ...{ 數: "数", 計: "计", 總: "总", 單: "单", 區: "区", 別: "别", 縣: "县", 鄉: "乡" },
  ...{ 鎮: "镇", 嬰: "婴", 兒: "儿", 產: "产", 戶: "户", 統: "统", 時: "时", 間: "间" },
  ...{ 國: "国", 備: "备", 註: "注", 結: "结", 離: "离", 遷: "迁", 編: "编", 號: "号" },
  ...{ 報: "报", 項: "项", 實: "实", 業: "业", 機: "机", 構: "构", 醫: "医", 內: "内" },
  ...{ 資: "资", 來: "来", 負: "负", 責: "责", 審: "审", 電: "电", 話: "话", 聯: "联" },
  ...{ 體: "体", 將: "将", 類: "类", 歲: "岁", 稱: "称", 況: "况", 彙: "汇", 說: "说" },
};
const TRADITIONAL = new RegExp(`[${Object.keys(SIMPLIFIED).join("")}]`);
const EVERY_TRADITIONAL = new RegExp(TRADITIONAL, "g");

/** The words of a header, a total row or a date in simplified characters; all else as it is. */
export function simplifiedWords(text: string): string {
  if (!TRADITIONAL.test(text)) return text;
  return text.replace(EVERY_TRADITIONAL, (character) => SIMPLIFIED[character] ?? character);
}

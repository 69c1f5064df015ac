/** When two written names are the same name. Nothing is guessed: 李家村 and 李家村委会 stay two units. */

/** Ideographs (CJK and its extension A), letters and digits of ASCII: NFKC leaves them as they are, and none is blank. */
const PLAIN = /^[0-9A-Za-z\u3400-\u4dbf\u4e00-\u9fff]*$/u;

/** A unit's name without differences of width (NFKC) and without blanks, for matching and for ids. */
export function unitKey(name: string): string {
  if (PLAIN.test(name)) return name;
  return name.normalize("NFKC").replace(/[\s\u200b\ufeff]+/gu, "");
}

/**
 * Words that say which office of a place filled the form in, longest first: 青山镇卫生院 and
 * 青山镇人民政府 are both the forms of 青山镇.
 */
const OFFICE_WORDS: readonly string[] = [
  "人口和计划生育办公室",
  "计划生育服务中心",
  "社区卫生服务中心",
  "妇幼保健服务中心",
  "卫生健康委员会",
  "计划生育办公室",
  "卫生健康办公室",
  "卫生服务中心",
  "计生服务中心",
  "计生服务站",
  "妇幼保健院",
  "妇幼保健站",
  "卫生健康局",
  "人民政府",
  "街道办事处",
  "中心卫生院",
  "卫生院",
  "计生办",
  "计生站",
  "人口办",
  "卫健办",
  "卫计办",
  "卫健局",
  "卫健委",
  "卫计局",
  "计生局",
  "统计局",
  "卫生局",
];

/** A reporting unit's name for matching the two sides: {@link unitKey} without its trailing office words. */
export function officeKey(name: string): string {
  let key = unitKey(name);
  for (;;) {
    const word = OFFICE_WORDS.find((end) => key.length > end.length && key.endsWith(end));
    if (word === undefined) return key;
    // 街道办事处 names the place itself: what is left is the 街道.
    key = key.slice(0, -word.length) + (word === "街道办事处" ? "街道" : "");
  }
}

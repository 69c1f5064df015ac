/** What the first words of a row say: a total, the footer, a line of comparison, or a unit's name. */
import { folded } from "./folded-text";
import { residenceWord } from "./residence-words";
import { simplifiedWords } from "./traditional-words";

export interface RowWord {
  readonly kind: "unit" | "total" | "footer" | "note" | "page" | "aside";
  /** As written, outer blanks trimmed. */
  readonly name: string;
  /** How much a total word promises to be the total: 总计 3, 合计 2, 某片合计 1, 小计 0, 累计 -1. */
  readonly strength: number;
  /** 男, 二孩, 流动, 政策内, 卫生: a part of a unit's births rather than a unit. */
  readonly isPart?: true;
}

/** Words that end a table; they do not begin the name of a village. */
const FOOTER =
  /^(?:(?:统计|单位|科室|主管|分管)?(?:负责人|领导)|(?:填表|填报|编制|制表|经办|审核|复核|核对|校对|汇总|录入|统计|报送|上报)(?:人|者|员|单位|机构|日期|时间|部门)|报出(?:日期|时间)|制表[::]|联系(?:人|电话|方式)|签字|签章|(?:批准|制定|制表)机关|批准文号|表号|有效期|(?:资料|数据)来源)/;
/** These need a colon, a number or their own cell to be a footer. */
const SIGNED =
  /^(?:电话|日期|盖章|公章|审核|复核|单位盖章)(?:\([^)]*\))?(?:[::.、]|\d|$)|^\(?(?:公章|盖章)\)?$/;
/** As do these to be a note, below which units may go on. */
const NOTE = /^(?:备注|说明|填表说明|填报说明|注|附注|注释)(?:\([^)]*\))?(?:[::.、]|\d|$)/;
const MARKS = /^[*※★☆▲△●○■□◆◇]+/;
const BARE_DATE = /^\d{4}年\d{1,2}月\d{1,2}日$|^年月日$/;
const PAGE = /^第\d+页|^共\d+页/;
const TOTAL = /(?:合计数?|总计|总数|共计)$/;
const WHOLE =
  /^全(?:镇|乡|县|市|省|国|区|街道|街|旗|州|盟|场|办|处|院|局|辖区|部门|村|体|部)(?:合计|总计|小计|共计|数)?$/;
/** Rows below the total that are no units: shares, ratios, last year's figures, a part of another row. */
const ASIDE =
  /性别比例?$|^(?:占?比例?|占比|百分比|比重|.*率)\(?[%‰]?\)?$|^[%‰]$|^占.*(?:比例?|比重|%)$|^(?:上年|去年|同比|环比|[比与较同](?:上[年月期季]|去年|同期)|增减)|^(?:上[月期季]|同期)(?:末|同期|合计|总计|小计|累计|数)*$|^(?:其中|期中)|^(?:承前页|承上页|接上页|接前页|上页转来|过次页|转下页|转次页)/;
const PART =
  /^(?:[男女][孩婴性]?|第?[一二两三四多123][孩胎](?:及以上)?|(?:非?(?:本[省县地])?户籍|流动|流入)(?:人口)?|(?:政策|计划)[内外]|不?符合政策|(?:计生|卫生|卫健|妇幼)(?:部门|统计|上报)?数?)$/;
/** 合计（全镇）, 合计(人): what stands in brackets does not make it another word. */
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;

/** The word of a row by the text in its unit column. */
export function rowWord(raw: string): RowWord {
  const name = raw.trim();
  const text = simplifiedWords(folded(name)).replace(MARKS, "");
  const as = (kind: RowWord["kind"], strength = 0): RowWord => ({ kind, name, strength });
  if (FOOTER.test(text) || SIGNED.test(text) || BARE_DATE.test(text)) return as("footer");
  if (NOTE.test(text)) return as("note");
  if (PAGE.test(text)) return as("page");
  if (ASIDE.test(text)) return as("aside");
  const strength = totalStrength(text.replace(BRACKETED, ""));
  if (strength !== null) return as("total", coversPart(name) ? -1 : strength);
  const whole = totalStrength(text);
  if (whole !== null) return as("total", whole);
  return PART.test(text) ? { ...as("unit"), isPart: true } : as("unit");
}

function totalStrength(text: string): number | null {
  const bare = text.replace(/[:()\-—_*]/g, "");
  if (/^(?:总计|共计|总合计|总数|计|汇总)$/.test(bare) || WHOLE.test(bare)) return 3;
  if (/^(?:合计|合计数|本[月期年]合计)$/.test(bare)) return 2;
  if (/小计$/.test(bare)) return 0;
  if (TOTAL.test(bare)) return 1;
  return /^(?:.{0,8})累计数?$/.test(bare) ? -1 : null;
}

/** 合计（流动人口） stands beside a 合计 of everybody, and is the total only where it stands alone. */
function coversPart(name: string): boolean {
  return residenceWord(name)?.isWhole === false || /[(（]其中/.test(name);
}

interface KnownWord {
  readonly raw: string;
  readonly word: RowWord;
  /** What was asked for after it the last time. */
  next: KnownWord | null;
}

/**
 * Remembers row words: the same units stand on every sheet of a workbook, mostly in the same order. The word that
 * followed the last time is tried before the map, which costs more than all else about a name.
 */
export class RowWords {
  private readonly known = new Map<string, KnownWord>();
  private last: KnownWord | null = null;

  of(raw: string): RowWord {
    const next = this.last?.next ?? null;
    if (next !== null && next.raw === raw) {
      this.last = next;
      return next.word;
    }
    let known = this.known.get(raw);
    if (!known) {
      known = { raw, word: rowWord(raw), next: null };
      this.known.set(raw, known);
    }
    if (this.last) this.last.next = known;
    this.last = known;
    return known.word;
  }
}

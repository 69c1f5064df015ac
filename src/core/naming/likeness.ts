/** How like two names are, by their characters. Small words that tell villages apart (上 and 下) are no slips. */

/**
 * Characters that are mistaken for each other, by sound or shape, as clerks type and copy them. Each group is read
 * as its first character.
 */
const MISTAKEN =
  "杨扬阳洋|圩墟|庄桩|坝垻|湾弯塆|塘糖|坪评平|坑吭|垅垄陇|窑瑶|岗冈|岭领令|寨塞|堡铺|园圆元|源原|沟勾|洼凹|埠阜|店点|桥乔|林临|新兴|桃陶|荷何禾|柳刘|胡湖|龙隆|河和合|坡波|竹朱|石时|李里理|清青|泉权|丰峰风|富福|张章|王汪|徐许|程陈|余于俞|江姜|方房|吴武|贾甲|邱丘|柏白|梅枚|己已巳|未末|士土|人入|日曰|侯候|泰秦|戌戍|崔催|洪红|梁粱|巷港|畈坂|垸院|墩敦|咀嘴|厦夏|屿与|峒洞";

const FIRST: ReadonlyMap<string, string> = new Map(
  MISTAKEN.split("|").flatMap((group) =>
    [...group].slice(1).map((character) => [character, group.charAt(0)] as const)
  )
);

/** 上李家 is not 下李家, 一组 not 二组. */
const TELLING = new Set(
  "上下东西南北前后左右大小新老内外中高低一二三四五六七八九十0123456789甲乙丙丁"
);

/** From the same word to words that begin alike: the less, the liker. */
export type Likeness = 0 | 1 | 2 | 3;
const SAME = 0;
const MISTAKEN_FOR = 1;
const ONE_SLIP = 2;
const LONGER = 3;

/** A name as it is compared: its core, and the core with characters that are mistaken for each other made one. */
export interface LikeableName {
  readonly core: string;
  readonly folded: string;
}

export function likeable(core: string): LikeableName {
  // What stands in brackets is a note to the name.
  const bare = core.replace(/[([【〔][^)\]】〕]*[)\]】〕]/gu, "") || core;
  let folded = "";
  for (const character of bare) folded += FIRST.get(character) ?? character;
  return { core: bare, folded };
}

/** Null: not like. */
export function likeness(a: LikeableName, b: LikeableName): Likeness | null {
  if (a.core === b.core) return SAME;
  if (a.folded === b.folded) return MISTAKEN_FOR;
  const [short, long] =
    a.folded.length <= b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded];
  if (short.length === long.length) return isOneSlip(short, long) ? ONE_SLIP : null;
  if (short.length < 2) return null;
  if (long.length === short.length + 1 && isWithOneMore(short, long)) return ONE_SLIP;
  return long.startsWith(short) ? LONGER : null;
}

/** Another character, or two that changed places; in short names the first one is a family's and tells. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length < 3) return false;
  let from = 0;
  while (a[from] === b[from]) from += 1;
  const [x = "", y = ""] = [a[from], b[from]];
  if (a.slice(from + 1) === b.slice(from + 1)) {
    return (from > 0 || a.length > 3) && !(TELLING.has(x) && TELLING.has(y));
  }
  return a[from + 1] === y && b[from + 1] === x && a.slice(from + 2) === b.slice(from + 2);
}

function isWithOneMore(short: string, long: string): boolean {
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  return short.slice(from) === long.slice(from + 1);
}

/**
 * Keys of which two like names have at least one in common: the name itself, the name without one of its
 * characters, and how it begins.
 */
export function likenessKeys({ folded }: LikeableName): string[] {
  const keys = new Set([folded]);
  if (folded.length > 2) {
    for (let at = 0; at < folded.length; at += 1) {
      keys.add(folded.slice(0, at) + folded.slice(at + 1));
    }
  }
  return [...keys];
}

/** How a longer name may begin where it is another's continuation: two characters and more. */
export function beginnings({ folded }: LikeableName): string[] {
  const beginnings: string[] = [];
  for (let length = 2; length < folded.length; length += 1) {
    beginnings.push(folded.slice(0, length));
  }
  return beginnings;
}

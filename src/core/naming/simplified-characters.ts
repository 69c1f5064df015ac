/**
 * Traditional characters of place names as simplified ones: 李家莊村 is 李家庄村. The commonest only; each pair is
 * a fact of the Unicode Han database (kSimplifiedVariant) as ICU's transform Hant-Hans has it. A character that is
 * not here stays as it is, and the names are then two until the clerk says otherwise.
 */
const TRADITIONAL =
  "員辦處萬業東兩嚴豐臨麗舉義烏樂喬鄉雲亞倉會倫兒蘭關興養岡軍農馮淨涼鳳鑿劉剛動區華盧衛廠厲廈縣雙發臺葉號後呂吳團園圍國圓聖場堅壢壩塢墳壟墾埡墻牆頭婁孫學寧寶實寬賓對壽堯層嶼歲崗島嶺峽嶠嶗巔" +
  "鞏帥廣莊慶廬應廟龐揚無舊時曉條來楊極棗槍楓櫃棧棟欄樹橋樺樁樓橫歡歐漢湯溝滄瀧瀘澤涇潔窪濟滻滸濃濤澇渦潤澗淵漁溫灣溼濕滿灤濱灘濰瀨靈爐點獅豬環瓊鹽礦碼磚礎祿窮窯窩築紅紀紹經維綠羅聶勝" +
  "膠臘騰蕪蘆葦苧蘇蘋莖榮滎藥蓮瑩鶯蘿營蕭薩蔣藍藺蘊蟲蝦蠟補許謝譚穀貝賢賀賴贛趙車軒轉輪輦輝邊遼達遷過邁進遠連鄧鄺鄔鄒鄰郟鄭鄆鄲裏裡鐘鍾鋼錢鐵銅銀鋪舖鋒錫錦鎮長門閃閆問間閘閣閻隊陽陰陸" +
  "隴陳陝險隨難韋韓頁頂項順顧潁頤顏饒馬驢駟駝驛駱騾魚魯鮑鳥雞鷄鴨鴻鵝鵬鶴鷺鷹麥黃齊龍龔龜";
const SIMPLIFIED =
  "员办处万业东两严丰临丽举义乌乐乔乡云亚仓会伦儿兰关兴养冈军农冯净凉凤凿刘刚动区华卢卫厂厉厦县双发台叶号后吕吴团园围国圆圣场坚坜坝坞坟垄垦垭墙墙头娄孙学宁宝实宽宾对寿尧层屿岁岗岛岭峡峤崂巅" +
  "巩帅广庄庆庐应庙庞扬无旧时晓条来杨极枣枪枫柜栈栋栏树桥桦桩楼横欢欧汉汤沟沧泷泸泽泾洁洼济浐浒浓涛涝涡润涧渊渔温湾湿湿满滦滨滩潍濑灵炉点狮猪环琼盐矿码砖础禄穷窑窝筑红纪绍经维绿罗聂胜" +
  "胶腊腾芜芦苇苎苏苹茎荣荥药莲莹莺萝营萧萨蒋蓝蔺蕴虫虾蜡补许谢谭谷贝贤贺赖赣赵车轩转轮辇辉边辽达迁过迈进远连邓邝邬邹邻郏郑郓郸里里钟钟钢钱铁铜银铺铺锋锡锦镇长门闪闫问间闸阁阎队阳阴陆" +
  "陇陈陕险随难韦韩页顶项顺顾颍颐颜饶马驴驷驼驿骆骡鱼鲁鲍鸟鸡鸡鸭鸿鹅鹏鹤鹭鹰麦黄齐龙龚龟";

const PAIRS: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((character, index) => [character, SIMPLIFIED.charAt(index)])
);
// All of them are single UTF-16 units.
const ANY = new RegExp(`[${TRADITIONAL}]`);
const EACH = new RegExp(ANY, "g");

/** The text with the known traditional characters simplified. */
export function simplified(text: string): string {
  if (!ANY.test(text)) return text;
  return text.replace(EACH, (character) => PAIRS.get(character) ?? character);
}

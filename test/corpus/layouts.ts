/** The trees of real forms, L1 to L10, and S, the plain 出生实名制汇总表 with every trait that is seen. */
import type { FormWords } from "./form-words";
import type { Group, HeaderNode, Leaf } from "./header-tree";
import * as words from "./words";

export type LayoutId = "S" | "L1" | "L2" | "L3" | "L4" | "L5" | "L6" | "L7" | "L8" | "L9" | "L10";

export interface Layout {
  readonly id: LayoutId;
  readonly side: "registration" | "health";
  /** Titles without a period. */
  readonly titles: readonly [string, ...string[]];
  /** Traits of the tree that may be drawn, each with its probability. */
  readonly traits: Readonly<Record<string, number>>;
  /** Traits that the layout always has. */
  readonly always: readonly string[];
  /** Columns behind the unit column. */
  readonly columns: (form: FormWords, traits: ReadonlySet<string>) => HeaderNode[];
}

const group = (text: string, children: readonly HeaderNode[]): Group => ({ text, children });

/** Columns that forms add behind the births, whatever the layout. */
const TAIL: Readonly<Record<string, number>> = {
  late: 0.15,
  ratio: 0.2,
  remark: 0.25,
  "row-number": 0.25,
};

function tail(form: FormWords, traits: ReadonlySet<string>, hasSex: boolean): HeaderNode[] {
  const { random } = form;
  const late = random.pick(words.LATE);
  return [
    ...(traits.has("late")
      ? hasSex && random.chance(0.4)
        ? [group(late, form.sexes({ measure: "late" }, random.chance(0.5), false))]
        : [form.count(late, { measure: "late" })]
      : []),
    ...(traits.has("ratio") && hasSex ? [form.ratio(random.pick(words.RATIO))] : []),
    ...(traits.has("remark")
      ? [{ text: random.pick(["备注", "说明", "备　注"]), role: { is: "remark" } } satisfies Leaf]
      : []),
  ];
}

/** 计划内, with or without its sexes. */
function within(form: FormWords, order: number | undefined, part: number | null): HeaderNode {
  return form.within(form.policy, { ...(order === undefined ? {} : { order }), part });
}

function eachParity<T>(form: FormWords, make: (text: string, order: number) => T): T[] {
  return form.parities.map((text, order) => make(text, order));
}

/** S: births by parity and sex in all nestings. */
function plainColumns(form: FormWords, traits: ReadonlySet<string>): HeaderNode[] {
  const { random } = form;
  const block = (part: number | null, measure: "births" | "cumulative"): HeaderNode[] => {
    const base = { part, measure };
    const withAll = !traits.has("no-subtotal");
    const unknown = traits.has("unknown-sex");
    const policy = traits.has("policy") && measure === "births";
    if (traits.has("sex-first")) {
      const sexGroup = (text: string, sex: "male" | "female" | "all") =>
        group(text, [
          ...(withAll ? [form.count(form.all, { ...base, sex })] : []),
          ...eachParity(form, (parity, order) => form.count(parity, { ...base, order, sex })),
        ]);
      return [
        ...(random.chance(0.7) ? [sexGroup(form.allBirths, "all")] : []),
        sexGroup(form.male, "male"),
        sexGroup(form.female, "female"),
      ];
    }
    const inner = (order?: number): HeaderNode[] => {
      const what = { ...base, ...(order === undefined ? {} : { order }) };
      if (traits.has("cumulative-inner")) {
        const month = random.pick(words.THIS_MONTH);
        const soFar = random.pick(words.SO_FAR);
        return form
          .sexes(what, withAll, unknown)
          .filter((node): node is Leaf => "role" in node)
          .map((leaf) => {
            const sex = leaf.role.is === "count" ? leaf.role.sex : "all";
            return group(leaf.text, [
              form.count(month, { ...what, sex }),
              form.count(soFar, { ...what, sex, measure: "cumulative" }),
            ]);
          });
      }
      return [
        ...form.sexes(what, withAll, unknown),
        ...(policy
          ? random.chance(0.3)
            ? [
                group(form.policy, [
                  form.within(form.male, { ...what, sex: "male" }),
                  form.within(form.female, { ...what, sex: "female" }),
                ]),
              ]
            : [within(form, order, part)]
          : []),
        ...(traits.has("outside-policy") ? [form.within(words.OUTSIDE_POLICY[0], what)] : []),
        ...(traits.has("rates") ? [form.rate("%", order)] : []),
        ...(traits.has("ratio-each") ? [form.ratio("性别比", order, part)] : []),
      ];
    };
    const total = random.between(0, 3);
    return [
      ...(total === 0
        ? [form.count(form.allBirths, base)]
        : total === 1 && !traits.has("no-subtotal")
          ? []
          : [group(form.allBirths, inner())]),
      ...eachParity(form, (text, order) => group(text, inner(order))),
    ];
  };
  const measured = (part: number | null): HeaderNode[] =>
    traits.has("cumulative-outer")
      ? [
          group(random.pick(words.THIS_MONTH), block(part, "births")),
          group(random.pick(words.SO_FAR), block(part, "cumulative")),
        ]
      : block(part, "births");
  const pair = form.residences;
  const counted = traits.has("residence")
    ? [
        ...(traits.has("residence-whole")
          ? [group(random.pick(["合计", "总计"]), measured(null))]
          : []),
        group(pair[0], measured(0)),
        group(pair[1], measured(1)),
      ]
    : measured(null);
  return [
    ...(traits.has("population") ? [form.other(random.pick(["总人口", "期末总人口"]))] : []),
    ...(traits.has("wrapped")
      ? [group(random.pick(["出生", "出生情况", "本期出生人数", "出生人数"]), counted)]
      : counted),
    ...(traits.has("women")
      ? [
          group("已婚育龄妇女", [form.other("合计"), form.other("一孩"), form.other("二孩")]),
          group("现孕", [form.other("一孩"), form.other("二孩"), form.other("多孩")]),
        ]
      : []),
    ...(traits.has("deaths")
      ? [group("死亡", [form.other("人数"), form.other("男"), form.other("女")])]
      : []),
    ...tail(form, traits, true),
  ];
}

function l1(form: FormWords, traits: ReadonlySet<string>): HeaderNode[] {
  const [own, others] = form.residences;
  const unknown = traits.has("unknown-sex");
  const part = (text: string, index: number) =>
    group(`${text}人数`, [
      group("总出生人数", [
        ...form.sexes({ part: index }, true, unknown),
        form.within("符合政策", { part: index }),
      ]),
      ...eachParity(form, (parity, order) =>
        group(parity, [
          ...form.sexes({ part: index, order }, true, unknown),
          form.within("符合政策", { part: index, order }),
        ])
      ),
    ]);
  return [
    form.other("初期总人口"),
    form.other("期末总人口"),
    form.count("出生总人口"),
    form.other("死亡人口"),
    part(own, 0),
    part(others, 1),
    ...tail(form, traits, true),
  ];
}

const TYPOS: Readonly<Record<string, string>> = { 期末: "期未", "其中：": "期中：" };

function typed(form: FormWords, text: string): string {
  return Object.entries(TYPOS).reduce(
    (sum, [right, wrong]) => (form.random.chance(0.5) ? sum.replace(right, wrong) : sum),
    text
  );
}

function l2(form: FormWords, traits: ReadonlySet<string>): HeaderNode[] {
  return [
    form.other("期初常住人口数"),
    form.other(typed(form, "期末常住人口数")),
    form.other(typed(form, "期末已婚育龄妇女人数")),
    form.other(typed(form, "期末领取独生子女证人数")),
    group(
      "本期出生人数",
      eachParity(form, (parity, order) =>
        group(parity, [
          ...form.sexes({ order }, false, false),
          form.within(typed(form, "其中：计划内"), { order }),
        ])
      )
    ),
    form.count("往年出生未报人数", { measure: "late" }),
    group("女性初婚", [
      form.other("人数"),
      form.other("19岁及以下人数"),
      form.other("23岁及以上人数"),
    ]),
    form.other("死亡人数"),
    ...tail(form, new Set([...traits].filter((trait) => trait !== "late")), true),
  ];
}

function l3(form: FormWords, traits: ReadonlySet<string>): HeaderNode[] {
  const variant = form.random.chance(0.5);
  const parts = (leaf: (text: string, order: number) => Leaf) => [
    group(
      "计划内",
      (variant ? [0, 1] : [0, 1, 2]).map((order) => leaf(form.parities[order] ?? "", order))
    ),
    group(
      "计划外",
      (variant ? [0, 1, 2] : [2]).map((order) => leaf(form.parities[order] ?? "", order))
    ),
  ];
  return [
    group("出生", [
      form.count("人数"),
      group(
        "其中",
        parts((text, order) => form.within(text, { order }))
      ),
    ]),
    form.other("死亡人数"),
    group("怀孕", [
      form.other("人数"),
      group(
        "其中",
        parts((text) => form.other(text))
      ),
    ]),
    group(
      "手术",
      ["男扎", "女扎", "上环", "取环", "人流", "引产"].map((text) => form.other(text))
    ),
    form.other("领证人数"),
    group("女性初婚人数", [form.other("人数"), form.other("其中：晚婚")]),
    ...tail(form, traits, false),
  ];
}

function l4(form: FormWords, traits: ReadonlySet<string>): HeaderNode[] {
  return [
    form.count("出生合计"),
    ...eachParity(form, (parity, order) =>
      group(parity, [...form.sexes({ order }, false, false), form.within("政策内", { order })])
    ),
    form.other("死亡"),
    ...tail(form, traits, true),
  ];
}

function l5(form: FormWords, traits: ReadonlySet<string>): HeaderNode[] {
  const last = form.parities.length - 1;
  return [
    form.other("总人口数"),
    form.other("平均人口数"),
    group("出生", [
      ...eachParity(form, (parity, order) =>
        group(parity, [
          form.count("人数", { order }),
          form.rate("%", order),
          group("其中", form.sexes({ order }, false, false)),
          order === last
            ? form.within("其中政策内", { order })
            : group("其中政策内", [
                form.within(form.male, { order, sex: "male" }),
                form.within(form.female, { order, sex: "female" }),
              ]),
        ])
      ),
      form.count("合计"),
      form.rate("出生率(%)"),
      form.rate("政策生育率(%)"),
    ]),
    group("死亡", [form.other("人数"), form.rate("死亡率(%)")]),
    group("自然增长", [form.other("人数"), form.rate("自增率(%)")]),
    group("女性初婚", [
      form.other("人数"),
      group("其中", [form.other("晚婚"), form.rate("晚婚率%")]),
    ]),
    ...tail(form, traits, true),
  ];
}

function l6(form: FormWords, traits: ReadonlySet<string>): HeaderNode[] {
  return [
    group("出生", [
      ...eachParity(form, (parity, order) =>
        group(parity, [
          form.count("人数", { order }),
          form.rate("%", order),
          order === 1
            ? group("其中政策内", [form.within("人数", { order }), form.rate("占二孩%", order)])
            : form.within("其中政策内人数", { order }),
        ])
      ),
      form.count("合计"),
      form.other("与去年同期相比(+,-)"),
      form.rate("政策生育率(%)"),
    ]),
    group(
      "计划生育手术",
      ["合计", "放环", "结扎", "人流", "引产"].map((text) => form.other(text))
    ),
    ...tail(form, traits, false),
  ];
}

function l7(form: FormWords, traits: ReadonlySet<string>): HeaderNode[] {
  const bySex = !traits.has("no-sex");
  return [
    form.other(typed(form, "期末人口总数")),
    form.other(typed(form, "期末已婚育龄妇女人数")),
    form.other(typed(form, "期末领取独生子女证人数")),
    group(
      "本期出生人数",
      eachParity(form, (parity, order) =>
        group(parity, [
          ...(bySex ? form.sexes({ order }, false, false) : [form.count("人数", { order })]),
          form.within(typed(form, "其中:计划内"), { order }),
        ])
      )
    ),
    form.count("往年出生未报人数", { measure: "late" }),
    ...tail(form, new Set([...traits].filter((trait) => trait !== "late")), bySex),
  ];
}

function l8(form: FormWords, traits: ReadonlySet<string>): HeaderNode[] {
  const { random } = form;
  return [
    ...(random.chance(0.5) ? [form.other("产妇数")] : []),
    group(random.pick(["活产数", "活产数", "活产"]), [
      ...form.sexes({}, true, random.chance(0.7) || traits.has("unknown-sex")),
    ]),
    ...random
      .shuffled([
        form.other("死胎死产数"),
        form.other("孕产妇死亡人数"),
        form.other("剖宫产数"),
        form.other("低出生体重儿数"),
        form.other("新生儿死亡数"),
        group("住院分娩", [form.other("活产数"), form.rate("%")]),
        group("早期新生儿死亡", [form.other("男"), form.other("女")]),
      ])
      .slice(0, random.between(1, 5)),
    ...tail(form, traits, true),
  ];
}

/** The form counts second children under the policy of 2016, the month's and the sum so far. */
function l9(form: FormWords, traits: ReadonlySet<string>): HeaderNode[] {
  const { random } = form;
  return [
    group("全面两孩出生情况累计数", [
      form.count("总计", { order: 1, measure: "cumulative" }),
      form.count(form.male, { order: 1, measure: "cumulative", sex: "male" }),
      form.count(form.female, { order: 1, measure: "cumulative", sex: "female" }),
    ]),
    group(random.pick(["本月全面两孩生育情况", "本月全面两孩情况"]), [
      group("孩子出生情况", form.sexes({ order: 1 }, true, false)),
      group("怀孕情况", [form.other("人数"), form.other("其中流动")]),
    ]),
    form.other("当月新增怀孕两孩人数"),
    ...tail(
      form,
      new Set([...traits].filter((trait) => ["remark", "row-number"].includes(trait))),
      true
    ),
  ];
}

function l10(form: FormWords, traits: ReadonlySet<string>): HeaderNode[] {
  const { random } = form;
  const order = random.between(0, 2);
  const [male, female] = random.pick<readonly [string, string]>([
    ["男", "女"],
    ["男孩", "女孩"],
    ["男婴", "女婴"],
  ]);
  const joined = (parity: string, what: string) =>
    order === 2 && what !== "小计" ? `${what}${parity}` : `${parity}${what}`;
  const totals = random.pick(["women", "joined", "bare", "leaf"] as const);
  const bare = random.chance(0.3) ? "" : "小计";
  return [
    ...(totals === "women"
      ? [
          form.count("合计"),
          form.count("生男孩的妇女人数", { sex: "male", optional: true }),
          form.count("生女孩的妇女人数", { sex: "female", optional: true }),
        ]
      : totals === "joined"
        ? [
            form.count("出生合计"),
            form.count(`出生${male}`, { sex: "male" }),
            form.count(`出生${female}`, { sex: "female" }),
          ]
        : totals === "bare"
          ? [
              form.count("合计"),
              form.count(male, { sex: "male" }),
              form.count(female, { sex: "female" }),
            ]
          : [form.count(form.allBirths)]),
    ...eachParity(form, (parity, index) => [
      ...(traits.has("no-subtotal") ? [] : [form.count(joined(parity, bare), { order: index })]),
      form.count(joined(parity, male), { order: index, sex: "male" }),
      form.count(joined(parity, female), { order: index, sex: "female" }),
    ]).flat(),
    ...tail(form, new Set([...traits].filter((trait) => trait !== "late")), true),
  ];
}

const NO_OTHERS: readonly string[] = [];

export const LAYOUTS: readonly [Layout, ...Layout[]] = [
  {
    id: "S",
    side: "registration",
    titles: [
      "出生实名制汇总表",
      "人口计生出生情况统计表",
      "出生人口实名登记汇总表",
      "计划生育出生情况月报表",
      "人口计生月报表",
      "计生统计月报表",
      "计生统计出生情况汇总表",
    ],
    traits: {
      ...TAIL,
      "sex-first": 0.2,
      "no-subtotal": 0.2,
      "four-orders": 0.2,
      "unknown-sex": 0.1,
      residence: 0.2,
      "residence-whole": 0.5,
      "cumulative-outer": 0.15,
      "cumulative-inner": 0.08,
      policy: 0.2,
      "outside-policy": 0.08,
      rates: 0.1,
      "ratio-each": 0.1,
      population: 0.15,
      wrapped: 0.2,
      women: 0.1,
      deaths: 0.1,
    },
    always: NO_OTHERS,
    columns: plainColumns,
  },
  {
    id: "L1",
    side: "registration",
    titles: ["出生及政策符合情况统计表"],
    traits: { ...TAIL, "four-orders": 0.1, "unknown-sex": 0.1 },
    always: ["residence", "policy"],
    columns: l1,
  },
  {
    id: "L2",
    side: "registration",
    titles: ["人口与出生情况", "（半）年度人口与出生情况", "人口与出生情况统计表"],
    traits: TAIL,
    always: ["policy", "no-subtotal", "late"],
    columns: l2,
  },
  {
    id: "L3",
    side: "registration",
    titles: ["计划生育月报表", "计划生育情况报表"],
    traits: TAIL,
    always: ["policy", "no-sex"],
    columns: l3,
  },
  {
    id: "L4",
    side: "registration",
    titles: ["人口出生情况统计报表"],
    traits: { ...TAIL, "four-orders": 0.1 },
    always: ["policy", "no-subtotal", "column-numbers"],
    columns: l4,
  },
  {
    id: "L5",
    side: "registration",
    titles: ["人口自然变动及女性初婚情况统计表"],
    traits: { ...TAIL, "row-number": 1, "four-orders": 0.1 },
    always: ["policy", "rates"],
    columns: l5,
  },
  {
    id: "L6",
    side: "registration",
    titles: ["计划生育情况统计表"],
    traits: { ...TAIL, "row-number": 1 },
    always: ["policy", "rates", "no-sex"],
    columns: l6,
  },
  {
    id: "L7",
    side: "registration",
    titles: ["年度人口与出生情况", "人口与出生情况"],
    traits: { ...TAIL, "no-sex": 0.3 },
    always: ["policy", "no-subtotal", "column-numbers", "form-number", "late"],
    columns: l7,
  },
  {
    id: "L8",
    side: "health",
    titles: [
      "孕产妇保健和健康情况报表",
      "接产机构分娩情况报表",
      "非户籍儿童与孕产妇健康状况报表",
      "助产机构活产情况统计表",
      "卫生部门出生情况信息采集卡汇总表",
    ],
    traits: { ...TAIL, "unknown-sex": 0.3 },
    always: ["no-parity"],
    columns: l8,
  },
  {
    id: "L9",
    side: "registration",
    titles: ["陕西省实施全面两孩政策育龄妇女生育情况统计表"],
    traits: { remark: 0.2, "row-number": 0.2 },
    always: ["cumulative-outer"],
    columns: l9,
  },
  {
    id: "L10",
    side: "registration",
    titles: ["育龄妇女分孩次、性别的出生情况", "分孩次出生情况"],
    traits: { ...TAIL, "no-subtotal": 0.2, "four-orders": 0.1 },
    always: ["flattened"],
    columns: l10,
  },
];

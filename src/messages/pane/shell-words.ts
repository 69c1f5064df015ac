/** Title bar, tabs, language and theme menu, version, and what a broken page says. */
export type TabId = "sheets" | "findings" | "ratio" | "score" | "writing";

export interface ShellWords {
  readonly title: string;
  readonly tabList: string;
  readonly tabs: Readonly<Record<TabId, string>>;
  /** Name of the badge on 问题清单: how many are to be corrected or checked. */
  readonly toHandle: (count: number) => string;
  readonly menu: string;
  readonly language: string;
  /** Each by its own name, in every language. */
  readonly languages: Readonly<Record<"zh" | "en", string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<"light" | "dark", string>>;
  /** 跟随 Excel; in the browser page 跟随浏览器. */
  readonly follow: Readonly<Record<"excel" | "browser", string>>;
  readonly version: (version: string) => string;
  /** Of a part that is on its way, for whoever hears the page. */
  readonly waiting: string;
  /** A cell of an added file cannot be shown. */
  readonly notOpen: (file: string) => string;
  readonly broken: {
    readonly title: string;
    readonly advice: string;
    readonly page: string;
    readonly reload: string;
    readonly again: string;
    readonly report: (message: string) => string;
  };
}

/** Names of the sheets by Excel's id, as last read or written: an event names the id alone, and no question goes out for it. */
export interface KnownSheet {
  readonly name: string;
  /** One of the product's own. */
  readonly own: boolean;
}

export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

export class KnownSheets {
  private sheets = new Map<string, KnownSheet>();

  get(id: string): KnownSheet | null {
    return this.sheets.get(id) ?? null;
  }

  idOf(name: string): string | null {
    return [...this.sheets].find(([, sheet]) => sheet.name === name)?.[0] ?? null;
  }

  get foreign(): readonly NamedSheet[] {
    return [...this.sheets].flatMap(([id, { name, own }]) => (own ? [] : [{ id, name }]));
  }

  /**
   * @param all every sheet of the workbook, as it is called now
   * @param looked which of them are our own, as far as anybody looked; of others the last answer counts
   */
  learn(all: readonly NamedSheet[], looked: ReadonlyMap<string, boolean>): void {
    const learnt = all.flatMap(({ id, name }): [string, KnownSheet][] => {
      const own = looked.get(id) ?? this.sheets.get(id)?.own;
      return own === undefined ? [] : [[id, { name, own }]];
    });
    this.sheets = new Map(learnt);
  }
}

/** Which sheets were edited since their cells were last read: what was made of them may be outdated. */
export class UnreadEdits {
  private sheets = new Set<string>();
  /** Sheets came, went or were renamed, or nobody knows which changed. */
  private anything = false;

  get any(): boolean {
    return this.anything || this.sheets.size > 0;
  }

  /** @param sheet id; null: any of them */
  add(sheet: string | null): void {
    if (sheet === null) this.anything = true;
    else this.sheets.add(sheet);
  }

  /**
   * A reading begins: what is edited from now on may be missing from it.
   *
   * @param only ids of the sheets that are read; null: all
   * @returns takes it back, for a reading that failed
   */
  begin(only: readonly string[] | null): () => void {
    const [sheets, anything] = [this.sheets, this.anything];
    this.sheets = new Set(only === null ? [] : [...sheets].filter((id) => !only.includes(id)));
    this.anything = only !== null && anything;
    return () => {
      this.sheets = new Set([...sheets, ...this.sheets]);
      this.anything ||= anything;
    };
  }
}

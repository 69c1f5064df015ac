/** Text as a page shows it: blanks run together, lines broken where blocks begin and end. */
export class TextFlow<Block> {
  readonly items: (string | Block)[] = [];
  private line = "";

  /** @param asWritten line breaks within are kept (`<pre>`) */
  add(text: string, asWritten = false): void {
    if (!asWritten) {
      this.line += text;
      return;
    }
    text.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) this.breakLine();
      this.line += line;
    });
  }

  /** Blank lines are not kept. */
  breakLine(): void {
    const line = this.line.replace(/[ \t\r\n\f\u00a0]+/g, " ").trim();
    this.line = "";
    if (line !== "") this.items.push(line);
  }

  place(block: Block): void {
    this.breakLine();
    this.items.push(block);
  }
}

/** Stops at named doors until the test opens them, or makes them fail. */
export class Doors<Name extends string> {
  private readonly shut = new Map<Name, { open: () => void; opened: Promise<void> }>();
  private readonly failures: { readonly name: Name; readonly error: Error }[] = [];
  /** Everything that went through, or stands before a shut door, in order. */
  readonly seen: Name[] = [];

  /** Whoever comes to it waits. */
  close(name: Name): void {
    if (this.shut.has(name)) return;
    let open: () => void = () => undefined;
    const opened = new Promise<void>((done) => (open = done));
    this.shut.set(name, { open, opened });
  }

  open(name: Name): void {
    const door = this.shut.get(name);
    this.shut.delete(name);
    door?.open();
  }

  /** The next one fails. */
  fail(name: Name, error: Error): void {
    this.failures.push({ name, error });
  }

  async pass(name: Name): Promise<void> {
    this.seen.push(name);
    await this.shut.get(name)?.opened;
    const at = this.failures.findIndex((each) => each.name === name);
    const [failure] = at < 0 ? [] : this.failures.splice(at, 1);
    if (failure) throw failure.error;
  }

  count(name: Name): number {
    return this.seen.filter((each) => each === name).length;
  }
}

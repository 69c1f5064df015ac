/** Handlers of events that are with Excel while somebody wants them; each change is a run of its own. */

export type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Queues the registrations and gives what takes them back. */
export type AddHandlers = (worksheets: Excel.WorksheetCollection) => Handler[];

export class Registration {
  private wanted = false;
  private handlers: readonly Handler[] = [];
  private turn: Promise<void> = Promise.resolve();

  constructor(private readonly add: AddHandlers) {}

  get active(): boolean {
    return this.handlers.length > 0;
  }

  /** One change after the other, however quickly listeners come and go. */
  want(wanted: boolean): void {
    this.wanted = wanted;
    this.renew();
  }

  /** Tries what Excel refused (a cell was being edited, a dialog was open). */
  renew(): void {
    if (this.wanted === this.active) return;
    this.turn = this.turn.then(() => this.adjust());
  }

  private async adjust(): Promise<void> {
    if (this.wanted === this.active) return;
    try {
      this.handlers = this.wanted
        ? await addHandlers(this.add)
        : await removeHandlers(this.handlers);
    } catch {
      // Whoever listens still learns of every edit by reading; the next reading tries again.
    }
  }
}

function addHandlers(add: AddHandlers): Promise<readonly Handler[]> {
  return Excel.run(async (context) => {
    const handlers = add(context.workbook.worksheets);
    await context.sync();
    return handlers;
  });
}

/** A handler belongs to the context that registered it. */
export async function removeHandlers(handlers: readonly Handler[]): Promise<readonly Handler[]> {
  const [first] = handlers;
  if (!first) return [];
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
  return [];
}

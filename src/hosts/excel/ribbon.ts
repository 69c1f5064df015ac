/** Buttons of the ribbon that run a function without a pane. */

/** Names as in manifest.xml. A command handles its own errors. */
export type RibbonCommands = Readonly<Record<string, () => Promise<void>>>;

/**
 * Ties functions to the buttons. Excel greys a button out until its event is completed, and gives up after
 * five minutes (docs, manifest element Action): it is completed whatever happens.
 */
export function tieToRibbon(commands: RibbonCommands): void {
  for (const [name, run] of Object.entries(commands)) {
    const pressed = (event: Pick<Office.AddinCommands.Event, "completed">): void => {
      const completed = () => event.completed();
      // What a command could not say itself, nobody here can.
      void Office.onReady().then(run).then(completed, completed);
    };
    // Hosts before Office.actions look for a global of that name.
    Object.assign(globalThis, { [name]: pressed });
    const { actions } = Office as { actions?: Partial<Pick<typeof Office.actions, "associate">> };
    actions?.associate?.(name, pressed);
  }
}

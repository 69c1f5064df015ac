/** A small window of Excel's own for what a command without a pane has to say. */

/** Of the screen, in percent. */
const SIZE = { width: 30, height: 30 };

/**
 * Shows a page of our own until it is closed.
 *
 * On Windows and the web the window outlives the command; on Mac it closes with it (office-js issue 428),
 * so the command waits, for less than the five minutes after which Excel complains.
 *
 * @param address absolute, of our own origin
 * @returns false where Excel cannot show it
 */
export function showNotice(address: string): Promise<boolean> {
  const longest = 4 * 60_000;
  return new Promise((done) => {
    // Asks for no permission where Excel on the web would: the page is shown inside.
    const options = { ...SIZE, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, options, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        done(false);
        return;
      }
      const closed = () => done(true);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        closed();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, closed);
      setTimeout(closed, longest);
    });
  });
}

/** Called by the page in the window: asks the command to close it. */
export async function askToClose(): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent("close");
}

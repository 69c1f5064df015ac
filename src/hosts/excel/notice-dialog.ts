/** A small window of Excel's own for what a command without a pane has to say. */

/** Of the screen, in percent. */
const SIZE = { width: 30, height: 30 };

/** A command ends after five minutes (docs, manifest element Action); what it left open then cannot be closed. */
const LONGEST = 4 * 60_000;

/**
 * Shows a page of our own until it is closed. The command lasts as long: when it ends, its windows close
 * (office-js#428) or answer no more (office-js#1452).
 *
 * @param address absolute, of our own origin
 * @returns false where Excel cannot show it
 */
export function showNotice(address: string): Promise<boolean> {
  return new Promise((done) => {
    // Asks for no permission where Excel on the web would: the page is shown inside.
    const options = { ...SIZE, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, options, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        done(false);
        return;
      }
      const close = () => {
        clearTimeout(timer);
        dialog.close();
        done(true);
      };
      const timer = setTimeout(close, LONGEST);
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, close);
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(timer);
        done(true);
      });
    });
  });
}

/** Called by the page in the window: asks the command to close it. */
export async function askToClose(): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent("close");
}

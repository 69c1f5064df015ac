/** Puts a text on the clipboard, where the page may. */

/** @returns false where the browser or its host does not allow it: the clerk then copies by hand */
export async function copyText(text: string): Promise<boolean> {
  // Pages over file:// or http, and some webviews, have no clipboard of their own.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  try {
    if (!clipboard) return false;
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

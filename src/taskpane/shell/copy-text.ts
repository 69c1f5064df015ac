/** Puts a text on the clipboard, where the page may. */

/**
 * @returns false where there is no clipboard (pages over file:// or http, some webviews) or it is refused: the
 * clerk then copies by hand
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A workbook in a window of its own; Excel names it, whatever it was called. */

/** Signs of one call of `fromCharCode`: engines limit the number of arguments. */
const PIECE = 8_192;

export function openWorkbook(bytes: Uint8Array): Promise<void> {
  return Excel.createWorkbook(base64(bytes));
}

function base64(bytes: Uint8Array): string {
  let signs = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    signs += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(signs);
}

/** Gives the clerk a file, as a download of the browser. */

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Long enough for any browser to have begun. */
const ADDRESS_LIVES_MS = 60_000;

/** An xlsx workbook. */
export function saveWorkbook(name: string, bytes: Uint8Array): void {
  // A copy: the bytes may lie in memory that is shared, which a Blob refuses.
  saveFile(name, new Blob([Uint8Array.from(bytes)], { type: WORKBOOK }));
}

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIVES_MS);
}

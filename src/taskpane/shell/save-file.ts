/** Gives the clerk a file, as a download of the browser. */

/** Long enough for any browser to have begun. */
const ADDRESS_LIVES_MS = 60_000;

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

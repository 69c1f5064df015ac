/** The sample workbook: from the server that gave the page, or from the page itself where it is one file. */

export const SAMPLE_NAME = "township-year.xlsx";

/** The data block that holds the workbook in Base64 where the page is one file. */
const EMBEDDED = "hengbi-sample";

/** @throws where the server no longer has it */
export async function loadSample(): Promise<Uint8Array> {
  const embedded = document.getElementById(EMBEDDED)?.textContent;
  if (embedded) return Uint8Array.from(atob(embedded.trim()), (byte) => byte.charCodeAt(0));
  const response = await fetch(`assets/samples/${SAMPLE_NAME}`);
  if (!response.ok) throw new Error(`${SAMPLE_NAME}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Records of an .xlsb worksheet ([MS-XLSB] 2.1.4). hucre passes over the short cell records, which
 * leave the column out where it follows on from the last; it would lose their figures without a word.
 */
const FIRST_SHORT_CELL = 12;
const LAST_SHORT_CELL = 18;

/** Whether a worksheet part holds cells that would be lost. */
export function hasShortCells(part: Uint8Array): boolean {
  let at = 0;
  while (at < part.length) {
    let id = part[at++] ?? 0;
    if (id & 0x80) id = (id & 0x7f) | (((part[at++] ?? 0) & 0x7f) << 7);
    let size = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = part[at++] ?? 0;
      size |= (byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) break;
    }
    if (id >= FIRST_SHORT_CELL && id <= LAST_SHORT_CELL) return true;
    at += size;
  }
  return false;
}

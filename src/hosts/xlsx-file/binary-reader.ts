/** Numbers and texts out of the records of binary workbooks. Reading past the end throws a RangeError. */
export class BinaryReader {
  position = 0;
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.position;
  }

  u8(): number {
    return this.view.getUint8(this.position++);
  }

  u16(): number {
    this.position += 2;
    return this.view.getUint16(this.position - 2, true);
  }

  u32(): number {
    this.position += 4;
    return this.view.getUint32(this.position - 4, true);
  }

  f64(): number {
    this.position += 8;
    return this.view.getFloat64(this.position - 8, true);
  }

  skip(count: number): void {
    this.position += count;
  }

  /** `units` UTF-16 units, or single bytes for those below U+0100. */
  text(units: number, single: boolean): string {
    if (units * (single ? 1 : 2) > this.left) throw new RangeError("text beyond its record");
    let text = "";
    for (let i = 0; i < units; i++) text += String.fromCharCode(single ? this.u8() : this.u16());
    return text;
  }

  /** RkNumber ([MS-XLS] 2.5.217): a whole number or the upper half of a double, hundredths or not. */
  rk(): number {
    const raw = this.u32();
    let value: number;
    if (raw & 2) value = (raw | 0) >> 2;
    else {
      const double = new DataView(new ArrayBuffer(8));
      double.setUint32(4, (raw & 0xffff_fffc) >>> 0, true);
      value = double.getFloat64(0, true);
    }
    return raw & 1 ? value / 100 : value;
  }
}

/** BErr ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string | undefined>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

export function errorOf(code: number): { readonly error: string } {
  return { error: ERRORS[code] ?? "#N/A" };
}

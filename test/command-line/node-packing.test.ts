import { NODE_PACKING } from "../../src/command-line/node-packing";
import { OoxmlPackage } from "../../src/hosts/xlsx-file/ooxml-package";
import { packPartsWith } from "../../src/hosts/xlsx-file/part-packing";
import { richWorkbook } from "../support/rich-workbook";

const TEXT = "出生人口,".repeat(5000);

async function contents(archive: OoxmlPackage): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of archive.names()) {
    found[name] = Buffer.from(await archive.bytes(name)).toString("base64");
  }
  return found;
}

/** A package of one part, as streams write it. */
async function packed(): Promise<Uint8Array> {
  const archive = OoxmlPackage.empty();
  archive.write("a.xml", TEXT);
  return archive.save();
}

// In this order: from the second test on, parts are packed beside the program.
describe("packing of whole parts", () => {
  let byStreams: Uint8Array;
  let before: Record<string, string>;

  beforeAll(async () => {
    byStreams = await packed();
    before = await contents(await OoxmlPackage.open(await richWorkbook()));
    packPartsWith(NODE_PACKING);
  });

  it("reads every part of a workbook of another program as streams do", async () => {
    expect(await contents(await OoxmlPackage.open(await richWorkbook()))).toEqual(before);
  });

  it("writes an archive that both ways of reading take, with its parts in their order", async () => {
    const archive = await OoxmlPackage.open(await richWorkbook());
    archive.write("xl/added.xml", TEXT);
    archive.writeBytes("xl/empty.bin", new Uint8Array());
    const copy = await OoxmlPackage.open(await archive.save());
    const found = await contents(copy);
    expect(Object.keys(found)).toEqual([...Object.keys(before), "xl/added.xml", "xl/empty.bin"]);
    expect(found).toEqual({
      ...before,
      "xl/added.xml": Buffer.from(TEXT).toString("base64"),
      "xl/empty.bin": "",
    });
  });

  it("gives the same bytes for the same parts, and no larger ones than streams", async () => {
    const bytes = await packed();
    expect(Buffer.compare(bytes, await packed())).toBe(0);
    expect(bytes.length).toBeLessThanOrEqual(byStreams.length);
  });

  it("refuses a damaged part, and one that is longer or shorter than the archive says", async () => {
    const good = await packed();
    const damagedData = good.slice();
    damagedData.fill(0xff, 40, 60);
    await expect((await OoxmlPackage.open(damagedData)).bytes("a.xml")).rejects.toMatchObject({
      code: "damaged-file",
      parameters: { part: "a.xml" },
    });
    for (const change of [-1, 1]) {
      const stated = good.slice();
      const view = new DataView(stated.buffer);
      const directory = Buffer.from(stated).lastIndexOf("PK\u0001\u0002", undefined, "latin1");
      view.setUint32(directory + 24, view.getUint32(directory + 24, true) + change, true);
      await expect((await OoxmlPackage.open(stated)).bytes("a.xml")).rejects.toMatchObject({
        code: "damaged-file",
      });
    }
  });
});

/** Files given, given again and saved elsewhere. */
import { readFileSync } from "node:fs";
import { BrowserHost } from "../../src/browser-page/browser-host";
import type { GivenFile } from "../../src/taskpane/added-files/dropped-files";
import { filesInProcess } from "../../src/taskpane/files/workbook-files";
import { FileShelf } from "../../src/browser-page/open-files/file-shelf";
import { edited } from "../support/edited-workbook";

const SAMPLE = new Uint8Array(readFileSync("assets/samples/township-year.xlsx"));

function file(name: string, bytes: Uint8Array, lastModified = 1): File {
  return new File([Uint8Array.from(bytes)], name, { lastModified });
}

function shelf() {
  const host = new BrowserHost({
    files: filesInProcess,
    resultSuffix: () => "审核结果",
    formsName: () => "空白表.xlsx",
    show: () => false,
  });
  return { host, shelf: new FileShelf(host) };
}

const plain = (given: File): GivenFile => ({ file: given, handle: null });

describe("the shelf of files", () => {
  it("opens the good ones and says which could not be read", async () => {
    const { host, shelf: files } = shelf();
    await files.open([
      plain(file("空.xlsx", new Uint8Array())),
      plain(file("青山镇.xlsx", SAMPLE)),
    ]);
    expect(host.opened.map(({ name }) => name)).toEqual(["青山镇.xlsx"]);
    expect(files.current().problems).toMatchObject([
      { file: "空.xlsx", error: { code: "empty-file" } },
    ]);
    expect(files.current().opening).toBeNull();
  });

  it("opens many as one edit, and says meanwhile which of them it is at", async () => {
    const { host, shelf: files } = shelf();
    const edits: unknown[] = [];
    const places: string[] = [];
    host.onEdit((edit) => edits.push([edit, host.opened.length]));
    files.subscribe(() => {
      const { opening } = files.current();
      if (opening) places.push(`${opening.number}/${opening.total} ${opening.file}`);
    });
    await files.open([
      plain(file("青山镇.xlsx", SAMPLE)),
      plain(file("空.xlsx", new Uint8Array())),
      plain(file("白水镇.xlsx", SAMPLE)),
    ]);
    expect(edits).toEqual([[{ sheets: [] }, 2]]);
    expect(new Set(places)).toEqual(new Set(["1/3 青山镇.xlsx", "2/3 空.xlsx", "3/3 白水镇.xlsx"]));
    expect(host.view().opened).toHaveLength(2);
  });

  it("reads a watched file again once it was saved elsewhere", async () => {
    const { host, shelf: files } = shelf();
    let now = file("青山镇.xlsx", SAMPLE, 1);
    const handle = { kind: "file" as const, getFile: () => Promise.resolve(now) };
    await files.open([{ file: now, handle }]);
    const edits: unknown[] = [];
    host.onEdit((edit) => edits.push(edit));
    await files.readSaved();
    expect(edits).toEqual([]);
    now = file("青山镇.xlsx", await edited(SAMPLE, { "5月!C6": 8 }), 2);
    await files.readSaved();
    expect(edits).toEqual([{ sheets: ["5月"] }]);
    expect(files.current().reread).toBe("青山镇.xlsx");
  });

  it("leaves a file alone that another program holds, and reads it the next time", async () => {
    const { shelf: files } = shelf();
    let held = true;
    const later = file("青山镇.xlsx", await edited(SAMPLE, { "5月!C6": 8 }), 2);
    const handle = {
      kind: "file" as const,
      getFile: () => (held ? Promise.reject(new Error("locked")) : Promise.resolve(later)),
    };
    await files.open([{ file: file("青山镇.xlsx", SAMPLE, 1), handle }]);
    await files.readSaved();
    expect(files.current()).toMatchObject({ problems: [], reread: null });
    held = false;
    await files.readSaved();
    expect(files.current().reread).toBe("青山镇.xlsx");
  });

  it("does not watch what was closed", async () => {
    const { host, shelf: files } = shelf();
    const given = file("青山镇.xlsx", SAMPLE, 1);
    const handle = {
      kind: "file" as const,
      getFile: () => Promise.resolve(file("青山镇.xlsx", SAMPLE, 9)),
    };
    await files.open([{ file: given, handle }]);
    files.close("青山镇.xlsx");
    await files.readSaved();
    expect(host.opened).toEqual([]);
  });
});

/** Files added by the clerk: good ones, bad ones, many, the same again, and a change of mind. */
import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { BookWithFiles } from "../../../src/taskpane/added-files/book-with-files";
import { FileAdding } from "../../../src/taskpane/added-files/file-adding";
import type { AddingState, FileReading } from "../../../src/taskpane/added-files/file-adding";
import { BookHost } from "../session/book-host";

const FORM = new TextEncoder().encode(
  "2025年3月卫生部门出生情况信息采集卡汇总表\n单位,男,女\n大王村,3,4\n"
);
const SAMPLE = new Uint8Array(readFileSync("assets/samples/township-year.xlsx"));

interface Opened {
  readonly book: BookWithFiles;
  readonly adding: FileAdding;
  readonly states: AddingState[];
  readonly edits: unknown[];
  readonly stops: () => number;
}

function opened(read: FileReading["read"] = readWorkbook): Opened {
  const book = new BookWithFiles(new BookHost([]));
  let stops = 0;
  const adding = new FileAdding(book, { read, stop: () => void (stops += 1) });
  const states: AddingState[] = [];
  adding.subscribe(() => states.push(adding.current()));
  const edits: unknown[] = [];
  book.onEdit((edit) => edits.push(edit));
  return { book, adding, states, edits, stops: () => stops };
}

function file(name: string, bytes: Uint8Array = FORM): File {
  return new File([Uint8Array.from(bytes)], name);
}

function names({ book }: Opened): string[] {
  return book.view().files.map(({ name }) => name);
}

describe("files added to the workbook", () => {
  it("join it together, with one message to the session", async () => {
    const all = opened();
    await all.adding.add([file("卫生.csv"), file("青山镇.xlsx", SAMPLE)]);
    expect(names(all)).toEqual(["卫生.csv", "青山镇.xlsx"]);
    expect(all.edits).toEqual([{ sheets: [] }]);
    expect(all.book.view().files[1]?.grids).toHaveLength(24);
    expect(all.adding.current()).toEqual({ reading: null, problems: [], replaced: [], left: 0 });
    // The Worker that read them is let go.
    expect(all.stops()).toBe(1);
  });

  it("do not stop at a bad one", async () => {
    const all = opened();
    const held = file("占用.xlsx");
    held.arrayBuffer = () => Promise.reject(new DOMException("held", "NotReadableError"));
    const pdf = new TextEncoder().encode("%PDF-1.7");
    await all.adding.add([
      file("空.xlsx", new Uint8Array()),
      held,
      file("扫描.xlsx", pdf),
      file("卫生.csv"),
    ]);
    expect(names(all)).toEqual(["卫生.csv"]);
    expect(all.adding.current().problems).toMatchObject([
      { file: "空.xlsx", error: { code: "empty-file" } },
      { file: "占用.xlsx", error: null },
      { file: "扫描.xlsx", error: { code: "not-a-workbook", parameters: { kind: "pdf" } } },
    ]);
    all.adding.dismiss();
    expect(all.adding.current().problems).toEqual([]);
  });

  it("are all told where only bad ones came, and the session is left alone", async () => {
    const all = opened();
    await all.adding.add([file("空.xlsx", new Uint8Array())]);
    expect(all.edits).toEqual([]);
    expect(all.adding.current().problems).toHaveLength(1);
  });

  it("take the place of one of the same name that came before, and keep its side", async () => {
    const all = opened();
    await all.adding.add([file("卫生.csv")]);
    all.book.nameSide("卫生.csv", "health");
    await all.adding.add([file("卫生.csv", new TextEncoder().encode("另一份,1\n"))]);
    expect(all.adding.current().replaced).toEqual(["卫生.csv"]);
    const [only, ...more] = all.book.view().files;
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      side: "health",
      grids: [{ side: "health", values: [["另一份", 1]] }],
    });
  });

  it("are not mixed up when two of one name come at once", async () => {
    const all = opened();
    await all.adding.add([file("3月.csv"), file("3月.csv", new TextEncoder().encode("x,1\n"))]);
    expect(names(all)).toEqual(["3月.csv"]);
    expect(all.book.view().files[0]?.grids[0]?.values[2]).toEqual(["大王村", 3, 4]);
    expect(all.adding.current().problems).toEqual([{ file: "3月.csv", error: "same-name" }]);
  });

  it("say how far they are, and can be stopped: what was read by then is added", async () => {
    let hang = 0;
    const all = opened((bytes, name) => {
      // The third never comes to an end.
      if ((hang += 1) === 3) {
        queueMicrotask(() => all.adding.cancel());
        return new Promise(() => undefined);
      }
      return readWorkbook(bytes, name);
    });
    const many = Array.from({ length: 144 }, (_, index) => file(`${index + 1}.csv`));
    await all.adding.add(many);
    expect(names(all)).toEqual(["1.csv", "2.csv"]);
    expect(all.adding.current()).toMatchObject({ reading: null, left: 142 });
    const seen = all.states.flatMap(({ reading }) => reading ?? []);
    expect(seen.map(({ file: name, number, total }) => `${name} ${number}/${total}`)).toEqual([
      "1.csv 1/144",
      "2.csv 2/144",
      "3.csv 3/144",
    ]);
    expect(all.stops()).toBe(1);
    // And the next ones are read again.
    await all.adding.add([file("卫生.csv")]);
    expect(names(all)).toEqual(["1.csv", "2.csv", "卫生.csv"]);
    expect(all.adding.current().left).toBe(0);
  });

  it("wait for those that came before them", async () => {
    const all = opened();
    await Promise.all([all.adding.add([file("甲.csv")]), all.adding.add([file("乙.csv")])]);
    expect(names(all)).toEqual(["甲.csv", "乙.csv"]);
    expect(all.edits).toHaveLength(2);
  });
});

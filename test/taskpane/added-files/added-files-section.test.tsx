/** @jest-environment jsdom */
/** 加入其他文件 as the clerk sees it. */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { HostError } from "../../../src/hosts/host-error";
import { AddedFilesContext } from "../../../src/taskpane/added-files/added-files-context";
import type { AddedFiles } from "../../../src/taskpane/added-files/added-files-context";
import { AddedFilesOnDemand } from "../../../src/taskpane/added-files/added-files-on-demand";
import { BookWithFiles } from "../../../src/taskpane/added-files/book-with-files";
import { SheetLink } from "../../../src/taskpane/sheets-found/sheet-link";
import type { FileReading } from "../../../src/taskpane/added-files/file-adding";
import { originCells } from "../../../src/core/model/copy-origin";
import { sheetGrid } from "../../support/sheet-grid";
import { EMPTY_JUDGEMENT, renderPane } from "../pane-fixture";
import type { PaneOptions } from "../pane-fixture";
import { BookHost } from "../session/book-host";
import { foundTable } from "../sheets-found/found-table";

const FORM = "大王村";

/** What reads workbooks needs more of a browser than there is here. */
const readText: FileReading["read"] = (bytes, name) => {
  if (bytes.length === 0) return Promise.reject(new HostError("empty-file", {}));
  const values = [[bytes.length]];
  const grids = [sheetGrid("Sheet1", values, { file: name })];
  return Promise.resolve({ file: name, format: "csv", grids, settings: null });
};

function file(name: string, text = FORM): File {
  // jsdom's files cannot be read.
  const arrayBuffer = () => Promise.resolve(Uint8Array.from(Buffer.from(text)).buffer);
  return Object.assign(new File([text], name), { arrayBuffer });
}

function shown(
  options: PaneOptions = {},
  reading: Partial<FileReading> = {},
  host = new BookHost([])
) {
  const book = new BookWithFiles(host);
  const reader = { read: readText, stop: () => undefined, ...reading };
  const added: AddedFiles = { book, reader };
  const pane = renderPane(
    <AddedFilesContext.Provider value={added}>
      <AddedFilesOnDemand />
    </AddedFilesContext.Provider>,
    options
  );
  const choose = (files: readonly File[]) => {
    const input = pane.container.querySelector("input[type=file]");
    if (!input) throw new Error("no chooser");
    fireEvent.change(input, { target: { files } });
  };
  return { book, pane, choose };
}

function transferOf(files: readonly File[]) {
  const items = files.map((each) => ({ kind: "file", getAsFile: () => each }));
  return { types: ["Files"], items };
}

describe("the place for other files", () => {
  it("is not there where the page itself opens files", () => {
    renderPane(<AddedFilesOnDemand />);
    expect(screen.queryByText("加入其他文件")).toBeNull();
  });

  it("takes files of the chooser, names them and says what was recognised", async () => {
    const { pane, choose } = shown();
    await screen.findByRole("heading", { name: "加入其他文件" });
    choose([file("卫生.csv"), file("值班表.csv", "a,b\n")]);
    await screen.findByText("卫生.csv");
    pane.show({
      judgement: {
        ...EMPTY_JUDGEMENT,
        files: ["", "卫生.csv", "值班表.csv"],
        tables: [foundTable({ file: "卫生.csv" })],
      },
    });
    expect(screen.getByText("1 张出生表")).toBeTruthy();
    expect(screen.getByText("没有认出出生表")).toBeTruthy();
  });

  it("takes files dropped anywhere on the pane, and shows that it would", async () => {
    const { book } = shown();
    await screen.findByRole("heading", { name: "加入其他文件" });
    fireEvent.dragOver(document.body, { dataTransfer: transferOf([]) });
    expect(screen.getByRole("heading", { name: "松开鼠标即可加入" })).toBeTruthy();
    fireEvent.drop(document.body, { dataTransfer: transferOf([file("卫生.csv")]) });
    await waitFor(() => expect(book.view().files).toHaveLength(1));
    expect(screen.getByRole("heading", { name: "加入其他文件" })).toBeTruthy();
  });

  it("tells of a bad file and of two of one name, and reads the rest", async () => {
    const { choose } = shown();
    await screen.findByRole("heading", { name: "加入其他文件" });
    choose([file("空.xlsx", ""), file("3月.csv"), file("3月.csv")]);
    expect(await screen.findByText(/空\.xlsx/)).toBeTruthy();
    expect(await screen.findByText(/一次加入了两个都叫“3月\.csv”的文件/)).toBeTruthy();
    expect(screen.getByText("3月.csv")).toBeTruthy();
  });

  it("says how far it is, and stops when told to", async () => {
    let count = 0;
    const read: FileReading["read"] = (bytes, name) =>
      (count += 1) === 2 ? new Promise(() => undefined) : readText(bytes, name);
    const { choose } = shown({}, { read });
    await screen.findByRole("heading", { name: "加入其他文件" });
    choose([file("1月.csv"), file("2月.csv"), file("3月.csv"), file("4月.csv")]);
    expect(await screen.findByText("正在读第 2 个文件，共 4 个：2月.csv")).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("0.25");
    fireEvent.click(screen.getByRole("button", { name: "停止" }));
    expect(await screen.findByText(/还有 3 个文件没有读/)).toBeTruthy();
    expect(screen.getByText("1月.csv")).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("lets the clerk say whose a file is, and put it away by keyboard", async () => {
    const { book, choose } = shown();
    await screen.findByRole("heading", { name: "加入其他文件" });
    choose([file("转来.csv")]);
    fireEvent.click(await screen.findByRole("button", { name: /“转来\.csv”是哪一方的表/ }));
    fireEvent.click(await screen.findByRole("menuitemradio", { name: "卫生部门" }));
    expect(book.view().files[0]?.side).toBe("health");
    const away = screen.getByRole("button", { name: "关闭“转来.csv”" });
    fireEvent.click(away);
    expect(book.view().files).toEqual([]);
    expect(document.activeElement?.textContent).toBe("选择文件");
  });

  it("names the copies that stand in for a file, until the file comes", async () => {
    const copy = sheetGrid(
      "卫生_3月",
      [["表", ...originCells({ file: "卫生.csv", sheet: "3月", side: null })]],
      { ownKind: "source-copy" }
    );
    const { book, choose } = shown({}, {}, new BookHost([copy]));
    await act(() => book.readSheets().then(() => undefined));
    expect(await screen.findByText(/“卫生\.csv”没有加入.*卫生_3月/)).toBeTruthy();
    choose([file("卫生.csv")]);
    await screen.findByText("卫生.csv");
    expect(screen.queryByText(/没有加入/)).toBeNull();
  });

  it("speaks English", async () => {
    shown({ language: "en" });
    expect(await screen.findByRole("heading", { name: "Add other files" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Choose files" })).toBeTruthy();
  });
});

describe("a cell of an added file", () => {
  it("says why it cannot be shown", async () => {
    const added: AddedFiles = { book: new BookWithFiles(new BookHost([])) };
    renderPane(
      <AddedFilesContext.Provider value={added}>
        <SheetLink sheet="3月" cell={{ file: "卫生.csv", sheet: "3月", row: 0, column: 0 }} />
      </AddedFilesContext.Provider>,
      { actions: { reveal: () => Promise.resolve(false) } }
    );
    fireEvent.click(screen.getByRole("button", { name: "3月" }));
    expect((await screen.findByRole("alert")).textContent).toContain("这一格在加入的“卫生.csv”里");
  });
});

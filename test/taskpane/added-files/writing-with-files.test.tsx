/** @jest-environment jsdom */
/** What the clerk is told of copies before sheets are written or removed. */
import { fireEvent, screen, within } from "@testing-library/react";
import { AddedFilesContext } from "../../../src/taskpane/added-files/added-files-context";
import { BookWithFiles } from "../../../src/taskpane/added-files/book-with-files";
import type { SessionState } from "../../../src/taskpane/session/session-state";
import { WritingPage } from "../../../src/taskpane/writing/writing-page";
import { EMPTY_JUDGEMENT, renderPane } from "../pane-fixture";
import { BookHost } from "../session/book-host";
import { foundTable } from "../sheets-found/found-table";

const JUDGED: Partial<SessionState> = {
  checked: true,
  judgement: {
    ...EMPTY_JUDGEMENT,
    files: ["", "卫生.xlsx"],
    tables: [
      foundTable(),
      foundTable({ file: "卫生.xlsx", sheet: "3月" }),
      foundTable({ file: "卫生.xlsx", sheet: "4月" }),
      // A second table on the same sheet goes into the same copy.
      foundTable({
        file: "卫生.xlsx",
        sheet: "4月",
        title: { file: "", sheet: "", row: 40, column: 0 },
      }),
    ],
  },
};

function shown(state: Partial<SessionState>) {
  const added = { book: new BookWithFiles(new BookHost([])) };
  return renderPane(
    <AddedFilesContext.Provider value={added}>
      <WritingPage />
    </AddedFilesContext.Provider>,
    { state }
  );
}

it("says how many sheets of added files will be copied", () => {
  const pane = shown(JUDGED);
  expect(screen.getByText(/加入的文件里有 2 张工作表用到了/)).toBeTruthy();
  pane.show({ judgement: { ...EMPTY_JUDGEMENT, tables: [foundTable()] } });
  expect(screen.queryByText(/加入的文件里有/)).toBeNull();
});

it("does not take copies for result sheets that are written again", () => {
  shown({
    ...JUDGED,
    ownSheets: ["审核结果", "卫生_3月", "卫生_4月"],
    copies: ["卫生_3月", "卫生_4月"],
  });
  expect(screen.getByText("将原地重写 1 张表：")).toBeTruthy();
});

it("names the copies before they are removed, and says what that means", async () => {
  shown({ ...JUDGED, ownSheets: ["审核结果", "卫生_3月"], copies: ["卫生_3月"] });
  fireEvent.click(screen.getByRole("button", { name: "清除本工具生成的表" }));
  const dialog = within(await screen.findByRole("alertdialog", { hidden: true }));
  expect(dialog.getByText("卫生_3月")).toBeTruthy();
  expect(dialog.getByText(/其中 1 张是加入的文件的抄件/)).toBeTruthy();
});

import fc from "fast-check";
import { noticeFragment, noticeOf } from "../../src/commands/notice";
import type { Notice } from "../../src/commands/notice";
import { noticeText } from "../../src/commands/notice-text";
import { ExcelError } from "../../src/hosts/excel-error";
import { HostError } from "../../src/hosts/host-error";
import type { Problem } from "../../src/taskpane/session/session-state";

function notice(problem: Problem | null, language: "zh" | "en" = "zh"): Notice {
  return { command: "checkWorkbook", language, problem };
}

const PROTECTED: Problem = {
  from: "excel",
  error: new ExcelError("own-sheet-protected", { sheet: "审核结果" }, "own-sheets"),
  during: "writing",
};

const EVERY_KIND: readonly (Problem | null)[] = [
  null,
  PROTECTED,
  { from: "excel", error: new ExcelError("busy", { excelCode: "5102" }), during: "reading" },
  {
    from: "judge",
    problem: { code: "settings-refused", key: "dueDay", shown: "99", expected: "1–28" },
  },
  { from: "judge", problem: { code: "scheme-unknown", scheme: "county.json" } },
  { from: "judge", problem: { code: "judge-failed", message: 'x < y & "z"' } },
  { from: "unknown", message: "网络", during: "idle" },
  { from: "workbook", code: "only-registers" },
];

describe("a notice", () => {
  it.each(EVERY_KIND)("arrives in the address as it was sent: %j", (problem) => {
    const sent = notice(problem);
    expect(noticeOf(noticeFragment(sent))).toEqual(sent);
  });

  it("fits into an address, however long the texts in it are", () => {
    const problem: Problem = { from: "unknown", message: "错".repeat(5000), during: "idle" };
    expect(noticeFragment(notice(problem)).length).toBeLessThan(1500);
  });

  it("of a file arrives as what it says", () => {
    const error = new HostError("empty-file", {});
    expect(noticeOf(noticeFragment(notice({ from: "file", error, file: "a" })))?.problem).toEqual({
      from: "unknown",
      message: error.message,
      during: "reading",
    });
  });

  it("still arrives with what Office adds to the address", () => {
    const sent = notice(PROTECTED);
    expect(noticeOf(`${noticeFragment(sent)}&_host_Info=Excel$Win32`)).toEqual(sent);
  });

  it("that is not ours is not taken", () => {
    for (const fragment of ["", "%", "{}", encodeURIComponent('{"command":"alert"}')]) {
      expect(noticeOf(fragment)).toBeNull();
    }
    fc.assert(fc.property(fc.string(), (text) => noticeOf(text) === null));
  });
});

describe("a notice in words", () => {
  it("names the command, what happened, what was not changed and what to do, and the code", () => {
    expect(noticeText(notice(PROTECTED))).toEqual({
      title: "审核没有完成",
      paragraphs: [
        "本工具生成的“审核结果”设了保护密码，不能改写。您的表没有改动；本工具生成的表可能只写了一部分，再做一次就会补全。请在“审阅”里撤销这张表的保护，再试一次。",
        "代码：own-sheet-protected",
      ],
      close: "知道了",
    });
  });

  it("leads to the pane where nothing could be judged", () => {
    const { title, paragraphs } = noticeText(
      notice({ from: "workbook", code: "nothing-found" }, "en")
    );
    expect(title).toBe("The check was not completed");
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[1]).toContain("Open Hengbi");
  });

  it("says only what happened meanwhile where the command was done", () => {
    const { title, paragraphs } = noticeText(notice(null));
    expect(title).toBeNull();
    expect(paragraphs).toEqual([
      "写结果表的时候有人改了原表，结果可能不是最新的。请重新审核，再生成一次。",
    ]);
  });

  it("says in both languages that it got lost", () => {
    expect(noticeText(null).paragraphs).toHaveLength(2);
  });
});

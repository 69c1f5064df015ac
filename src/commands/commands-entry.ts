/** What the ribbon's buttons run; Excel loads it without showing it. */
import "../polyfills";
import { ExcelHost } from "../hosts/excel/excel-host";
import { showNotice } from "../hosts/excel/notice-dialog";
import { tieToRibbon } from "../hosts/excel/ribbon";
import { officeLanguage } from "../hosts/excel/surroundings";
import { loadMessages } from "../messages/at-hand";
import { languageOfTag } from "../taskpane/language-of-tag";
import { noticeFragment } from "./notice";
import type { CommandName } from "./notice";
import { runCommand } from "./run-command";

async function run(command: CommandName): Promise<void> {
  const language = languageOfTag(officeLanguage());
  const messages = await loadMessages(language);
  const host = new ExcelHost({ notice: messages.pane.notice.unfinished });
  const notice = await runCommand(command, { host, language });
  if (notice) {
    const page = new URL("notice.html", document.baseURI);
    page.hash = noticeFragment(notice);
    await showNotice(page.href);
  }
}

tieToRibbon({
  checkWorkbook: () => run("checkWorkbook"),
  newBlankForm: () => run("newBlankForm"),
});

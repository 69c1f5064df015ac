/** The pane in Excel: chooses the host and the judge, and puts the pane into its page. */
import "../polyfills";
import { ExcelHost } from "../hosts/excel/excel-host";
import { isInExcel, isOfficeDark, officeLanguage } from "../hosts/excel/surroundings";
import { loadMessages } from "../messages/at-hand";
import { BookWithFiles } from "./added-files/book-with-files";
import { keepPage } from "./added-files/keep-page";
import { lookAtFiles } from "./added-files/look-at-files";
import { sayFailedStart } from "./failed-start";
import { workerClient } from "./judge/worker-client";
import { loadSample, SAMPLE_NAME } from "./load-sample";
import { mountPane } from "./mount";
import { pageSurroundings, spokenLanguage } from "./page-surroundings";
import { openSession } from "./session/session";
import { startJudge } from "./start-judge";
import { today } from "./today";

async function start(element: Element): Promise<void> {
  if (!(await isInExcel())) {
    sayFailedStart("outside");
    return;
  }
  const surroundings = pageSurroundings("excel", {
    language: officeLanguage,
    isDark: isOfficeDark,
  });
  const language = () => spokenLanguage(surroundings);
  const messages = await loadMessages(language());
  const excel = new ExcelHost({ notice: messages.pane.notice.unfinished });
  const book = new BookWithFiles(excel);
  const session = openSession({
    host: book,
    judge: workerClient(startJudge),
    language,
    sample: async () => ({ bytes: await loadSample(), name: SAMPLE_NAME }),
    today: () => today(),
  });
  lookAtFiles(book, session);
  keepPage(window);
  mountPane(element, { session, surroundings, added: { book } });
}

const root = document.getElementById("root");
if (root) start(root).catch((error: unknown) => sayFailedStart("stopped", error));

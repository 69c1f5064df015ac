/** The page without Excel, as a server gives it out or as one file. */
import "../polyfills";
import { loadMessages } from "../messages/at-hand";
import { sayFailedStart } from "../taskpane/failed-start";
import { workerClient } from "../taskpane/judge/worker-client";
import { loadSample, SAMPLE_NAME } from "../taskpane/load-sample";
import { pageSurroundings, spokenLanguage } from "../taskpane/page-surroundings";
import { startJudge } from "../taskpane/start-judge";
import { today } from "../taskpane/today";
import { openBrowserApp } from "./browser-app";
import { filesClient } from "../taskpane/files/files-client";
import { startFiles } from "../taskpane/start-files";

async function start(element: Element): Promise<void> {
  const surroundings = pageSurroundings("browser", {
    language: () => navigator.language,
    isDark: () => null,
  });
  await loadMessages(spokenLanguage(surroundings));
  openBrowserApp(element, {
    files: filesClient(startFiles),
    judge: () => workerClient(startJudge),
    sample: async () => ({ bytes: await loadSample(), name: SAMPLE_NAME }),
    surroundings,
    today: () => today(),
  });
}

const root = document.getElementById("root");
if (root) start(root).catch((error: unknown) => sayFailedStart("stopped", error));

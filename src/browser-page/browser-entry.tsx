/** The page without Excel, as a server gives it out or as one file. */
import "../polyfills";
import { sayFailedStart } from "../taskpane/failed-start";
import { workerClient } from "../taskpane/judge/worker-client";
import { loadSample, SAMPLE_NAME } from "../taskpane/load-sample";
import { pageSurroundings } from "../taskpane/page-surroundings";
import { startJudge } from "../taskpane/start-judge";
import { today } from "../taskpane/today";
import { openBrowserApp } from "./browser-app";
import { filesClient } from "../taskpane/files/files-client";
import { startFiles } from "../taskpane/start-files";

const element = document.getElementById("root");
if (element) {
  try {
    openBrowserApp(element, {
      files: filesClient(startFiles),
      judge: () => workerClient(startJudge),
      sample: async () => ({ bytes: await loadSample(), name: SAMPLE_NAME }),
      surroundings: pageSurroundings("browser", {
        language: () => navigator.language,
        isDark: () => null,
      }),
      today: () => today(),
    });
  } catch (error) {
    sayFailedStart("stopped", error);
  }
}

/** The page without Excel, as a server gives it out or as one file. */
import "../polyfills";
import { workerClient } from "../taskpane/judge/worker-client";
import { loadSample, SAMPLE_NAME } from "../taskpane/load-sample";
import { startJudge } from "../taskpane/start-judge";
import { openBrowserApp } from "./browser-app";
import { browserSurroundings } from "./browser-surroundings";
import { filesClient } from "./files/files-client";
import { startFiles } from "./start-files";

const element = document.getElementById("root");
if (!element) throw new Error("the page has no root");
openBrowserApp(element, {
  files: filesClient(startFiles),
  judge: () => workerClient(startJudge),
  sample: async () => ({ bytes: await loadSample(), name: SAMPLE_NAME }),
  surroundings: browserSurroundings(),
  today: () => localDay(new Date()),
});

/** The clerk's day, not that of Greenwich. */
function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
